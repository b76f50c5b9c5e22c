// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plantable.h"

#include "ui/plan/plancopy.h"
#include "ui/plan/plandelegate.h"
#include "ui/plan/planmodel.h"
#include "ui/session/session.h"
#include "ui/settings.h"
#include "ui/widgets/columnfit.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace gelt {
namespace {

const Setting<QByteArray> headerState{"plan/header", {}};
const Setting<QStringList> columnsByHand{"plan/columnsByHand", {}};
const Setting<QStringList> closedPhases{"plan/closedPhases", {}};

/// The columns of words: beside an open panel they give way, so that the state is seen without scrolling sideways.
std::vector<ColumnFit::Elastic> wordColumns(const QFont &font)
{
    const int character = QFontMetrics(style::sized(font, style::TextSize::Table)).averageCharWidth();
    return {{static_cast<int>(PlanColumn::Title), 14 * character}, // two lines of which are still a title
            {static_cast<int>(PlanColumn::Deadline), 14 * character},
            {static_cast<int>(PlanColumn::Responsible), 12 * character}};
}

} // namespace

PlanTable::PlanTable(const Desk &desk, PlanModel &model, QWidget *parent)
    : QTreeView(parent), m_desk(desk), m_model(model), m_delegate(new PlanDelegate(model, this))
{
    setObjectName(QStringLiteral("plan"));
    setAccessibleName(tr("Action plan"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(m_delegate);
    setModel(&model);
    setRootIsDecorated(false);
    setIndentation(0); // the delegate paints the sign that opens a phase: rows need all their width
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem); // rows are of two heights: by the pixel all would be measured
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAllColumnsShowFocus(false);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setExpandsOnDoubleClick(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setMouseTracking(false);

    QHeaderView *columns = header();
    columns->setSectionsMovable(true);
    columns->setFirstSectionMovable(true);
    columns->setStretchLastSection(false);
    columns->setMinimumSectionSize(34);
    columns->setFont(style::sized(font(), style::TextSize::Table));
    columns->setSortIndicatorClearable(true);
    columns->setContextMenuPolicy(Qt::CustomContextMenu);
    columns->setToolTip(tr("A click sorts within the phases; drag to move or resize; right click to choose columns"));
    m_fit = new ColumnFit(columns, wordColumns(font()), ColumnFit::ByHand::KeepsThatOne);
    standardColumns();
    setSortingEnabled(true);
    columns->setSortIndicator(-1, Qt::AscendingOrder);
    restoreColumns();
    connect(columns, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { columnsMenu(this)->popup(header()->viewport()->mapToGlobal(at)); });
    connect(m_delegate, &PlanDelegate::edited, this, &PlanTable::edited);
    connect(m_delegate, &PlanDelegate::deadlineEdited, this, &PlanTable::deadlineEdited);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &PlanTable::openPhases);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &PlanTable::noteSelected);
    connect(&model, &QAbstractItemModel::modelReset, this, &PlanTable::noteSelected);
    connect(this, &QTreeView::expanded, this, &PlanTable::rememberPhases);
    connect(this, &QTreeView::collapsed, this, &PlanTable::rememberPhases);
    setCompact(desk.settings.get(setting::compactRows));
    openPhases();
}

void PlanTable::standardColumns()
{
    const QFontMetrics metrics(style::sized(font(), style::TextSize::Table));
    std::vector<int> widths;
    for (const PlanColumnSpec &spec : planColumns) {
        const int section = static_cast<int>(spec.column);
        widths.push_back(widthOf(spec, metrics));
        header()->setSectionHidden(section, !spec.shown);
        if (const int now = header()->visualIndex(section); now != section)
            header()->moveSection(now, section);
    }
    m_fit->forgetByHand();
    m_fit->setWanted(widths);
}

