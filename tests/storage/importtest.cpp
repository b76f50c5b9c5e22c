// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/activities.h"
#include "core/storage/contents.h"
#include "core/storage/evidences.h"
#include "core/storage/followups.h"
#include "core/storage/tables.h"
#include "tests/storage/support.h"

using namespace gelt;
using namespace gelt::testing;

namespace {

std::vector<int> numbersOf(const PlanContents &contents)
{
    std::vector<int> numbers;
    for (const Activity &one : contents.activities)
        numbers.push_back(one.number);
    return numbers;
}

Result<ImportId> appended(const TempPlan &temp, const PlanContents &more)
{
    return temp.db->write(edit(QStringLiteral("importar")), [&](Transaction &t) { return imports::append(t, more, source()); });
}

} // namespace

TEST_CASE("An import brings the whole draft under new keys", "[storage][import]")
{
    const PlanContents proposed = draft();
    const TempPlan temp(proposed);
    const PlanContents stored = temp.contents();

    CHECK(stored.holidays.size() == 1);
    CHECK(stored.people.size() == 2);
    CHECK(stored.memberships.front().person == stored.people.front().id);
    CHECK(stored.delegations.front().delegate == stored.people.back().id);
    CHECK(stored.appointments.front().position == proposed.appointments.front().position);
    CHECK(numbersOf(stored) == std::vector{1, 2, 3});
    CHECK(stored.activities.at(0).phase == stored.phases.at(0).id);
    CHECK(stored.activities.at(1).phase == stored.phases.at(1).id);
    CHECK_FALSE(stored.activities.at(2).phase.isStored());
    CHECK(ofActivity(stored.assignments, stored.activities.at(0).id).size() == 2);
    CHECK(ofActivity(stored.followUps, stored.activities.at(0).id).size() == 2);
    CHECK(stored.statuses.front().replacement == stored.activities.at(0).id);
    CHECK(stored.evidenceLinks.front().followUp == stored.followUps.at(1).id);
    CHECK(stored.activities.front().id.value < 100);
}

TEST_CASE("Moments that a draft brings are kept, others are those of the import", "[storage][import]")
{
    PlanContents proposed = draft();
    proposed.followUps.at(1).record.at = *Instant::fromIso(u"2012-07-03T08:00:00.000Z");
    const PlanContents stored = TempPlan(proposed).contents();
    CHECK(stored.followUps.at(1).record.at == proposed.followUps.at(1).record.at);
    CHECK(stored.followUps.at(1).record.by.person == QStringLiteral("Ana"));
    CHECK(stored.followUps.at(0).record == Record{noon(), edit().by});
}

TEST_CASE("Into a plan with activities new ones get the next numbers and stand behind", "[storage][import]")
{
    TempPlan temp(draft());
    need(temp.db->write(edit(), [](Transaction &t) { activities::remove(t, t.insert(activity(40))); }));
    need(appended(temp, draft()));
    const PlanContents stored = temp.contents();
    CHECK(stored.phases.size() == 2); // those of the same name are not added twice
    CHECK(numbersOf(stored) == std::vector{1, 41, 2, 42, 3, 43});
    CHECK(stored.evidence.back().code == QStringLiteral("E-002"));
    CHECK(stored.holidays.size() == 1);
}

TEST_CASE("People of the same words are not added twice unless the draft says more of them", "[storage][import]")
{
    TempPlan temp(draft());
    PlanContents more = largeDraft(1, 0);
    Person same;
    same.id = {5};
    same.unit = QStringLiteral("OFICINA DE SISTEMAS");
    Person other = same;
    other.id = {6};
    other.email = QStringLiteral("sistemas@ejemplo.gov.co");
    more.people = {same, other};
    more.assignments = {{{1}, {1}, {5}, Role::Responsible, 1}};
    need(appended(temp, more));
    const PlanContents stored = temp.contents();
    CHECK(stored.people.size() == 3);
    CHECK(stored.assignments.back().person == stored.people.at(1).id);
}

TEST_CASE("A draft that contradicts itself is refused whole", "[storage][import]")
{
    TempPlan temp(draft());
    const PlanContents before = temp.contents();
    PlanContents bad = draft();
    SECTION("with a reference to nothing") { bad.activities.front().phase = {999}; }
    SECTION("with a key used twice") { bad.activities.at(1).id = bad.activities.at(0).id; }
    SECTION("with a row that breaks a rule") { bad.activities.at(2).title.clear(); }
    SECTION("with a person that is not there") { bad.assignments.front().person = {999}; }
    SECTION("with a log of no activity") { bad.followUps.front().activity = {999}; }
    CHECK(testing::codeOf(appended(temp, bad)) == ErrorCode::Invalid);
    CHECK(temp.contents() == before);
}

