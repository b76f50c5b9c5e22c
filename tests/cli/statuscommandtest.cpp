// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/shell.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace gelt;
using gelt::test::Shell;

namespace {

QJsonObject planOf(const QJsonObject &status) { return status[QStringLiteral("plan")].toObject(); }

QJsonObject activityOf(const QJsonObject &status, int number)
{
    for (const QJsonValue &activity : status[QStringLiteral("activities")].toArray()) {
        if (activity[QStringLiteral("number")].toInt() == number)
            return activity.toObject();
    }
    return {};
}

/// Reports all month-dated rows as complete on the due day of each.
void reportMonthRows(Shell &shell)
{
    const QList<std::pair<int, const char *>> rows{{1, "2012-06-30"}, {2, "2012-06-30"}, {3, "2012-06-30"}, {4, "2012-05-31"},
                                                   {5, "2012-04-30"}, {6, "2012-12-31"}, {7, "2012-08-31"}, {8, "2012-04-30"},
                                                   {9, "2012-11-30"}};
    for (const auto &[number, day] : rows) {
        const auto answer = shell.run(QStringLiteral("follow-up @p.gelt %1 --date %2 --progress 100 --by Ana").arg(number).arg(QLatin1String(day)));
        INFO(answer.err.toStdString());
        REQUIRE(answer.code == cli::Ok);
    }
}

} // namespace

TEST_CASE("The real plan with nothing reported stands as the worked example says", "[cli][example]")
{
    Shell shell;
    shell.importRealPlan();
    const QJsonObject status = shell.status(QStringLiteral("p.gelt"), QStringLiteral("2012-12-31"));
    const QJsonObject plan = planOf(status);
    CHECK(status[QStringLiteral("activities")].toArray().size() == 22);
    CHECK(plan[QStringLiteral("from")].toString() == QStringLiteral("2012-01-01"));
    CHECK(plan[QStringLiteral("to")].toString() == QStringLiteral("2015-12-31"));
    CHECK(plan[QStringLiteral("progress")].toDouble() == 0);
    CHECK(plan[QStringLiteral("compliance")].toDouble(-1) == 0);
    CHECK(plan[QStringLiteral("light")].toString() == QStringLiteral("red"));
    const QJsonObject states = plan[QStringLiteral("states")].toObject();
    CHECK(states[QStringLiteral("vencida")].toInt() == 8);
    CHECK(states[QStringLiteral("atrasada")].toInt() == 4);
    CHECK(states[QStringLiteral("no_iniciada")].toInt() == 10);

    QList<int> sizes;
    for (const QJsonValue &phase : status[QStringLiteral("phases")].toArray())
        sizes.append(phase[QStringLiteral("activities")].toInt());
    CHECK(sizes == QList<int>{17, 2, 1, 2});
    CHECK(status[QStringLiteral("phases")].toArray().last()[QStringLiteral("name")].isNull());
    CHECK(activityOf(status, 10)[QStringLiteral("occurrences")].toArray().size() == 16);
    CHECK(activityOf(status, 22)[QStringLiteral("periodicity")].toString() == QStringLiteral("annual"));

    const QJsonObject nextDay = planOf(shell.status(QStringLiteral("p.gelt"), QStringLiteral("2013-01-01")));
    CHECK(nextDay[QStringLiteral("states")][QStringLiteral("vencida")].toInt() == 9);
}

