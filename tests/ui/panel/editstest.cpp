// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/edits.h"

#include "core/report/deadlinetext.h"
#include "core/storage/activities.h"
#include "core/storage/tables.h"
#include "tests/support/need.h"
#include "tests/ui/support/plans.h"

using namespace gelt;

namespace {

/// An open template plan whose edits are tried on the activities with some numbers.
struct Plan22 {
    QTemporaryDir folder;
    TestDesk desk{templatePlan(folder)};
    Session &session = *desk.session;

    const Activity &activity(int number) const
    {
        return *std::ranges::find(session.contents().activities, number, &Activity::number);
    }
    std::vector<ActivityId> ids(const std::vector<int> &numbers) const
    {
        std::vector<ActivityId> found;
        for (const int number : numbers)
            found.push_back(activity(number).id);
        return found;
    }
    edits::Subjects subjects(const std::vector<int> &numbers) const { return edits::subjects(session, ids(numbers)); }
    Result<> perform(const edits::Named &edit) { return session.perform(edit.what, edit.body); }
    Deadline deadline(const QString &text) const
    {
        return {text, readDeadline(text, session.contents().plan.period), ReadBy::Reader};
    }
    PersonId newPerson(const QString &name, bool active = true)
    {
        PersonId id;
        need(session.perform(QStringLiteral("Add a person"), [&](Transaction &transaction) -> Result<> {
            Person person;
            person.name = name;
            person.active = active;
            id = transaction.insert(person).id;
            return {};
        }));
        return id;
    }
    std::vector<PersonId> people(int number, Role role) const
    {
        std::vector<PersonId> found;
        for (const Assignment &one : ofActivity(session.contents().assignments, activity(number).id)) {
            if (one.role == role)
                found.push_back(one.person);
        }
        return found;
    }
    /// What another window or program would do: changes the file without this test's subjects knowing.
    void behindTheBack(int number, const std::function<void(Activity &)> &change)
    {
        Activity changed = activity(number);
        change(changed);
        need(session.perform(QStringLiteral("Elsewhere"), [changed](Transaction &transaction) -> Result<> {
            transaction.update(changed);
            return {};
        }));
    }
};

} // namespace

TEST_CASE("An edit of one activity is named by its number, of several by how many they are", "[edits]")
{
    const Plan22 plan;
    CHECK(edits::setTitle(plan.subjects({9}), QStringLiteral("x")).what
          == QStringLiteral("Change the title of activity 9"));
    CHECK(edits::setPeople(plan.subjects({9, 10, 4}), Role::Responsible, {}).what
          == QStringLiteral("Change the responsible of 3 activities"));
    CHECK(edits::setStatus(plan.subjects({9}), {}).what == QStringLiteral("Suspend activity 9"));
}

