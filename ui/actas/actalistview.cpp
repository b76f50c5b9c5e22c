// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/actalistview.h"

#include "core/domain/actachecks.h"
#include "ui/actas/actawords.h"
#include "ui/actas/signdelegate.h"
#include "ui/widgets/tablecopy.h"
#include "ui/session/session.h"
#include "ui/settings.h"
#include "ui/style/tokens.h"
#include "ui/widgets/fieldwords.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

#include <set>

namespace gelt {
namespace {

const Setting<QByteArray> columnsSetting{"actas/columns", {}};

constexpr std::size_t textsAtOnce = 40; ///< about as long as a person does not notice

} // namespace

ActaListView::ActaListView(const Desk &desk, QAction *prepare, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new ActaListModel(desk.locale, this))
    , m_idle(new QTimer(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_numbers(new FieldWords(this))
{
    // The texts are looked at bit by bit, while nobody waits for them.
    m_idle->setInterval(0);
    connect(m_idle, &QTimer::timeout, this, [this] { readTexts(isVisible() ? textsAtOnce : 0); });
    makeTable();
    m_stack->addWidget(m_table);
    auto *begin = new QPushButton(tr("Prepare acta"), this);
    begin->setProperty("primary", true);
    connect(begin, &QPushButton::clicked, prepare, &QAction::trigger);
    connect(prepare, &QAction::changed, begin, [begin, prepare] { begin->setEnabled(prepare->isEnabled()); });
    begin->setEnabled(prepare->isEnabled());
    m_stack->addWidget(makeEmpty(QStringLiteral("noActas"), tr("There are no actas yet."), begin));
    auto *all = new QPushButton(tr("Remove filters"), this);
    connect(all, &QPushButton::clicked, this, &ActaListView::clearFilters);
    m_stack->addWidget(makeEmpty(QStringLiteral("noMatch"), tr("No acta matches the filters."), all));
    m_numbers->setObjectName(QStringLiteral("numbers"));
    m_numbers->setContentsMargins(style::metric::margin, 0, style::metric::margin, style::metric::gap);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_stack, 1);
    column->addWidget(m_numbers);
    setFocusProxy(m_table);
}

void ActaListView::makeTable()
{
    m_table->setObjectName(QStringLiteral("actas"));
    m_table->setAccessibleName(tr("Actas of the committee"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new SignDelegate(ActaListModel::GlyphRole, ActaListModel::ColorRole, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
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
    header->setStretchLastSection(true);
    connect(m_table, &QAbstractItemView::activated, this, [this] { Q_EMIT activated(current()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ActaListView::currentChanged);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu menu(this);
        for (QAction *action : m_menu)
            action ? menu.addAction(action) : static_cast<void>(menu.addSeparator());
        menu.exec(m_table->viewport()->mapToGlobal(at));
    });
    fitRows();
}

void ActaListView::fitRows()
{
    m_table->setFont(style::sized(font(), style::TextSize::Table));
    const int least = m_desk.settings.get(setting::compactRows) ? style::metric::rowCompact : style::metric::groupRow;
    m_table->verticalHeader()->setDefaultSectionSize(std::max(least, m_table->fontMetrics().height() + style::metric::gap));
}

void ActaListView::fitColumns()
{
    const QByteArray kept = m_desk.settings.get(columnsSetting);
    if (!kept.isEmpty() && m_table->horizontalHeader()->restoreState(kept))
        return;
    m_table->resizeColumnsToContents();
    for (int column = 0; column < ActaListModel::Next; ++column) // the last one takes what is left
        m_table->setColumnWidth(column, m_table->columnWidth(column) + 2 * style::metric::gap);
}

QWidget *ActaListView::makeEmpty(const QString &name, const QString &text, QPushButton *act)
{
    auto *page = new QWidget(this);
    auto *label = new QLabel(text, page);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    act->setObjectName(name + QStringLiteral("Act"));
    auto *column = new QVBoxLayout(page);
    column->addStretch(1);
    column->addWidget(label);
    column->addWidget(act, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return page;
}

QWidget *ActaListView::makeBar()
{
    auto *bar = new QWidget(this);
    m_query = new QLineEdit(bar);
    m_query->setObjectName(QStringLiteral("filter"));
    m_query->setPlaceholderText(tr("Filter actas"));
    m_query->setAccessibleName(tr("Filter actas by what they say"));
    m_query->setToolTip(tr("What was said, decisions, commitments, people, number; accents and capitals do not matter (Ctrl+F)"));
    m_query->setClearButtonEnabled(true);
    m_query->addAction(style::icon(style::Glyph::Filter), QLineEdit::LeadingPosition);
    m_query->setMinimumWidth(fontMetrics().averageCharWidth() * 18);
    m_query->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_state = new QComboBox(bar);
    m_state->setObjectName(QStringLiteral("state"));
    m_state->setAccessibleName(tr("State"));
    m_state->addItem(tr("Any state"));
    for (const auto &code : Codes<ActaState>::all)
        m_state->addItem(displayName(code.value), static_cast<int>(code.value));
    m_year = new QComboBox(bar);
    m_year->setObjectName(QStringLiteral("year"));
    m_year->setAccessibleName(tr("Year of the meeting"));
    m_year->addItem(tr("Any year"), 0);
    m_count = new QLabel(bar);
    m_count->setObjectName(QStringLiteral("count"));
    m_clear = new QPushButton(tr("Remove filters"), bar);
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_clear->setFlat(true);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(style::metric::margin, style::metric::gap, style::metric::margin, style::metric::gap);
    row->setSpacing(style::metric::gap);
    row->addWidget(m_query, 1);
    row->addWidget(m_state);
    row->addWidget(m_year);
    row->addStretch(1);
    row->addWidget(m_count);
    row->addWidget(m_clear);
    connect(m_query, &QLineEdit::textChanged, this, &ActaListView::look);
    connect(m_state, &QComboBox::currentIndexChanged, this, &ActaListView::look);
    connect(m_year, &QComboBox::currentIndexChanged, this, &ActaListView::look);
    connect(m_clear, &QPushButton::clicked, this, &ActaListView::clearFilters);
    return bar;
}

void ActaListView::fillYears()
{
    std::set<int> years;
    for (const Acta &acta : m_desk.session.contents().meetings.actas)
        years.insert(acta.date.year());
    const QSignalBlocker quiet(m_year);
    const int chosen = m_year->currentData().toInt();
    while (m_year->count() > 1)
        m_year->removeItem(1);
    for (auto year = years.rbegin(); year != years.rend(); ++year)
        m_year->addItem(QString::number(*year), *year);
    m_year->setCurrentIndex(std::max(0, m_year->findData(chosen)));
}

void ActaListView::refresh()
{
    m_isStale = true;
    m_areTextsBehind = true;
    if (!isVisible())
        return;
    fillYears();
    look();
    if (m_areTextsBehind)
        m_idle->start();
}

/// Looks at no more than @p most texts that are others now.
void ActaListView::readTexts(std::size_t most)
{
    if (m_areTextsBehind && most > 0)
        m_areTextsBehind = !m_texts.update(m_desk.session.contents().meetings, most);
    if (!m_areTextsBehind || most == 0)
        m_idle->stop();
}

void ActaListView::look()
{
    const Meetings &meetings = m_desk.session.contents().meetings;
    const ActaId before = current();
    ActaFilter filter;
    if (m_state->currentData().isValid())
        filter.state = static_cast<ActaState>(m_state->currentData().toInt());
    filter.year = m_year->currentData().toInt();
    std::optional<std::vector<ActaId>> found;
    if (!m_query->text().trimmed().isEmpty()) {
        readTexts(meetings.actas.size());
        found = m_texts.find(m_query->text());
    }
    m_model->show(meetings, filter, found, m_desk.session.today());
    m_isStale = false;
    if (m_model->rowCount() > 0 && !std::exchange(m_hasColumns, true))
        fitColumns();
    const int row = std::max(0, m_model->rowOf(before));
    if (m_model->rowCount() > 0 && m_model->idAt(m_table->currentIndex().row()) != m_model->idAt(row))
        m_table->setCurrentIndex(m_model->index(row, 0));
    const int all = m_model->all();
    const int shown = m_model->rowCount();
    m_stack->setCurrentIndex(all == 0 ? 1 : shown == 0 ? 2 : 0);
    m_count->setText(tr("%1 of %2").arg(shown).arg(all));
    m_count->setVisible(all > 0);
    m_clear->setVisible(shown < all && shown > 0);
    showNumbers();
    Q_EMIT currentChanged();
}

void ActaListView::showNumbers()
{
    std::vector<ActaNumber> numbers;
    for (const Acta &acta : m_desk.session.contents().meetings.actas) {
        if (acta.number)
            numbers.push_back(*acta.number);
    }
    constexpr std::size_t most = 6;
    QStringList sentences;
    const std::vector<NumberFinding> findings = numberFindings(std::move(numbers));
    for (std::size_t i = 0; i < std::min(most, findings.size()); ++i)
        sentences.append(actawords::sentence(findings[i]));
    if (findings.size() > most)
        sentences.append(tr("And %n more of this kind.", nullptr, static_cast<int>(findings.size() - most)));
    if (!sentences.isEmpty())
        sentences.append(tr("The program leaves no gaps; an older acta on paper can be registered."));
    m_numbers->say(sentences.join(u' '), WordsTone::Notice);
    m_numbers->setVisible(!sentences.isEmpty());
}

ActaId ActaListView::current() const { return m_model->idAt(m_table->currentIndex().row()); }

void ActaListView::select(ActaId id)
{
    if (m_isStale) {
        fillYears();
        look();
    }
    if (m_model->rowOf(id) < 0)
        clearFilters();
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->scrollTo(m_table->currentIndex());
}

void ActaListView::focusFilter()
{
    m_query->setFocus(Qt::ShortcutFocusReason);
    m_query->selectAll();
}

bool ActaListView::clearFilters()
{
    if (m_query->text().isEmpty() && m_state->currentIndex() == 0 && m_year->currentIndex() == 0)
        return false;
    m_query->clear();
    m_state->setCurrentIndex(0);
    m_year->setCurrentIndex(0);
    m_table->setFocus();
    return true;
}

void ActaListView::copy() { copyTable(*m_table); }

void ActaListView::remember()
{
    if (m_hasColumns)
        m_desk.settings.set(columnsSetting, m_table->horizontalHeader()->saveState());
}

void ActaListView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
    else if (m_areTextsBehind)
        m_idle->start();
}

void ActaListView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fitRows();
    QWidget::changeEvent(event);
}

} // namespace gelt
