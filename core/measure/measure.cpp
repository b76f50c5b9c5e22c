// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/measure.h"

#include "core/measure/activitymeasurer.h"
#include "core/measure/aggregate.h"

#include <algorithm>
#include <unordered_map>

namespace gelt {
namespace {

/// Adds up the year that holds the cut-off, beside what stood at the end of the year before.
class YearSum {
public:
    void add(const ActivityMeasure &now, const Standing &before)
    {
        const Percent progressBefore = before.progress.percent();
        const bool isBehind = before.planned.percent() > progressBefore;
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

/// The sums of each phase, and of the activities under none.
class PhaseSums {
public:
    explicit PhaseSums(const std::vector<Phase> &phases)
        : m_phases(phases)
        , m_sums(phases.size())
    {
        for (std::size_t i = 0; i < phases.size(); ++i)
            m_places.emplace(phases[i].id, i);
    }

    void add(const ActivityMeasure &activity)
    {
        const auto place = m_places.find(activity.phase);
        if (place == m_places.end() || !activity.phase.isStored()) {
            m_underNone.add(activity);
            m_hasUnderNone = true;
        } else {
            m_sums[place->second].add(activity);
        }
    }

    std::vector<PhaseMeasure> totals(const Thresholds &thresholds) const
    {
        std::vector<PhaseMeasure> totals;
        totals.reserve(m_phases.size() + 1);
        for (std::size_t i = 0; i < m_phases.size(); ++i)
            totals.push_back({m_phases[i].id, m_sums[i].total(thresholds)});
        if (m_hasUnderNone)
            totals.push_back({PhaseId{}, m_underNone.total(thresholds)});
        return totals;
    }

    /// Whether the plan is the weighted mean of its phases.
    bool haveWeights() const
    {
        return !m_phases.empty() && !m_hasUnderNone
               && std::ranges::all_of(m_phases, [](const Phase &phase) { return phase.weight.has_value(); });
    }

private:
    const std::vector<Phase> &m_phases;
    std::unordered_map<PhaseId, std::size_t> m_places;
    std::vector<AggregateSum> m_sums;
    AggregateSum m_underNone;
    bool m_hasUnderNone = false;
};

} // namespace

ActivityMeasure measure(const Activity &activity, std::span<const Extension> extensions,
                        std::span<const Status> statuses, std::span<const FollowUp> followUps, const Plan &plan,
                        const BusinessCalendar &calendar, QDate cutOff)
{
    return ActivityMeasurer(plan, calendar).measure({activity, extensions, statuses, followUps}, cutOff);
}

PlanMeasure measure(const PlanContents &contents, QDate cutOff)
{
    const BusinessCalendar calendar = calendarOf(contents.plan.settings, contents.holidays);
    const Thresholds &thresholds = contents.plan.settings.thresholds;
    const QDate yearBefore(cutOff.year() - 1, 12, 31);
    ActivityMeasurer measurer(contents.plan, calendar);
    AggregateSum all;
    PhaseSums phases(contents.phases);
    YearSum year;

    PlanMeasure plan;
    plan.cutOff = cutOff;
    plan.activities.reserve(contents.activities.size());
    for (const Activity &activity : contents.activities) {
        const ActivityLog log{activity, ofActivity(contents.extensions, activity.id),
                              ofActivity(contents.statuses, activity.id), ofActivity(contents.followUps, activity.id)};
        const ActivityMeasure &now = plan.activities.emplace_back(measurer.measure(log, cutOff));
        all.add(now);
        phases.add(now);
        year.add(now, measurer.standing(log, yearBefore));
    }
    plan.phases = phases.totals(thresholds);
    plan.byPhaseWeights = phases.haveWeights();
    plan.plan = all.total(thresholds);
    if (plan.byPhaseWeights)
        plan.plan = byPhaseWeights(plan.plan, contents.phases, plan.phases, thresholds);
    plan.year = year.total(cutOff.year(), thresholds);
    return plan;
}

} // namespace gelt
