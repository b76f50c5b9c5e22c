// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/committee/committeepage.h"

#include "core/report/format.h"
#include "ui/ask.h"
#include "ui/committee/committeemodel.h"
#include "ui/committee/dialogs.h"
#include "ui/committee/personpanel.h"
#include "ui/widgets/tablecopy.h"
#include "ui/session/session.h"
#include "ui/settings.h"
#include "ui/style/tokens.h"
#include "ui/widgets/columnfit.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gelt {
namespace {

const Setting<QByteArray> columnsSetting{"committee/columns", {}};
const Setting<QByteArray> splitterSetting{"committee/splitter", {}};
const Setting<bool> panelSetting{"committee/panel", true};
const Setting<bool> membersSetting{"committee/onlyMembers", false};
const Setting<bool> inactiveSetting{"committee/inactiveToo", false};

/// In a window narrower than this the panel stays closed until somebody opens it.
constexpr int narrowWindow = 1100;

} // namespace

CommitteePage::CommitteePage(const Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_model(new CommitteeModel(this))
    , m_shown(new CommitteeFilter(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_panel(new committee::PersonPanel(desk, this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_quorum(new QLabel(this))
{
    setObjectName(QStringLiteral("committeePage"));
    m_shown->setSourceModel(m_model);
    makeActions();
    makeTable();
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_splitter);

    connect(&session(), &Session::changed, this, &CommitteePage::onChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_panel->setPerson(current());
        showActions();
        Q_EMIT statusChanged();
    });
    connect(m_panel, &committee::PersonPanel::goTo, this, &Page::goTo);
    connect(m_panel, &committee::PersonPanel::merged, this, &CommitteePage::select);
    restore();
    showSession();
    if (!current().isStored() && m_shown->rowCount() > 0)
        m_table->setCurrentIndex(m_shown->index(0, 0));
}

void CommitteePage::makeTable()
{
    m_table->setObjectName(QStringLiteral("people"));
    setFocusProxy(m_table);
    m_table->setAccessibleName(tr("People of the plan"));
    m_table->setModel(m_shown);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(CommitteeModel::Name, Qt::AscendingOrder);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &CommitteePage::chooseColumns);
    connect(m_table, &QAbstractItemView::activated, this, &CommitteePage::editCurrent);
    m_table->addActions({m_edit, m_remove});
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu menu(this);
        for (QAction *action : menuActions())
            action ? menu.addAction(action) : static_cast<void>(menu.addSeparator());
        menu.exec(m_table->viewport()->mapToGlobal(at));
    });
    fitRows();
}

void CommitteePage::fitRows()
{
    m_table->setFont(style::sized(font(), style::TextSize::Table));
    const int least = desk().settings.get(setting::compactRows) ? style::metric::rowCompact : style::metric::groupRow;
    m_table->verticalHeader()->setDefaultSectionSize(
        std::max(least, m_table->fontMetrics().height() + style::metric::gap));
}

void CommitteePage::restore()
{
    const Settings &settings = desk().settings;
    m_onlyMembers->setChecked(settings.get(membersSetting));
    m_inactiveToo->setChecked(settings.get(inactiveSetting));
    m_shown->setOnlyMembers(m_onlyMembers->isChecked());
    m_shown->setInactiveToo(m_inactiveToo->isChecked());
    m_panelWanted = settings.get(panelSetting);
    m_panel->setVisible(m_panelWanted);
    m_sidePanel->setChecked(m_panelWanted);
    m_splitter->restoreState(settings.get(splitterSetting));
    m_model->show(session().contents(), session().cutOff());
    const QByteArray columns = settings.get(columnsSetting);
    if (columns.isEmpty() || !m_table->horizontalHeader()->restoreState(columns))
        standardColumns();
}

/// What the panel tells as well is hidden at first; the others share the width of the table.
void CommitteePage::standardColumns()
{
    const QFontMetrics metrics = m_table->fontMetrics();
    const int character = metrics.averageCharWidth();
    std::vector<int> widths;
    for (int column = 0; column < CommitteeModel::columns; ++column) {
        const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int arrow = column == CommitteeModel::Name ? 24 : 0; // it sorts by this one at first
        const int heading = metrics.horizontalAdvance(title) + arrow + 2 * style::metric::gap;
        const int cells = static_cast<const QAbstractItemView *>(m_table)->sizeHintForColumn(column) + style::metric::gap;
        widths.push_back(std::min(std::max(heading, cells), character * 34));
    }
    for (const int column : {CommitteeModel::Seat, CommitteeModel::Active})
        m_table->setColumnHidden(column, true);
    const int least = character * 13;
    auto *fit = new ColumnFit(m_table->horizontalHeader(), {{CommitteeModel::Position, least},
                                                            {CommitteeModel::Name, least},
                                                            {CommitteeModel::Unit, least},
                                                            {CommitteeModel::Member, least},
                                                            {CommitteeModel::Delegates, least}});
    fit->setWanted(widths);
}

void CommitteePage::remember()
{
    Settings &settings = desk().settings;
    settings.set(columnsSetting, m_table->horizontalHeader()->saveState());
    settings.set(splitterSetting, m_splitter->saveState());
    settings.set(panelSetting, m_panelWanted);
    settings.set(membersSetting, m_onlyMembers->isChecked());
    settings.set(inactiveSetting, m_inactiveToo->isChecked());
}

void CommitteePage::chooseColumns(const QPoint &at)
{
    QHeaderView *header = m_table->horizontalHeader();
    QMenu menu(this);
    for (int column = 0; column < CommitteeModel::columns; ++column) {
        QAction *action = menu.addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(column != CommitteeModel::Name);
        connect(action, &QAction::toggled, header, [header, column](bool on) { header->setSectionHidden(column, !on); });
    }
    menu.exec(header->mapToGlobal(at));
}

