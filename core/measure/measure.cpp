// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/measure.h"

#include "core/measure/activitymeasurer.h"
#include "core/measure/aggregate.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace gelt {
namespace {

/// Adds up the year that holds the cut-off, beside what stood at the end of the year before.
class YearSum {
public:
    void add(const ActivityMeasure &now)
    {
        const Percent &progressBefore = now.progressBefore;
        const bool isBehind = now.plannedBefore > progressBefore;
        if (now.state == State::Suspended && isBehind)
            m_year.suspendedBacklog.push_back(now.number);
        if (!isCounted(now.state))
            return;
        if (isBehind)
            m_year.backlog.push_back(now.number);
        if (now.planned <= progressBefore) // the target is nothing
            return;
        const Percent target = now.planned - progressBefore;
        const Percent done = now.progress > progressBefore ? now.progress - progressBefore : Percent();
        m_target.add(target, now.weightThousandths);
        m_done.add(least(done, target), now.weightThousandths);
    }

    YearMeasure total(int year, const Thresholds &thresholds) const
    {
        YearMeasure total = m_year;
        total.year = year;
        if (!m_target.isZero())
            total.compliance = m_done.percentOf(m_target);
        total.light = lightOf(total.compliance, thresholds);
        return total;
    }

private:
    YearMeasure m_year;
    PercentSum m_target;
    PercentSum m_done;
};

/// Measures the activities of a plan at a cut-off, with how they stood when its year began.
class Measurer {
public:
    Measurer(const PlanContents &contents, const BusinessCalendar &calendar, QDate cutOff)
        : m_contents(contents), m_cutOff(cutOff), m_yearBefore(cutOff.year() - 1, 12, 31), m_measurer(contents.plan, calendar)
    {
    }

    ActivityMeasure measure(const Activity &activity)
    {
        const ActivityLog log{activity, ofActivity(m_contents.extensions, activity.id),
                              ofActivity(m_contents.statuses, activity.id), ofActivity(m_contents.followUps, activity.id)};
        ActivityMeasure now = m_measurer.measure(log, m_cutOff);
        const Standing before = m_measurer.standing(log, m_yearBefore);
        now.progressBefore = before.progress.percent();
        now.plannedBefore = before.planned.percent();
        return now;
    }

private:
    const PlanContents &m_contents;
    QDate m_cutOff;
    QDate m_yearBefore;
    ActivityMeasurer m_measurer;
};

/// The phases, the plan and the year from the activities, which are measured.
void addUp(PlanMeasure &plan, const PlanContents &contents)
{
    const Thresholds &thresholds = contents.plan.settings.thresholds;
    PlanSum sum(contents.phases);
    YearSum year;
    for (const ActivityMeasure &activity : plan.activities) {
        sum.add(activity);
        year.add(activity);
    }
    plan.phases = sum.phases(thresholds);
    plan.byPhaseWeights = sum.haveWeights();
    plan.plan = sum.total(thresholds);
    plan.year = year.total(plan.cutOff.year(), thresholds);
}

} // namespace

ActivityMeasure measure(const Activity &activity, std::span<const Extension> extensions,
                        std::span<const Status> statuses, std::span<const FollowUp> followUps, const Plan &plan,
                        const BusinessCalendar &calendar, QDate cutOff)
{
    return ActivityMeasurer(plan, calendar).measure({activity, extensions, statuses, followUps}, cutOff);
}

void measureAgain(PlanMeasure &plan, const PlanContents &contents, std::span<const ActivityId> changed)
{
    const BusinessCalendar calendar = calendarOf(contents.plan.settings, contents.holidays);
    Measurer measurer(contents, calendar, plan.cutOff);
    const std::unordered_set<ActivityId> again(changed.begin(), changed.end());
    const bool sameRows = std::ranges::equal(plan.activities, contents.activities, {}, &ActivityMeasure::id, &Activity::id);
    if (sameRows) {
        for (std::size_t i = 0; i < contents.activities.size(); ++i) {
            if (again.contains(contents.activities[i].id))
                plan.activities[i] = measurer.measure(contents.activities[i]);
        }
    } else {
        std::unordered_map<ActivityId, std::size_t> known;
        for (std::size_t i = 0; i < plan.activities.size(); ++i)
            known.emplace(plan.activities[i].id, i);
        std::vector<ActivityMeasure> now;
        now.reserve(contents.activities.size());
        for (const Activity &activity : contents.activities) {
            const auto before = known.find(activity.id);
            const bool isKnown = before != known.end() && !again.contains(activity.id);
            now.push_back(isKnown ? std::move(plan.activities[before->second]) : measurer.measure(activity));
        }
        plan.activities = std::move(now);
    }
    addUp(plan, contents);
}

PlanMeasure measure(const PlanContents &contents, QDate cutOff)
{
    const BusinessCalendar calendar = calendarOf(contents.plan.settings, contents.holidays);
    Measurer measurer(contents, calendar, cutOff);
    PlanMeasure plan;
    plan.cutOff = cutOff;
    plan.activities.reserve(contents.activities.size());
    for (const Activity &activity : contents.activities)
        plan.activities.push_back(measurer.measure(activity));
    addUp(plan, contents);
    return plan;
}

} // namespace gelt
