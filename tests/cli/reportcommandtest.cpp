// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/contents.h"
#include "core/storage/database.h"
#include "tests/cli/shell.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>

using namespace gelt;
using gelt::test::Shell;

namespace {

void mustRun(Shell &shell, const QString &words)
{
    const auto answer = shell.run(words);
    INFO(words.toStdString());
    INFO(answer.err.toStdString());
    REQUIRE(answer.code == cli::Ok);
}

PlanContents contentsOf(const Shell &shell, const QString &name)
{
    const auto database = need(Database::open(shell.path(name), Database::Mode::ReadOnly, Clock::fromEnvironment()));
    return need(database->read([](Transaction &transaction) { return contents::read(transaction); }));
}

} // namespace

TEST_CASE("Every kind of report is made as PDF, as workbook and as CSV", "[cli][report]")
{
    Shell shell;
    shell.importRealPlan();
    const QByteArray before = shell.bytes(QStringLiteral("p.gelt"));
    for (const char16_t *kind : {u"annual", u"progress", u"presentation", u"action-plan", u"schedule", u"commitments", u"responsible"}) {
        const QString name = QString::fromUtf16(kind);
        for (const QString &suffix : {QStringLiteral("pdf"), QStringLiteral("xlsx"), QStringLiteral("csv")})
            mustRun(shell, QStringLiteral("report @p.gelt --kind %1 --as-of 2012-12-31 --out @%1.%2").arg(name, suffix));
        CHECK(shell.bytes(name + QStringLiteral(".pdf")).startsWith("%PDF-"));
        CHECK(shell.bytes(name + QStringLiteral(".xlsx")).startsWith("PK"));
        CHECK(shell.bytes(name + QStringLiteral(".csv")).startsWith("\xEF\xBB\xBF"));
    }
    CHECK(shell.bytes(QStringLiteral("p.gelt")) == before);
}

TEST_CASE("A year that is over is cut at its end, the current one today", "[cli][report]")
{
    Shell shell;
    shell.importRealPlan();
    mustRun(shell, QStringLiteral("report @p.gelt --kind annual --year 2012 --issue --out @2012.pdf"));
    mustRun(shell, QStringLiteral("report @p.gelt --kind annual --year 2013 --issue --out @2013.pdf"));
    const PlanContents plan = contentsOf(shell, QStringLiteral("p.gelt"));
    REQUIRE(plan.issuedReports.size() == 2);
    CHECK(plan.issuedReports[0].cutOff == QDate(2012, 12, 31));
    CHECK(plan.issuedReports[1].cutOff == QDate(2013, 8, 12));
    const auto wrong = shell.run(QStringLiteral("report @p.gelt --kind annual --year 2012 --as-of 2013-01-31 --out @x.pdf"));
    CHECK(wrong.code == cli::BadUsage);
}

TEST_CASE("What is issued is kept with the bytes that were written", "[cli][report]")
{
    Shell shell;
    shell.importRealPlan();
    const auto issued = shell.run(QStringLiteral("report @p.gelt --kind progress --as-of 2012-12-31 --issue --by Ana --out @x.pdf"));
    REQUIRE(issued.code == cli::Ok);
    const PlanContents plan = contentsOf(shell, QStringLiteral("p.gelt"));
    REQUIRE(plan.issuedReports.size() == 1);
    const IssuedReport &report = plan.issuedReports[0];
    CHECK(report.sha256 == QCryptographicHash::hash(shell.bytes(QStringLiteral("x.pdf")), QCryptographicHash::Sha256));
    CHECK(issued.out.contains(QString::fromLatin1(report.sha256.toHex())));
    CHECK(report.record.by.person == QStringLiteral("Ana"));
    CHECK(report.pages > 1);
    CHECK(shell.run(QStringLiteral("check @p.gelt")).code == cli::Ok);

    const auto nowhere = shell.run(QStringLiteral("report @p.gelt --kind progress --issue --out @none/x.pdf"));
    CHECK(nowhere.code == cli::Failed);
    CHECK(contentsOf(shell, QStringLiteral("p.gelt")).issuedReports.size() == 1);
}

TEST_CASE("What was not known at a moment is not in its report", "[cli][report]")
{
    Shell shell;
    shell.importRealPlan();
    const auto before = shell.run(QStringLiteral("report @p.gelt --kind progress --as-of 2012-12-31 --known-at 2001-01-01 --out @x.csv"));
    CHECK(before.code == cli::Failed);
    CHECK(before.isOneLine());
    mustRun(shell, QStringLiteral("report @p.gelt --kind progress --as-of 2012-12-31 --known-at 2013-08-14 --out @then.csv"));
    mustRun(shell, QStringLiteral("report @p.gelt --kind progress --as-of 2012-12-31 --out @now.csv"));
    CHECK(shell.bytes(QStringLiteral("then.csv")) == shell.bytes(QStringLiteral("now.csv")));
}

