// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/shell.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <random>

using namespace gelt;
using gelt::test::Shell;

namespace {

/// Calls of every command that opens a plan file, on "x.gelt".
const std::vector<std::string> calls{"status @x.gelt",
                                     "status @x.gelt --json",
                                     "follow-up @x.gelt 5 --date 2012-04-20 --progress 10",
                                     "import @x.gelt @mas.csv",
                                     "report @x.gelt --kind action-plan --out @x.pdf",
                                     "export @x.gelt --out @x.json",
                                     "backup @x.gelt",
                                     "restore @x.gelt --out @r.gelt",
                                     "check @x.gelt"};

} // namespace

TEST_CASE("A file that is no plan is refused by every command in one line, and left untouched", "[cli][hostile]")
{
    Shell shell;
    shell.write(QStringLiteral("mas.csv"), "Actividad;Plazo\nUna;2012\n");
    const auto kind = GENERATE(as<std::string>(), "missing", "folder", "empty", "garbage", "zeros", "otherdatabase");
    const QString path = shell.path(QStringLiteral("x.gelt"));
    QByteArray contents;
    if (kind == "folder") {
        QDir().mkdir(path);
    } else if (kind == "garbage") {
        std::mt19937 random(7);
        for (int i = 0; i < 20'000; ++i)
            contents.append(static_cast<char>(random() % 256));
    } else if (kind == "zeros") {
        QFile sparse(path);
        REQUIRE(sparse.open(QIODevice::WriteOnly));
        REQUIRE(sparse.resize(1LL << 30));
    } else if (kind == "otherdatabase") {
        contents = QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0');
    }
    if (kind == "empty" || !contents.isEmpty())
        shell.write(QStringLiteral("x.gelt"), contents);

    for (const std::string &call : calls) {
        if (kind == "missing" && call.starts_with("import"))
            continue; // makes the file
        CAPTURE(kind, call);
        const auto answer = shell.run(QString::fromStdString(call));
        CHECK(answer.code == cli::Failed);
        CHECK(answer.isOneLine());
        CHECK(answer.out.isEmpty());
        CHECK_FALSE(QFile::exists(shell.path(QStringLiteral("x.pdf"))));
        CHECK_FALSE(QFile::exists(shell.path(QStringLiteral("x.json"))));
        CHECK_FALSE(QFile::exists(shell.path(QStringLiteral("r.gelt"))));
        if (!contents.isEmpty())
            CHECK(shell.bytes(QStringLiteral("x.gelt")) == contents);
    }
    if (kind == "zeros")
        CHECK(QFileInfo(path).size() == 1LL << 30);
}

TEST_CASE("A truncated or damaged plan never crashes a command and never is written", "[cli][hostile]")
{
    Shell shell;
    shell.importRealPlan();
    const QByteArray whole = shell.bytes(QStringLiteral("p.gelt"));
    std::mt19937 random(1959);
    for (int round = 0; round < 40; ++round) {
        QByteArray damaged = whole;
        if (round % 2 == 0) {
            damaged.truncate(static_cast<qsizetype>(random() % static_cast<unsigned>(damaged.size())));
        } else {
            const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(damaged.size() - 600));
            for (qsizetype i = at; i < at + 512; ++i)
                damaged[i] = static_cast<char>(random() % 256);
        }
        shell.write(QStringLiteral("x.gelt"), damaged);
        for (const char *call : {"status @x.gelt --json", "check @x.gelt", "export @x.gelt --out @x.json"}) {
            CAPTURE(round, call);
            const auto answer = shell.run(QString::fromLatin1(call));
            CHECK((answer.code == cli::Ok || answer.code == cli::Failed));
            if (answer.code == cli::Failed)
                CHECK(answer.isOneLine());
        }
        CHECK(shell.bytes(QStringLiteral("x.gelt")) == damaged);
    }
}

TEST_CASE("A check says in a few sentences that a file is damaged, however much of it is", "[cli][hostile]")
{
    Shell shell;
    REQUIRE(shell.run({QStringLiteral("import"), shell.path(QStringLiteral("e.gelt")), QStringLiteral(GELT_SOURCE_DIR "/resources/example/ejemplo.json")}).code == cli::Ok);
    const QByteArray whole = shell.bytes(QStringLiteral("e.gelt"));
    constexpr qsizetype page = 4096;
    qsizetype found = 0;
    for (qsizetype at = 30 * page; at + page <= whole.size(); at += 4 * page) {
        QByteArray damaged = whole;
        damaged.replace(at + 40, page - 96, QByteArray(page - 96, '\xff'));
        shell.write(QStringLiteral("x.gelt"), damaged);
        for (const char *call : {"check @x.gelt", "verify @x.gelt"}) {
            CAPTURE(call, at / page);
            const auto answer = shell.run(QString::fromLatin1(call));
            INFO(answer.out.toStdString());
            // Not every byte of a file says something: a page that is free may hold anything.
            if (answer.code == cli::Ok)
                continue;
            CHECK(answer.isOneLine());
            CHECK(answer.out.count(u'\n') <= 10);
            CHECK(answer.out.size() <= 1000);
            found = std::max(found, answer.out.size());
        }
    }
    CHECK(found > 0); // some damage leaves enough of the file to look at all of it
}

TEST_CASE("A source that is no plan is refused in one line and makes no file", "[cli][hostile]")
{
    Shell shell;
    const auto kind = GENERATE(as<std::string>(), "zeros.csv", "zeros.txt", "zeros.json", "garbage.csv", "garbage.txt", "garbage.json", "folder.csv",
                               "blank.txt");
    const QString name = QString::fromStdString(kind);
    if (kind.starts_with("zeros")) {
        QFile sparse(shell.path(name));
        REQUIRE(sparse.open(QIODevice::WriteOnly));
        REQUIRE(sparse.resize(1LL << 30));
    } else if (kind.starts_with("garbage")) {
        std::mt19937 random(3);
        QByteArray bytes;
        for (int i = 0; i < 50'000; ++i)
            bytes.append(static_cast<char>(random() % 256));
        shell.write(name, bytes);
    } else if (kind.starts_with("folder")) {
        QDir().mkdir(shell.path(name));
    } else {
        shell.write(name, "\n \t\n\n");
    }
    CAPTURE(kind);
    const auto answer = shell.run(QStringLiteral("import @x.gelt @") + name);
    CHECK(answer.code == cli::Failed);
    CHECK(answer.isOneLine());
    CHECK(shell.files() == QStringList{name});
}

TEST_CASE("A plan whose texts would steer a terminal prints them harmlessly", "[cli][hostile]")
{
    Shell shell;
    shell.write(QStringLiteral("t.json"), R"({"format":"plan-gelt","activities":[{"title":"a\u001b[2Jb\nc","deadline":"2013"}]})");
    const auto imported = shell.run(QStringLiteral("import @t.gelt @t.json"));
    if (imported.code != cli::Ok)
        return; // refusing it is as good
    CHECK_FALSE(imported.out.contains(QChar(0x1b)));
    CHECK_FALSE(shell.run(QStringLiteral("status @t.gelt")).out.contains(QChar(0x1b)));
}
