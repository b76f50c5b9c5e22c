// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/contents.h"
#include "core/storage/tables.h"
#include "tests/storage/support.h"

#include <QDir>
#include <QFile>

#include <functional>
#include <set>

using namespace gelt;
using namespace gelt::testing;

namespace {

auto openFor(const QString &path, Database::Mode mode)
{
    Database::Options options;
    options.busyTimeoutMs = 0;
    return Database::open(path, mode, fixedClock(), options);
}

QByteArray planBytes()
{
    TempPlan temp(largeDraft(50, 2));
    temp.db.reset();
    return bytesOf(temp.path);
}

QByteArray with(QByteArray bytes, qsizetype at, const QByteArray &part) { return bytes.replace(at, part.size(), part); }

} // namespace

TEST_CASE("What is no sound plan file is refused in its own words and left as it is", "[storage][refusal]")
{
    const QTemporaryDir folder;
    const QByteArray whole = planBytes();
    struct Case {
        const char *name;
        ErrorCode code;
        std::function<QByteArray()> bytes;
    };
    const std::vector<Case> cases{
        {"empty", ErrorCode::NotOurFile, [] { return QByteArray(); }},
        {"text", ErrorCode::NotOurFile, [] { return QByteArrayLiteral("FASE DE INFORMACIÓN\n"); }},
        {"zip", ErrorCode::NotOurFile, [] { return QByteArray(500, 'x').prepend("PK\3\4"); }},
        {"other program", ErrorCode::NotOurFile, [&] { return with(whole, 68, QByteArray(4, '\0')); }},
        {"newer", ErrorCode::TooNew, [&] { return with(whole, 60, QByteArrayLiteral("\0\0\x27\x0f")); }},
        {"version far off", ErrorCode::TooNew, [&] { return with(whole, 60, QByteArrayLiteral("\xff\xff\xff\xff")); }},
        {"no version", ErrorCode::Damaged, [&] { return with(whole, 60, QByteArray(4, '\0')); }},
        {"header cut", ErrorCode::Damaged, [&] { return whole.left(50); }},
        {"half", ErrorCode::Damaged, [&] { return whole.left(whole.size() / 2); }},
        {"one byte short", ErrorCode::Damaged, [&] { return whole.left(whole.size() - 1); }},
        {"impossible page size", ErrorCode::Damaged, [&] { return with(whole, 16, QByteArrayLiteral("\x01\x23")); }},
        {"schema of noise", ErrorCode::Damaged, [&] { return with(whole, 100, QByteArray(3996, '\x5a')); }},
        {"schema of zeros", ErrorCode::Damaged, [&] { return with(whole, 100, QByteArray(3996, '\0')); }},
    };
    std::set<QString> messages;
    for (const Case &one : cases) {
        for (const auto mode : {Database::Mode::ReadOnly, Database::Mode::ReadWrite}) {
            INFO(one.name);
            const QString path = folder.filePath(QStringLiteral("p.gelt"));
            const QByteArray bytes = one.bytes();
            putBytes(path, bytes);
            const auto opened = openFor(path, mode);
            REQUIRE_FALSE(opened);
            CHECK(opened.error().code == one.code);
            CHECK(opened.error().message.contains(QStringLiteral("p.gelt")));
            CHECK(bytesOf(path) == bytes);
            CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{QStringLiteral("p.gelt")});
            messages.insert(opened.error().message);
        }
    }
    CHECK(messages.size() >= 6); // empty, not a plan, other program, newer, cut short, damaged or altered
}

TEST_CASE("What is no file at all is refused", "[storage][refusal]")
{
    const QTemporaryDir folder;
    const auto mode = GENERATE(Database::Mode::ReadOnly, Database::Mode::ReadWrite);
    CHECK(testing::codeOf(openFor(folder.filePath(QStringLiteral("nada.gelt")), mode)) == ErrorCode::NotFound);
    CHECK_FALSE(QFile::exists(folder.filePath(QStringLiteral("nada.gelt"))));
    CHECK(testing::codeOf(openFor(folder.path(), mode)) == ErrorCode::Invalid);
#ifdef Q_OS_UNIX
    CHECK(testing::codeOf(openFor(QStringLiteral("/dev/zero"), mode)) == ErrorCode::Invalid);
#endif
}