TEST_CASE("A report that is asked for in a way that makes no sense is a wrong call", "[cli][report]")
{
    Shell shell;
    shell.importRealPlan();
    const auto words = GENERATE(as<std::string>(), "report @p.gelt --kind annual --year abc --out @x.pdf",
                                "report @p.gelt --kind progress --year 2012 --out @x.pdf", "report @p.gelt --kind progress --issue --out @x.xlsx",
                                "report @p.gelt --kind progress --issue --known-at 2013-01-01 --out @x.pdf",
                                "report @p.gelt --kind progress --known-at ayer --out @x.pdf", "report @p.gelt --kind progress --paper a5 --out @x.pdf",
                                "report @p.gelt --kind nada --out @x.pdf", "report @p.gelt --out @x.pdf", "handover @p.gelt");
    CAPTURE(words);
    const auto answer = shell.run(QString::fromStdString(words));
    CHECK(answer.code == cli::BadUsage);
    CHECK(shell.files() == QStringList{QStringLiteral("p.gelt")});
}

TEST_CASE("A report of a year that the plan has not is said to be so, and is never issued", "[cli][report]")
{
    Shell shell;
    shell.importRealPlan();
    const auto made = shell.run(QStringLiteral("report @p.gelt --kind annual --year 2050 --out @a.pdf"));
    CHECK(made.code == cli::Ok);
    CHECK(made.isOneLine());
    CHECK(made.err.contains(QStringLiteral("2050")));
    const QByteArray before = shell.bytes(QStringLiteral("p.gelt"));
    for (const char *year : {"2011", "2016"}) {
        const auto refused = shell.run(QStringLiteral("report @p.gelt --kind annual --issue --out @b.pdf --year ") + QLatin1StringView(year));
        CHECK(refused.code == cli::Failed);
        CHECK(refused.isOneLine());
        CHECK_FALSE(shell.files().contains(QStringLiteral("b.pdf")));
        CHECK(shell.bytes(QStringLiteral("p.gelt")) == before);
    }
    CHECK(shell.run(QStringLiteral("report @p.gelt --kind annual --year 2012 --out @c.pdf")).err.isEmpty());
}

TEST_CASE("A hand-over is written, verified, and begins the next period", "[cli][handover]")
{
    Shell shell;
    shell.importRealPlan();
    mustRun(shell, QStringLiteral("report @p.gelt --kind annual --year 2012 --issue --out @x.pdf"));
    const auto written = shell.run(QStringLiteral("handover @p.gelt --out @e.zip"));
    INFO(written.err.toStdString());
    REQUIRE(written.code == cli::Ok);
    static const QRegularExpression hash(QStringLiteral("[0-9a-f]{64}"));
    const QString seal = hash.match(written.out).captured();
    const auto verified = shell.run(QStringLiteral("verify @e.zip"));
    CHECK(verified.code == cli::Ok);
    CHECK(verified.out.contains(seal));
    CHECK(shell.run(QStringLiteral("verify @p.gelt")).code == cli::Ok);

    QByteArray changed = shell.bytes(QStringLiteral("e.zip"));
    changed[changed.size() / 2] = static_cast<char>(changed[changed.size() / 2] ^ 1);
    shell.write(QStringLiteral("changed.zip"), changed);
    const auto refused = shell.run(QStringLiteral("verify @changed.zip"));
    CHECK(refused.code == cli::Failed);
    CHECK(refused.isOneLine());
    CHECK(shell.run(QStringLiteral("new @n.gelt --previous @changed.zip")).code == cli::Failed);

    mustRun(shell, QStringLiteral("new @next.gelt --previous @e.zip"));
    const PlanContents next = contentsOf(shell, QStringLiteral("next.gelt"));
    CHECK(next.plan.period == Period{QDate(2016, 1, 1), QDate(2019, 12, 31)});
    // Rows 10, 14, 15 and 16, "Anualmente" and the yearly presentation of results.
    CHECK(next.activities.size() == 6);
    CHECK(next.followUps.empty());
    CHECK(next.issuedReports.empty());
    CHECK(shell.run(QStringLiteral("check @next.gelt")).code == cli::Ok);
}
