// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/contents.h"
#include "core/storage/tables.h"
#include "tests/storage/support.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace gelt;
using namespace gelt::testing;

namespace {

/// A program that holds a transaction open on a plan file: with @p spill it has begun to write into the file itself.
class OtherWriter {
public:
    OtherWriter(const QString &path, bool spill)
    {
        m_db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        m_db.setDatabaseName(path);
        REQUIRE(m_db.open());
        QSqlQuery query(m_db);
        if (spill)
            REQUIRE(query.exec(QStringLiteral("PRAGMA cache_size = 2")));
        REQUIRE(query.exec(QStringLiteral("BEGIN IMMEDIATE")));
        REQUIRE(query.exec(QStringLiteral("UPDATE activity SET title = 'a medias', description = hex(randomblob(400))")));
    }
    ~OtherWriter()
    {
        m_db.close();
        m_db = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
    }

private:
    QSqlDatabase m_db;
};

/// What a power cut in the middle of a commit leaves: the file half written, and the journal that knows better.
struct CrashedPlan {
    CrashedPlan() : temp(largeDraft(300, 1)), before(temp.contents()), path(temp.file("cortado.gelt"))
    {
        const OtherWriter writer(temp.path, true);
        REQUIRE(QFile::copy(temp.path, path));
        REQUIRE(QFile::copy(temp.path + QStringLiteral("-journal"), path + QStringLiteral("-journal")));
    }

    TempPlan temp;
    PlanContents before;
    QString path;
};

PlanContents contentsOf(Database &db)
{
    return need(db.read([](Transaction &t) { return contents::read(t); }));
}

} // namespace

TEST_CASE("A reader of a file that a crash cut short sees the state before, is told so and touches nothing",
          "[storage][crash]")
{
    const CrashedPlan crashed;
    const QByteArray file = bytesOf(crashed.path);
    const QByteArray journal = bytesOf(crashed.path + QStringLiteral("-journal"));
    {
        const auto reader = need(Database::open(crashed.path, Database::Mode::ReadOnly, fixedClock()));
        CHECK(contentsOf(*reader) == crashed.before);
        CHECK(reader->notice().contains(QStringLiteral("cortado.gelt")));
        CHECK(reader->path() == crashed.path);
        CHECK(testing::codeOf(reader->write(edit(), [](Transaction &t) { t.insert(activity(999)); }))
              == ErrorCode::ReadOnly);
    }
    CHECK(bytesOf(crashed.path) == file);
    CHECK(bytesOf(crashed.path + QStringLiteral("-journal")) == journal);
}

TEST_CASE("A writer of a file that a crash cut short repairs it", "[storage][crash]")
{
    const CrashedPlan crashed;
    const auto writer = need(Database::open(crashed.path, Database::Mode::ReadWrite, fixedClock()));
    CHECK(contentsOf(*writer) == crashed.before);
    CHECK_FALSE(QFile::exists(crashed.path + QStringLiteral("-journal")));
}

TEST_CASE("While another program commits, readers and writers are told to try again", "[storage][crash]")
{
    TempPlan temp(largeDraft(300, 1));
    temp.db.reset();
    Database::Options options;
    options.busyTimeoutMs = 0;
    SECTION("while it only prepares, a reader reads and a writer waits")
    {
        const OtherWriter other(temp.path, false);
        const auto reader = need(Database::open(temp.path, Database::Mode::ReadOnly, fixedClock(), options));
        CHECK(contentsOf(*reader).activities.size() == 300);
        CHECK(reader->notice().isEmpty());
        const auto writer = need(Database::open(temp.path, Database::Mode::ReadWrite, fixedClock(), options));
        CHECK(testing::codeOf(writer->write(edit(), [](Transaction &t) { t.insert(activity(999)); })) == ErrorCode::Busy);
    }
    SECTION("once it writes into the file, nobody reads")
    {
        const OtherWriter other(temp.path, true);
        const QByteArray before = bytesOf(temp.path);
        CHECK(testing::codeOf(Database::open(temp.path, Database::Mode::ReadOnly, fixedClock(), options))
              == ErrorCode::Busy);
        CHECK(testing::codeOf(Database::open(temp.path, Database::Mode::ReadWrite, fixedClock(), options))
              == ErrorCode::Busy);
        CHECK(bytesOf(temp.path) == before);
    }
    const auto writer = need(Database::open(temp.path, Database::Mode::ReadWrite, fixedClock(), options));
    need(writer->write(edit(), [](Transaction &t) { t.insert(activity(999)); }));
}

TEST_CASE("A commit that a reader holds up fails whole and can be repeated", "[storage][crash]")
{
    TempPlan temp(draft());
    temp.db.reset();
    Database::Options options;
    options.busyTimeoutMs = 0;
    const auto writer = need(Database::open(temp.path, Database::Mode::ReadWrite, fixedClock(), options));
    const auto reader = need(Database::open(temp.path, Database::Mode::ReadOnly, fixedClock(), options));
    const auto add = [&] { return writer->write(edit(), [](Transaction &t) { t.insert(activity(60)); }); };
    need(reader->read([&](Transaction &t) {
        CHECK(contents::read(t).activities.size() == 3);
        CHECK(testing::codeOf(add()) == ErrorCode::Busy);
    }));
    need(add());
    CHECK(contentsOf(*reader).activities.size() == 4);
}

TEST_CASE("A file that another program switched to a write-ahead log opens, and is switched back by a writer",
          "[storage][crash]")
{
    TempPlan temp(draft());
    const PlanContents before = temp.contents();
    temp.db.reset();
    runSql(temp.path, {QStringLiteral("PRAGMA journal_mode = WAL")});
    CHECK(bytesOf(temp.path).at(18) == 2);
    CHECK(contentsOf(*need(Database::open(temp.path, Database::Mode::ReadOnly, fixedClock()))) == before);
    CHECK(contentsOf(*need(Database::open(temp.path, Database::Mode::ReadWrite, fixedClock()))) == before);
    CHECK(bytesOf(temp.path).at(18) == 1);
}

TEST_CASE("A full disk changes nothing, and the file works again when there is room", "[storage][crash]")
{
    TempPlan temp(draft());
    const PlanContents before = temp.contents();
    Connection &connection = temp.db->connection();
    const int pages = connection.scalar(QStringLiteral("PRAGMA page_count")).toInt();
    connection.scalar(QStringLiteral("PRAGMA max_page_count = %1").arg(pages));
    const QByteArray bytes = bytesOf(temp.path);
    const auto import = [&] {
        return temp.db->write(edit(), [](Transaction &t) { return imports::append(t, largeDraft(200, 2), source()); });
    };

    const auto failed = import();
    REQUIRE_FALSE(failed);
    CHECK(failed.error().code == ErrorCode::DiskFull);
    CHECK(failed.error().message.contains(QStringLiteral("plan.gelt")));
    CHECK(bytesOf(temp.path) == bytes);
    CHECK(temp.contents() == before);

    connection.scalar(QStringLiteral("PRAGMA max_page_count = 1000000"));
    need(import());
    CHECK(temp.contents().activities.size() == 203);
}
