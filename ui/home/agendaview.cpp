// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/agendaview.h"

#include "ui/home/agendadelegate.h"
#include "ui/home/agendamodel.h"
#include "ui/style/paint.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace gelt {
namespace {

constexpr int leastChars = 22; // of the column that takes what is left
constexpr int slack = 2;       // texts measure fractions of a pixel

} // namespace

AgendaView::AgendaView(AgendaModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_delegate(new AgendaDelegate(this))
{
    setFont(style::sized(QGuiApplication::font(), style::TextSize::Table));
    setModel(&model);
    setItemDelegate(m_delegate);
    setRootIsDecorated(false);
    setIndentation(0);
    setExpandsOnDoubleClick(false);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setFrameShape(NoFrame);
    setAllColumnsShowFocus(true);
    setTabKeyNavigation(false);
    header()->setSectionsMovable(false);
    header()->setSectionsClickable(false);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(1);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setSectionResizeMode(AgendaModel::What, QHeaderView::Stretch);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &AgendaView::keepPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &AgendaView::restorePlace);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &group) { noteFold(group, false); });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &group) { noteFold(group, true); });
}

void AgendaView::setCompact(bool compact)
{
    if (compact == m_delegate->isCompact())
        return;
    m_delegate->setCompact(compact);
    scheduleDelayedItemsLayout();
}

void AgendaView::setFolded(const QSet<QString> &keys)
{
    m_folded = keys;
    restorePlace();
}

void AgendaView::foldAll(bool fold)
{
    if (fold)
        collapseAll();
    else
        expandAll();
    for (int row = 0; row < m_model.rowCount(); ++row) // neither of the two says which
        noteFold(m_model.index(row, 0), fold);
}

void AgendaView::noteFold(const QModelIndex &group, bool isFolded)
{
    if (m_isRestoring)
        return;
    const QString key = group.data(AgendaModel::GroupKey).toString();
    if (isFolded)
        m_folded.insert(key);
    else
        m_folded.remove(key);
    Q_EMIT foldedChanged();
}

void AgendaView::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    expand(index.parent());
    setCurrentIndex(index);
    scrollTo(index);
}

void AgendaView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_isRestoring)
        noteChosen();
}

void AgendaView::noteChosen()
{
    const QModelIndex current = currentIndex();
    const Place place = m_model.placeOf(current);
    const QModelIndex group = AgendaModel::isGroup(current) ? current : current.parent();
    m_kept.activity = place.activity;
    m_kept.occurrence = place.occurrence;
    m_kept.group = group.siblingAtColumn(0).data(AgendaModel::GroupKey).toString();
    m_kept.row = std::max(current.row(), 0);
    Q_EMIT chosenChanged();
}

void AgendaView::keepPlace()
{
    m_isRestoring = true; // what the reset itself does to the current row is nobody's choice
    if (m_model.isCurrent())
        m_kept.scroll = verticalScrollBar()->value();
}

void AgendaView::restorePlace()
{
    m_isRestoring = m_model.isCurrent();
    if (!m_isRestoring)
        return;
    expandAll();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex group = m_model.index(row, 0);
        setFirstColumnSpanned(row, {}, true);
        if (m_folded.contains(group.data(AgendaModel::GroupKey).toString()))
            collapse(group);
    }
    if (const QModelIndex chosen = keptPlace(); chosen.isValid())
        setCurrentIndex(chosen);
    layColumns();
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(m_kept.scroll);
    m_isRestoring = false;
    noteChosen();
}

QModelIndex AgendaView::groupNamed(const QString &key) const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.index(row, 0).data(AgendaModel::GroupKey).toString() == key)
            return m_model.index(row, 0);
    }
    return {};
}

/// The line that was chosen; where it is done, the one that took its place; at first the first one.
QModelIndex AgendaView::keptPlace() const
{
    const QModelIndex group = m_kept.group.isEmpty() ? m_model.index(0, 0) : groupNamed(m_kept.group);
    QModelIndex chosen;
    if (m_kept.activity.isStored())
        chosen = m_model.find(m_kept.activity, m_kept.occurrence);
    else if (!m_kept.group.isEmpty())
        return group;
    if (!chosen.isValid() && group.isValid())
        chosen = m_model.index(std::min(m_kept.row, m_model.rowCount(group) - 1), 0, group);
    return chosen.isValid() && !isExpanded(chosen.parent()) ? chosen.parent() : chosen;
}

void AgendaView::layColumns()
{
    if (!m_model.isCurrent())
        return;
    int taken = 0;
    const auto give = [&](int column, int width) {
        width = std::max(width + 2 * AgendaDelegate::margin() + slack, header()->sectionSizeHint(column));
        header()->resizeSection(column, width);
        taken += width;
    };
    for (const int column : {AgendaModel::StateColumn, AgendaModel::Number, AgendaModel::Due}) {
        int width = 0;
        for (const QString &text : m_model.widest(column))
            width = std::max(width, column == AgendaModel::StateColumn ? style::signTextWidth(fontMetrics(), text)
                                                                       : fontMetrics().horizontalAdvance(text));
        give(column, width);
    }
    const int responsible = std::clamp(viewport()->width() / 5, fontMetrics().averageCharWidth() * 12,
                                       fontMetrics().averageCharWidth() * 26);
    // Where the groups are people it would say the same again.
    const bool isShown = m_model.arrangement() == Arrangement::ByDate
                         && viewport()->width() - taken - responsible >= leastChars * fontMetrics().averageCharWidth();
    header()->setSectionHidden(AgendaModel::Responsible, !isShown);
    if (isShown)
        give(AgendaModel::Responsible, responsible);
}

void AgendaView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const style::Tokens &tokens = style::tokens(palette());
    if (selectionModel()->isRowSelected(index.row(), index.parent()))
        painter->fillRect(option.rect, tokens.selection);
    else if (AgendaModel::isGroup(index))
        painter->fillRect(option.rect, tokens.alt);
    QTreeView::drawRow(painter, option, index);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, tokens.line);
    if (hasFocus() && index.row() == currentIndex().row() && index.parent() == currentIndex().parent())
        style::paintFocus(*painter, option.rect, tokens);
}

bool AgendaView::foldOnClick(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !AgendaModel::isGroup(index))
        return false;
    setCurrentIndex(index.siblingAtColumn(0));
    setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
    return true;
}

void AgendaView::mousePressEvent(QMouseEvent *event)
{
    if (!foldOnClick(event))
        QTreeView::mousePressEvent(event);
}

void AgendaView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!foldOnClick(event))
        QTreeView::mouseDoubleClickEvent(event);
}

void AgendaView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex().siblingAtColumn(0);
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isPlain && AgendaModel::isGroup(current) && (isEnter || event->key() == Qt::Key_Space))
        setExpanded(current, !isExpanded(current));
    else
        QTreeView::keyPressEvent(event);
}

void AgendaView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    layColumns();
}

void AgendaView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layColumns();
}

} // namespace gelt