void PlanTable::restoreColumns()
{
    const QByteArray state = m_desk.settings.get(headerState);
    if (!state.isEmpty() && header()->restoreState(state)) {
        std::set<int> byHand;
        for (const QString &section : m_desk.settings.get(columnsByHand))
            byHand.insert(section.toInt());
        m_fit->setByHand(byHand);
        m_model.sort(header()->sortIndicatorSection(), header()->sortIndicatorOrder());
    }
    // A table without its titles is no table, whatever a settings file says.
    header()->setSectionHidden(static_cast<int>(PlanColumn::Title), false);
}

void PlanTable::remember()
{
    m_desk.settings.set(headerState, header()->saveState());
    QStringList byHand;
    for (const int section : m_fit->byHand())
        byHand << QString::number(section);
    m_desk.settings.set(columnsByHand, byHand);
}

QMenu *PlanTable::columnsMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const PlanColumnSpec &spec : planColumns) {
        QAction *action = menu->addAction(titleOf(spec));
        const int section = static_cast<int>(spec.column);
        action->setCheckable(true);
        action->setChecked(!header()->isSectionHidden(section));
        action->setToolTip(helpOf(spec));
        action->setEnabled(spec.column != PlanColumn::Title);
        connect(action, &QAction::toggled, this,
                [this, section](bool shown) { header()->setSectionHidden(section, !shown); });
    }
    menu->addSeparator();
    menu->addAction(tr("Columns as at first"), this, &PlanTable::standardColumns);
    return menu;
}

void PlanTable::setCompact(bool compact)
{
    m_delegate->setCompact(compact);
    scheduleDelayedItemsLayout();
}

bool PlanTable::isCompact() const { return m_delegate->isCompact(); }

/// Phases are open unless the person closed them; with a filter on, all are: what was found is to be seen.
void PlanTable::openPhases()
{
    const QStringList closed = m_model.shown() < static_cast<int>(m_model.session().contents().activities.size())
                                   ? QStringList()
                                   : m_desk.settings.get(closedPhases);
    const QSignalBlocker quiet(this);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex phase = m_model.index(row, 0);
        setExpanded(phase, !closed.contains(QString::number(m_model.phaseOf(phase).value)));
    }
}

void PlanTable::rememberPhases()
{
    if (m_model.shown() < static_cast<int>(m_model.session().contents().activities.size()))
        return;
    QStringList closed;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex phase = m_model.index(row, 0);
        if (!isExpanded(phase) && m_model.rowCount(phase) > 0)
            closed.append(QString::number(m_model.phaseOf(phase).value));
    }
    m_desk.settings.set(closedPhases, closed);
}

std::vector<ActivityId> PlanTable::selected() const
{
    std::vector<std::size_t> places;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const auto place = m_model.placeOf(m_model.index(row, range.left(), range.parent())))
                places.push_back(*place);
        }
    }
    std::ranges::sort(places);
    places.erase(std::ranges::unique(places).begin(), places.end());
    std::vector<ActivityId> ids;
    for (const std::size_t place : places)
        ids.push_back(m_model.session().contents().activities[place].id);
    return ids;
}

void PlanTable::select(const std::vector<ActivityId> &activities)
{
    QItemSelection selection;
    for (const ActivityId id : activities) {
        if (const QModelIndex row = m_model.indexOf(id); row.isValid())
            selection.select(row, row.siblingAtColumn(planColumnCount - 1));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

bool PlanTable::reveal(ActivityId id)
{
    const int column = std::max(0, currentIndex().column());
    const QModelIndex row = m_model.indexOf(id, static_cast<PlanColumn>(column));
    if (!row.isValid())
        return false;
    expand(row.parent());
    selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(row, QAbstractItemView::EnsureVisible);
    return true;
}

void PlanTable::revealPhase(PhaseId phase)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, static_cast<int>(PlanColumn::Title));
        if (m_model.phaseOf(index) != phase)
            continue;
        expand(index.siblingAtColumn(0));
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(index, QAbstractItemView::PositionAtTop);
        return;
    }
}

