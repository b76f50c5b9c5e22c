// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/contents.h"
#include "core/storage/schema.h"
#include "core/storage/tables.h"
#include "tests/storage/support.h"

#include <QDir>
#include <QFile>

using namespace gelt;
using namespace gelt::testing;

namespace {

/// The released steps and some that a later version might bring, in scripts of their own.
struct LaterVersion {
    void add(const QByteArray &script, void (*code)(Connection &) = nullptr)
    {
        names.push_back(folder.filePath(QStringLiteral("%1.sql").arg(steps.size())).toUtf8());
        putBytes(QString::fromUtf8(names.back()), script);
        const int version = steps.back().version + 1;
        // The names move when the list grows; their texts do not.
        steps.push_back({version, names.back().constData(), code});
    }
    auto open(const QString &path, Database::Mode mode = Database::Mode::ReadWrite) const
    {
        Database::Options options;
        options.steps = steps;
        return Database::open(path, mode, fixedClock(), options);
    }

    QTemporaryDir folder;
    std::vector<QByteArray> names;
    std::vector<Migration> steps{migrations::released().begin(), migrations::released().end()};
};

QStringList filesIn(const TempPlan &temp)
{
    return QDir(temp.folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

const QByteArray rebuild = QByteArrayLiteral(R"(
-- A table rebuilt, as a changed CHECK needs it; "phase" is referred to by "activity".
CREATE TABLE phase_new (
  id                  INTEGER PRIMARY KEY AUTOINCREMENT,
  row_version         INTEGER NOT NULL,
  display_order       INTEGER NOT NULL,
  name                TEXT NOT NULL CHECK (name <> ';'),
  short_name          TEXT NOT NULL,
  weight_thousandths  INTEGER CHECK (weight_thousandths BETWEEN 0 AND 1000000000),
  import_id           INTEGER REFERENCES import(id) ON DELETE RESTRICT,
  component           TEXT NOT NULL,
  colour              TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO phase_new (id, row_version, display_order, name, short_name, weight_thousandths, import_id, component)
  SELECT id, row_version, display_order, name, short_name, weight_thousandths, import_id, component FROM phase;
DROP TABLE phase;
ALTER TABLE phase_new RENAME TO phase;
)");

/// Makes a file as an earlier version of the program did, with all rows of a file of today that it had columns for.
void makeOldFile(const QString &path, std::span<const Migration> steps, const QString &today)
{
    Database::Options options;
    options.steps = steps;
    need(Database::create(path, testing::plan(), testing::edit(), fixedClock(), {}, options));
    QStringList copying{QStringLiteral("ATTACH '%1' AS today").arg(today)};
    const QString tables = QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
    for (const QString &table : querySql(path, tables)) {
        const QString columns = querySql(path, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table)).join(u',');
        copying.append(QStringLiteral("INSERT OR REPLACE INTO main.%1 (%2) SELECT %2 FROM today.%1").arg(table, columns));
    }
    runSql(path, copying);
}

} // namespace

TEST_CASE("The released steps have no gaps and come with the program", "[storage][migration]")
{
    int version = 0;
    for (const Migration &step : migrations::released()) {
        CHECK(step.version == ++version);
        CHECK(QFile::exists(QString::fromUtf8(step.script)));
    }
    CHECK(version >= 1);
    CHECK(need(schema::expected(migrations::released(), version)).size() > 20);
}

TEST_CASE("An older file is upgraded whole, keeps its rows and leaves a copy", "[storage][migration]")
{
    TempPlan temp(draft());
    const PlanContents before = temp.contents();
    temp.db.reset();
    const QByteArray old = bytesOf(temp.path);
    LaterVersion later;
    later.names.reserve(10);
    const int known = later.steps.back().version;
    const QString copyName = QStringLiteral("plan.gelt.v%1.bak").arg(known);
    later.add(QByteArrayLiteral("ALTER TABLE person ADD COLUMN remark TEXT NOT NULL DEFAULT '';"));
    later.add(rebuild);
    later.add(QByteArrayLiteral("-- nothing in SQL\n"), [](Connection &connection) {
        connection.exec(QStringLiteral("UPDATE person SET remark = 'visto'"));
    });

    CHECK(testing::codeOf(later.open(temp.path, Database::Mode::ReadOnly)) == ErrorCode::ReadOnly);
    CHECK(bytesOf(temp.path) == old);

    temp.db = need(later.open(temp.path));
    CHECK(temp.db->version() == known + 3);
    CHECK(temp.contents() == before);
    CHECK(schema::actual(temp.db->connection())
          == need(schema::expected(later.steps, known + 3)));
    temp.db.reset();
    CHECK(querySql(temp.path, QStringLiteral("SELECT DISTINCT remark FROM person")) == QStringList{QStringLiteral("visto")});
    CHECK(querySql(temp.path, QStringLiteral("PRAGMA user_version")) == QStringList{QString::number(known + 3)});
    CHECK(filesIn(temp) == QStringList{QStringLiteral("plan.gelt"), copyName});
    const auto copy = need(Database::open(temp.folder.filePath(copyName), Database::Mode::ReadOnly, fixedClock()));
    CHECK(need(copy->read([](Transaction &t) { return contents::read(t); })) == before);

    // What this version makes of it, the released one refuses, untouched.
    const QByteArray upgraded = bytesOf(temp.path);
    CHECK(testing::codeOf(Database::open(temp.path, Database::Mode::ReadWrite, fixedClock())) == ErrorCode::TooNew);
    CHECK(bytesOf(temp.path) == upgraded);
}

TEST_CASE("A file of every released version is brought to this one with its rows", "[storage][migration]")
{
    const auto released = migrations::released();
    for (std::size_t version = 1; version < released.size(); ++version) {
        CAPTURE(version);
        TempPlan today(draft());
        const PlanContents before = today.contents();
        REQUIRE_FALSE(before.followUps.empty());
        today.db.reset();
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("plan.gelt"));
        makeOldFile(path, released.first(version), today.path);

        const auto now = need(Database::open(path, Database::Mode::ReadWrite, fixedClock()));
        CHECK(now->version() == migrations::newest(released));
        CHECK(need(now->read([](Transaction &t) { return contents::read(t); })) == before);
        CHECK(schema::actual(now->connection()) == need(schema::expected(released, migrations::newest(released))));
    }
}

TEST_CASE("A step that fails leaves the file as it was", "[storage][migration]")
{
    TempPlan temp(draft());
    temp.db.reset();
    const QByteArray before = bytesOf(temp.path);
    LaterVersion later;
    later.names.reserve(10);
    later.add(QByteArrayLiteral("DELETE FROM evidence_link; ALTER TABLE person ADD COLUMN remark TEXT;"));
    SECTION("because it is no SQL") { later.add(QByteArrayLiteral("SELEC nothing;")); }
    SECTION("because it loses what others refer to")
    {
        later.add(QByteArrayLiteral("DELETE FROM phase;"));
        CHECK(testing::codeOf(later.open(temp.path)) == ErrorCode::Damaged);
    }
    SECTION("because its code fails")
    {
        later.add({}, [](Connection &) { throw SqlError(Error{ErrorCode::Invalid, QStringLiteral("no"), {}}); });
    }
    SECTION("because its script is not there")
    {
        later.add({});
        QFile::remove(QString::fromUtf8(later.names.back()));
    }
    CHECK_FALSE(later.open(temp.path));
    CHECK(bytesOf(temp.path) == before);
    CHECK(Database::open(temp.path, Database::Mode::ReadWrite, fixedClock()));
}

TEST_CASE("A copy before an upgrade never takes an earlier one's place", "[storage][migration]")
{
    TempPlan temp;
    temp.db.reset();
    LaterVersion later;
    const QString first = QStringLiteral("plan.gelt.v%1.bak").arg(later.steps.back().version);
    const QString second = QStringLiteral("plan.gelt.v%1.2.bak").arg(later.steps.back().version);
    putBytes(temp.folder.filePath(first), QByteArrayLiteral("de antes"));
    later.names.reserve(10);
    later.add(QByteArrayLiteral("ALTER TABLE person ADD COLUMN remark TEXT;"));
    need(later.open(temp.path));
    CHECK(bytesOf(temp.folder.filePath(first)) == QByteArrayLiteral("de antes"));
    CHECK(QFile::exists(temp.folder.filePath(second)));
}

TEST_CASE("A script is cut at the semicolons that end its statements", "[storage][migration]")
{
    const QStringList found = schema::statements(QStringLiteral("-- a; b\nSELECT ';', \"x;y\", 'it''s;'; /* c; */\n"
                                                                "CREATE TRIGGER t AFTER INSERT ON a BEGIN\n"
                                                                "  SELECT CASE WHEN 1 THEN 2 END; SELECT 3;\nEND;\n"
                                                                "BEGIN; COMMIT;\n;;SELECT 4"));
    CHECK(found
          == QStringList{QStringLiteral("SELECT ';', \"x;y\", 'it''s;'"),
                         QStringLiteral("CREATE TRIGGER t AFTER INSERT ON a BEGIN\n"
                                        "  SELECT CASE WHEN 1 THEN 2 END; SELECT 3;\nEND"),
                         QStringLiteral("BEGIN"), QStringLiteral("COMMIT"), QStringLiteral("SELECT 4")});
}

TEST_CASE("A sound file of today is known by its fingerprint, in one query", "[storage][migration]")
{
    TempPlan temp;
    Connection &connection = temp.db->connection();
    INFO("what schema.cpp should know: " << schema::fingerprint(connection).toStdString());
    const qint64 before = connection.statementCount();
    CHECK(schema::verify(connection, migrations::released(), migrations::newest(migrations::released())));
    CHECK(connection.statementCount() - before == 1);
}
