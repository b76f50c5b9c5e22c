// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/need.h"
#include "tests/ui/support/plans.h"
#include "ui/plan/structure.h"

using namespace gelt;

namespace {

const Activity &numbered(const Session &session, int number)
{
    return *std::ranges::find(session.contents().activities, number, &Activity::number);
}

} // namespace

TEST_CASE("A copy has the plan's words and people, a number of its own and nothing that was reported", "[plan]")
{
    const QTemporaryDir folder;
    TestDesk desk(examplePlan(folder));
    Session &session = *desk.session;
    const auto reported = std::ranges::find_if(session.contents().activities, [&](const Activity &activity) {
        return !ofActivity(session.contents().followUps, activity.id).empty()
               && !ofActivity(session.contents().assignments, activity.id).empty();
    });
    REQUIRE(reported != session.contents().activities.end());
    const Activity original = *reported;
    const auto made = std::make_shared<ActivityId>();
    const edits::Named edit = edits::duplicate({original}, made);
    CHECK(edit.what == QStringLiteral("Duplicate activity %1").arg(original.number));
    need(session.perform(edit.what, edit.body));

    const std::size_t place = *session.placeOf(original.id);
    const Activity &copy = session.contents().activities[place + 1]; // right behind it
    CHECK(copy.id == *made);
    CHECK(copy.number > original.number);
    CHECK(copy.title == original.title);
    CHECK(copy.deadline == original.deadline);
    CHECK(ofActivity(session.contents().followUps, copy.id).empty());
    CHECK(ofActivity(session.contents().assignments, copy.id).size()
          == ofActivity(session.contents().assignments, original.id).size());
}

TEST_CASE("A deleted phase leaves its activities under none, and undo puts them back", "[plan]")
{
    const QTemporaryDir folder;
    TestDesk desk(templatePlan(folder));
    Session &session = *desk.session;
    const PlanContents before = session.contents();
    const edits::Named edit = edits::removePhase(before.phases[1]);
    need(session.perform(edit.what, edit.body));
    CHECK(session.contents().phases.size() == 2);
    CHECK_FALSE(numbered(session, 18).phase.isStored());
    need(session.undo());
    CHECK(session.contents().phases.size() == 3);
    CHECK(session.contents().phases[1].name == before.phases[1].name);
    CHECK(numbered(session, 18).phase == session.contents().phases[1].id);
}

TEST_CASE("An activity that is gone is not deleted twice", "[plan]")
{
    const QTemporaryDir folder;
    TestDesk desk(templatePlan(folder));
    const Activity first = desk.session->contents().activities.front();
    const edits::Named edit = edits::remove({first});
    need(desk.session->perform(edit.what, edit.body));
    const Result<> again = desk.session->perform(edit.what, edit.body);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::NotFound);
}
