// SPDX-License-Identifier: GPL-3.0-or-later
// What is current in the time line, and which phases are folded.
#include "ui/schedule/scheduleview.h"

#include "core/report/timeline.h"

#include <QAccessible>
#include <QScrollBar>

#include <algorithm>
#include <optional>

namespace gelt {

QString ScheduleView::currentSentence() const
{
    if (m_current < 0)
        return {};
    const RowPicture picture = pictureAt(m_current);
    const auto mark = static_cast<std::size_t>(m_mark);
    if (m_mark >= 0 && mark < picture.marks.size())
        return report::sentenceOf(picture.marks[mark].group, made(m_current).marks, m_session.cutOff());
    return rowSentence(m_current);
}

ActivityId ScheduleView::currentActivity() const { return m_current >= 0 ? m_currentActivity : ActivityId{}; }

QString ScheduleView::currentOccurrence() const
{
    if (m_current < 0 || m_mark < 0)
        return {};
    const RowPicture picture = pictureAt(m_current);
    const auto mark = static_cast<std::size_t>(m_mark);
    return mark < picture.marks.size() ? made(m_current).marks[picture.marks[mark].group.first].label : QString();
}

void ScheduleView::setCurrentRow(int row, int mark)
{
    if (m_rows.count() == 0)
        return;
    row = std::clamp(row, 0, m_rows.count() - 1);
    const bool another = row != m_current || mark != m_mark;
    if (m_current >= 0)
        viewport()->update(rowRect(m_current));
    m_current = row;
    m_mark = mark;
    const ScheduleRows::Row at = m_rows.at(row);
    m_currentActivity = at.isPhase ? ActivityId{} : m_session.contents().activities[at.index].id;
    m_currentPhase = at.isPhase ? m_session.measure().phases[at.index].id : PhaseId{};
    m_markLabel = currentOccurrence();
    ensureVisible(row, mark);
    viewport()->update(rowRect(row));
    if (another) {
        say();
        Q_EMIT currentChanged();
    }
}

/// Why there are no rows.
QString ScheduleView::emptySentence() const
{
    return m_session.contents().activities.empty() ? tr("The plan has no activities. They are added on the page “Action plan” (Ctrl+2).")
                                                   : tr("No activity matches the filters.");
}

/// Tells screen readers what is current now.
void ScheduleView::say()
{
    setAccessibleDescription(currentSentence());
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(this, hasFocus() ? QAccessible::Focus : QAccessible::Selection);
    event.setChild(m_current);
    QAccessible::updateAccessibility(&event);
}

void ScheduleView::ensureVisible(int row, int mark)
{
    const QRect rect = rowRect(row);
    QScrollBar *vertical = verticalScrollBar();
    if (rect.top() < headerHeight())
        vertical->setValue(vertical->value() + rect.top() - headerHeight());
    else if (rect.bottom() > viewport()->height() - 1)
        vertical->setValue(vertical->value() + rect.bottom() - viewport()->height() + 1);
    const QRectF at = markRect(row, mark);
    if (at.isNull())
        return;
    constexpr int around = 24;
    QScrollBar *horizontal = horizontalScrollBar();
    const QRect days = daysRect();
    if (at.left() < days.left() + around)
        horizontal->setValue(horizontal->value() + qRound(at.left()) - days.left() - around);
    else if (at.right() > days.right() - around)
        horizontal->setValue(horizontal->value() + qRound(at.right()) - days.right() + around);
}

/// The mark that shows the occurrence, alone or with others; -1: none.
int ScheduleView::markOf(int row, const QString &occurrence) const
{
    if (row < 0 || occurrence.isEmpty())
        return -1;
    const RowPicture picture = pictureAt(row);
    const auto &marks = made(row).marks;
    for (std::size_t i = 0; i < picture.marks.size(); ++i) {
        const report::TimeLineGroup &group = picture.marks[i].group;
        for (std::size_t each = group.first; each < group.first + group.count; ++each) {
            if (marks[each].label == occurrence)
                return static_cast<int>(i);
        }
    }
    return -1;
}

void ScheduleView::findMarkAgain()
{
    if (m_mark >= 0)
        m_mark = markOf(m_current, m_markLabel);
}

bool ScheduleView::showActivity(ActivityId activity, const QString &occurrence)
{
    const auto place = m_session.placeOf(activity);
    if (!place)
        return false;
    if (m_collapsed.erase(m_session.contents().activities[*place].phase) > 0)
        rebuildRows();
    const auto row = m_rows.rowOfPlace(*place);
    if (!row)
        return false;
    setCurrentRow(*row, markOf(*row, occurrence));
    return true;
}

bool ScheduleView::isCollapsed(int row) const
{
    const ScheduleRows::Row at = m_rows.at(row);
    return at.isPhase && m_collapsed.contains(m_session.measure().phases[at.index].id);
}

void ScheduleView::setCollapsed(int row, bool collapsed)
{
    const ScheduleRows::Row at = m_rows.at(row);
    if (!at.isPhase || isCollapsed(row) == collapsed)
        return;
    const PhaseId phase = m_session.measure().phases[at.index].id;
    if (collapsed)
        m_collapsed.insert(phase);
    else
        m_collapsed.erase(phase);
    rebuildRows();
    if (m_current < 0) // it was in the phase that closed
        setCurrentRow(m_rows.rowOfPhase(at.index).value_or(0));
}

void ScheduleView::collapseAll(bool collapsed)
{
    const std::optional<std::size_t> place =
        m_currentActivity.isStored() ? m_session.placeOf(m_currentActivity) : std::nullopt;
    m_collapsed.clear();
    if (collapsed) {
        for (const PhaseMeasure &phase : m_session.measure().phases)
            m_collapsed.insert(phase.id);
    }
    rebuildRows();
    if (m_current < 0 && place) {
        const auto &phases = m_session.measure().phases;
        const auto phase = std::ranges::find(phases, m_session.contents().activities[*place].phase, &PhaseMeasure::id);
        setCurrentRow(m_rows.rowOfPhase(static_cast<std::size_t>(phase - phases.begin())).value_or(0));
    }
}

} // namespace gelt
