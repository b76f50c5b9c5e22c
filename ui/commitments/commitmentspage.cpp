// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/commitmentspage.h"

#include "ui/commitments/commitmentdelegate.h"
#include "ui/commitments/commitmentmodel.h"
#include "ui/commitments/commitmentpanel.h"
#include "ui/commitments/commitmentwords.h"
#include "ui/session/session.h"
#include "ui/style/tokens.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace gelt {
namespace {

constexpr int narrowWindow = 1100;
namespace metric = style::metric;

const Setting<QByteArray> splitterSetting{"commitments/splitter", {}};
const Setting<QByteArray> columnsSetting{"commitments/columns", {}};
const Setting<bool> panelSetting{"commitments/panel", true};
const Setting<int> whichSetting{"commitments/which", 0};

} // namespace

CommitmentsPage::CommitmentsPage(const Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_model(new CommitmentModel(desk.session, desk.locale, this))
    , m_delegate(new CommitmentDelegate(this))
    , m_table(new QTreeView(this))
    , m_panel(new CommitmentPanel(desk, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_stack(new QStackedWidget(this))
    , m_printing(desk.settings, desk.ask, desk.session.clock())
{
    makeActions();
    makeTable();
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_panel->setMinimumWidth(fontMetrics().averageCharWidth() * 38);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);

    m_splitter->restoreState(desk.settings.get(splitterSetting));
    m_panelWanted = desk.settings.get(panelSetting);
    m_panel->setVisible(m_panelWanted);
    m_sidePanel->setChecked(m_panelWanted);
    CommitmentFilter filter;
    filter.which = static_cast<CommitmentFilter::Which>(std::clamp(desk.settings.get(whichSetting), 0, 3));
    m_model->setFilter(filter);
    layColumns();
    showFilter();
    showCounts();
    showActions();

    connect(&session(), &Session::changed, this, &CommitmentsPage::onChanged);
    connect(m_panel, &CommitmentPanel::entryWanted, this, &CommitmentsPage::writeEntry);
    connect(m_panel, &CommitmentPanel::goTo, this, &Page::goTo);
}

void CommitmentsPage::makeTable()
{
    m_delegate->setCompact(desk().settings.get(setting::compactRows));
    m_table->setObjectName(QStringLiteral("commitments"));
    setFocusProxy(m_table);
    m_table->setAccessibleName(tr("Commitments"));
    m_table->setFont(style::sized(font(), style::TextSize::Table));
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setRootIsDecorated(false);
    m_table->setIndentation(0);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAllColumnsShowFocus(true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionsMovable(true);
    for (QAction *action : {m_done, m_void})
        m_table->addAction(action);
    spanGroups();
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        spanGroups();
        showCurrent();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommitmentsPage::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showActions();
        Q_EMIT statusChanged();
    });
    connect(m_table, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (CommitmentModel::isGroup(index))
            m_table->setExpanded(index, !m_table->isExpanded(index));
    });
    connect(m_table, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (!CommitmentModel::isGroup(index))
            goToActa();
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu menu(this);
        menu.addActions({m_done, m_extend, m_note, m_withdraw, m_void});
        menu.addSeparator();
        menu.addActions({m_goActa, m_become, m_copy});
        menu.exec(m_table->viewport()->mapToGlobal(at));
    });
}

void CommitmentsPage::layColumns()
{
    QHeaderView *header = m_table->header();
    const QByteArray kept = desk().settings.get(columnsSetting);
    if (kept.isEmpty() || !header->restoreState(kept)) {
        const QFontMetrics metrics(m_table->font());
        const auto wide = [&](int characters) { return metrics.averageCharWidth() * characters + 2 * metric::gap; };
        m_table->setColumnWidth(CommitmentModel::State, wide(13));
        m_table->setColumnWidth(CommitmentModel::Responsible, wide(16));
        m_table->setColumnWidth(CommitmentModel::Due, wide(21));
        m_table->setColumnWidth(CommitmentModel::ActaColumn, wide(9));
        m_table->setColumnWidth(CommitmentModel::ActivityColumn, wide(8));
    }
    header->setSectionResizeMode(CommitmentModel::What, QHeaderView::Stretch);
}

void CommitmentsPage::spanGroups()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_table->setFirstColumnSpanned(row, {}, true);
    m_table->expandAll();
}

