// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/comparison.h"

#include <algorithm>
#include <map>

namespace gelt {
namespace {

/// What a page shows of an activity; that it was measured by another deadline of the same figures does not count.
bool sameFigures(const ActivityMeasure &a, const ActivityMeasure &b)
{
    return a.progress == b.progress && a.planned == b.planned && a.compliance == b.compliance && a.state == b.state
           && a.due == b.due && a.progressBefore == b.progressBefore && a.plannedBefore == b.plannedBefore
           && a.applicable == b.applicable && a.fulfilled == b.fulfilled && a.overdue == b.overdue;
}

const QString &titleOf(const PlanContents &contents, std::size_t place) { return contents.activities[place].title; }

std::vector<ActivityChange> activityChanges(const PlanContents &thenContents, const PlanMeasure &then,
                                            const PlanContents &nowContents, const PlanMeasure &now)
{
    std::map<int, ActivityChange> byNumber;
    for (std::size_t i = 0; i < then.activities.size(); ++i) {
        const ActivityMeasure &one = then.activities[i];
        byNumber[one.number] = {one.id, one.number, titleOf(thenContents, i), one, {}};
    }
    for (std::size_t i = 0; i < now.activities.size(); ++i) {
        const ActivityMeasure &one = now.activities[i];
        ActivityChange &change = byNumber[one.number];
        change.id = one.id;
        change.number = one.number;
        change.title = titleOf(nowContents, i);
        change.now = one;
    }
    std::vector<ActivityChange> changes;
    for (auto &[number, change] : byNumber) {
        if (!change.then || !change.now || !sameFigures(*change.then, *change.now))
            changes.push_back(std::move(change));
    }
    return changes;
}

QString phaseNameIn(const PlanContents &contents, PhaseId id)
{
    const auto phase = std::ranges::find(contents.phases, id, &Phase::id);
    return phase == contents.phases.end() ? QString() : phase->name;
}

const Aggregate *totalOf(const PlanMeasure &measure, PhaseId id)
{
    const auto phase = std::ranges::find(measure.phases, id, &PhaseMeasure::id);
    return phase == measure.phases.end() ? nullptr : &phase->total;
}

std::vector<TotalChange> phaseChanges(const PlanContents &thenContents, const PlanMeasure &then,
                                      const PlanContents &nowContents, const PlanMeasure &now)
{
    std::vector<TotalChange> changes;
    for (const PhaseMeasure &phase : now.phases) {
        const Aggregate *const before = totalOf(then, phase.id);
        if (!before || *before != phase.total)
            changes.push_back({phase.id, phaseNameIn(nowContents, phase.id), before ? std::optional(*before) : std::nullopt,
                               phase.total});
    }
    for (const PhaseMeasure &phase : then.phases) {
        if (!totalOf(now, phase.id))
            changes.push_back({phase.id, phaseNameIn(thenContents, phase.id), phase.total, {}});
    }
    return changes;
}

} // namespace

bool Comparison::sameFigures() const
{
    return plan.then == plan.now && yearThen == yearNow && phases.empty() && activities.empty();
}

Comparison compare(const PlanContents &then, const PlanContents &now, QDate cutOff)
{
    const PlanMeasure measuredThen = measure(then, cutOff);
    const PlanMeasure measuredNow = measure(now, cutOff);
    Comparison comparison;
    comparison.cutOff = cutOff;
    comparison.plan = {{}, {}, measuredThen.plan, measuredNow.plan};
    comparison.yearThen = measuredThen.year;
    comparison.yearNow = measuredNow.year;
    comparison.phases = phaseChanges(then, measuredThen, now, measuredNow);
    comparison.activities = activityChanges(then, measuredThen, now, measuredNow);
    comparison.reasons = reasonsBetween(then, now, cutOff);
    return comparison;
}

} // namespace gelt
