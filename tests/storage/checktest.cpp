// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changelog.h"
#include "core/storage/check.h"
#include "core/storage/contents.h"
#include "core/storage/evidences.h"
#include "core/domain/limits.h"
#include "core/storage/tables.h"
#include "tests/storage/support.h"

#include <QBuffer>
#include <QFile>

#include <algorithm>

using namespace gelt;
using namespace gelt::testing;

namespace {

std::vector<checking::Finding> findingsOf(Database &db) { return need(checking::check(db)); }

bool anyBad(const std::vector<checking::Finding> &findings) { return std::ranges::any_of(findings, &checking::Finding::bad); }

Evidence titled(const char *title)
{
    Evidence evidence;
    evidence.title = QString::fromUtf8(title);
    return evidence;
}

QByteArray manyBytes(qsizetype count)
{
    QByteArray bytes(count, '\0');
    for (qsizetype i = 0; i < count; ++i)
        bytes[i] = static_cast<char>((i * 31 + i / 251) & 0xff);
    return bytes;
}

} // namespace

TEST_CASE("A sound file has nothing to find", "[storage][check]")
{
    TempPlan temp(draft());
    putBytes(temp.file("acta.pdf"), manyBytes(3'000'000));
    need(temp.db->write(edit(), [&](Transaction &t) { need(evidences::addFile(t, temp.file("acta.pdf"), titled("Acta"))); }));
    CHECK(findingsOf(*temp.db).empty());
}

TEST_CASE("A check finds what is broken", "[storage][check]")
{
    TempPlan temp(draft());
    putBytes(temp.file("acta.pdf"), manyBytes(3'000'000));
    need(temp.db->write(edit(), [&](Transaction &t) { need(evidences::addFile(t, temp.file("acta.pdf"), titled("Acta"))); }));
    const QString noChecks = QStringLiteral("PRAGMA ignore_check_constraints = ON");
    SECTION("a reference to nothing")
    {
        runSql(temp.path, {QStringLiteral("UPDATE activity SET phase_id = 999 WHERE id = 1")});
    }
    SECTION("a row that breaks a rule") { runSql(temp.path, {QStringLiteral("UPDATE activity SET title = '' WHERE id = 1")}); }
    SECTION("a value without meaning")
    {
        runSql(temp.path, {noChecks, QStringLiteral("UPDATE activity SET deadline_kind = 'x' WHERE id = 1")});
    }
    SECTION("evidence that was changed")
    {
        runSql(temp.path, {QStringLiteral("UPDATE blob_chunk SET data = zeroblob(length(data)) WHERE part = 1")});
    }
    SECTION("evidence that lost a piece") { runSql(temp.path, {QStringLiteral("DELETE FROM blob_chunk WHERE part = 1")}); }
    SECTION("open logs") { runSql(temp.path, {QStringLiteral("UPDATE ledger SET may_delete = 1")}); }
    CHECK(anyBad(findingsOf(*temp.db)));
}

TEST_CASE("Damage within the file is a finding, not a failure of the check", "[storage][check]")
{
    TempPlan temp(largeDraft(400, 3));
    temp.db.reset();
    QByteArray bytes = bytesOf(temp.path);
    const qsizetype page = bytes.size() / 4096 * 3 / 4 * 4096; // of rows: what the file is stands before them
    putBytes(temp.path, bytes.replace(page, 4096, QByteArray(4096, '\x5a')));
    temp.db = need(Database::open(temp.path, Database::Mode::ReadOnly, fixedClock()));
    CHECK(anyBad(findingsOf(*temp.db)));
}

TEST_CASE("A check notes what somebody should look at", "[storage][check]")
{
    TempPlan temp(draft());
    SECTION("evidence that came without its file")
    {
        need(temp.db->write(edit(), [](Transaction &t) {
            Evidence evidence = titled("Acta");
            evidence.code = QStringLiteral("E-009");
            evidence.fileName = QStringLiteral("acta.pdf");
            evidence.sha256 = QByteArray(32, 'x');
            evidence.record = t.record();
            t.insert(evidence);
        }));
    }
    SECTION("a percentage of something that recurs")
    {
        need(temp.db->write(edit(), [&](Transaction &t) {
            FollowUp misfit = progressOf(ActivityId{3}, 50, day(2012, 5, 5));
            misfit.record = t.record();
            t.insert(misfit);
        }));
    }
    SECTION("files that nothing names")
    {
        putBytes(temp.file("acta.pdf"), manyBytes(100));
        need(temp.db->write(edit(), [&](Transaction &t) {
            t.remove<Evidence>(need(evidences::addFile(t, temp.file("acta.pdf"), titled("Acta"))).id);
        }));
    }
    const auto findings = findingsOf(*temp.db);
    CHECK(findings.size() == 1);
    CHECK_FALSE(anyBad(findings));
}