TEST_CASE("Every column of several activities changes in one step that undo takes back", "[edits]")
{
    Plan22 plan;
    const PhaseId phase = plan.activity(20).phase;
    const PhaseId before = plan.activity(9).phase;
    REQUIRE(phase != before);
    const edits::Subjects both = plan.subjects({9, 4});
    const Deadline deadline = plan.deadline(QStringLiteral("Junio de 2013"));
    const auto weight = need(Weight::fromThousandths(12'500));
    const Target target{QStringLiteral("2 talleres"), 2000, QStringLiteral("talleres")};

    struct Case {
        edits::Named edit;
        std::function<bool(const Activity &)> holds;
    };
    const std::vector<Case> cases{
        {edits::setTitle(both, QStringLiteral("T")), [](const Activity &a) { return a.title == QStringLiteral("T"); }},
        {edits::setShortName(both, QStringLiteral("S")),
         [](const Activity &a) { return a.shortName == QStringLiteral("S"); }},
        {edits::setDescription(both, QStringLiteral("D")),
         [](const Activity &a) { return a.description == QStringLiteral("D"); }},
        {edits::setIndicator(both, QStringLiteral("I")),
         [](const Activity &a) { return a.indicator == QStringLiteral("I"); }},
        {edits::setExpectedEvidence(both, QStringLiteral("E")),
         [](const Activity &a) { return a.expectedEvidence == QStringLiteral("E"); }},
        {edits::setTarget(both, target), [&](const Activity &a) { return a.target == target; }},
        {edits::setWeight(both, weight), [&](const Activity &a) { return a.weight == weight; }},
        {edits::setBudget(both, edits::BudgetPart::Programmed, 5'000'00),
         [](const Activity &a) {
             return a.budget == Budget{5'000'00, {}};
         }},
        {edits::setBudget(both, edits::BudgetPart::Executed, 7),
         [](const Activity &a) {
             return a.budget == Budget{{}, 7};
         }},
        {edits::setPhase(both, phase), [&](const Activity &a) { return a.phase == phase; }},
        {edits::setDeadline(both, deadline), [&](const Activity &a) { return a.deadline == deadline; }},
        {edits::correctDeadline(both, deadline, plan.session.today()),
         [&](const Activity &a) { return a.deadline == deadline; }},
    };
    const PlanContents whole = plan.session.contents();
    const Activity untouched = plan.activity(11);
    const auto withoutVersions = [](std::vector<Activity> activities) {
        for (Activity &activity : activities)
            activity.rowVersion = 0;
        return activities;
    };

    for (const Case &one : cases) {
        INFO(one.edit.what.toStdString());
        need(plan.perform(one.edit));
        CHECK(one.holds(plan.activity(9)));
        CHECK(one.holds(plan.activity(4)));
        CHECK(plan.activity(11) == untouched);
        CHECK(plan.session.history().undoText() == one.edit.what);
        need(plan.session.undo());
        CHECK(withoutVersions(plan.session.contents().activities) == withoutVersions(whole.activities));
        CHECK_FALSE(plan.session.history().canUndo());
    }
}

TEST_CASE("Activities that move to a phase stand behind the others there, in their own order", "[edits]")
{
    Plan22 plan;
    const PhaseId phase = plan.activity(20).phase;
    need(plan.perform(edits::setPhase(plan.subjects({9, 4}), phase)));
    std::vector<int> numbers;
    for (const Activity &activity : plan.session.contents().activities) {
        if (activity.phase == phase)
            numbers.push_back(activity.number);
    }
    CHECK(numbers == std::vector{20, 4, 9});
}

TEST_CASE("An edit leaves alone what somebody else changed in another column", "[edits]")
{
    Plan22 plan;
    const edits::Named edit = edits::setTitle(plan.subjects({9}), QStringLiteral("Mío"));
    plan.behindTheBack(9, [](Activity &activity) { activity.indicator = QStringLiteral("Ajeno"); });
    need(plan.perform(edit));
    CHECK(plan.activity(9).title == QStringLiteral("Mío"));
    CHECK(plan.activity(9).indicator == QStringLiteral("Ajeno"));
}

TEST_CASE("An edit does not overwrite what somebody else wrote in the same column", "[edits]")
{
    Plan22 plan;
    const edits::Subjects seen = plan.subjects({4, 9});
    plan.behindTheBack(9, [](Activity &activity) {
        activity.title = QStringLiteral("Ajeno");
        activity.weight = Weight::one();
        activity.budget.executedCents = 1;
    });
    const QString first = plan.activity(4).title;

    for (const edits::Named &edit :
         {edits::setTitle(seen, QStringLiteral("Mío")), edits::setWeight(seen, *Weight::fromThousandths(2)),
          edits::setBudget(seen, edits::BudgetPart::Executed, 9)}) {
        const Result<> done = plan.perform(edit);
        REQUIRE_FALSE(done);
        CHECK(done.error().code == ErrorCode::Conflict);
        CHECK(done.error().message.contains(QStringLiteral("activity 9")));
    }
    CHECK(plan.activity(9).title == QStringLiteral("Ajeno"));
    CHECK(plan.activity(4).title == first); // all or nothing

    need(plan.perform(edits::setTitle(seen, QStringLiteral("Ajeno")))); // the same wish is no conflict
}

TEST_CASE("An edit of an activity that is gone says so", "[edits]")
{
    Plan22 plan;
    const edits::Subjects seen = plan.subjects({9});
    need(plan.session.perform(QStringLiteral("Delete"), [activity = plan.activity(9)](Transaction &t) -> Result<> {
        activities::remove(t, activity);
        return {};
    }));
    for (const edits::Named &edit :
         {edits::setTitle(seen, QStringLiteral("x")), edits::setPeople(seen, Role::Supporting, {}),
          edits::extend(seen, {}), edits::setBudget(seen, edits::BudgetPart::Executed, 9), edits::setStatus(seen, {}),
          edits::correctDeadline(seen, {}, plan.session.today())}) {
        const Result<> done = plan.perform(edit);
        REQUIRE_FALSE(done);
        CHECK(done.error().code == ErrorCode::NotFound);
        CHECK(done.error().message.contains(QStringLiteral("9")));
    }
    CHECK(plan.subjects({}).activities.empty());
    CHECK_FALSE(plan.perform(edits::setTitle(plan.subjects({}), QStringLiteral("x"))));
}

TEST_CASE("What the plan does not allow is refused in words and nothing changes", "[edits]")
{
    Plan22 plan;
    const Result<> done = plan.perform(edits::setTitle(plan.subjects({9}), QStringLiteral("  ")));
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::Invalid);
    CHECK_FALSE(plan.session.pending()); // it is the edit's fault, not the file's
}

TEST_CASE("People are assigned in the order chosen, and a new name becomes a person in the same step", "[edits]")
{
    Plan22 plan;
    const PersonId ana = plan.newPerson(QStringLiteral("Ana"));
    const PersonId luz = plan.newPerson(QStringLiteral("Luz"));
    const People chosen{{luz, {}}, {{}, QStringLiteral("  Rosa  Peña ")}, {ana, {}}};
    const std::size_t known = plan.session.contents().people.size();

    need(plan.perform(edits::setPeople(plan.subjects({9, 4}), Role::Responsible, chosen)));

    REQUIRE(plan.session.contents().people.size() == known + 1); // once for both activities
    const Person &added = plan.session.contents().people.back();
    CHECK(added.name == QStringLiteral("Rosa Peña"));
    CHECK(plan.people(9, Role::Responsible) == std::vector{luz, added.id, ana});
    CHECK(plan.people(4, Role::Responsible) == std::vector{luz, added.id, ana});
    CHECK(plan.people(9, Role::Supporting).empty());

    need(plan.perform(edits::setPeople(plan.subjects({9}), Role::Responsible, {{ana, {}}, {luz, {}}})));
    CHECK(plan.people(9, Role::Responsible) == std::vector{ana, luz});
    need(plan.session.undo());
    CHECK(plan.people(9, Role::Responsible) == std::vector{luz, added.id, ana});
    need(plan.session.undo());
    CHECK(plan.session.contents().people.size() == known);
    CHECK(plan.people(9, Role::Responsible).empty());
    need(plan.session.redo());
    CHECK(plan.people(4, Role::Responsible).size() == 3);
}

TEST_CASE("A name typed as new is whoever already bears it", "[edits]")
{
    Plan22 plan;
    const PersonId maria = plan.newPerson(QStringLiteral("María Peña"));
    const std::size_t known = plan.session.contents().people.size();
    need(plan.perform(
        edits::setPeople(plan.subjects({9}), Role::Supporting, {{{}, QStringLiteral("maria PEÑA")}, {maria, {}}})));
    CHECK(plan.session.contents().people.size() == known);
    CHECK(plan.people(9, Role::Supporting) == std::vector{maria});
}

TEST_CASE("An extension is recorded for each activity with its decision, and can be voided and undone", "[edits]")
{
    Plan22 plan;
    Extension extension;
    extension.decidedOn = QDate(2013, 2, 12);
    extension.reason = QStringLiteral("Falta el contratista");
    extension.acta = QStringLiteral("2013-001");
    extension.deadline = plan.deadline(QStringLiteral("Septiembre de 2013"));
    need(plan.perform(edits::extend(plan.subjects({9, 4}), extension)));

    REQUIRE(plan.session.contents().extensions.size() == 2);
    const Extension stored = plan.session.contents().extensions.back();
    CHECK(stored.activity == plan.activity(9).id);
    CHECK(stored.record.by.person == QStringLiteral("Tester"));
    CHECK(plan.session.measure().activities[*plan.session.placeOf(stored.activity)].due == QDate(2013, 9, 30));

    need(plan.perform(edits::voidExtension(stored.id, 9, {plan.session.today(), QStringLiteral("Era otra"), {}})));
    CHECK(plan.session.measure().activities[*plan.session.placeOf(stored.activity)].due == QDate(2012, 11, 30));
    need(plan.session.undo());
    CHECK(plan.session.measure().activities[*plan.session.placeOf(stored.activity)].due == QDate(2013, 9, 30));

    extension.reason.clear();
    const Result<> done = plan.perform(edits::extend(plan.subjects({9}), extension));
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::Invalid);
}