void CommitteePage::onChanged(const SessionChange &change)
{
    if (change.everything || change.structure || change.people || !change.activities.empty())
        showSession();
}

void CommitteePage::showSession()
{
    m_model->show(session().contents(), session().cutOff());
    m_panel->setPerson(current());
    m_panel->refresh();
    showCounts();
    showActions();
    Q_EMIT statusChanged();
}

void CommitteePage::filter()
{
    m_shown->setQuery(m_query->text());
    m_shown->setOnlyMembers(m_onlyMembers->isChecked());
    m_shown->setInactiveToo(m_inactiveToo->isChecked());
    if (!current().isStored() && m_shown->rowCount() > 0)
        m_table->setCurrentIndex(m_shown->index(0, 0));
    m_panel->setPerson(current());
    showCounts();
    Q_EMIT statusChanged();
}

void CommitteePage::showCounts()
{
    const int all = m_model->rowCount();
    const int shown = m_shown->rowCount();
    m_stack->setCurrentIndex(all == 0 ? 1 : shown == 0 ? 2 : 0);
    m_count->setText(tr("%1 of %2").arg(shown).arg(all));
    m_count->setVisible(all > 0);
    m_clear->setVisible(shown < all && shown > 0);
    const QDate day = session().cutOff();
    const std::size_t voters = votersOn(session().contents(), day).size();
    const int quorum = quorumOn(session().contents(), day);
    const int count = static_cast<int>(voters);
    if (voters == 0)
        m_quorum->setText(tr("No member with vote: without them no quórum can be counted."));
    else if (session().isAtToday())
        m_quorum->setText(tr("%n member(s) with vote; quórum: %1", nullptr, count).arg(quorum));
    else
        m_quorum->setText(
            tr("%n member(s) with vote on %1; quórum: %2", nullptr, count).arg(report::shortDate(day)).arg(quorum));
    m_quorum->setVisible(all > 0);
}

void CommitteePage::showActions()
{
    const Person *person = roll::find(session().contents(), current());
    const bool editable = session().isEditable();
    m_add->setEnabled(editable);
    m_addFirst->setEnabled(editable);
    m_edit->setEnabled(person);
    for (QAction *action : {m_addSeat, m_active, m_remove})
        action->setEnabled(editable && person);
    m_merge->setEnabled(editable && person && session().contents().people.size() > 1);
    m_end->setEnabled(editable && person && seatOn(session().contents(), person->id, session().today()));
    m_active->setText(person && !person->active ? tr("Make &active") : tr("Make in&active"));
}

PersonId CommitteePage::current() const
{
    const QModelIndex index = m_shown->mapToSource(m_table->currentIndex());
    return index.isValid() ? m_model->idAt(index.row()) : PersonId{};
}

void CommitteePage::select(PersonId id)
{
    const auto indexOf = [&] { return m_shown->mapFromSource(m_model->index(m_model->rowOf(id), CommitteeModel::Name)); };
    if (m_model->rowOf(id) < 0)
        return;
    if (!indexOf().isValid()) { // a filter hides them
        m_query->clear();
        m_onlyMembers->setChecked(false);
        const Person *person = roll::find(session().contents(), id);
        if (person && !person->active)
            m_inactiveToo->setChecked(true);
    }
    m_table->setCurrentIndex(indexOf());
    m_table->scrollTo(indexOf());
}

void CommitteePage::newItem()
{
    if (!session().isEditable())
        return;
    committee::PersonDialog dialog(session().contents(), session().today(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const committee::NamedEdit edit = committee::addPerson(dialog.person(), dialog.seat());
    if (const Result<> done = session().perform(edit.what, edit.body); !done) {
        desk().ask.tell(this, done.error());
        return;
    }
    if (!session().contents().people.empty())
        select(session().contents().people.back().id); // keys only grow
    m_table->setFocus();
}

void CommitteePage::editCurrent()
{
    if (!current().isStored())
        return;
    if (m_panel->isHidden())
        toggleSidePanel();
    m_panel->focusName();
}

void CommitteePage::focusFilter()
{
    m_query->setFocus(Qt::ShortcutFocusReason);
    m_query->selectAll();
}

bool CommitteePage::leave()
{
    if (m_query->text().isEmpty())
        return false;
    m_query->clear();
    m_table->setFocus();
    return true;
}

void CommitteePage::copy()
{
    const int rows = m_shown->rowCount();
    if (rows == 0)
        return;
    copyTable(*m_table);
    Q_EMIT said(tr("Copied %n row(s)", nullptr, rows));
}

void CommitteePage::toggleSidePanel()
{
    m_panelWanted = m_panel->isHidden();
    m_panel->setVisible(m_panelWanted);
    m_sidePanel->setChecked(m_panelWanted);
}

void CommitteePage::showPlace(const Place &place)
{
    if (place.person.isStored())
        select(place.person);
}

QString CommitteePage::statusText() const
{
    const Person *person = roll::find(session().contents(), current());
    return person ? roll::label(*person) : QString();
}

/// Where there is little room the list has it; the panel comes back with the room.
void CommitteePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool narrow = window()->width() < narrowWindow;
    if (narrow != m_wasNarrow) {
        m_wasNarrow = narrow;
        m_panel->setVisible(!narrow && m_panelWanted);
        m_sidePanel->setChecked(!m_panel->isHidden());
    }
}

void CommitteePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fitRows();
    Page::changeEvent(event);
}

} // namespace gelt