TEST_CASE("Both percentages come out right at any cut-off", "[cli][example]")
{
    Shell shell;
    shell.importRealPlan();
    reportMonthRows(shell);
    const QJsonObject plan = planOf(shell.status(QStringLiteral("p.gelt"), QStringLiteral("2012-12-31")));
    CHECK(plan[QStringLiteral("progress")].toDouble() == Approx(900.0 / 22));
    CHECK(plan[QStringLiteral("planned")].toDouble() == Approx(1225.0 / 22));
    CHECK(plan[QStringLiteral("compliance")].toDouble() == Approx(100 * 900.0 / 1225));
    CHECK(plan[QStringLiteral("light")].toString() == QStringLiteral("yellow"));
    CHECK(plan[QStringLiteral("states")][QStringLiteral("cumplida")].toInt() == 9);

    const QJsonObject march = shell.status(QStringLiteral("p.gelt"), QStringLiteral("2012-03-31"));
    CHECK(planOf(march)[QStringLiteral("progress")].toDouble() == 0);
    CHECK(activityOf(march, 11)[QStringLiteral("planned")].toDouble() == 6.25);
    CHECK(activityOf(march, 10)[QStringLiteral("planned")].toDouble() == 6.25);
    CHECK(activityOf(march, 21)[QStringLiteral("planned")].toDouble(-1) == 0);
    CHECK(activityOf(march, 1)[QStringLiteral("compliance")].isNull());
}

TEST_CASE("Fulfilling one occurrence leaves the others as they are", "[cli]")
{
    Shell shell;
    shell.importRealPlan();
    CHECK(shell.run(QStringLiteral("follow-up @p.gelt 10 --date 2012-07-02 --occurrence 2012-T2 --note tarde")).code == cli::Ok);
    CHECK(shell.run(QStringLiteral("follow-up @p.gelt 10 --date 2012-09-30 --occurrence 2012-t3")).code == cli::Ok);
    const QJsonArray occurrences =
        activityOf(shell.status(QStringLiteral("p.gelt"), QStringLiteral("2012-12-30")), 10)[QStringLiteral("occurrences")].toArray();
    QStringList states;
    for (qsizetype i = 0; i < 5; ++i)
        states.append(occurrences[i][QStringLiteral("state")].toString());
    CHECK(states == QStringList{QStringLiteral("vencida"), QStringLiteral("cumplida_tarde"), QStringLiteral("cumplida"),
                                QStringLiteral("pendiente"), QStringLiteral("pendiente")});
}

TEST_CASE("Without --json the status is an aligned table", "[cli]")
{
    Shell shell;
    shell.importRealPlan();
    const auto answer = shell.run(QStringLiteral("status @p.gelt --as-of 2012-12-31"));
    REQUIRE(answer.code == cli::Ok);
    CHECK(answer.out.contains(QStringLiteral("Programmed to date")));
    const QStringList lines = answer.out.split(u'\n');
    const qsizetype rule = lines.lastIndexOf(QRegularExpression(QStringLiteral("^\u2500+  \u2500+.*")));
    REQUIRE(rule > 0);
    // The number column of every row ends where its rule ends.
    const qsizetype end = lines[rule].indexOf(u' ');
    for (qsizetype i = rule + 1; i < lines.size() && !lines[i].isEmpty(); ++i) {
        CHECK(lines[i][end - 1].isDigit());
        CHECK(lines[i][end] == u' ');
    }
    CHECK(answer.out.contains(QStringLiteral("31/12/2015")));
}

TEST_CASE("Any text of a plan comes out of the status as valid JSON", "[cli]")
{
    Shell shell;
    shell.write(QStringLiteral("t.json"),
                R"({"format":"plan-gelt","activities":[{"title":"comillas \" y barra \\ y tab\tñ","description":"dos\nlíneas 😀","deadline":"2013"}]})");
    REQUIRE(shell.run(QStringLiteral("import @t.gelt @t.json")).code == cli::Ok);
    const QJsonValue activity = shell.status(QStringLiteral("t.gelt"), QStringLiteral("2013-01-01"))[QStringLiteral("activities")][0];
    CHECK(activity[QStringLiteral("title")].toString() == QStringLiteral("comillas \" y barra \\ y tab\tñ"));
    CHECK(activity[QStringLiteral("description")].toString() == QStringLiteral("dos\nlíneas 😀"));
    CHECK(activity[QStringLiteral("phase")].isNull());
}

TEST_CASE("The day of the status is today where none is given", "[cli]")
{
    Shell shell;
    shell.importRealPlan();
    const auto answer = shell.run(QStringLiteral("status @p.gelt"));
    CHECK(answer.out.contains(QStringLiteral("13/08/2013")) + answer.out.contains(QStringLiteral("12/08/2013")) == 1);
}
