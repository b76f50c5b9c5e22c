// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tables.h"
#include "tests/support/need.h"
#include "tests/ui/support/plans.h"
#include "ui/plan/planfilter.h"

#include <QSignalSpy>

using namespace gelt;

namespace {

std::vector<int> numbers(const Session &session, const PlanFilter &filter)
{
    std::vector<int> found;
    for (const std::size_t place : placesOf(session, filter))
        found.push_back(session.contents().activities[place].number);
    return found;
}

} // namespace

TEST_CASE("Conditions of different kinds hold together, values of one kind stand for each other", "[plan]")
{
    const QTemporaryDir folder;
    TestDesk desk(templatePlan(folder));
    const Session &session = *desk.session;
    PlanFilter filter;
    CHECK(numbers(session, filter).size() == 22);

    filter.text = QStringLiteral("canáles");
    CHECK(numbers(session, filter) == std::vector{10, 14, 15, 16, 17});
    filter.states = {State::InProgress, State::NotStarted};
    CHECK(numbers(session, filter) == std::vector{17});
    filter.states.insert(State::Behind);
    CHECK(numbers(session, filter) == std::vector{10, 14, 15, 16, 17});
    filter.phases = {PhaseId{}};
    CHECK(numbers(session, filter).empty());
    filter.text.clear();
    CHECK(numbers(session, filter) == std::vector{21, 22});
}

TEST_CASE("Due filters look at the activity's day or at any of its periods", "[plan]")
{
    const QTemporaryDir folder;
    TestDesk desk(templatePlan(folder));
    const Session &session = *desk.session;
    PlanFilter overdue;
    overdue.due = DueFilter::Overdue;
    // Nine months that have passed, and recurring ones with missed periods; nothing of "Hasta 2015".
    CHECK(numbers(session, overdue) == std::vector{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 14, 15, 16, 21, 22});
    PlanFilter between;
    between.due = DueFilter::Between;
    between.from = QDate(2012, 4, 1);
    between.to = QDate(2012, 4, 30);
    CHECK(numbers(session, between) == std::vector{5, 8});
    between.to = {};
    CHECK(numbers(session, between).size() == 22);
}

TEST_CASE("Nobody is a responsible that can be asked for", "[plan]")
{
    const QTemporaryDir folder;
    TestDesk desk(templatePlan(folder));
    Session &session = *desk.session;
    const ActivityId first = session.contents().activities.front().id;
    need(session.perform(QStringLiteral("assign"), [first](Transaction &t) -> Result<> {
        const Person person = t.insert(Person{{}, 0, QStringLiteral("Ana Ruiz"), {}, {}, {}, {}, {}, true, {}});
        t.insert(Assignment{{}, first, person.id, Role::Responsible, 1});
        return {};
    }));
    const auto ana = std::ranges::find(session.contents().people, QStringLiteral("Ana Ruiz"), &Person::name);
    PlanFilter filter;
    filter.responsible = {PersonId{}};
    CHECK(numbers(session, filter).size() == 21);
    filter.responsible = {ana->id};
    CHECK(numbers(session, filter) == std::vector{1});
    filter.responsible.insert(PersonId{});
    CHECK(numbers(session, filter).size() == 22);
}

TEST_CASE("The filter of a window follows edits", "[plan]")
{
    const QTemporaryDir folder;
    TestDesk desk(templatePlan(folder));
    FilterState state(*desk.session);
    PlanFilter filter;
    filter.text = QStringLiteral("xilófono");
    state.setFilter(filter);
    CHECK(state.places().empty());
    QSignalSpy changed(&state, &FilterState::changed);
    Activity activity = desk.session->contents().activities[3];
    activity.title = QStringLiteral("Tocar el xilofono");
    need(desk.session->perform(QStringLiteral("rename"), [activity](Transaction &t) -> Result<> {
        t.update(activity);
        return {};
    }));
    CHECK(changed.size() == 1);
    CHECK(state.places() == std::vector<std::size_t>{3});
}
