// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/activities.h"
#include "core/storage/contents.h"
#include "core/storage/followups.h"
#include "core/storage/tables.h"
#include "tests/storage/support.h"

#include <QDir>

#include <new>

using namespace gelt;
using namespace gelt::testing;

namespace {

/// Counts the notices of a database.
struct Notices {
    explicit Notices(Database &db)
    {
        QObject::connect(&db, &Database::committed, &context, [this](const Changes &changes) {
            ++count;
            last = changes;
        });
    }
    QObject context;
    int count = 0;
    Changes last;
};

} // namespace

TEST_CASE("A new file holds its plan and opens again", "[storage]")
{
    TempPlan temp(draft());
    const PlanContents before = temp.contents();
    CHECK(before.activities.size() == 3);
    temp.db.reset();
    CHECK(QDir(temp.folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{QStringLiteral("plan.gelt")});

    temp.db = need(Database::open(temp.path, Database::Mode::ReadOnly, fixedClock()));
    CHECK(temp.contents() == before);
    CHECK(temp.db->notice().isEmpty());
}

TEST_CASE("A file that could not be filled is not there", "[storage]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.gelt"));
    SECTION("because the body says so")
    {
        const auto made = Database::create(path, plan(), edit(), fixedClock(), [](Transaction &) -> Result<> {
            return Error{ErrorCode::Invalid, QStringLiteral("no"), {}};
        });
        CHECK(testing::codeOf(made) == ErrorCode::Invalid);
    }
    SECTION("because the plan breaks a rule")
    {
        Plan nameless = plan();
        nameless.name.clear();
        CHECK(testing::codeOf(Database::create(path, nameless, edit(), fixedClock())) == ErrorCode::Invalid);
    }
    SECTION("because an exception passed through")
    {
        CHECK_THROWS_AS(Database::create(path, plan(), edit(), fixedClock(),
                                         [](Transaction &) -> Result<> { throw std::bad_alloc(); }),
                        std::bad_alloc);
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

TEST_CASE("Nothing is created over what is there, nor in a folder that is not", "[storage]")
{
    TempPlan temp;
    temp.db.reset();
    const QByteArray before = bytesOf(temp.path);
    CHECK(testing::codeOf(Database::create(temp.path, plan(), edit(), fixedClock())) == ErrorCode::Exists);
    CHECK(bytesOf(temp.path) == before);
    CHECK(testing::codeOf(Database::create(temp.file("nada/plan.gelt"), plan(), edit(), fixedClock()))
          == ErrorCode::NotFound);
}

TEST_CASE("A change that fails leaves nothing behind and says nothing", "[storage]")
{
    TempPlan temp(draft());
    const PlanContents before = temp.contents();
    const Notices notices(*temp.db);
    const qint64 commits = temp.db->commitCount();
    const auto change = [&](Transaction &t) {
        t.insert(activity(50));
        t.update([&] {
            Plan renamed = before.plan;
            renamed.name = QStringLiteral("Otro");
            return renamed;
        }());
    };

    SECTION("because a rule of the schema is broken")
    {
        CHECK(testing::codeOf(temp.db->write(edit(), [&](Transaction &t) {
                  change(t);
                  t.insert(activity(50));
              }))
              == ErrorCode::Conflict);
    }
    SECTION("because a rule of the row is broken")
    {
        CHECK(testing::codeOf(temp.db->write(edit(), [&](Transaction &t) {
                  change(t);
                  t.insert(activity(51, QString()));
              }))
              == ErrorCode::Invalid);
    }
    SECTION("because the body says so")
    {
        CHECK(testing::codeOf(temp.db->write(edit(), [&](Transaction &t) -> Result<> {
                  change(t);
                  return Error{ErrorCode::Invalid, QStringLiteral("no"), {}};
              }))
              == ErrorCode::Invalid);
    }
    SECTION("because memory ran out")
    {
        CHECK_THROWS_AS(temp.db->write(edit(),
                                       [&](Transaction &t) {
                                           change(t);
                                           throw std::bad_alloc();
                                       }),
                        std::bad_alloc);
    }

    CHECK(notices.count == 0);
    CHECK(temp.db->commitCount() == commits);
    CHECK(temp.contents() == before);
    need(temp.db->write(edit(), change)); // and the file is usable
}

TEST_CASE("One edit is one commit, one notice and one line of the history", "[storage]")
{
    TempPlan temp(draft());
    const Notices notices(*temp.db);
    const qint64 commits = temp.db->commitCount();

    need(temp.db->write(edit(QStringLiteral("dos actividades")), [](Transaction &t) {
        t.insert(activity(50));
        t.insert(activity(51));
    }));

    CHECK(temp.db->commitCount() == commits + 1);
    CHECK(notices.count == 1);
    CHECK(notices.last.size() == 2);
    CHECK(notices.last.front().table == TableId::Activity);
    CHECK(querySql(temp.path, QStringLiteral("SELECT what || '|' || person || '|' || system_user || '|' || at FROM edit"))
              .last()
          == QStringLiteral("dos actividades|María|alcaldia|2013-08-12T12:00:00.000Z"));
}

TEST_CASE("A change of nothing leaves no trace", "[storage]")
{
    TempPlan temp(draft());
    const Notices notices(*temp.db);
    const QByteArray before = bytesOf(temp.path);
    need(temp.db->write(edit(), [&](Transaction &t) {
        t.update(*t.find<Activity>(ActivityId{1}));
        t.update(*t.find<Person>(PersonId{1}));
    }));
    CHECK(notices.count == 0);
    CHECK(bytesOf(temp.path) == before);
}

TEST_CASE("A slot that hears of a change may read and write", "[storage]")
{
    TempPlan temp(draft());
    int heard = 0;
    QObject context;
    QObject::connect(temp.db.get(), &Database::committed, &context, [&] {
        if (++heard == 1)
            need(temp.db->write(edit(), [](Transaction &t) { t.insert(activity(51)); }));
    });
    need(temp.db->write(edit(), [](Transaction &t) { t.insert(activity(50)); }));
    CHECK(heard == 2);
    CHECK(temp.contents().activities.size() == 5);
}

TEST_CASE("A change made over somebody else's is refused, not lost", "[storage]")
{
    TempPlan temp(draft());
    Activity mine = temp.contents().activities.front();
    Activity theirs = mine;
    theirs.title = QStringLiteral("De otra persona");
    const Activity stored = need(temp.db->write(edit(), [&](Transaction &t) { return t.update(theirs); }));
    CHECK(stored.rowVersion == mine.rowVersion + 1);

    mine.title = QStringLiteral("Mía");
    CHECK(testing::codeOf(temp.db->write(edit(), [&](Transaction &t) { t.update(mine); })) == ErrorCode::Conflict);
    CHECK(temp.contents().activities.front().title == theirs.title);
}

TEST_CASE("A transaction inside another is refused and harms neither", "[storage]")
{
    TempPlan temp(draft());
    need(temp.db->write(edit(), [&](Transaction &t) {
        t.insert(activity(50));
        CHECK(testing::codeOf(temp.db->write(edit(), [](Transaction &u) { u.insert(activity(51)); }))
              == ErrorCode::Internal);
        CHECK(testing::codeOf(temp.db->read([](Transaction &) {})) == ErrorCode::Internal);
    }));
    CHECK(temp.contents().activities.size() == 4);
}

TEST_CASE("Nothing is written in a read or through a file that is open read-only", "[storage]")
{
    TempPlan temp(draft());
    CHECK(testing::codeOf(temp.db->read([](Transaction &t) { t.insert(activity(50)); })) == ErrorCode::Internal);
    temp.db.reset();
    const QByteArray before = bytesOf(temp.path);
    temp.db = need(Database::open(temp.path, Database::Mode::ReadOnly, fixedClock()));
    CHECK(testing::codeOf(temp.db->write(edit(), [](Transaction &t) { t.insert(activity(50)); })) == ErrorCode::ReadOnly);
    temp.db.reset();
    CHECK(bytesOf(temp.path) == before);
}

TEST_CASE("The log says what changed, before and after, and nothing personal", "[storage]")
{
    TempPlan temp(draft());
    Person person = temp.contents().people.front();
    person.position = QStringLiteral("Alcaldesa");
    person.idNumber = QStringLiteral("52.123.456");
    person.email = QStringLiteral("luz@ejemplo.gov.co");
    need(temp.db->write(edit(), [&](Transaction &t) { t.update(person); }));
    const QString sql = QStringLiteral("SELECT %1 FROM change WHERE table_name = 'person' ORDER BY id DESC LIMIT 1");
    CHECK(querySql(temp.path, sql.arg(QStringLiteral("before_json"))).first()
          == QStringLiteral("{\"email\":\"changed\",\"id_number\":\"changed\",\"position\":\"Secretaria de Planeación\","
                            "\"row_version\":1}"));
    CHECK(querySql(temp.path, sql.arg(QStringLiteral("after_json"))).first()
          == QStringLiteral("{\"email\":\"changed\",\"id_number\":\"changed\",\"position\":\"Alcaldesa\","
                            "\"row_version\":2}"));

    need(temp.db->write(edit(), [&](Transaction &t) { t.remove<LocalHoliday>(HolidayId{1}); }));
    CHECK(querySql(temp.path, QStringLiteral("SELECT before_json FROM change WHERE kind = 'delete'"))
          == QStringList{QStringLiteral("{\"day\":\"2012-07-16\",\"name\":\"Virgen del Carmen\"}")});
    CHECK(querySql(temp.path, QStringLiteral("SELECT count(*) FROM change WHERE kind = 'insert' AND before_json IS NULL "
                                             "AND after_json IS NULL"))
              .first()
              .toInt()
          > 10);
}

TEST_CASE("A follow-up is voided once, never changed and never deleted", "[storage]")
{
    TempPlan temp(draft());
    const FollowUp before = temp.contents().followUps.front();
    const Voiding voiding{day(2013, 8, 12), QStringLiteral("Era de otra actividad"), {}};
    need(temp.db->write(edit(), [&](Transaction &t) { followups::voidEntry(t, before.id, voiding); }));
    const FollowUp after = temp.contents().followUps.front();
    REQUIRE(after.voided);
    CHECK(after.voided->reason == voiding.reason);
    CHECK(after.voided->record.at == noon());
    CHECK(after.voided->record.by.person == QStringLiteral("María"));

    CHECK(testing::codeOf(temp.db->write(edit(), [&](Transaction &t) { followups::voidEntry(t, before.id, voiding); }))
          == ErrorCode::Conflict);
    const auto changed = GENERATE(0, 1, 2, 3);
    FollowUp altered = temp.contents().followUps.at(1);
    if (changed == 0)
        altered.note = QStringLiteral("Otra cosa");
    else if (changed == 1)
        altered.progress = need(Progress::fromHundredths(1));
    else if (changed == 2)
        altered.verification = Verification{day(2013, 1, 1), {}, {}};
    else
        altered.record.at.msSinceEpoch += 1;
    CHECK(testing::codeOf(temp.db->write(edit(), [&](Transaction &t) { t.update(altered); })) == ErrorCode::Conflict);
    altered.voided = voiding;
    CHECK(testing::codeOf(temp.db->write(edit(), [&](Transaction &t) { t.update(altered); })) == ErrorCode::Conflict);
    FollowUp restored = after;
    restored.voided.reset();
    CHECK(testing::codeOf(temp.db->write(edit(), [&](Transaction &t) { t.update(restored); })) == ErrorCode::Conflict);
    CHECK(testing::codeOf(temp.db->write(edit(), [&](Transaction &t) { t.remove<FollowUp>(before.id); }))
          == ErrorCode::Conflict);
}

TEST_CASE("Extensions and statuses are not deleted, activities neither, and numbers stay", "[storage]")
{
    TempPlan temp(draft());
    CHECK(testing::codeOf(temp.db->write(edit(), [&](Transaction &t) { t.remove<Extension>(ExtensionId{1}); }))
          == ErrorCode::Conflict);
    CHECK(testing::codeOf(temp.db->write(edit(), [&](Transaction &t) { t.remove<Status>(StatusId{1}); }))
          == ErrorCode::Conflict);
    const Activity lone = need(temp.db->write(edit(), [&](Transaction &t) { return t.insert(activity(9)); }));
    CHECK(testing::codeOf(temp.db->write(edit(), [&](Transaction &t) { t.remove<Activity>(lone.id); }))
          == ErrorCode::Conflict);
    Activity renumbered = lone;
    renumbered.number = 10;
    CHECK(testing::codeOf(temp.db->write(edit(), [&](Transaction &t) { t.update(renumbered); })) == ErrorCode::Conflict);

    need(temp.db->write(edit(), [&](Transaction &t) { activities::remove(t, lone); }));
    CHECK_FALSE(need(temp.db->read([](Transaction &t) { return activities::byNumber(t, 9); })));
    CHECK(need(temp.db->read([](Transaction &t) { return activities::nextNumber(t); })) == 10);
    CHECK(temp.contents().activities.size() == 3);
}

TEST_CASE("Follow-ups fit the kind of their activity", "[storage]")
{
    TempPlan temp(draft());
    const PlanContents before = temp.contents();
    const auto appended = [&](FollowUp followUp) {
        return testing::codeOf(temp.db->write(edit(), [&](Transaction &t) { return followups::append(t, followUp); }));
    };
    const ActivityId oneTime = before.activities.at(1).id;
    const ActivityId recurring = before.activities.at(2).id;
    FollowUp fulfilled = before.followUps.back();
    fulfilled.id = {};
    CHECK(appended(progressOf(oneTime, 50, day(2012, 5, 5))) == std::nullopt);
    CHECK(appended(progressOf(recurring, 50, day(2012, 5, 5))) == ErrorCode::Invalid);
    CHECK(appended(fulfilled) == std::nullopt);
    fulfilled.activity = oneTime;
    CHECK(appended(fulfilled) == ErrorCode::Invalid);
    CHECK(appended(progressOf({999}, 50, day(2012, 5, 5))) == ErrorCode::NotFound);
    const FollowUp stored = temp.contents().followUps.back();
    CHECK(stored.record == Record{noon(), edit().by});
}

TEST_CASE("Reading takes as many statements for many rows as for few", "[storage]")
{
    const auto statements = [](int activities) {
        const TempPlan temp(largeDraft(activities, 2));
        const qint64 before = temp.db->statementCount();
        CHECK(temp.contents().activities.size() == static_cast<std::size_t>(activities));
        return temp.db->statementCount() - before;
    };
    const qint64 few = statements(2);
    CHECK(statements(300) == few);
    CHECK(few <= 34); // about one for each table
}
