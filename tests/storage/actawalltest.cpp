// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/check.h"
#include "tests/storage/committee.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace gelt;
using namespace gelt::testing;

namespace {

const QString because = QStringLiteral("Se acordó así");

/// Somebody with a database shell.
class Shell {
public:
    explicit Shell(const QString &path)
    {
        m_db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("shell"));
        m_db.setDatabaseName(path);
        REQUIRE(m_db.open());
        REQUIRE(run(QStringLiteral("PRAGMA foreign_keys = ON")));
    }
    ~Shell()
    {
        m_db.close();
        m_db = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("shell"));
    }
    bool run(const QString &sql)
    {
        QSqlQuery query(m_db);
        const bool ok = query.exec(sql);
        m_said = query.lastError().databaseText();
        return ok;
    }
    /// Whether a rule refused it, and not a mistake in the statement.
    bool isRefused(const QString &sql)
    {
        INFO(sql.toStdString());
        const bool ok = run(sql);
        INFO(m_said.toStdString());
        CHECK_FALSE(ok);
        const bool byRule = m_said.contains(QStringLiteral("acta")) || m_said.contains(QStringLiteral("append-only"))
                            || m_said.contains(QStringLiteral("constraint"));
        CHECK(byRule);
        return !ok && byRule;
    }

private:
    QSqlDatabase m_db;
    QString m_said;
};

struct Child {
    const char *table;
    const char *column; ///< some text of it
    const char *copied; ///< its columns but the key
};
constexpr Child children[] = {
    {"attendance", "name", "acta_id, display_order, person_id, name, position, guest, vote, role, presence, delegate_name, "
                           "delegate_position, note, arrived, left_at"},
    {"agenda_item", "development", "row_version, acta_id, display_order, role, title, development"},
    {"decision", "text", "row_version, acta_id, item_id, display_order, text, votes_for, votes_against, votes_blank"},
    {"commitment", "text", "row_version, acta_id, item_id, number, text, responsible_id, responsible_text, due, activity_id, "
                           "is_activity, import_id"},
    {"reviewed_commitment", "text", "acta_id, commitment_id, display_order, text, responsible, due, state, note"},
    {"annex", "title", "acta_id, display_order, title, sheets, file_name, sha256, file_bytes"},
    {"acta_signer", "name", "acta_id, display_order, name, position"}};

/// Fills every table that hangs on an acta, and approves it after another meeting.
ActaId fullActa(const TempCommittee &temp)
{
    const ActaId before = temp.begin(day(2013, 4, 1)).id;
    temp.fill(before);
    temp.commitment(before, day(2013, 5, 1));
    need(temp.approve(before));
    const ActaId id = temp.begin(day(2013, 5, 17)).id;
    temp.fill(id);
    temp.report(temp.commitment(id, day(2013, 6, 1)), CommitmentEntryKind::Note, day(2013, 5, 18));
    need(temp.run([&](Transaction &t) {
        Decision decision;
        decision.acta = id;
        decision.item = t.select<AgendaItem>(QStringLiteral("WHERE acta_id = ? ORDER BY id"), id).front().id;
        decision.text = QStringLiteral("Aprobado");
        t.insert(decision);
        Annex annex;
        annex.acta = id;
        annex.title = QStringLiteral("Lista");
        t.insert(annex);
    }));
    need(temp.approve(id));
    return id;
}

} // namespace