TEST_CASE("Numbers of a draft for an empty plan are its own and must be unlike", "[storage][import]")
{
    const TempPlan temp;
    PlanContents numbered = draft();
    numbered.activities.at(0).number = 7;
    numbered.activities.at(1).number = GENERATE(7, 0, -1);
    CHECK(testing::codeOf(appended(temp, numbered)) == ErrorCode::Invalid);
    numbered.activities.at(1).number = 12;
    need(appended(temp, numbered));
    CHECK(numbersOf(temp.contents()) == std::vector{7, 12, 3});
}

TEST_CASE("Replacing leaves nothing of what was there", "[storage][import]")
{
    TempPlan temp(largeDraft(5, 3));
    need(temp.db->write(edit(), [&](Transaction &t) {
        putBytes(temp.file("a.txt"), QByteArrayLiteral("viejo"));
        Evidence evidence;
        evidence.title = QStringLiteral("x");
        need(evidences::addFile(t, temp.file("a.txt"), evidence));
    }));
    PlanContents proposed = draft();
    proposed.plan.name = QStringLiteral("Otro plan");
    proposed.plan.settings.dueSoonDays = 7;
    need(temp.db->write(edit(QStringLiteral("reemplazar")),
                        [&](Transaction &t) { return imports::replace(t, proposed, source()); }));

    const PlanContents stored = temp.contents();
    CHECK(stored.plan.name == QStringLiteral("Otro plan"));
    CHECK(stored.plan.settings.dueSoonDays == 7);
    CHECK(numbersOf(stored) == std::vector{1, 2, 3});
    CHECK(stored.followUps.size() == 3);
    CHECK(querySql(temp.path, QStringLiteral("SELECT what FROM edit")) == QStringList{QStringLiteral("reemplazar")});
    CHECK(querySql(temp.path, QStringLiteral("SELECT id FROM blob")).isEmpty());
    CHECK(querySql(temp.path, QStringLiteral("SELECT may_delete FROM ledger")) == QStringList{QStringLiteral("0")});
}

TEST_CASE("An import is taken back whole, with the void entries that people left on it", "[storage][import]")
{
    TempPlan temp(largeDraft(2, 2));
    const PlanContents before = temp.contents();
    const ImportId import = need(appended(temp, draft()));
    const PlanContents between = temp.contents();
    const ActivityId imported = between.activities.back().id;
    CHECK(between.activities.size() == 5);
    const auto takeBack = [&] {
        return temp.db->write(edit(), [&](Transaction &t) { imports::undo(t, import); });
    };

    FollowUp note;
    note.activity = imported;
    note.date = day(2013, 1, 1);
    note.note = QStringLiteral("Una nota");
    note = need(temp.db->write(edit(), [&](Transaction &t) { return followups::append(t, note); }));
    CHECK(testing::codeOf(takeBack()) == ErrorCode::Conflict);
    CHECK(temp.contents().activities.size() == 5);

    need(temp.db->write(edit(), [&](Transaction &t) {
        followups::voidEntry(t, note.id, {day(2013, 1, 1), QStringLiteral("un error"), {}});
    }));
    need(takeBack());
    CHECK(temp.contents() == before);
    CHECK(testing::codeOf(takeBack()) == ErrorCode::NotFound);
    CHECK(querySql(temp.path, QStringLiteral("SELECT may_delete FROM ledger")) == QStringList{QStringLiteral("0")});
    CHECK(testing::codeOf(temp.db->write(edit(), [&](Transaction &t) { t.remove<FollowUp>(FollowUpId{1}); }))
          == ErrorCode::Conflict);
}

TEST_CASE("An import of many rows is one commit", "[storage][import]")
{
    TempPlan temp;
    const qint64 commits = temp.db->commitCount();
    need(appended(temp, largeDraft(500, 4)));
    CHECK(temp.db->commitCount() == commits + 1);
    const PlanContents stored = temp.contents();
    CHECK(stored.activities.size() == 500);
    CHECK(stored.followUps.size() == 2000);
}
