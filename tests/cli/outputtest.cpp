// SPDX-License-Identifier: GPL-3.0-or-later
// Where commands write: never over a plan.
#include "tests/cli/shell.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>

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

} // namespace

TEST_CASE("No output goes over a plan, by whatever name it is reached", "[cli][hostile]")
{
    Shell shell;
    importExample(shell);
    const QString plan = shell.path(QStringLiteral("e.gelt"));
    const QByteArray before = shell.bytes(QStringLiteral("e.gelt"));
    const bool isHardLink = GENERATE(false, true);
    const auto words = GENERATE(
        as<std::string>(), "report @e.gelt --kind annual --year 2013 --out @l.pdf", "report @e.gelt --kind annual --year 2013 --issue --out @l.pdf",
        "report @e.gelt --kind progress --out @l.xlsx", "report @e.gelt --kind progress --out @l.csv", "acta @e.gelt 2013-001 --out @l.pdf",
        "export @e.gelt --out @l.json", "export @e.gelt --out @l.csv", "export @e.gelt --out @l.xlsx", "export @e.gelt --out @l.ics",
        "handover @e.gelt --out @l.zip", "restore @e.gelt --out @l.pdf", "new @l.pdf --empty");
    CAPTURE(words, isHardLink);
    const QString link = shell.path(QStringLiteral("l.") + QString::fromStdString(words).section(QStringLiteral("@l."), 1).left(4).trimmed());
    if (isHardLink)
        std::filesystem::create_hard_link(plan.toStdString(), link.toStdString());
    else
        REQUIRE(QFile::link(plan, link));
    const Answer answer = shell.run(QString::fromStdString(words));
    CHECK(answer.code == cli::Failed);
    CHECK(answer.isOneLine());
    CHECK(answer.err.contains(QFileInfo(link).fileName()));
    CHECK(shell.bytes(QStringLiteral("e.gelt")) == before);
    CHECK(shell.bytes(QFileInfo(link).fileName()) == before);
}

TEST_CASE("A report of one plan does not go over another", "[cli][hostile]")
{
    Shell shell;
    shell.importRealPlan();
    shell.write(QStringLiteral("otro.pdf"), shell.bytes(QStringLiteral("p.gelt")));
    const Answer answer = shell.run(QStringLiteral("report @p.gelt --kind progress --out @otro.pdf"));
    CHECK(answer.code == cli::Failed);
    CHECK(shell.bytes(QStringLiteral("otro.pdf")) == shell.bytes(QStringLiteral("p.gelt")));
}
