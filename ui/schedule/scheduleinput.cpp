// SPDX-License-Identifier: GPL-3.0-or-later
// Keys and the mouse on the time line.
#include "ui/schedule/scheduleview.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace gelt {
namespace {

constexpr int dividerReach = 4; ///< to either side of the line
constexpr int usualNames = 286;

} // namespace

void ScheduleView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void ScheduleView::scrollContentsBy(int dx, int dy)
{
    const QRect all = viewport()->rect();
    const int header = headerHeight();
    if (dy != 0)
        viewport()->scroll(0, dy, all.adjusted(0, header, 0, 0));
    if (dx != 0) {
        viewport()->scroll(dx, 0, all.adjusted(m_namesWidth + 1, header, 0, 0));
        viewport()->update(all.adjusted(m_namesWidth, 0, 0, header - all.height())); // labels move against their lines
    }
}

void ScheduleView::wheelEvent(QWheelEvent *event)
{
    const Qt::KeyboardModifiers keys = event->modifiers();
    const QPoint angle = event->angleDelta();
    if (keys.testFlag(Qt::ControlModifier)) {
        const QRect days = daysRect();
        const double x = std::clamp<double>(event->position().x(), days.left(), days.right());
        changeScale(m_perDay * std::pow(1.2, (angle.y() != 0 ? angle.y() : angle.x()) / 120.0), x);
        event->accept();
        return;
    }
    // A wheel turns three lines a notch; a touchpad says pixels.
    const auto pixels = [&](int fine, int coarse, const QScrollBar &bar) {
        return event->hasPixelDelta() ? fine : qRound(coarse / 120.0 * 3 * bar.singleStep());
    };
    const bool sideways = keys.testFlag(Qt::ShiftModifier);
    const QPoint fine = event->pixelDelta();
    const int down = pixels(fine.y(), angle.y(), sideways ? *horizontalScrollBar() : *verticalScrollBar());
    const int right = pixels(fine.x(), angle.x(), *horizontalScrollBar());
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - right - (sideways ? down : 0));
    verticalScrollBar()->setValue(verticalScrollBar()->value() - (sideways ? 0 : down));
    event->accept();
}

/// The next mark to the right or left of the current one; leaves the marks at their begin.
void ScheduleView::moveMark(int step)
{
    const RowPicture picture = pictureAt(m_current);
    const int count = static_cast<int>(picture.marks.size());
    if (step > 0 && m_mark < 0) {
        // Begin with what is seen.
        int first = 0;
        while (first + 1 < count && picture.marks[static_cast<std::size_t>(first)].rect.left() < m_namesWidth)
            ++first;
        setCurrentRow(m_current, count > 0 ? first : -1);
        return;
    }
    if (m_mark + step < count)
        setCurrentRow(m_current, std::max(-1, m_mark + step));
}

/// @return whether the key was one that moves.
bool ScheduleView::moveByKey(QKeyEvent *event)
{
    const int page = std::max(1, (viewport()->height() - headerHeight()) / m_sizes.row - 1);
    const int now = m_current;
    switch (event->key()) {
    case Qt::Key_Down:
        setCurrentRow(now + 1);
        return true;
    case Qt::Key_Up:
        setCurrentRow(now < 0 ? 0 : now - 1);
        return true;
    case Qt::Key_PageDown:
        setCurrentRow(std::max(now, 0) + page);
        return true;
    case Qt::Key_PageUp:
        setCurrentRow(now - page);
        return true;
    case Qt::Key_Home:
        setCurrentRow(0);
        return true;
    case Qt::Key_End:
        setCurrentRow(m_rows.count() - 1);
        return true;
    default:
        return false;
    }
}

void ScheduleView::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const int step = event->key() == Qt::Key_Right ? 1 : -1;
    if (sideways && control) {
        const bool divider = event->modifiers().testFlag(Qt::ShiftModifier);
        if (divider)
            setNamesWidth(m_namesWidth + step * 2 * m_sizes.row);
        else
            horizontalScrollBar()->triggerAction(step > 0 ? QAbstractSlider::SliderSingleStepAdd
                                                          : QAbstractSlider::SliderSingleStepSub);
        return;
    }
    if (m_rows.count() > 0 && moveByKey(event))
        return;
    const bool onPhase = m_current >= 0 && m_rows.at(m_current).isPhase;
    if (m_current >= 0 && sideways) {
        const std::optional<int> phase = [&]() -> std::optional<int> {
            for (int row = m_current; row >= 0; --row) {
                if (m_rows.at(row).isPhase)
                    return row;
            }
            return {};
        }();
        if (onPhase)
            setCollapsed(m_current, step < 0);
        else if (step < 0 && m_mark < 0 && phase)
            setCurrentRow(*phase);
        else
            moveMark(step);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (onPhase)
            setCollapsed(m_current, !isCollapsed(m_current));
        else if (m_current >= 0)
            Q_EMIT activated(m_currentActivity, currentOccurrence());
        return;
    case Qt::Key_Space:
        if (onPhase)
            setCollapsed(m_current, !isCollapsed(m_current));
        return;
    default:
        event->ignore();
        QAbstractScrollArea::keyPressEvent(event);
    }
}

bool ScheduleView::isOnDivider(QPoint point) const { return std::abs(point.x() - m_namesWidth) <= dividerReach; }

void ScheduleView::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (event->button() == Qt::LeftButton && isOnDivider(point)) {
        m_dragFrom = point.x() - m_namesWidth;
        m_isDragging = true;
        return;
    }
    const int row = rowAt(point);
    if (row < 0)
        return;
    const bool onSign = m_rows.at(row).isPhase && point.x() < m_sizes.row + style::metric::gap;
    if (event->button() == Qt::LeftButton && onSign) {
        setCurrentRow(row);
        setCollapsed(row, !isCollapsed(row));
        return;
    }
    setCurrentRow(row, point.x() > m_namesWidth ? pictureAt(row).markAt(event->position()) : -1);
}

void ScheduleView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (m_isDragging)
        setNamesWidth(point.x() - m_dragFrom);
    else if (isOnDivider(point))
        viewport()->setCursor(Qt::SplitHCursor);
    else
        viewport()->unsetCursor();
}

void ScheduleView::mouseReleaseEvent(QMouseEvent *event)
{
    m_isDragging = false;
    QAbstractScrollArea::mouseReleaseEvent(event);
}

void ScheduleView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (event->button() != Qt::LeftButton)
        return;
    if (isOnDivider(point)) {
        setNamesWidth(usualNames);
        return;
    }
    const int row = rowAt(point);
    if (row < 0)
        return;
    if (m_rows.at(row).isPhase)
        setCollapsed(row, !isCollapsed(row));
    else
        Q_EMIT activated(m_currentActivity, currentOccurrence());
}

bool ScheduleView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString sentence = sentenceAt(help->pos());
    if (sentence.isEmpty()) {
        QToolTip::hideText();
        event->ignore();
    } else {
        // As rich text, so that long ones wrap.
        QToolTip::showText(help->globalPos(), u"<qt>" + sentence.toHtmlEscaped() + u"</qt>", viewport());
    }
    return true;
}

void ScheduleView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measureFonts();
        rebuildRows();
    }
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::EnabledChange)
        viewport()->update();
}

void ScheduleView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_current >= 0)
        say();
    viewport()->update();
}

void ScheduleView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace gelt
