// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/measure/example.h"

using namespace gelt;

namespace {

const QDate yearEnd(2012, 12, 31);

} // namespace

TEST_CASE("The example with nothing reported: nothing done, all of it overdue, behind or not started",
          "[measure][example]")
{
    const PlanMeasure measured = Example().at(yearEnd);
    REQUIRE(measured.activities.size() == 22);
    CHECK(measured.plan.progress == Percent());
    REQUIRE(measured.plan.compliance);
    CHECK(*measured.plan.compliance == Percent()); // red, not NA
    CHECK(measured.plan.light == Light::Red);
    CHECK(measured.plan.of(State::Overdue) == 8);
    CHECK(measured.plan.of(State::Behind) == 4);
    CHECK(measured.plan.of(State::NotStarted) == 10);
    CHECK(measured.activities[5].state == State::NotStarted); // row 6 falls due that very day
    CHECK(Example().at(QDate(2013, 1, 1)).plan.of(State::Overdue) == 9);
    for (const ActivityMeasure &activity : measured.activities) {
        const bool isMonth = activity.inForce.reading.kind == DeadlineKind::Date;
        CHECK(activity.planned == (isMonth ? Percent::hundred() : percent(25)));
    }
    CHECK(measured.plan.planned == percent(1225, 2200));
    CHECK_FALSE(measured.byPhaseWeights);
    REQUIRE(measured.phases.size() == 4);
    CHECK(measured.phases[0].total.activities == 17);
    CHECK(measured.phases[1].total.activities == 2);
    CHECK(measured.phases[2].total.activities == 1);
    CHECK(measured.phases[3].total.activities == 2);
    CHECK(measured.phases[3].id == PhaseId{});
}

TEST_CASE("The example with its month rows reported in time: 40,9 % done, 73,5 % of what was planned",
          "[measure][example]")
{
    Example example;
    example.completeMonthRows();
    const PlanMeasure measured = example.at(yearEnd);
    const QLocale spanish(QLocale::Spanish, QLocale::Colombia);
    CHECK(measured.plan.progress == percent(900, 2200));
    CHECK(measured.plan.progress.number(spanish) == QStringLiteral("40,9"));
    REQUIRE(measured.plan.compliance);
    CHECK(*measured.plan.compliance == percent(900, 1225));
    CHECK(measured.plan.compliance->number(spanish) == QStringLiteral("73,5"));
    CHECK(measured.plan.light == Light::Yellow);
    CHECK(measured.plan.of(State::Done) == 9);
    // In the plan's first year the year's target is all that was planned.
    CHECK(measured.year.year == 2012);
    CHECK(measured.year.compliance == percent(900, 1225));
    CHECK(measured.year.backlog.empty());
}

TEST_CASE("The example at the end of March 2012: nothing month-dated is due", "[measure][example]")
{
    const PlanMeasure measured = Example().at(QDate(2012, 3, 31));
    for (const ActivityMeasure &activity : measured.activities) {
        const DeadlineReading &reading = activity.inForce.reading;
        const bool yearly = reading.periodicity == Periodicity::Annual;
        const bool nothing = reading.kind == DeadlineKind::Date || yearly;
        CHECK(activity.planned == (nothing ? Percent() : percent(3, 48))); // 6,25 %
    }
}

TEST_CASE("The example's second year counts from where the first ended", "[measure][example]")
{
    Example example;
    const PlanMeasure measured = example.at(QDate(2013, 12, 31));
    CHECK(measured.year.backlog.size() == 22);
    // All is still to do: 9 · 100 + 13 · 50 are the target, none of it done.
    CHECK(measured.year.compliance == Percent());
    example.completeMonthRows(); // of 2012: neither target nor done in 2013
    CHECK(example.at(QDate(2013, 12, 31)).year.backlog.size() == 13);
    for (const int number : {10, 14, 15, 16}) {
        for (const char *label : {"2013-T1", "2013-T2", "2013-T3", "2013-T4"})
            example.fulfil({number}, QDate(2013, 12, 1), QString::fromLatin1(label));
    }
    // Four reach 25 of a target of 50; nine reach nothing of 50.
    CHECK(example.at(QDate(2013, 12, 31)).year.compliance == percent(4 * 25, 13 * 50));
}