TEST_CASE("A file of evidence comes out as it went in, and is kept once", "[storage][evidence]")
{
    TempPlan temp(draft());
    const qsizetype size = GENERATE(0, 1, 1 << 20, (3 << 20) + 5);
    const QByteArray bytes = manyBytes(size);
    putBytes(temp.file("acta.pdf"), bytes);
    putBytes(temp.file("copia.pdf"), bytes);
    const auto add = [&](const char *name) {
        return need(temp.db->write(edit(), [&](Transaction &t) { return evidences::addFile(t, temp.file(name), titled("Acta")); }));
    };
    const Evidence first = add("acta.pdf");
    const Evidence second = add("copia.pdf");
    CHECK(first.code == QStringLiteral("E-002"));
    CHECK(first.fileName == QStringLiteral("acta.pdf"));
    CHECK(first.fileBytes == size);
    CHECK(first.record.at == noon());
    CHECK(second.code == QStringLiteral("E-003"));
    CHECK(second.sha256 == first.sha256);
    CHECK(querySql(temp.path, QStringLiteral("SELECT count(*) FROM blob")).first() == QStringLiteral("1"));
    CHECK(querySql(temp.path, QStringLiteral("SELECT coalesce(max(length(data)), 0) <= 1048576 FROM blob_chunk")).first()
          == QStringLiteral("1"));

    QBuffer out;
    REQUIRE(out.open(QIODevice::WriteOnly));
    need(temp.db->read([&](Transaction &t) { return evidences::extract(t, first.sha256, out); }));
    CHECK(out.data() == bytes);

    need(temp.db->write(edit(), [&](Transaction &t) { t.remove<Evidence>(first.id); }));
    CHECK(need(evidences::sweep(*temp.db)) == 0);
    need(temp.db->write(edit(), [&](Transaction &t) { t.remove<Evidence>(second.id); }));
    CHECK(need(evidences::sweep(*temp.db)) == 1);
    CHECK_FALSE(need(temp.db->read([&](Transaction &t) { return evidences::holds(t, first.sha256); })));
    CHECK(querySql(temp.path, QStringLiteral("SELECT count(*) FROM blob_chunk")).first() == QStringLiteral("0"));
}

TEST_CASE("What is no file of evidence is refused and nothing is kept", "[storage][evidence]")
{
    TempPlan temp(draft());
    const auto add = [&](const QString &path, const char *title = "Acta") {
        return testing::codeOf(
            temp.db->write(edit(), [&](Transaction &t) { return evidences::addFile(t, path, titled(title)); }));
    };
    QFile large(temp.file("grande.zip"));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(limits::evidenceBytes + 1));
    large.close();
    putBytes(temp.file("acta.pdf"), manyBytes(10));
    CHECK(add(temp.file("nada.pdf")) == ErrorCode::NotFound);
    CHECK(add(temp.folder.path()) == ErrorCode::Invalid);
#ifdef Q_OS_UNIX
    CHECK(add(QStringLiteral("/dev/zero")) == ErrorCode::Invalid);
#endif
    CHECK(add(temp.file("grande.zip")) == ErrorCode::TooLarge);
    CHECK(add(temp.file("acta.pdf"), "") == ErrorCode::Invalid);
    CHECK(querySql(temp.path, QStringLiteral("SELECT count(*) FROM blob")).first() == QStringLiteral("0"));
}

TEST_CASE("The history of a row is told from its edits", "[storage][changelog]")
{
    TempPlan temp;
    Activity one = need(temp.db->write(edit(QStringLiteral("nueva")), [](Transaction &t) { return t.insert(activity(1)); }));
    one.title = QStringLiteral("Otro título");
    need(temp.db->write(edit(QStringLiteral("cambiar título")), [&](Transaction &t) { t.update(one); }));
    const auto log = need(temp.db->read(
        [&](Transaction &t) { return changelog::ofRow(t, TableId::Activity, one.id.value); }));
    REQUIRE(log.size() == 2);
    CHECK(log.front().change.kind == Change::Kind::Insert);
    CHECK(log.back().what == QStringLiteral("cambiar título"));
    CHECK(log.back().by == edit().by);
    CHECK(log.back().before.value(QStringLiteral("title")).toString() == QStringLiteral("Publicar el directorio"));
    CHECK(log.back().after.value(QStringLiteral("title")).toString() == QStringLiteral("Otro título"));
    CHECK(log.back().after.size() == 2);
    CHECK(need(temp.db->read([](Transaction &t) { return changelog::since(t, noon()); })).empty());
    CHECK(need(temp.db->read([](Transaction &t) { return changelog::since(t, {0}); })).size() == 3);
}
