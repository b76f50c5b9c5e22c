// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "tests/cli/shell.h"

#include <QFile>
#include <QProcess>

using namespace gelt;
using gelt::test::Shell;

namespace {

struct Ended {
    int code = -1;
    QString out;
    QString err;
};

/// Runs the real program as a script would, with nothing in its environment that names a display.
Ended runProgram(const QStringList &words, const QStringList &variables = {})
{
    QProcess process;
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    environment.insert(QStringLiteral("HOME"), qEnvironmentVariable("HOME"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("ASAN_OPTIONS"), qEnvironmentVariable("ASAN_OPTIONS"));
    for (const QString &variable : variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(GELT_PROGRAM), words);
    REQUIRE(process.waitForFinished(120'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

TEST_CASE("The real program imports, reports and prints without a display, in Spanish", "[cli][process]")
{
    Shell shell;
    const QString plan = shell.path(QStringLiteral("p.gelt"));
    const Ended imported = runProgram({QStringLiteral("import"), plan, QStringLiteral(GELT_TEST_DATA "/plan-de-accion-2012.txt")});
    INFO(imported.err.toStdString());
    REQUIRE(imported.code == 0);
    CHECK(imported.out.contains(QStringLiteral("22 actividades")));

    const Ended status = runProgram({QStringLiteral("status"), plan, QStringLiteral("--as-of"), QStringLiteral("2012-12-31")});
    CHECK(status.code == 0);
    CHECK(status.err.isEmpty());
    CHECK(status.out.contains(QStringLiteral("Vencida 8")));

    const Ended report = runProgram({QStringLiteral("report"), plan, QStringLiteral("--kind"), QStringLiteral("action-plan"), QStringLiteral("--out"),
                                     shell.path(QStringLiteral("plan.pdf"))});
    INFO(report.err.toStdString());
    CHECK(report.code == 0);
    CHECK(QFile(shell.path(QStringLiteral("plan.pdf"))).size() > 10'000);
}

TEST_CASE("The language is a person's choice", "[cli][process]")
{
    CHECK(runProgram({QStringLiteral("--help")}).out.contains(QStringLiteral("abre el escritorio")));
    CHECK(runProgram({QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--help")}).out.contains(QStringLiteral("opens the desktop")));
    CHECK(runProgram({QStringLiteral("--lang"), QStringLiteral("fr"), QStringLiteral("--help")}).code == 2);
    CHECK(runProgram({QStringLiteral("--lang"), QStringLiteral("fr"), QStringLiteral("--help")}).err.contains(QStringLiteral("español")));
    CHECK(runProgram({QStringLiteral("follow-up"), QStringLiteral("--help")}).out.contains(QStringLiteral("ARCHIVO ACTIVIDAD")));
    CHECK(runProgram({QStringLiteral("--version")}).out.startsWith(QStringLiteral("plan-gelt ")));
}

TEST_CASE("A disk that fills in the middle of an import leaves the plan byte for byte, without a journal", "[cli][process]")
{
#ifdef Q_OS_UNIX
    Shell shell;
    shell.importRealPlan();
    QByteArray json = R"({"format":"plan-gelt","activities":[)";
    for (int i = 1; i <= 6000; ++i)
        json.append(i > 1 ? "," : "").append(R"({"title":"A","description":")").append(QByteArray(1000, 'x')).append(R"("})");
    shell.write(QStringLiteral("grande.json"), json.append("]}"));
    const QByteArray before = shell.bytes(QStringLiteral("p.gelt"));

    // No file may grow beyond one megabyte, which stands for a full disk: SQLite has written pages by then.
    QProcess process;
    process.start(QStringLiteral("bash"), {QStringLiteral("-c"), QStringLiteral("trap '' XFSZ; ulimit -f 1024; exec \"$0\" \"$@\""),
                                           QStringLiteral(GELT_PROGRAM), QStringLiteral("import"), shell.path(QStringLiteral("p.gelt")),
                                           shell.path(QStringLiteral("grande.json")), QStringLiteral("--replace")});
    REQUIRE(process.waitForFinished(300'000));
    CHECK(process.exitStatus() == QProcess::NormalExit);
    CHECK(process.exitCode() == 1);
    CHECK(QString::fromUtf8(process.readAllStandardError()).count(u'\n') == 1);
    CHECK(shell.bytes(QStringLiteral("p.gelt")) == before);
    CHECK_FALSE(QFile::exists(shell.path(QStringLiteral("p.gelt-journal"))));
#endif
}

TEST_CASE("Output that cannot be written is a failure", "[cli][process]")
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        return;
    Shell shell;
    shell.importRealPlan();
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(GELT_PROGRAM), {QStringLiteral("status"), shell.path(QStringLiteral("p.gelt")), QStringLiteral("--json")});
    REQUIRE(process.waitForFinished(60'000));
    CHECK(process.exitCode() == 1);
    CHECK(QString::fromUtf8(process.readAllStandardError()).count(u'\n') == 1);
}

TEST_CASE("A mistyped command is no file to open in a window", "[cli][process]")
{
    const Ended ended = runProgram({QStringLiteral("statsu")});
    CHECK(ended.code == 2);
    CHECK(ended.err.contains(QStringLiteral("statsu")));
    const Ended plan = runProgram({QStringLiteral("falta.gelt")});
    CHECK(plan.code == 1);
    CHECK(plan.err.contains(QStringLiteral("pantalla")));
}

TEST_CASE("SOURCE_DATE_EPOCH fixes the date of a document", "[cli][process]")
{
    Shell shell;
    shell.importRealPlan();
    const auto make = [&](const QString &name) {
        const Ended made = runProgram({QStringLiteral("report"), shell.path(QStringLiteral("p.gelt")), QStringLiteral("--kind"), QStringLiteral("progress"),
                                       QStringLiteral("--out"), shell.path(name)},
                                      {QStringLiteral("SOURCE_DATE_EPOCH=1358467200")});
        INFO(made.err.toStdString());
        REQUIRE(made.code == 0);
        return shell.bytes(name);
    };
    // What a hash decides differs from process to process, though not always.
    const QByteArray first = make(QStringLiteral("1.pdf"));
    for (const QString &name : {QStringLiteral("2.pdf"), QStringLiteral("3.pdf"), QStringLiteral("4.pdf"), QStringLiteral("5.pdf")})
        CHECK(make(name) == first);
}

TEST_CASE("A second writer is told who holds the plan and may still read", "[cli][process]")
{
    Shell shell;
    shell.importRealPlan();
    auto held = need(Database::open(shell.path(QStringLiteral("p.gelt")), Database::Mode::ReadWrite,
                                    Clock::fixed(*Instant::fromIso(u"2013-08-12T15:41:07Z"))));
    const Ended refused = runProgram({QStringLiteral("follow-up"), shell.path(QStringLiteral("p.gelt")), QStringLiteral("5"), QStringLiteral("--date"),
                                      QStringLiteral("2012-04-20"), QStringLiteral("--progress"), QStringLiteral("100")});
    CHECK(refused.code == 1);
    CHECK(refused.err.count(u'\n') == 1);
    CHECK(runProgram({QStringLiteral("status"), shell.path(QStringLiteral("p.gelt"))}).code == 0);
    held.reset();
    CHECK(runProgram({QStringLiteral("follow-up"), shell.path(QStringLiteral("p.gelt")), QStringLiteral("5"), QStringLiteral("--date"),
                      QStringLiteral("2012-04-20"), QStringLiteral("--progress"), QStringLiteral("100")})
              .code == 0);
}