QWidget *CommitmentsPage::makeBar()
{
    auto *bar = new QWidget(this);
    m_query = new QLineEdit(bar);
    m_query->setObjectName(QStringLiteral("filter"));
    m_query->setPlaceholderText(tr("Filter commitments"));
    m_query->setAccessibleName(tr("Filter commitments by words, responsible, acta or activity"));
    m_query->setToolTip(tr("Words, responsible, acta or activity; accents and capitals do not matter (Ctrl+F)"));
    m_query->setClearButtonEnabled(true);
    m_query->addAction(style::icon(style::Glyph::Filter), QLineEdit::LeadingPosition);
    m_query->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    m_query->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    const auto chip = [&](const QString &name, void (CommitmentsPage::*choose)()) {
        auto *button = new QToolButton(bar);
        button->setObjectName(name);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(style::icon(style::Glyph::ChevronDown));
        button->setLayoutDirection(Qt::RightToLeft); // the sign behind the words
        button->setFocusPolicy(Qt::StrongFocus);
        button->setCheckable(true);
        connect(button, &QToolButton::clicked, this, choose);
        return button;
    };
    m_which = chip(QStringLiteral("which"), &CommitmentsPage::chooseWhich);
    m_responsible = chip(QStringLiteral("responsible"), &CommitmentsPage::chooseResponsible);
    m_acta = chip(QStringLiteral("ofActa"), &CommitmentsPage::chooseActa);
    m_clear = new QPushButton(tr("Remove filters"), bar);
    m_clear->setFlat(true);
    m_count = new QLabel(bar);
    m_count->setObjectName(QStringLiteral("count"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metric::margin, metric::gap, metric::margin, metric::gap);
    row->setSpacing(metric::gap);
    row->addWidget(m_query, 1);
    for (QToolButton *button : {m_which, m_responsible, m_acta})
        row->addWidget(button);
    row->addWidget(m_clear);
    row->addStretch(1);
    row->addWidget(m_count);
    connect(m_query, &QLineEdit::textChanged, this, [this](const QString &words) {
        CommitmentFilter filter = m_model->filter();
        filter.words = words;
        setFilter(filter);
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        setFilter({});
        m_table->setFocus();
    });
    return bar;
}

QWidget *CommitmentsPage::makeList()
{
    auto *empty = new QWidget(this);
    m_none = new QLabel(empty);
    m_none->setObjectName(QStringLiteral("none"));
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignCenter);
    m_clearAll = new QPushButton(empty);
    m_clearAll->setObjectName(QStringLiteral("noneAct"));
    auto *emptyColumn = new QVBoxLayout(empty);
    emptyColumn->addStretch(1);
    emptyColumn->addWidget(m_none);
    emptyColumn->addWidget(m_clearAll, 0, Qt::AlignHCenter);
    emptyColumn->addStretch(2);
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);
    connect(m_clearAll, &QPushButton::clicked, this, [this] {
        if (m_model->all() == 0) {
            Place place;
            place.page = PageId::Actas;
            Q_EMIT goTo(place);
            return;
        }
        CommitmentFilter filter;
        filter.which = CommitmentFilter::Which::All;
        setFilter(filter);
    });
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_stack, 1);
    return list;
}

void CommitmentsPage::setFilter(const CommitmentFilter &filter)
{
    const Commitment *kept = current();
    const CommitmentId id = kept ? kept->id : CommitmentId{};
    m_model->setFilter(filter);
    if (const QModelIndex again = m_model->find(id); again.isValid())
        m_table->setCurrentIndex(again);
    if (m_query->text() != filter.words)
        m_query->setText(filter.words);
    showFilter();
    showCounts();
    showCurrent();
}

void CommitmentsPage::showFilter()
{
    using Which = CommitmentFilter::Which;
    const CommitmentFilter &filter = m_model->filter();
    const auto which = [&] {
        switch (filter.which) {
        case Which::OpenAndRecent: return tr("Open and recent");
        case Which::Open: return tr("Open");
        case Which::Overdue: return tr("Overdue");
        case Which::All: return tr("All");
        }
        return QString();
    };
    m_which->setText(which());
    m_which->setAccessibleName(tr("Shown: %1").arg(which()));
    m_which->setChecked(filter.which != Which::All);
    m_responsible->setText(filter.responsible.isEmpty() ? tr("Responsible") : filter.responsible);
    m_responsible->setChecked(!filter.responsible.isEmpty());
    const Acta *acta = findActa(session().contents().meetings, filter.acta);
    m_acta->setText(acta ? tr("Acta %1").arg(commitmentwords::actaName(*acta)) : tr("Acta"));
    m_acta->setChecked(acta);
    m_clear->setVisible(!filter.isDefault());
}

