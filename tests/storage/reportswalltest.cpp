// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"
#include "core/storage/check.h"
#include "core/storage/evidences.h"
#include "core/storage/followups.h"
#include "core/storage/issuedreports.h"
#include "core/storage/plans.h"
#include "tests/storage/support.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace gelt;
using namespace gelt::testing;

namespace {

/// Somebody with a database shell, as it comes: references are not looked at.
class Shell {
public:
    explicit Shell(const QString &path)
    {
        m_db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("shell"));
        m_db.setDatabaseName(path);
        REQUIRE(m_db.open());
    }
    ~Shell()
    {
        m_db.close();
        m_db = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("shell"));
    }
    /// Whether one of our rules refused it, and not a mistake in the statement.
    bool isRefused(const QString &sql, const char *by)
    {
        QSqlQuery query(m_db);
        const bool ok = query.exec(sql);
        const QString said = query.lastError().databaseText();
        INFO(sql.toStdString() << ": " << said.toStdString());
        const bool byRule = said.contains(QLatin1StringView(by));
        CHECK_FALSE(ok);
        CHECK(byRule);
        return !ok && byRule;
    }

private:
    QSqlDatabase m_db;
};

} // namespace

TEST_CASE("An issued report and its bytes stay, whoever writes to the file", "[storage][report]")
{
    TempPlan temp(draft());
    const QByteArray pdf = QByteArrayLiteral("%PDF-1.7\n") + QByteArray(1'500'000, 'p');
    IssuedReport report;
    report.title = QStringLiteral("Informe anual");
    report.year = 2013;
    report.cutOff = day(2013, 12, 31);
    report = need(temp.db->write(edit(), [&](Transaction &t) { return issuedreports::issue(t, report, pdf); }));
    putBytes(temp.file("otro.pdf"), QByteArray(300, 'y'));
    need(temp.db->write(edit(), [&](Transaction &t) {
        Evidence evidence;
        evidence.title = QStringLiteral("Otro");
        return evidences::addFile(t, temp.file("otro.pdf"), evidence);
    }));
    const PlanContents before = temp.contents();
    {
        Shell shell(temp.path);
        for (const char *change : {"title = 'x'", "kind = 'progress'", "year = 2012", "cut_off = '2012-12-31'", "public = 1",
                                   "green_hundredths = 9000", "recorded_at = '2014-01-01T00:00:00.000Z'", "recorded_by = 'x'",
                                   "sha256 = zeroblob(32)", "file_bytes = 1", "pages = 1", "id = 7"})
            CHECK(shell.isRefused(QStringLiteral("UPDATE issued_report SET ") + QLatin1StringView(change), "append-only"));
        CHECK(shell.isRefused(QStringLiteral("DELETE FROM issued_report"), "append-only"));
        CHECK(shell.isRefused(QStringLiteral("REPLACE INTO issued_report SELECT * FROM issued_report"), "append-only"));
        CHECK(shell.isRefused(QStringLiteral("UPDATE OR REPLACE issued_report SET pages = 9"), "append-only"));

        const QString sha = QStringLiteral("(SELECT sha256 FROM issued_report)");
        const QString blob = QStringLiteral("(SELECT blob.id FROM blob JOIN issued_report USING (sha256))");
        const QString chunk = QStringLiteral("(SELECT min(id) FROM blob_chunk WHERE blob_id = %1)").arg(blob);
        for (const QString &sql :
             {QStringLiteral("DELETE FROM blob WHERE sha256 = %1").arg(sha),
              QStringLiteral("UPDATE blob SET bytes = 1 WHERE sha256 = %1").arg(sha),
              QStringLiteral("UPDATE OR REPLACE blob SET sha256 = %1 WHERE sha256 <> %1").arg(sha),
              QStringLiteral("UPDATE OR REPLACE blob SET id = %1 WHERE id <> %1").arg(blob),
              QStringLiteral("REPLACE INTO blob (sha256, bytes) VALUES (%1, 3)").arg(sha),
              QStringLiteral("REPLACE INTO blob VALUES (%1, randomblob(32), 3)").arg(blob),
              QStringLiteral("DELETE FROM blob_chunk WHERE blob_id = %1").arg(blob),
              QStringLiteral("UPDATE blob_chunk SET data = zeroblob(length(data)) WHERE blob_id = %1").arg(blob),
              QStringLiteral("UPDATE blob_chunk SET part = part + 5 WHERE blob_id = %1").arg(blob),
              QStringLiteral("UPDATE OR REPLACE blob_chunk SET blob_id = %1 WHERE blob_id <> %1").arg(blob),
              QStringLiteral("UPDATE OR REPLACE blob_chunk SET id = %1 WHERE blob_id <> %2").arg(chunk, blob),
              QStringLiteral("INSERT INTO blob_chunk (blob_id, part, data) VALUES (%1, 9, x'00')").arg(blob),
              QStringLiteral("REPLACE INTO blob_chunk (blob_id, part, data) VALUES (%1, 0, x'00')").arg(blob),
              QStringLiteral("REPLACE INTO blob_chunk VALUES (%1, 999, 9, x'00')").arg(chunk)})
            CHECK(shell.isRefused(sql, "kept as they are"));
    }
    CHECK(temp.contents() == before);
    CHECK(need(temp.db->read([&](Transaction &t) { return issuedreports::bytesOf(t, report.id); })) == pdf);
    CHECK(need(checking::check(*temp.db)).empty());
}

