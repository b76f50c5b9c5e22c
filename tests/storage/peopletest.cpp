// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/people.h"

#include "core/storage/activities.h"
#include "core/storage/tables.h"
#include "tests/storage/support.h"

#include <algorithm>

using namespace gelt;
using namespace gelt::testing;

namespace {

const Person &named(const PlanContents &contents, const QString &name)
{
    const auto found = std::ranges::find(contents.people, name, [](const Person &person) { return displayName(person); });
    REQUIRE(found != contents.people.end());
    return *found;
}

const QString luz = QStringLiteral("Luz Marina Pérez");
const QString systems = QStringLiteral("Oficina de Sistemas");

PersonId add(TempPlan &temp, const Person &person)
{
    return need(temp.db->write(edit(), [&](Transaction &t) { return t.insert(person).id; }));
}

people::Uses usesOf(TempPlan &temp, PersonId id)
{
    return need(temp.db->read([&](Transaction &t) { return people::usesOf(t, id); }));
}

Result<> remove(TempPlan &temp, PersonId id)
{
    return temp.db->write(edit(), [&](Transaction &t) { people::remove(t, id); });
}

} // namespace

TEST_CASE("The store says what refers to a person", "[people]")
{
    TempPlan temp(draft());
    const PlanContents before = temp.contents();
    CHECK(usesOf(temp, named(before, luz).id) == people::Uses{1, 0, 0, 0, 0, 0});
    CHECK(usesOf(temp, named(before, systems).id) == people::Uses{0, 1, 0, 1, 0, 0});
    CHECK_FALSE(usesOf(temp, {999}).any());

    SECTION("a removed activity still counts, apart")
    {
        need(temp.db->write(edit(), [&](Transaction &t) { activities::remove(t, before.activities.front()); }));
        CHECK(usesOf(temp, named(before, luz).id) == people::Uses{0, 0, 1, 0, 0, 0});
    }
    SECTION("so does the name in a log or in the history")
    {
        Person person;
        person.name = QStringLiteral("María"); // who makes the edits of these tests
        CHECK(usesOf(temp, add(temp, person)).logEntries > 0);
        person.name = QStringLiteral("Rosa");
        CHECK_FALSE(usesOf(temp, add(temp, person)).any());

        FollowUp report = progressOf(before.activities.front().id, 50, day(2012, 5, 3));
        report.reportedBy = luz;
        need(temp.db->write(edit(), [&](Transaction &t) { t.insert(report); }));
        CHECK(usesOf(temp, named(before, luz).id) == people::Uses{1, 0, 0, 0, 0, 1});
    }
}

TEST_CASE("A person whom something names cannot be deleted", "[people]")
{
    TempPlan temp(draft());
    const PlanContents before = temp.contents();
    for (const QString &name : {luz, systems}) {
        const Result<> done = remove(temp, named(before, name).id);
        CHECK(testing::codeOf(done) == ErrorCode::Conflict);
        CHECK(done.error().message.contains(name));
    }
    CHECK(testing::codeOf(remove(temp, {999})) == ErrorCode::NotFound);
    CHECK(temp.contents() == before);
}

TEST_CASE("A person with only a past of their own is deleted with it", "[people]")
{
    TempPlan temp(draft());
    Person person;
    person.name = QStringLiteral("Rosa");
    person.phone = QStringLiteral("310 000 00 00");
    const PersonId id = add(temp, person);
    const PersonId other = named(temp.contents(), luz).id;
    need(temp.db->write(edit(), [&](Transaction &t) {
        t.insert(Appointment{{}, id, QStringLiteral("Auxiliar"), {}, day(2012, 1, 1), {}});
        t.insert(Membership{{}, id, {}, true, day(2012, 1, 1), {}});
        t.insert(Delegation{{}, id, other, day(2012, 1, 1), {}});
    }));
    const PlanContents before = temp.contents();

    need(remove(temp, id));

    const PlanContents after = temp.contents();
    CHECK(after.people.size() == before.people.size() - 1);
    CHECK(after.appointments.size() == before.appointments.size() - 1);
    CHECK(after.memberships.size() == before.memberships.size() - 1);
    CHECK(after.delegations.size() == before.delegations.size() - 1);
}

