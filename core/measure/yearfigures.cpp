// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/yearfigures.h"

#include "core/measure/activitymeasurer.h"
#include "core/measure/aggregate.h"

namespace gelt {
namespace {

/// What the sums need of an activity: its percentages, and whether it is counted.
ActivityMeasure standingOf(const ActivityLog &log, QDate day, ActivityMeasurer &measurer)
{
    const Standing standing = measurer.standing(log, day);
    ActivityMeasure measure;
    measure.id = log.activity.id;
    measure.phase = log.activity.phase;
    measure.weightThousandths = log.activity.weight.value_or(Weight::one()).thousandths();
    measure.progress = standing.progress.percent();
    measure.planned = standing.planned.percent();
    measure.state = saidState(log.statuses, day).value_or(State::NotStarted);
    return measure;
}

YearEnd yearEnd(const PlanContents &contents, QDate day)
{
    PlanMeasure measured = measure(contents, day);
    return {day, std::move(measured.phases), measured.plan, std::move(measured.year)};
}

} // namespace

std::vector<QDate> cutOffsOf(QDate cutOff, CutOffStep step)
{
    const int months = step == CutOffStep::Monthly ? 1 : 3;
    std::vector<QDate> days;
    for (int month = months; month <= 12; month += months) {
        const QDate last = lastOfMonth(QDate(cutOff.year(), month, 1));
        if (last >= cutOff)
            break;
        days.push_back(last);
    }
    days.push_back(cutOff);
    return days;
}

std::vector<PlanPoint> planPoints(const PlanContents &contents, std::span<const QDate> days)
{
    const BusinessCalendar calendar = calendarOf(contents.plan.settings, contents.holidays);
    ActivityMeasurer measurer(contents.plan, calendar);
    std::vector<PlanSum> sums(days.size(), PlanSum(contents.phases));
    for (const Activity &activity : contents.activities) {
        const ActivityLog log{activity, ofActivity(contents.extensions, activity.id),
                              ofActivity(contents.statuses, activity.id), ofActivity(contents.followUps, activity.id)};
        for (std::size_t i = 0; i < days.size(); ++i)
            sums[i].add(standingOf(log, days[i], measurer));
    }
    std::vector<PlanPoint> points;
    points.reserve(days.size());
    for (std::size_t i = 0; i < days.size(); ++i) {
        const Aggregate total = sums[i].total(contents.plan.settings.thresholds);
        points.push_back({days[i], total.counted, total.progress, total.planned, total.compliance, total.light});
    }
    return points;
}

YearFigures yearFigures(const PlanContents &contents, QDate cutOff)
{
    constexpr int lastMonthOfMonths = 6;
    YearFigures figures;
    std::vector<QDate> days =
        cutOffsOf(cutOff, cutOff.month() <= lastMonthOfMonths ? CutOffStep::Monthly : CutOffStep::Quarterly);
    const QDate before(cutOff.year() - 1, 12, 31);
    if (contents.plan.period.first <= before) {
        figures.lastYear = yearEnd(contents, before);
        days.insert(days.begin(), before);
    }
    figures.points = planPoints(contents, days);
    return figures;
}

} // namespace gelt
