// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/yearfigures.h"
#include "tests/measure/example.h"

using namespace gelt;

namespace {

PlanContents sorted(const Example &example)
{
    PlanContents contents = example.contents;
    std::ranges::stable_sort(contents.followUps, {}, &FollowUp::activity);
    std::ranges::stable_sort(contents.statuses, {}, &Status::activity);
    return contents;
}

Example reported()
{
    Example example;
    example.completeMonthRows();
    example.fulfil({10}, QDate(2012, 3, 20), QStringLiteral("2012-T1"));
    example.notApplicable({14}, QDate(2012, 5, 2), QStringLiteral("2012-T2"));
    example.progress({11}, QDate(2013, 2, 1), 40);
    example.status({12}, StatusKind::Suspended, QDate(2012, 4, 1), QDate(2012, 8, 15));
    return example;
}

} // namespace

TEST_CASE("The cut-offs of a year are the ends of its months or quarters, the last is the cut-off", "[measure][year]")
{
    CHECK(cutOffsOf(QDate(2012, 12, 31), CutOffStep::Quarterly)
          == std::vector{QDate(2012, 3, 31), QDate(2012, 6, 30), QDate(2012, 9, 30), QDate(2012, 12, 31)});
    CHECK(cutOffsOf(QDate(2012, 3, 10), CutOffStep::Monthly)
          == std::vector{QDate(2012, 1, 31), QDate(2012, 2, 29), QDate(2012, 3, 10)});
    CHECK(cutOffsOf(QDate(2012, 1, 1), CutOffStep::Quarterly) == std::vector{QDate(2012, 1, 1)});
    CHECK(cutOffsOf(QDate(2012, 12, 31), CutOffStep::Monthly).size() == 12);
}

TEST_CASE("The points of a year say what measuring the plan at each of them says", "[measure][year]")
{
    Example example = reported();
    for (const bool weighted : {false, true}) {
        if (weighted) {
            qint64 weight = 0;
            for (Phase &phase : example.contents.phases)
                phase.weight = need(Weight::fromThousandths(weight += 1500));
            for (Activity &activity : example.contents.activities)
                activity.phase = activity.phase.isStored() ? activity.phase : PhaseId{1};
        }
        const PlanContents contents = sorted(example);
        const std::vector<QDate> days = cutOffsOf(QDate(2013, 12, 31), CutOffStep::Monthly);
        const std::vector<PlanPoint> points = planPoints(contents, days);
        REQUIRE(points.size() == days.size());
        for (std::size_t i = 0; i < days.size(); ++i) {
            const PlanMeasure whole = measure(contents, days[i]);
            CAPTURE(days[i].toString(Qt::ISODate).toStdString(), weighted);
            CHECK(whole.byPhaseWeights == weighted);
            CHECK(points[i].counted == whole.plan.counted);
            CHECK(points[i].progress == whole.plan.progress);
            CHECK(points[i].planned == whole.plan.planned);
            CHECK(points[i].compliance == whole.plan.compliance);
            CHECK(points[i].light == whole.plan.light);
        }
    }
}

TEST_CASE("What is suspended on a day does not count on that day alone", "[measure][year]")
{
    const std::vector<PlanPoint> points =
        planPoints(sorted(reported()), cutOffsOf(QDate(2012, 12, 31), CutOffStep::Quarterly));
    CHECK(points[0].counted == 22);
    CHECK(points[1].counted == 21);
    CHECK(points[2].counted == 22);
}

TEST_CASE("The year before is what the plan ended it with; the first year has none", "[measure][year]")
{
    Example example;
    example.completeMonthRows();
    const PlanContents contents = sorted(example);
    CHECK_FALSE(yearFigures(contents, QDate(2012, 12, 31)).lastYear);
    CHECK(yearFigures(contents, QDate(2012, 12, 31)).points.size() == 4);
    const YearFigures second = yearFigures(contents, QDate(2013, 12, 31));
    REQUIRE(second.lastYear);
    CHECK(second.lastYear->day == QDate(2012, 12, 31));
    CHECK(second.lastYear->plan.progress == percent(900, 2200));
    CHECK(second.lastYear->year.compliance == percent(900, 1225));
    REQUIRE(second.points.size() == 5);
    CHECK(second.points.front().cutOff == second.lastYear->day);
    CHECK(second.points.front().compliance == second.lastYear->plan.compliance);
}