TEST_CASE("A gigabyte of zeros is refused by its first bytes", "[storage][refusal]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ceros.gelt"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(1LL << 30)); // a hole: it takes no room
    file.close();
    CHECK(testing::codeOf(openFor(path, Database::Mode::ReadWrite)) == ErrorCode::NotOurFile);
    CHECK(QFileInfo(path).size() == 1LL << 30);
}

TEST_CASE("A plan file that acts otherwise than ours is refused", "[storage][refusal]")
{
    TempPlan temp(draft());
    temp.db.reset();
    const QString change = GENERATE(
        as<QString>(), QStringLiteral("CREATE TRIGGER evil AFTER INSERT ON edit BEGIN DELETE FROM local_holiday; END"),
        QStringLiteral("CREATE VIEW evil AS SELECT randomblob(1000000000)"),
        QStringLiteral("DROP TRIGGER follow_up_is_append_only"), QStringLiteral("DROP TABLE local_holiday"),
        QStringLiteral("DROP INDEX follow_up_by_activity"), QStringLiteral("CREATE INDEX evil ON person(abs(name))"),
        QStringLiteral("ALTER TABLE person ADD COLUMN evil TEXT GENERATED ALWAYS AS (hex(zeroblob(1000000)))"),
        QStringLiteral("CREATE TABLE evil (x)"));
    INFO(change.toStdString());
    runSql(temp.path, {change});
    const QByteArray before = bytesOf(temp.path);
    CHECK(testing::codeOf(openFor(temp.path, Database::Mode::ReadOnly)) == ErrorCode::Damaged);
    CHECK(testing::codeOf(openFor(temp.path, Database::Mode::ReadWrite)) == ErrorCode::Damaged);
    CHECK(bytesOf(temp.path) == before);
}

TEST_CASE("A trigger of the same name that does something else is refused", "[storage][refusal]")
{
    TempPlan temp;
    temp.db.reset();
    runSql(temp.path, {QStringLiteral("DROP TRIGGER plan_is_never_deleted"),
                       QStringLiteral("CREATE TRIGGER plan_is_never_deleted BEFORE DELETE ON plan BEGIN SELECT 1; END")});
    CHECK(testing::codeOf(openFor(temp.path, Database::Mode::ReadOnly)) == ErrorCode::Damaged);
}

TEST_CASE("Statistics that another program gathered do no harm", "[storage][refusal]")
{
    TempPlan temp(draft());
    temp.db.reset();
    runSql(temp.path, {QStringLiteral("ANALYZE")});
    temp.db = need(openFor(temp.path, Database::Mode::ReadWrite));
    CHECK(temp.contents().activities.size() == 3);
}

TEST_CASE("A value that no version writes is told as damage, not shown as something else", "[storage][refusal]")
{
    TempPlan temp(draft());
    const QString change = GENERATE(as<QString>(), QStringLiteral("UPDATE activity SET deadline_kind = 'quizás'"),
                                    QStringLiteral("UPDATE activity SET deadline_due = '2012-02-30' WHERE id = 1"),
                                    QStringLiteral("UPDATE activity SET display_order = 9000000000"),
                                    QStringLiteral("UPDATE evidence SET recorded_at = 'ayer'"),
                                    QStringLiteral("UPDATE phase SET weight_thousandths = -1"),
                                    QStringLiteral("DELETE FROM plan"));
    INFO(change.toStdString());
    const QString guard = QStringLiteral("DROP TRIGGER plan_is_never_deleted");
    runSql(temp.path, {QStringLiteral("PRAGMA ignore_check_constraints = ON"), guard, change});
    const auto contents = temp.db->read([](Transaction &t) { return contents::read(t); });
    REQUIRE_FALSE(contents);
    CHECK(contents.error().code == ErrorCode::Damaged);
}
