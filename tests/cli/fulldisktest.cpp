// SPDX-License-Identifier: GPL-3.0-or-later
// What commands say, and what they leave, where there is no room.
#include "tests/cli/shell.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace gelt;
using gelt::test::Answer;
using gelt::test::Shell;

namespace {

void importExample(Shell &shell)
{
    const Answer answer = shell.run({QStringLiteral("import"), shell.path(QStringLiteral("e.gelt")),
                                     QStringLiteral(GELT_SOURCE_DIR "/resources/example/ejemplo.json")});
    INFO(answer.err.toStdString());
    REQUIRE(answer.code == cli::Ok);
}

struct OnSmallDisk {
    bool isMade = false; ///< a disk of its own could be made here
    int code = -1;
    QString err;
    QStringList left; ///< what stands on it afterwards
};

/// Runs the real program where @p folder is a disk of @p kilobytes, which goes with the process.
OnSmallDisk runOnSmallDisk(const QString &folder, int kilobytes, const QStringList &words)
{
    OnSmallDisk done;
    const QString script = QStringLiteral("d=$1; shift; mount -t tmpfs -o size=%1k tmpfs \"$d\" || exit 77; \"$@\"; rc=$?; "
                                          "find \"$d\" -mindepth 1 | sed s/^/left:/; exit $rc")
                               .arg(kilobytes);
    QProcess process;
    process.start(QStringLiteral("unshare"), QStringList{QStringLiteral("-rm"), QStringLiteral("bash"), QStringLiteral("-c"), script,
                                                         QStringLiteral("_"), folder, QStringLiteral(GELT_PROGRAM)}
                                                 + words);
    if (!process.waitForStarted())
        return done;
    REQUIRE(process.waitForFinished(120'000));
    done.err = QString::fromUtf8(process.readAllStandardError());
    done.code = process.exitCode();
    done.isMade = done.code != 77 && !done.err.startsWith(QStringLiteral("unshare:"));
    for (const QString &line : QString::fromUtf8(process.readAllStandardOutput()).split(u'\n')) {
        if (line.startsWith(QStringLiteral("left:")))
            done.left.append(line);
    }
    return done;
}

} // namespace

TEST_CASE("A full disk is called so, with the place that is full, and nothing stays on it", "[cli][process]")
{
    Shell shell;
    importExample(shell);
    QDir().mkpath(shell.path(QStringLiteral("chico")));
    const auto words = GENERATE(as<std::string>(), "report @e.gelt --kind progress --out @chico/r.pdf", "report @e.gelt --kind progress --out @chico/r.xlsx",
                                "export @e.gelt --out @chico/e.json", "export @e.gelt --out @chico/e.csv", "acta @e.gelt 2013-001 --out @chico/a.pdf",
                                "handover @e.gelt --out @chico/h", "handover @e.gelt --out @chico/h.zip", "backup @e.gelt --out @chico",
                                "backup @e.gelt --out @chico/bk", "restore @e.gelt --out @chico/r.gelt", "new @chico/n.gelt", "import @chico/n.gelt @ejemplo.json");
    CAPTURE(words);
    REQUIRE(QFile::copy(QStringLiteral(GELT_SOURCE_DIR "/resources/example/ejemplo.json"), shell.path(QStringLiteral("ejemplo.json"))));
    QStringList list = QStringList{QStringLiteral("--lang"), QStringLiteral("en")} + QString::fromStdString(words).split(QChar(u' '));
    for (QString &word : list)
        word.replace(u'@', shell.path({}) + u'/');
    const int kilobytes = words.find("handover") == 0 ? GENERATE(8, 300, 600) : 8;
    CAPTURE(kilobytes);
    const OnSmallDisk done = runOnSmallDisk(shell.path(QStringLiteral("chico")), kilobytes, list);
    if (!done.isMade) {
        WARN("No disk of its own can be made here: skipped.");
        return;
    }
    INFO(done.err.toStdString());
    CHECK(done.code == 1);
    CHECK(done.err.count(u'\n') == 1);
    CHECK(done.err.contains(QStringLiteral("disk")));
    CHECK(done.err.contains(QStringLiteral("full")));
    CHECK(done.err.contains(QStringLiteral("chico")));
    CHECK_FALSE(done.err.contains(QStringLiteral("e.gelt”")));
    CHECK_FALSE(done.err.contains(QStringLiteral(".part")));
    CHECK_FALSE(done.err.contains(QStringLiteral(".empalme")));
    CHECK(done.left.join(u'\n').toStdString() == "");
}