TEST_CASE("Correcting an extended deadline corrects the extension and keeps its decision", "[edits]")
{
    Plan22 plan;
    Extension extension;
    extension.decidedOn = QDate(2013, 2, 12);
    extension.reason = QStringLiteral("Falta el contratista");
    extension.acta = QStringLiteral("2013-001");
    extension.deadline = plan.deadline(QStringLiteral("Septiembr 2013"));
    need(plan.perform(edits::extend(plan.subjects({9}), extension)));
    const Deadline initial = plan.activity(9).deadline;
    const Deadline right = plan.deadline(QStringLiteral("Septiembre de 2013"));

    need(plan.perform(edits::correctDeadline(plan.subjects({9}), right, plan.session.today())));

    CHECK(plan.activity(9).deadline == initial);
    const auto extensions = ofActivity(plan.session.contents().extensions, plan.activity(9).id);
    REQUIRE(extensions.size() == 2);
    CHECK(extensions[0].voided);
    CHECK_FALSE(extensions[1].voided);
    CHECK(extensions[1].deadline == right);
    CHECK(extensions[1].decidedOn == extension.decidedOn);
    CHECK(extensions[1].reason == extension.reason);
    CHECK(extensions[1].acta == extension.acta);
    CHECK(extensionInForce(extensions, plan.session.today()) == &extensions[1]);

    need(plan.session.undo());
    const ActivityMeasure &measure = plan.session.measure().activities[*plan.session.placeOf(plan.activity(9).id)];
    CHECK(measure.inForce == extension.deadline);
}

