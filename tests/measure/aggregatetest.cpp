// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/measure/planbuilder.h"

using namespace gelt;

namespace {

const QDate cutOff(2012, 12, 31);

/// A plan with activities all planned at 100 % and done as given.
struct Row {
    int progress = 0;
    PhaseId phase;
    std::optional<qint64> weight;
};

void add(PlanBuilder &plan, std::initializer_list<Row> rows)
{
    for (const Row &row : rows)
        plan.progress(plan.activity(QStringLiteral("Junio 2012"), row.phase, row.weight), QDate(2012, 3, 1),
                      row.progress);
}

} // namespace

TEST_CASE("The exact compliance decides the light", "[measure][aggregate]")
{
    struct Case {
        int hundredths;
        Light light;
    };
    const auto row = GENERATE(values<Case>({{100'00, Light::Green},
                                            {80'00, Light::Green},
                                            {79'96, Light::Yellow},
                                            {79'99, Light::Yellow},
                                            {60'00, Light::Yellow},
                                            {59'99, Light::Red},
                                            {0, Light::Red}}));
    CHECK(lightOf(Percent::fromHundredths(row.hundredths), Thresholds{}) == row.light);
    CHECK(lightOf({}, Thresholds{}) == Light::NotAvailable);
}

TEST_CASE("The light follows the plan's thresholds", "[measure][aggregate]")
{
    PlanBuilder plan;
    add(plan, {{70, {}, {}}});
    CHECK(plan.at(cutOff).plan.light == Light::Yellow);
    plan.contents.plan.settings.thresholds = {Percent::fromHundredths(70'00), Percent::fromHundredths(50'00)};
    CHECK(plan.at(cutOff).plan.light == Light::Green);
    CHECK(plan.at(cutOff).year.light == Light::Green);
}

TEST_CASE("Activities weigh what they say, and one where they say nothing", "[measure][aggregate]")
{
    PlanBuilder plan;
    add(plan, {{100, {}, 3000}, {20, {}, {}}});
    CHECK(plan.at(cutOff).plan.progress == percent(320, 400));
    CHECK(plan.at(cutOff).plan.compliance == percent(320, 400));
    add(plan, {{0, {}, 0}}); // counts for nothing
    CHECK(plan.at(cutOff).plan.progress == percent(320, 400));
    CHECK(plan.at(cutOff).plan.counted == 3);
}

TEST_CASE("An aggregate of nothing has no progress and no compliance", "[measure][aggregate]")
{
    PlanBuilder plan;
    const auto isNothing = [](const Aggregate &total) {
        return total.progress.isZero() && total.planned.isZero() && !total.compliance
               && total.light == Light::NotAvailable;
    };
    CHECK(isNothing(plan.at(cutOff).plan));
    CHECK_FALSE(plan.at(cutOff).year.compliance);
    plan.phase();
    CHECK(isNothing(plan.at(cutOff).phases[0].total));

    SECTION("nor has one whose activities are all left out")
    {
        add(plan, {{50, {}, {}}, {60, {}, {}}, {70, {}, {}}});
        plan.status({1}, StatusKind::Suspended, QDate(2012, 1, 1));
        plan.status({2}, StatusKind::NotApplicable, QDate(2012, 1, 1));
        plan.status({3}, StatusKind::Replaced, QDate(2012, 1, 1));
        const PlanMeasure measured = plan.at(cutOff);
        CHECK(isNothing(measured.plan));
        CHECK(measured.plan.activities == 3);
        CHECK(measured.plan.counted == 0);
        CHECK(measured.plan.of(State::Suspended) == 1);
        CHECK(measured.plan.of(State::NotApplicable) == 1);
        CHECK(measured.plan.of(State::Replaced) == 1);
    }
    SECTION("nor one that weighs nothing")
    {
        add(plan, {{50, {}, 0}});
        CHECK(isNothing(plan.at(cutOff).plan));
        CHECK_FALSE(plan.at(cutOff).year.compliance);
    }
}

TEST_CASE("What is ahead of its plan does not make up for what is behind", "[measure][aggregate]")
{
    PlanBuilder plan;
    const ActivityId ahead = plan.activity(QStringLiteral("Hasta 2015")); // 25 % planned
    plan.progress(ahead, QDate(2012, 3, 1), 100);
    plan.activity(QStringLiteral("Junio 2012")); // 100 % planned, nothing done
    plan.activity(QStringLiteral("Junio 2014")); // not planned yet
    CHECK(plan.at(cutOff).plan.progress == percent(100, 300));
    CHECK(plan.at(cutOff).plan.planned == percent(125, 300));
    CHECK(plan.at(cutOff).plan.compliance == percent(25, 125));
}

TEST_CASE("The plan is the weighted mean of its phases where every phase has a weight", "[measure][aggregate]")
{
    PlanBuilder plan;
    const PhaseId first = plan.phase(70'000);
    const PhaseId second = plan.phase(30'000);
    add(plan, {{100, first, {}}, {50, first, {}}, {0, second, {}}});
    const PlanMeasure weighted = plan.at(cutOff);
    CHECK(weighted.byPhaseWeights);
    CHECK(weighted.plan.progress == percent(70 * 75, 100 * 100));
    CHECK(weighted.plan.compliance == percent(70 * 75, 100 * 100));
    CHECK(weighted.plan.planned == Percent::hundred());
    CHECK(weighted.plan.activities == 3);

    SECTION("weights need not sum to a hundred, and are exact")
    {
        plan.contents.phases[1].weight = need(Weight::fromThousandths(1));
        CHECK(plan.at(cutOff).plan.progress == Percent::of(70'000LL * 75, 70'001LL * 100));
    }
    SECTION("a phase with nothing counted is left out")
    {
        plan.phase(900'000);
        CHECK(plan.at(cutOff).byPhaseWeights);
        CHECK(plan.at(cutOff).plan.progress == percent(70 * 75, 100 * 100));
        plan.status({3}, StatusKind::NotApplicable, QDate(2012, 1, 1));
        CHECK(plan.at(cutOff).plan.progress == percent(75));
    }
    SECTION("a phase without compliance is left out of the compliance alone")
    {
        const PhaseId third = plan.phase(100'000);
        plan.activity(QStringLiteral("Junio 2014"), third);
        const PlanMeasure measured = plan.at(cutOff);
        CHECK(measured.plan.progress == percent(70 * 75, 200 * 100));
        CHECK(measured.plan.compliance == percent(70 * 75, 100 * 100));
    }
    SECTION("phases that all weigh nothing give no compliance")
    {
        plan.contents.phases[0].weight = need(Weight::fromThousandths(0));
        plan.contents.phases[1].weight = need(Weight::fromThousandths(0));
        CHECK(plan.at(cutOff).plan.progress == Percent());
        CHECK_FALSE(plan.at(cutOff).plan.compliance);
    }
    SECTION("not where one has none")
    {
        plan.contents.phases[1].weight.reset();
        CHECK_FALSE(plan.at(cutOff).byPhaseWeights);
        CHECK(plan.at(cutOff).plan.progress == percent(50));
    }
    SECTION("not where an activity is under none")
    {
        add(plan, {{50, {}, {}}});
        CHECK_FALSE(plan.at(cutOff).byPhaseWeights);
        CHECK(plan.at(cutOff).plan.progress == percent(50));
        CHECK(plan.at(cutOff).phases.size() == 3);
    }
    SECTION("and never in the year") { CHECK(plan.at(cutOff).year.compliance == percent(50)); }
}

TEST_CASE("Phases keep their order, those without activities too", "[measure][aggregate]")
{
    PlanBuilder plan;
    plan.phase();
    const PhaseId full = plan.phase();
    std::swap(plan.contents.phases[0], plan.contents.phases[1]);
    add(plan, {{30, full, {}}});
    const PlanMeasure measured = plan.at(cutOff);
    REQUIRE(measured.phases.size() == 2);
    CHECK(measured.phases[0].id == full);
    CHECK(measured.phases[0].total.progress == percent(30));
    CHECK(measured.phases[1].total.activities == 0);
    plan.contents.activities[0].phase = PhaseId{99}; // a phase that is not there is none
    CHECK(plan.at(cutOff).phases.back().id == PhaseId{});
    CHECK(plan.at(cutOff).phases.back().total.activities == 1);
}

TEST_CASE("The year counts what was still to do when it began", "[measure][year]")
{
    PlanBuilder plan;
    const ActivityId old = plan.activity(QStringLiteral("Junio 2012"));
    const ActivityId fresh = plan.activity(QStringLiteral("Junio 2013"));
    const ActivityId ahead = plan.activity(QStringLiteral("Hasta 2015")); // planned 25 % then 50 %
    plan.progress(old, QDate(2012, 5, 1), 40);
    plan.progress(old, QDate(2013, 5, 1), 70);
    plan.progress(fresh, QDate(2013, 5, 1), 50);
    plan.progress(ahead, QDate(2012, 5, 1), 60);
    plan.progress(ahead, QDate(2013, 5, 1), 90);
    const YearMeasure year = plan.at(QDate(2013, 12, 31)).year;
    CHECK(year.year == 2013);
    // Targets: 60, 100, none. Done: 30, 50.
    CHECK(year.compliance == percent(80, 160));
    CHECK(year.light == Light::Red);
    CHECK(year.backlog == std::vector<int>{1});
    CHECK(plan.at(QDate(2012, 12, 31)).year.backlog.empty());

    SECTION("with the activities' weights")
    {
        plan.contents.activities[0].weight = need(Weight::fromThousandths(3000));
        CHECK(plan.at(QDate(2013, 12, 31)).year.compliance == percent(3 * 30 + 50, 3 * 60 + 100));
    }
    SECTION("what fell back has done nothing, not less than nothing")
    {
        plan.progress(old, QDate(2013, 8, 1), 10);
        CHECK(plan.at(QDate(2013, 12, 31)).year.compliance == percent(50, 160));
    }
    SECTION("what is left out at the cut-off is left out; the suspended are listed apart")
    {
        plan.status(old, StatusKind::Suspended, QDate(2013, 7, 1));
        const YearMeasure suspended = plan.at(QDate(2013, 12, 31)).year;
        CHECK(suspended.compliance == percent(50));
        CHECK(suspended.backlog.empty());
        CHECK(suspended.suspendedBacklog == std::vector<int>{1});
        plan.status(old, StatusKind::NotApplicable, QDate(2013, 8, 1));
        CHECK(plan.at(QDate(2013, 12, 31)).year.suspendedBacklog.empty());
    }
    SECTION("what stood at its beginning stood by the deadline in force then")
    {
        plan.extend(old, QDate(2012, 6, 1), QStringLiteral("Septiembre 2013"));
        CHECK(plan.at(QDate(2013, 12, 31)).year.backlog.empty());
        plan.contents.extensions[0].decidedOn = QDate(2013, 1, 10);
        CHECK(plan.at(QDate(2013, 12, 31)).year.backlog == std::vector<int>{1});
    }
    SECTION("nothing still to do is no compliance")
    {
        CHECK_FALSE(plan.at(QDate(2012, 1, 1)).year.compliance);
        CHECK(plan.at(QDate(2012, 1, 1)).year.light == Light::NotAvailable);
    }
}

TEST_CASE("A recurring activity's year begins with what was fulfilled by then", "[measure][year]")
{
    PlanBuilder plan;
    const ActivityId id = plan.activity(QStringLiteral("Anual"));
    plan.fulfil(id, QDate(2013, 2, 1), QStringLiteral("2012")); // late: still backlog of 2012
    CHECK(plan.at(QDate(2013, 12, 31)).year.backlog == std::vector<int>{1});
    CHECK(plan.at(QDate(2013, 12, 31)).year.compliance == percent(25, 50));
    plan.contents.followUps[0].date = QDate(2012, 12, 31);
    CHECK(plan.at(QDate(2013, 12, 31)).year.backlog.empty());
    CHECK(plan.at(QDate(2013, 12, 31)).year.compliance == Percent());
    plan.notApplicable(id, QDate(2013, 3, 1), QStringLiteral("2012"));
    // At the end of 2012 it still applied: 25 % done; now one of three is planned.
    CHECK(plan.at(QDate(2013, 12, 31)).year.compliance == Percent());
}