void CommitmentsPage::showCounts()
{
    const int all = m_model->all();
    m_stack->setCurrentIndex(m_model->shown() > 0 ? 0 : 1);
    if (all == 0) {
        m_none->setText(tr("There are no commitments yet. They are written down in the acta of a meeting."));
        m_clearAll->setText(tr("Go to the actas"));
    } else {
        m_none->setText(m_model->filter().isDefault() ? tr("There are no open commitments.") : tr("No commitment matches the filters."));
        m_clearAll->setText(tr("Show all"));
    }
    m_count->setText(all == 0 ? QString()
                              : tr("%1 of %2 · %3 open · %4 overdue").arg(m_model->shown()).arg(all).arg(m_model->open()).arg(m_model->overdue()));
}

const Commitment *CommitmentsPage::current() const { return m_model->commitmentAt(m_table->currentIndex()); }

void CommitmentsPage::showCurrent()
{
    const Commitment *commitment = current();
    m_panel->show(commitment ? m_model->measureOf(commitment->id) : nullptr);
    showActions();
    Q_EMIT statusChanged();
}

std::vector<CommitmentId> CommitmentsPage::chosen() const
{
    std::vector<CommitmentId> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (const Commitment *commitment = m_model->commitmentAt(index))
            ids.push_back(commitment->id);
    }
    if (const Commitment *commitment = current(); ids.empty() && commitment)
        ids.push_back(commitment->id);
    return ids;
}

void CommitmentsPage::onChanged(const SessionChange &change)
{
    if (!change.everything && !change.meetings && !change.structure && !change.people && change.activities.empty())
        return;
    const Commitment *kept = current();
    const CommitmentId id = kept ? kept->id : m_panel->current();
    m_model->refresh();
    if (const QModelIndex again = m_model->find(id); again.isValid() && again != m_table->currentIndex())
        m_table->setCurrentIndex(again);
    showFilter();
    showCounts();
    showCurrent();
}

QString CommitmentsPage::statusText() const
{
    const int count = static_cast<int>(m_table->selectionModel()->selectedRows().size());
    return count == 0 ? QString() : tr("%n commitment(s) selected", nullptr, count);
}

void CommitmentsPage::focusFilter()
{
    m_query->setFocus(Qt::ShortcutFocusReason);
    m_query->selectAll();
}

bool CommitmentsPage::leave()
{
    if (m_query->text().isEmpty())
        return false;
    m_query->clear();
    m_table->setFocus();
    return true;
}

void CommitmentsPage::toggleSidePanel()
{
    m_panelWanted = m_panel->isHidden();
    m_panel->setVisible(m_panelWanted);
    m_sidePanel->setChecked(m_panelWanted);
}

bool CommitmentsPage::focusNextPane()
{
    if (!m_panel->isVisible() || m_panel->isAncestorOf(focusWidget()))
        return false;
    return m_panel->findChild<QPushButton *>(QStringLiteral("acta"))->isVisible()
           && (m_panel->findChild<QPushButton *>(QStringLiteral("acta"))->setFocus(Qt::TabFocusReason), true);
}

void CommitmentsPage::showPlace(const Place &place)
{
    if (!place.commitment.isStored())
        return;
    if (!m_model->find(place.commitment).isValid()) { // a filter hides it
        CommitmentFilter all;
        all.which = CommitmentFilter::Which::All;
        setFilter(all);
    }
    const QModelIndex index = m_model->find(place.commitment);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_table->setFocus();
}

void CommitmentsPage::remember()
{
    Settings &settings = desk().settings;
    settings.set(splitterSetting, m_splitter->saveState());
    settings.set(columnsSetting, m_table->header()->saveState());
    settings.set(panelSetting, m_panelWanted);
    settings.set(whichSetting, static_cast<int>(m_model->filter().which));
}

/// Where there is little room the list has it; the panel comes back with the room.
void CommitmentsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool narrow = window()->width() < narrowWindow;
    if (narrow != m_wasNarrow) {
        m_wasNarrow = narrow;
        m_panel->setVisible(!narrow && m_panelWanted);
        m_sidePanel->setChecked(!m_panel->isHidden());
    }
}

} // namespace gelt