TEST_CASE("No entry of a log and no activity takes the place of another, whoever writes to the file", "[storage]")
{
    TempPlan temp(draft());
    const PlanContents before = temp.contents();
    {
        Shell shell(temp.path);
        const std::pair<const char *, const char *> logs[] = {
            {"follow_up", "append-only"}, {"extension", "append-only"}, {"status", "is a log"}, {"activity", "never deleted"}};
        for (const auto &[table, rule] : logs) {
            const QString name = QLatin1StringView(table);
            CHECK(shell.isRefused(QStringLiteral("INSERT OR REPLACE INTO %1 SELECT * FROM %1").arg(name), rule));
            CHECK(shell.isRefused(QStringLiteral("DELETE FROM %1").arg(name), rule));
            CHECK(shell.isRefused(QStringLiteral("UPDATE OR REPLACE %1 SET id = id + 1").arg(name), rule));
        }
        const QString columns = querySql(temp.path, QStringLiteral("SELECT name FROM pragma_table_info('activity') WHERE name "
                                                                   "<> 'id'")).join(u',');
        CHECK(shell.isRefused(QStringLiteral("REPLACE INTO activity (%1) SELECT %1 FROM activity WHERE number = 1").arg(columns),
                              "never deleted"));
    }
    CHECK(temp.contents() == before);
}

TEST_CASE("The history is not changed, whoever writes to the file", "[storage][history]")
{
    TempPlan temp(draft());
    need(temp.db->write(edit(), [&](Transaction &t) -> Result<> {
        Plan plan = plans::read(t);
        plan.name = QStringLiteral("Otro nombre");
        t.update(plan);
        return {};
    }));
    const QStringList edits = querySql(temp.path, QStringLiteral("SELECT id || at || what FROM edit"));
    const QStringList changes = querySql(temp.path, QStringLiteral("SELECT id || edit_id || kind || coalesce(before_json, '') FROM change"));
    REQUIRE(edits.size() >= 2);
    REQUIRE_FALSE(changes.isEmpty());
    {
        Shell shell(temp.path);
        for (const char *table : {"edit", "change"}) {
            const QString name = QLatin1StringView(table);
            CHECK(shell.isRefused(QStringLiteral("INSERT OR REPLACE INTO %1 SELECT * FROM %1").arg(name), "append-only"));
            CHECK(shell.isRefused(QStringLiteral("DELETE FROM %1").arg(name), "append-only"));
            CHECK(shell.isRefused(QStringLiteral("UPDATE OR REPLACE %1 SET id = id + 1").arg(name), "append-only"));
        }
        CHECK(shell.isRefused(QStringLiteral("UPDATE edit SET at = '2001-01-01T00:00:00.000Z'"), "append-only"));
        CHECK(shell.isRefused(QStringLiteral("UPDATE change SET before_json = '{}' WHERE kind = 'update'"), "append-only"));
        // Nothing is added to what was done before the last edit.
        CHECK(shell.isRefused(QStringLiteral("INSERT INTO change (edit_id, table_name, row_id, kind) VALUES (1, 'phase', 1, 'insert')"),
                              "append-only"));
        CHECK(shell.isRefused(QStringLiteral("UPDATE plan_identity SET uid = lower(hex(randomblob(16)))"), "stays as it is"));
        CHECK(shell.isRefused(QStringLiteral("DELETE FROM plan_identity"), "stays as it is"));
        CHECK(shell.isRefused(QStringLiteral("REPLACE INTO plan_identity VALUES (1, lower(hex(randomblob(16))))"), "stays as it is"));
    }
    CHECK(querySql(temp.path, QStringLiteral("SELECT id || at || what FROM edit")) == edits);
    CHECK(querySql(temp.path, QStringLiteral("SELECT id || edit_id || kind || coalesce(before_json, '') FROM change")) == changes);
    CHECK(need(checking::check(*temp.db)).empty());
}

TEST_CASE("A plan has an identity of its own, which its copies share", "[storage]")
{
    const auto identityOf = [](const Database &database) {
        return need(database.read([](Transaction &t) -> Result<QString> { return plans::identity(t); }));
    };
    TempPlan one(draft());
    TempPlan other(draft());
    CHECK(identityOf(*one.db).size() == 32);
    CHECK(identityOf(*one.db) != identityOf(*other.db));
    const QString copy = need(backups::make(*one.db, {}, QStringLiteral("manual")));
    CHECK(identityOf(*need(Database::open(copy, Database::Mode::ReadOnly, Clock::fromEnvironment()))) == identityOf(*one.db));
}