TEST_CASE("What an acta says is frozen from its approval on, whoever writes to the file", "[storage][acta]")
{
    TempCommittee temp;
    const ActaId id = fullActa(temp);
    const int steps = GENERATE(0, 1, 2, 3);
    if (steps >= 1)
        need(temp.sign(id));
    if (steps >= 2)
        need(temp.run([&](Transaction &t) { return actas::archive(t, id); }));
    if (steps >= 3)
        need(temp.run([&](Transaction &t) { return actas::annul(t, id, day(2013, 6, 1), because); }));
    const ActaId open = temp.begin(day(2013, 7, 1)).id;
    const PlanContents before = temp.contents();
    {
        Shell shell(temp.path);
        const QString key = QString::number(id.value);
        const QString other = QString::number(open.value);
        for (const Child &child : children) {
            const QString table = QLatin1StringView(child.table);
            const QString columns = QLatin1StringView(child.copied);
            const QString theirs = QStringLiteral(" FROM %1 WHERE acta_id = %2").arg(table, key);
            REQUIRE(querySql(temp.path, QStringLiteral("SELECT count(*)") + theirs) != QStringList{QStringLiteral("0")});
            QString foreign = columns;
            foreign.replace(QStringLiteral("acta_id"), other);
            CHECK(shell.isRefused(QStringLiteral("UPDATE %1 SET %2 = 'x' WHERE acta_id = %3")
                                      .arg(table, QLatin1StringView(child.column), key)));
            CHECK(shell.isRefused(QStringLiteral("UPDATE %1 SET acta_id = %2 WHERE acta_id = %3").arg(table, other, key)));
            CHECK(shell.isRefused(QStringLiteral("DELETE") + theirs));
            CHECK(shell.isRefused(QStringLiteral("INSERT INTO %1 (%2) SELECT %2").arg(table, columns) + theirs));
            CHECK(shell.isRefused(QStringLiteral("INSERT OR REPLACE INTO %1 (id, %2) SELECT id, %3").arg(table, columns, foreign)
                                  + theirs));
            CHECK(shell.isRefused(QStringLiteral("REPLACE INTO %1 (id, %2) SELECT id, %2").arg(table, columns) + theirs));
        }
        for (const char *table : {"attendance", "agenda_item", "acta_signer"}) // the draft has some, too
            CHECK(shell.isRefused(QStringLiteral("UPDATE OR REPLACE %1 SET id = (SELECT min(id) FROM %1 WHERE acta_id = %2) "
                                                 "WHERE id = (SELECT min(id) FROM %1 WHERE acta_id = %3)")
                                      .arg(QLatin1StringView(table), key, other)));
        const QString ofActa = QStringLiteral(" WHERE id = ") + key;
        for (const char *change :
             {"place = 'x'", "day = '2013-05-18'", "registered = 1", "kind = 'extraordinaria'", "group_name = 'x'",
              "from_time = '08:00'", "city = 'x'", "series = 'x'", "next_place = 'x'", "convened_note = 'x'",
              "transcriber = 'x'", "clarifies_id = 1", "override_reason = 'x'", "quorum_present = 1",
              "approved_on = '2013-05-19'", "signed_on = '2013-05-19'", "recorded_by = 'x'", "number_sequence = 9",
              "number_year = 2014", "number_sequence = NULL, number_year = NULL", "id = 77", "state = 'borrador'"})
            CHECK(shell.isRefused(QStringLiteral("UPDATE acta SET ") + QLatin1StringView(change) + ofActa));
        CHECK(shell.isRefused(QStringLiteral("DELETE FROM acta") + ofActa));
        CHECK(shell.isRefused(QStringLiteral("REPLACE INTO acta SELECT * FROM acta") + ofActa));
        CHECK(shell.isRefused(QStringLiteral("UPDATE OR REPLACE acta SET id = %1 WHERE id = %2").arg(key, other)));
        CHECK(shell.isRefused(QStringLiteral("UPDATE acta_event SET note = 'x'")));
        CHECK(shell.isRefused(QStringLiteral("DELETE FROM acta_event WHERE acta_id = ") + key));
        CHECK(shell.isRefused(QStringLiteral("INSERT INTO acta_event (acta_id, act, day, note, recorded_at, recorded_by, "
                                             "recorded_system_user) SELECT acta_id, act, day, note, recorded_at, "
                                             "recorded_by, recorded_system_user FROM acta_event WHERE acta_id = %1")
                                  .arg(key)));
        CHECK(shell.isRefused(QStringLiteral("UPDATE commitment_entry SET note = 'x'")));
        CHECK(shell.isRefused(QStringLiteral("DELETE FROM commitment_entry")));
        CHECK(shell.isRefused(QStringLiteral("REPLACE INTO commitment_entry SELECT * FROM commitment_entry")));
    }
    CHECK(temp.contents() == before);
}

TEST_CASE("From its signature on an acta leaves its state only to be archived or annulled", "[storage][acta]")
{
    TempCommittee temp;
    const ActaId id = temp.signedOne(day(2013, 5, 17));
    const PlanContents before = temp.contents();
    {
        Shell shell(temp.path);
        for (const char *state : {"borrador", "en_revision", "aprobada"})
            CHECK(shell.isRefused(QStringLiteral("UPDATE acta SET state = '%1' WHERE id = %2")
                                      .arg(QLatin1StringView(state))
                                      .arg(id.value)));
    }
    CHECK(temp.contents() == before);
}