TEST_CASE("Of two that are the same one is made, and nothing they did is lost", "[people]")
{
    TempPlan temp(draft());
    const PlanContents before = temp.contents();
    const Person kept = named(before, systems); // supports activity 1, for which the other answers
    const Person twice = named(before, luz);
    const ActivityId three = before.activities.back().id;
    need(temp.db->write(edit(), [&](Transaction &t) {
        t.insert(Assignment{{}, three, twice.id, Role::Supporting, 1});
        t.insert(Membership{{}, kept.id, QStringLiteral("Presidente"), true, day(2012, 1, 1), {}}); // both say so
    }));

    need(temp.db->write(edit(), [&](Transaction &t) { people::merge(t, twice.id, kept.id); }));

    const PlanContents after = temp.contents();
    REQUIRE(after.people.size() == 1);
    CHECK(after.people.front().id == kept.id);
    CHECK(after.people.front().name == luz);
    CHECK(after.people.front().unit == systems);
    REQUIRE(after.assignments.size() == 2);
    CHECK(std::ranges::all_of(after.assignments, [&](const Assignment &a) { return a.person == kept.id; }));
    CHECK(ofActivity(after.assignments, before.activities.front().id).front().role == Role::Responsible);
    CHECK(after.memberships.size() == 1);
    CHECK(after.appointments.size() == 1);
    CHECK(after.appointments.front().person == kept.id);
    CHECK(after.delegations.empty()); // they stood in for each other
}

TEST_CASE("A person is not merged with themselves nor with nobody", "[people]")
{
    TempPlan temp(draft());
    const PlanContents before = temp.contents();
    const PersonId id = named(before, luz).id;
    const auto merge = [&](PersonId twice, PersonId kept) {
        return testing::codeOf(temp.db->write(edit(), [&](Transaction &t) { people::merge(t, twice, kept); }));
    };
    CHECK(merge(id, id) == ErrorCode::Conflict);
    CHECK(merge(id, {999}) == ErrorCode::NotFound);
    CHECK(merge({999}, id) == ErrorCode::NotFound);
    CHECK(temp.contents() == before);
}

TEST_CASE("The store says which appointment and which seats hold on a day", "[people]")
{
    TempPlan temp;
    Person person;
    person.name = QStringLiteral("Rosa");
    const PersonId id = add(temp, person);
    need(temp.db->write(edit(), [&](Transaction &t) {
        t.insert(Appointment{{}, id, QStringLiteral("Secretaria"), {}, day(2013, 1, 1), {}});
        t.insert(Appointment{{}, id, QStringLiteral("Auxiliar"), {}, {}, day(2013, 6, 30)});
        t.insert(Membership{{}, id, QStringLiteral("Vocal"), true, day(2012, 1, 1), day(2012, 12, 31)});
        t.insert(Membership{{}, id, QStringLiteral("Presidente"), true, day(2013, 1, 1), {}});
    }));
    const auto positionOn = [&](QDate when) {
        const auto found = need(temp.db->read([&](Transaction &t) { return people::appointmentOn(t, id, when); }));
        return found ? found->position : QString();
    };
    const auto seatsOn = [&](QDate when) {
        return need(temp.db->read([&](Transaction &t) { return people::seatsOn(t, id, when); })).size();
    };
    CHECK(positionOn(day(2012, 5, 1)) == QStringLiteral("Auxiliar"));
    CHECK(positionOn(day(2013, 5, 1)) == QStringLiteral("Secretaria")); // both hold; this one began last
    CHECK(seatsOn(day(2011, 12, 31)) == 0);
    CHECK(seatsOn(day(2012, 12, 31)) == 1);
    CHECK(seatsOn(day(2013, 1, 1)) == 1);
}