TEST_CASE("A status is set on several activities, ended, opened again and voided", "[edits]")
{
    Plan22 plan;
    Status status;
    status.kind = StatusKind::Suspended;
    status.from = QDate(2013, 7, 1);
    status.reason = QStringLiteral("Sin contrato");
    need(plan.perform(edits::setStatus(plan.subjects({9, 4}), status)));
    REQUIRE(plan.session.contents().statuses.size() == 2);
    const Status stored = plan.session.contents().statuses.back();
    const auto state = [&] { return plan.session.measure().activities[*plan.session.placeOf(stored.activity)].state; };
    CHECK(state() == State::Suspended);

    need(plan.perform(edits::endStatus(stored, 9, QDate(2013, 8, 1))));
    CHECK(state() == State::Overdue);
    const Result<> again = plan.perform(edits::endStatus(stored, 9, QDate(2013, 9, 1)));
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::Conflict);
    need(plan.session.undo());
    CHECK(state() == State::Suspended);

    CHECK_FALSE(plan.perform(edits::endStatus(stored, 9, QDate(2013, 6, 1)))); // before it began
    need(plan.perform(edits::voidStatus(stored.id, 9, {plan.session.today(), QStringLiteral("No era"), {}})));
    CHECK(state() == State::Overdue);
    const Result<> gone = plan.perform(edits::endStatus(stored, 9, QDate(2013, 9, 1)));
    REQUIRE_FALSE(gone);
    CHECK(gone.error().code == ErrorCode::NotFound);

    status.kind = StatusKind::Replaced;
    status.replacement = plan.activity(9).id;
    const Result<> itself = plan.perform(edits::setStatus(plan.subjects({4, 9}), status));
    REQUIRE_FALSE(itself);
    CHECK(itself.error().code == ErrorCode::Invalid);
}