void PlanTable::edit(ActivityId id, int column)
{
    const QModelIndex cell = m_model.indexOf(id, static_cast<PlanColumn>(column));
    if (cell.isValid() && m_model.flags(cell).testFlag(Qt::ItemIsEditable))
        QTreeView::edit(cell);
}

int PlanTable::copyRows() const
{
    std::vector<PlanColumn> columns;
    for (int visual = 0; visual < header()->count(); ++visual) {
        const int section = header()->logicalIndex(visual);
        if (!header()->isSectionHidden(section))
            columns.push_back(planColumns[static_cast<std::size_t>(section)].column);
    }
    std::vector<std::size_t> places;
    for (const ActivityId id : selected())
        places.push_back(*m_model.session().placeOf(id));
    if (places.empty()) {
        for (int group = 0; group < m_model.rowCount(); ++group) {
            const QModelIndex phase = m_model.index(group, 0);
            for (int row = 0; row < m_model.rowCount(phase); ++row)
                places.push_back(*m_model.placeOf(m_model.index(row, 0, phase)));
        }
    }
    QApplication::clipboard()->setMimeData(copyOf(m_model, columns, places));
    return static_cast<int>(places.size());
}

/// Rows are as high whatever they say, so none is measured again, which of all between two phases takes a second; what
/// can be seen of them is painted again.
void PlanTable::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    for (QModelIndex row = indexAt({}); row.isValid() && visualRect(row).top() < viewport()->height(); row = indexBelow(row)) {
        if (row.parent() == topLeft.parent() && topLeft.row() <= row.row() && row.row() <= bottomRight.row())
            QAbstractItemView::dataChanged(row.siblingAtColumn(topLeft.column()), row.siblingAtColumn(bottomRight.column()), roles);
    }
}

void PlanTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    m_noted = this->selected();
    Q_EMIT selectedChanged();
}

/// Rows that a filter hides or an edit takes away leave the selection without its saying so.
void PlanTable::noteSelected()
{
    if (std::vector<ActivityId> now = selected(); now != m_noted) {
        m_noted = std::move(now);
        Q_EMIT selectedChanged();
    }
}

void PlanTable::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!opens || event->modifiers() != Qt::NoModifier || state() == EditingState)
        return QTreeView::keyPressEvent(event);
    if (m_model.isPhase(currentIndex()))
        setExpanded(currentIndex().siblingAtColumn(0), !isExpanded(currentIndex().siblingAtColumn(0)));
    else if (currentIndex().isValid())
        Q_EMIT opened();
    event->accept();
}

void PlanTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isSign = event->button() == Qt::LeftButton && m_model.isPhase(index)
                        && index.column() == header()->logicalIndex(0) && event->modifiers() == Qt::NoModifier;
    QTreeView::mousePressEvent(event);
    if (isSign)
        setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
}

void PlanTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && !m_model.isPhase(index) && !m_model.flags(index).testFlag(Qt::ItemIsEditable)) {
        Q_EMIT opened();
        return;
    }
    if (m_model.isPhase(index) && index.column() != header()->logicalIndex(0))
        setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
    QTreeView::mouseDoubleClickEvent(event);
}

void PlanTable::drawBranches(QPainter *, const QRect &, const QModelIndex &) const {}

QString PlanTable::emptyText() const
{
    if (m_model.session().contents().activities.empty())
        return tr("The plan has no activities. Ctrl+N adds one; File › Import brings those that there are.");
    return m_model.shown() == 0 ? tr("No activity meets the filters.") : QString();
}

void PlanTable::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    const QString text = emptyText();
    if (text.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(style::tokens(palette()).text2);
    painter.setFont(style::sized(font(), style::TextSize::Body));
    painter.drawText(viewport()->rect().adjusted(24, 72, -24, -24), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text);
}

} // namespace gelt