TEST_CASE("The bytes of what was signed stay, whoever writes to the file", "[storage][acta]")
{
    TempCommittee temp;
    const ActaId id = temp.signedOne(day(2013, 5, 17));
    putBytes(temp.file("otro.pdf"), QByteArray(300, 'y'));
    Annex annex;
    annex.acta = temp.begin(day(2013, 6, 1)).id;
    need(temp.run([&](Transaction &t) { return actas::attachAnnex(t, annex, temp.file("otro.pdf")); }));
    {
        Shell shell(temp.path);
        const QString signedBlob = QStringLiteral("(SELECT blob.id FROM blob JOIN acta_file USING (sha256))");
        const QString signedSha = QStringLiteral("(SELECT sha256 FROM acta_file)");
        for (const QString &sql :
             {QStringLiteral("DELETE FROM acta_file"), QStringLiteral("UPDATE acta_file SET file_name = 'x'"),
              QStringLiteral("REPLACE INTO acta_file SELECT * FROM acta_file"),
              QStringLiteral("INSERT INTO acta_file SELECT id + 1, acta_id, kind, file_name, sha256, file_bytes, recorded_at, "
                             "recorded_by, recorded_system_user FROM acta_file"),
              QStringLiteral("DELETE FROM blob WHERE sha256 = %1").arg(signedSha),
              QStringLiteral("UPDATE blob SET bytes = 1 WHERE sha256 = %1").arg(signedSha),
              QStringLiteral("UPDATE OR REPLACE blob SET sha256 = %1 WHERE sha256 <> %1").arg(signedSha),
              QStringLiteral("UPDATE OR REPLACE blob SET id = %1 WHERE id <> %1").arg(signedBlob),
              QStringLiteral("REPLACE INTO blob (sha256, bytes) VALUES (%1, 3)").arg(signedSha),
              QStringLiteral("REPLACE INTO blob VALUES (%1, randomblob(32), 3)").arg(signedBlob),
              QStringLiteral("DELETE FROM blob_chunk WHERE blob_id = %1").arg(signedBlob),
              QStringLiteral("UPDATE blob_chunk SET data = zeroblob(length(data)) WHERE blob_id = %1").arg(signedBlob),
              QStringLiteral("UPDATE blob_chunk SET part = part + 5 WHERE blob_id = %1").arg(signedBlob),
              QStringLiteral("UPDATE OR REPLACE blob_chunk SET blob_id = %1 WHERE blob_id <> %1").arg(signedBlob),
              QStringLiteral("INSERT INTO blob_chunk (blob_id, part, data) VALUES (%1, 9, x'00')").arg(signedBlob),
              QStringLiteral("REPLACE INTO blob_chunk (blob_id, part, data) VALUES (%1, 0, x'00')").arg(signedBlob)})
            CHECK(shell.isRefused(sql));
    }
    CHECK(temp.keptPages(id) == pagesOf(id));
    CHECK(need(checking::check(*temp.db)).empty());
}

TEST_CASE("A draft takes no step past the store that its life does not have", "[storage][acta]")
{
    TempCommittee temp;
    const ActaId numbered = temp.approved(day(2013, 5, 17));
    const ActaId id = temp.begin(day(2013, 6, 1)).id;
    const PlanContents before = temp.contents();
    {
        Shell shell(temp.path);
        for (const char *change :
             {"state = 'aprobada'", "state = 'firmada'", "state = 'archivada'", "state = 'anulada'",
              "number_year = 2013, number_sequence = 2", "state = 'en_revision', number_year = 2013, number_sequence = 2",
              "state = 'aprobada', number_year = 2013, number_sequence = 1",
              "state = 'aprobada', number_year = 2013, number_sequence = 3",
              "state = 'firmada', number_year = 2013, number_sequence = 2, signed_on = '2013-06-01'"})
            CHECK(shell.isRefused(QStringLiteral("UPDATE acta SET %1 WHERE id = %2").arg(QLatin1StringView(change)).arg(id.value)));
        CHECK(shell.isRefused(QStringLiteral("UPDATE acta SET state = 'firmada', signed_on = '2013-06-01' WHERE id = %1")
                                  .arg(numbered.value))); // without its pages
    }
    CHECK(temp.contents() == before);
}

TEST_CASE("A check finds an acta that was altered with the rules switched off", "[storage][acta][check]")
{
    TempCommittee temp;
    const ActaId id = temp.signedOne(day(2013, 5, 17));
    temp.approved(day(2013, 6, 1));
    QStringList triggers = querySql(temp.path, QStringLiteral("SELECT sql FROM sqlite_schema WHERE type = 'trigger'"));
    const QStringList names = querySql(temp.path, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'"));
    QStringList script;
    for (const QString &name : names)
        script.append(QStringLiteral("DROP TRIGGER ") + name);
    SECTION("its bytes") { script.append(QStringLiteral("UPDATE blob_chunk SET data = x'00' WHERE part = 1")); }
    SECTION("its pages are gone") { script.append(QStringLiteral("DELETE FROM acta_file")); }
    SECTION("its bytes are gone") { script.append(QStringLiteral("DELETE FROM blob")); }
    SECTION("its state") { script.append(QStringLiteral("UPDATE acta SET state = 'en_revision' WHERE id = %1").arg(id.value)); }
    SECTION("its life") { script.append(QStringLiteral("DELETE FROM acta_event WHERE act = 'firmada'")); }
    runSql(temp.path, script + triggers);
    const auto findings = need(checking::check(*temp.db));
    CHECK(std::ranges::any_of(findings, &checking::Finding::bad));
}
