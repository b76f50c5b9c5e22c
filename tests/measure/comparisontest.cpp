// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/comparison.h"
#include "tests/measure/planbuilder.h"

using namespace gelt;

namespace {

using Kind = ChangeReason::Kind;
const QDate cut(2012, 12, 31);

/// Three activities in two phases, the first half done by June.
struct Plan3 : PlanBuilder {
    Plan3()
    {
        const PhaseId a = phase();
        const PhaseId b = phase();
        one = activity(QStringLiteral("Junio 2012"), a);
        two = activity(QStringLiteral("Junio 2012"), b);
        three = activity(QStringLiteral("Trimestral"), b);
        progress(one, QDate(2012, 5, 1), 50);
    }
    PlanContents sorted() const
    {
        PlanContents all = contents;
        std::ranges::stable_sort(all.followUps, {}, &FollowUp::activity);
        std::ranges::stable_sort(all.extensions, {}, &Extension::activity);
        std::ranges::stable_sort(all.statuses, {}, &Status::activity);
        return all;
    }

    ActivityId one;
    ActivityId two;
    ActivityId three;
};

std::vector<ChangeReason> reasons(const Plan3 &then, const Plan3 &now) { return reasonsBetween(then.sorted(), now.sorted(), cut); }

} // namespace

TEST_CASE("Nothing done since changes nothing", "[comparison]")
{
    const Plan3 plan;
    const Comparison comparison = compare(plan.sorted(), plan.sorted(), cut);
    CHECK(comparison.sameFigures());
    CHECK(comparison.reasons.empty());
    CHECK(comparison.plan.then == comparison.plan.now);
}

TEST_CASE("Late follow-ups are named with what they moved", "[comparison]")
{
    const Plan3 then;
    Plan3 now = then;
    now.progress(now.one, QDate(2012, 11, 1), 100);
    now.progress(now.two, QDate(2012, 12, 31), 10);
    now.fulfil(now.three, QDate(2012, 3, 1), QStringLiteral("2012-T1"));
    now.progress(now.two, QDate(2013, 1, 1), 100); // of the next year
    now.followUp(now.two, QDate(2012, 2, 2), FollowUpKind::Note).note = QStringLiteral("Una nota");
    const Comparison comparison = compare(then.sorted(), now.sorted(), cut);
    CHECK_FALSE(comparison.sameFigures());
    CHECK(comparison.reasons
          == std::vector{ChangeReason{Kind::FollowUpsLater, 3, {1, 2, 3}}, ChangeReason{Kind::NotesLater, 1, {2}}});
    REQUIRE(comparison.activities.size() == 3);
    CHECK(comparison.activities[0].then->progress == percent(50));
    CHECK(comparison.activities[0].now->progress == percent(100));
    CHECK(comparison.activities[0].now->state == State::DoneLate);
    CHECK(comparison.phases.size() == 2);
    CHECK(comparison.phases[0].name == QStringLiteral("Fase 1"));
    CHECK(comparison.plan.then->progress == percent(50, 300));
    CHECK(comparison.yearNow.compliance != comparison.yearThen.compliance);
}

TEST_CASE("A void is one, its undo none, whatever rows they went through", "[comparison]")
{
    const Plan3 then;
    Plan3 voided = then;
    voided.contents.followUps[0].voided = voiding();
    CHECK(reasons(then, voided) == std::vector{ChangeReason{Kind::FollowUpsVoided, 1, {1}}});

    Plan3 undone = voided;
    FollowUp &again = undone.progress(undone.one, QDate(2012, 5, 1), 50);
    again.placeOf = then.contents.followUps[0].id;
    CHECK(reasons(then, undone).empty());
    CHECK(reasons(voided, undone) == std::vector{ChangeReason{Kind::FollowUpsRestored, 1, {1}}});
}

TEST_CASE("Each thing that people do to the plan has its reason", "[comparison]")
{
    const Plan3 then;
    Plan3 now = then;
    std::vector<ChangeReason> expected;
    SECTION("an extension")
    {
        now.extend(now.one, QDate(2012, 6, 1), QStringLiteral("2013"));
        expected = {{Kind::ExtensionsLater, 1, {1}}};
    }
    SECTION("an extension decided later")
    {
        now.extend(now.one, QDate(2013, 6, 1), QStringLiteral("2013"));
    }
    SECTION("a corrected deadline")
    {
        now.contents.activities[1].deadline = now.deadline(QStringLiteral("2014"));
        expected = {{Kind::DeadlinesCorrected, 1, {2}}};
    }
    SECTION("a status")
    {
        now.status(now.two, StatusKind::Suspended, QDate(2012, 7, 1));
        expected = {{Kind::StatusesLater, 1, {2}}};
    }
    SECTION("weights")
    {
        now.contents.activities[0].weight = need(Weight::fromThousandths(2000));
        now.contents.activities[2].weight = need(Weight::fromThousandths(2000));
        now.contents.phases[0].weight = need(Weight::fromThousandths(300));
        expected = {{Kind::WeightsChanged, 2, {1, 3}}, {Kind::PhaseWeightsChanged, 1, {}}};
    }
    SECTION("an activity that came with its log")
    {
        const ActivityId four = now.activity(QStringLiteral("2012"));
        now.progress(four, QDate(2012, 5, 5), 100);
        expected = {{Kind::ActivitiesAdded, 1, {4}}};
    }
    SECTION("an activity that went with its log")
    {
        now.contents.activities.erase(now.contents.activities.begin());
        now.contents.followUps.clear();
        expected = {{Kind::ActivitiesRemoved, 1, {1}}};
    }
    SECTION("phases")
    {
        now.phase();
        now.contents.activities[0].phase = {2};
        now.contents.phases.erase(now.contents.phases.begin());
        expected = {{Kind::ActivitiesMoved, 1, {1}}, {Kind::PhasesAdded, 1, {}}, {Kind::PhasesRemoved, 1, {}}};
    }
    SECTION("settings")
    {
        now.contents.plan.period.last = QDate(2016, 12, 31);
        now.contents.plan.settings.moveDeadlines = true;
        now.contents.plan.settings.thresholds.green = percent(90);
        now.contents.plan.settings.dueSoonDays = 10;
        expected = {{Kind::PeriodChanged, 1, {}}, {Kind::MovingChanged, 1, {}}, {Kind::ThresholdsChanged, 1, {}},
                    {Kind::DueSoonChanged, 1, {}}};
    }
    SECTION("a day off where deadlines stand as written") { now.contents.holidays = {{{1}, QDate(2012, 7, 2), {}}}; }
    CHECK(reasons(then, now) == expected);
}

TEST_CASE("An activity that is gone keeps the title that it had", "[comparison]")
{
    Plan3 then;
    then.contents.activities[2].title = QStringLiteral("La que se fue");
    Plan3 now = then;
    now.contents.activities.pop_back();
    const Comparison comparison = compare(then.sorted(), now.sorted(), cut);
    REQUIRE(comparison.activities.size() == 1);
    CHECK(comparison.activities[0].title == QStringLiteral("La que se fue"));
    CHECK_FALSE(comparison.activities[0].now);
    CHECK(comparison.phases.size() == 1);
}
