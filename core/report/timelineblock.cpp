// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/timelineblock.h"

namespace gelt::report {
namespace {

/// How much a state needs to be seen.
int weightOf(OccurrenceState state)
{
    switch (state) {
    case OccurrenceState::Overdue:
        return 4;
    case OccurrenceState::DoneLate:
        return 3;
    case OccurrenceState::Pending:
        return 2;
    case OccurrenceState::Done:
        return 1;
    case OccurrenceState::NotApplicable:
        return 0;
    }
    return 0;
}

double lengthOf(const Period &days) { return static_cast<double>(days.first.daysTo(days.last) + 1); }

TimeLineGroup groupOf(const std::vector<TimeLineMark> &marks, std::size_t index)
{
    return {marks[index].state, marks[index].days, index, 1, false, false};
}

void join(TimeLineGroup &group, const TimeLineGroup &next)
{
    group.mixed = group.mixed || next.mixed || group.state != next.state;
    if (weightOf(next.state) > weightOf(group.state))
        group.state = next.state;
    group.days.last = std::max(group.days.last, next.days.last);
    group.count += next.count;
    group.alone = false;
}

/// Each alone; of two that nearly coincide, as where the end cuts the last period short, one.
std::vector<TimeLineGroup> singles(const std::vector<TimeLineMark> &marks, double markDays)
{
    constexpr double nearly = 0.6; // of a sign's width: less apart, and the one behind cannot be read
    std::vector<TimeLineGroup> groups;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        TimeLineGroup one = groupOf(marks, i);
        one.alone = true;
        const bool coincides =
            !groups.empty() && static_cast<double>(groups.back().days.last.daysTo(one.days.last)) < nearly * markDays;
        if (coincides)
            join(groups.back(), one);
        else
            groups.push_back(one);
    }
    return groups;
}

/// Neighbours together until the band can be seen.
std::vector<TimeLineGroup> slivers(const std::vector<TimeLineMark> &marks, double leastDays)
{
    std::vector<TimeLineGroup> groups;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const TimeLineGroup one = groupOf(marks, i);
        if (groups.empty() || lengthOf(groups.back().days) >= leastDays)
            groups.push_back(one);
        else
            join(groups.back(), one);
    }
    if (groups.size() > 1 && lengthOf(groups.back().days) < leastDays) {
        const TimeLineGroup last = groups.back();
        groups.pop_back();
        join(groups.back(), last);
    }
    return groups;
}

} // namespace

std::vector<TimeLineGroup> gathered(const std::vector<TimeLineMark> &marks, double markDays, double leastDays)
{
    if (marks.empty())
        return {};
    const double apart = static_cast<double>(marks.front().days.last.daysTo(marks.back().days.last))
                         / static_cast<double>(std::max<std::size_t>(marks.size() - 1, 1));
    if (marks.size() == 1 || apart >= markDays)
        return singles(marks, markDays);

    std::vector<TimeLineGroup> bands;
    for (const TimeLineGroup &sliver : slivers(marks, leastDays)) {
        const bool same = !bands.empty() && bands.back().state == sliver.state;
        if (same)
            join(bands.back(), sliver);
        else
            bands.push_back(sliver);
    }
    for (TimeLineGroup &band : bands)
        band.alone = band.count == 1 && lengthOf(band.days) >= markDays;
    return bands;
}

} // namespace gelt::report
