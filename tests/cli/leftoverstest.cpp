// SPDX-License-Identifier: GPL-3.0-or-later
// What a program that was killed leaves behind goes when the same is written again.
#include "tests/cli/shell.h"

#include <QDir>

#include <chrono>
#include <filesystem>

using namespace gelt;
using gelt::test::Shell;

namespace {

/// As if nobody had written there for two hours.
void makeOld(const QString &path)
{
    std::filesystem::last_write_time(path.toStdString(), std::filesystem::file_time_type::clock::now() - std::chrono::hours(2));
}

} // namespace

TEST_CASE("A hand-over clears what killed ones left, and nothing that may be in work", "[cli][handover]")
{
    Shell shell;
    shell.importRealPlan();
    for (const char *folder : {".empalme-Ab12Cd", ".empalme-Zz99xx", ".empalme-de-otro"}) {
        QDir().mkpath(shell.path(QLatin1StringView(folder)));
        shell.write(QLatin1StringView(folder) + QStringLiteral("/plan.gelt"), "x");
    }
    for (const char *name : {".h.zip.0123abcd.part", ".h.zip.0123abcd.part.x7Ab2c", ".otro.zip.0123abcd.part"})
        shell.write(QLatin1StringView(name), "x");
    shell.write(QStringLiteral(".h.zip.89abcdef.part"), "in work");
    for (const char *name : {".empalme-Ab12Cd/plan.gelt", ".empalme-Ab12Cd", ".empalme-Zz99xx", ".empalme-de-otro/plan.gelt", ".empalme-de-otro",
                             ".h.zip.0123abcd.part", ".h.zip.0123abcd.part.x7Ab2c", ".otro.zip.0123abcd.part"})
        makeOld(shell.path(QLatin1StringView(name)));
    REQUIRE(shell.run(QStringLiteral("handover @p.gelt --out @h.zip")).code == cli::Ok);
    CHECK(shell.files() == QStringList{QStringLiteral(".empalme-Zz99xx"), QStringLiteral(".empalme-de-otro"), QStringLiteral(".h.zip.89abcdef.part"),
                                       QStringLiteral(".otro.zip.0123abcd.part"), QStringLiteral("h.zip"), QStringLiteral("p.gelt")});
}

TEST_CASE("A backup and a restore clear what killed ones left", "[cli][backup]")
{
    Shell shell;
    shell.importRealPlan();
    QDir().mkpath(shell.path(QStringLiteral("c")));
    const QStringList ours{QStringLiteral("c/.p.20130811-101500.manual.gelt.0123abcd.part"), QStringLiteral(".r.gelt.0123abcd.part"),
                           QStringLiteral(".r.gelt.0123abcd.part-journal")};
    const QStringList others{QStringLiteral("c/.otro.20130811-101500.manual.gelt.0123abcd.part"), QStringLiteral("c/.p.notas")};
    for (const QString &name : ours + others) {
        shell.write(name, "x");
        makeOld(shell.path(name));
    }
    REQUIRE(shell.run(QStringLiteral("backup @p.gelt --out @c")).code == cli::Ok);
    REQUIRE(shell.run(QStringLiteral("restore @p.gelt --out @r.gelt")).code == cli::Ok);
    for (const QString &name : ours)
        CHECK_FALSE(QFile::exists(shell.path(name)));
    for (const QString &name : others)
        CHECK(QFile::exists(shell.path(name)));
}
