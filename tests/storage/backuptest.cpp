// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"
#include "core/storage/contents.h"
#include "tests/storage/support.h"

#include <QDir>
#include <QFile>

using namespace gelt;
using namespace gelt::testing;

namespace {

Clock clockAt(QDate date) { return Clock::fixed({QDateTime(date, QTime(15, 30), Qt::UTC).toMSecsSinceEpoch()}); }

std::unique_ptr<Database> openAt(const QString &path, QDate date)
{
    return need(Database::open(path, Database::Mode::ReadWrite, clockAt(date)));
}

QStringList filesIn(const QString &folder) { return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

} // namespace

TEST_CASE("A backup is one file that opens and holds the plan", "[storage][backup]")
{
    TempPlan temp(draft());
    const PlanContents before = temp.contents();
    const QString made = need(backups::make(*temp.db, {}, QStringLiteral("manual")));
    CHECK(made == temp.file("respaldos/plan.20130812-120000.manual.gelt"));
    CHECK(filesIn(backups::folderOf(temp.path)).size() == 1);
    const auto copy = need(Database::open(made, Database::Mode::ReadOnly, fixedClock()));
    CHECK(need(copy->read([](Transaction &t) { return contents::read(t); })) == before);

    const QString second = need(backups::make(*temp.db, {}, QStringLiteral("manual")));
    CHECK(second != made);
    const auto listed = backups::list(temp.path);
    REQUIRE(listed.size() == 2);
    CHECK(listed.front().at == noon());
    CHECK(listed.front().reason == QStringLiteral("manual"));
    CHECK(listed.front().bytes == QFileInfo(made).size());
}

TEST_CASE("A backup is made of a file that is open read-only too", "[storage][backup]")
{
    TempPlan temp(draft());
    temp.db.reset();
    const QByteArray before = bytesOf(temp.path);
    temp.db = need(Database::open(temp.path, Database::Mode::ReadOnly, fixedClock()));
    CHECK(QFile::exists(need(backups::make(*temp.db, temp.file("copias"), QStringLiteral("../../Mañana")))));
    CHECK(filesIn(temp.file("copias")) == QStringList{QStringLiteral("plan.20130812-120000.maana.gelt")});
    CHECK(bytesOf(temp.path) == before);
}

TEST_CASE("The last seven daily backups are kept, and all others", "[storage][backup]")
{
    TempPlan temp;
    need(backups::make(*temp.db, {}, QStringLiteral("import")));
    putBytes(backups::folderOf(temp.path) + QStringLiteral("/otro.20120101-000000.daily.gelt"), QByteArrayLiteral("x"));
    temp.db.reset();
    for (int n = 0; n < 10; ++n) {
        const auto db = openAt(temp.path, day(2013, 9, 1).addDays(n));
        CHECK_FALSE(need(backups::makeDaily(*db)).isEmpty());
        CHECK(need(backups::makeDaily(*db)).isEmpty());
    }
    const auto listed = backups::list(temp.path);
    REQUIRE(listed.size() == 8);
    CHECK(listed.front().at.toUtc().date() == day(2013, 9, 10));
    CHECK(listed.at(6).at.toUtc().date() == day(2013, 9, 4));
    CHECK(listed.back().reason == QStringLiteral("import"));
    CHECK(filesIn(backups::folderOf(temp.path)).size() == 9);
}

TEST_CASE("A damaged plan does not drive out the daily backups of before", "[storage][backup]")
{
    TempPlan temp(largeDraft(400, 3));
    temp.db.reset();
    // An entry of an index that no row has: the rows still read, and a copy made anew would hide it.
    runSql(temp.path, {QStringLiteral("PRAGMA writable_schema = ON"),
                       QStringLiteral("CREATE TABLE twin AS SELECT * FROM follow_up WHERE id < 3"),
                       QStringLiteral("CREATE INDEX twin_by_activity ON twin(activity_id)"),
                       QStringLiteral("UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name "
                                      "= 'twin_by_activity') WHERE name = 'follow_up_by_activity'"),
                       QStringLiteral("DELETE FROM sqlite_schema WHERE name IN ('twin', 'twin_by_activity')")});
    const auto db = need(Database::open(temp.path, Database::Mode::ReadWrite, fixedClock()));
    CHECK(testing::codeOf(backups::makeDaily(*db)) == ErrorCode::Damaged);
    CHECK(backups::list(temp.path).empty());
}

TEST_CASE("A backup that cannot be written says so and leaves nothing", "[storage][backup]")
{
    TempPlan temp;
    putBytes(temp.file("ocupado"), QByteArrayLiteral("un archivo"));
    CHECK(testing::codeOf(backups::make(*temp.db, temp.file("ocupado"), QStringLiteral("manual"))) == ErrorCode::ReadOnly);
    CHECK(bytesOf(temp.file("ocupado")) == QByteArrayLiteral("un archivo"));
}

TEST_CASE("A backup comes back under another name and never over a file", "[storage][backup]")
{
    TempPlan temp(draft());
    const PlanContents before = temp.contents();
    const QString made = need(backups::make(*temp.db, {}, QStringLiteral("manual")));
    need(temp.db->write(edit(), [](Transaction &t) { t.insert(activity(60)); }));
    const QByteArray live = bytesOf(temp.path);

    CHECK(testing::codeOf(backups::restore(made, temp.path)) == ErrorCode::Exists);
    CHECK(bytesOf(temp.path) == live);
    CHECK(testing::codeOf(backups::restore(made, temp.file("nada/plan.gelt"))) == ErrorCode::NotFound);

    QFile::setPermissions(made, QFileDevice::ReadOwner);
    need(backups::restore(made, temp.file("otra vez.gelt")));
    const auto restored = need(Database::open(temp.file("otra vez.gelt"), Database::Mode::ReadWrite, fixedClock()));
    CHECK(need(restored->read([](Transaction &t) { return contents::read(t); })) == before);
}

TEST_CASE("What is no sound backup is not restored", "[storage][backup]")
{
    TempPlan temp(largeDraft(200, 2));
    const QString made = need(backups::make(*temp.db, {}, QStringLiteral("manual")));
    const QByteArray whole = bytesOf(made);
    const QString out = temp.file("otra vez.gelt");
    SECTION("cut short") { putBytes(made, whole.left(whole.size() - 4096)); }
    SECTION("with noise in it")
    {
        QByteArray noisy = whole;
        putBytes(made, noisy.replace(whole.size() / 2, 8192, QByteArray(8192, '\x5a')));
    }
    SECTION("with a foreign trigger")
    {
        runSql(made, {QStringLiteral("CREATE TRIGGER evil AFTER INSERT ON edit BEGIN DELETE FROM local_holiday; END")});
    }
    CHECK(testing::codeOf(backups::restore(made, out)) == ErrorCode::Damaged);
    CHECK_FALSE(QFile::exists(out));
    CHECK(filesIn(temp.folder.path())
          == QStringList{QStringLiteral("plan.gelt"), QStringLiteral("plan.gelt.holder"), QStringLiteral("plan.gelt.lock")});
}
