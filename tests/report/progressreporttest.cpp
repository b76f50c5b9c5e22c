// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/progressreport.h"
#include "tests/report/plans.h"
#include "tests/support/catch.h"

using namespace gelt;
using namespace gelt::report;
using namespace gelt::test;

namespace {

const QDate cutOff(2012, 12, 31);

PlanContents reported()
{
    PlanContents contents = smallPlan();
    FollowUp done;
    done.id = FollowUpId{1};
    done.activity = ActivityId{1};
    done.date = QDate(2012, 6, 20);
    done.kind = FollowUpKind::Progress;
    done.progress = *Progress::fromHundredths(100'00);
    contents.followUps = {done};
    return contents;
}

Document made(const PlanContents &contents)
{
    return progressReport(contents, measure(contents, cutOff), QDate(2013, 1, 18), QLocale::c());
}

/// The row of an activity in the report's table of activities.
std::vector<QString> rowOf(const PlanContents &contents, int number)
{
    const Grid grid = activitiesGrid(contents, measure(contents, cutOff), QLocale::c());
    for (const GridRow &row : grid.rows) {
        if (row.kind == RowKind::Data && textOf(row.cells[0]) == QString::number(number)) {
            std::vector<QString> texts;
            for (const Cell &cell : row.cells)
                texts.push_back(textOf(cell));
            return texts;
        }
    }
    return {};
}

} // namespace

TEST_CASE("The summary gives both percentages, the light and the year's", "[report]")
{
    const KeyFigures figures = blocksOf<KeyFigures>(made(reported())).at(0);
    REQUIRE(figures.figures.size() == 3);
    CHECK(figures.figures[0].value == QStringLiteral("25.0\u00A0%"));  // 100 of four activities
    CHECK(figures.figures[1].value == QStringLiteral("66.7\u00A0%"));  // 100 of 100 + 25 + 25
    CHECK(figures.figures[1].icon == Icon::LightYellow);
    CHECK(figures.figures[2].label.contains(QStringLiteral("2012")));
}

TEST_CASE("Every figure of the chart stands in the table on the same page and in its alternative text", "[report]")
{
    const Document document = made(reported());
    const BarChart chart = blocksOf<BarChart>(document).at(0);
    REQUIRE(chart.bars.size() == 4); // two phases, no phase, the plan
    CHECK(chart.bars.back().total);
    CHECK(chart.bars[0].planned == Approx(62.5));
    CHECK(chart.alternative.contains(QStringLiteral("62.5")));
    CHECK(chart.alternative.contains(QStringLiteral("DOS")));
}

TEST_CASE("Each activity has its row with figures, state and what is worth a word", "[report]")
{
    const PlanContents contents = reported();
    const auto done = rowOf(contents, 1);
    CHECK(done[3].startsWith(QStringLiteral("Junio 2012\n30/06/2012")));
    CHECK(done[3].contains(QStringLiteral("03/07/2012"))); // a Saturday; Monday is a holiday
    CHECK(done[7] == QStringLiteral("Done"));
    CHECK(done[8].contains(QStringLiteral("20/06/2012")));

    const auto recurring = rowOf(contents, 2);
    CHECK(recurring[4] == QStringLiteral("25.0"));
    CHECK(recurring[8].contains(QStringLiteral("0 of 16")));

    const auto unread = rowOf(contents, 4);
    CHECK(unread[3] == QStringLiteral("cuando se pueda\nnot interpreted"));
    CHECK(unread[6] == QStringLiteral("NA"));
}

TEST_CASE("The heads of phases carry their own figures", "[report]")
{
    const Grid grid = activitiesGrid(reported(), measure(reported(), cutOff), QLocale::c());
    const auto head = std::ranges::find(grid.rows, RowKind::Group, &GridRow::kind);
    REQUIRE(head != grid.rows.end());
    CHECK(textOf(head->cells[4]) == QStringLiteral("62.5"));
    CHECK(textOf(head->cells[5]) == QStringLiteral("50.0"));
    CHECK(textOf(head->cells[6]) == QStringLiteral("80.0"));
    CHECK(head->cells[7].icon == Icon::LightGreen);
}

TEST_CASE("An extended deadline shows the first one, the one in force and its acta", "[report]")
{
    PlanContents contents = reported();
    Extension extension;
    extension.id = ExtensionId{1};
    extension.activity = ActivityId{3};
    extension.decidedOn = QDate(2012, 11, 2);
    extension.deadline = {QStringLiteral("Hasta junio de 2014"), readDeadline(u"Hasta junio de 2014", contents.plan.period), ReadBy::Reader};
    extension.acta = QStringLiteral("2012-004");
    contents.extensions = {extension};
    const QString cell = rowOf(contents, 3)[3];
    CHECK(cell.contains(QStringLiteral("Initial: Hasta 2015")));
    CHECK(cell.contains(QStringLiteral("In force: Hasta junio de 2014")));
    CHECK(cell.contains(QStringLiteral("ACTA 2012-004")));
}

TEST_CASE("States that are none are listed too, those left out apart", "[report]")
{
    PlanContents contents = reported();
    Status status;
    status.id = StatusId{1};
    status.activity = ActivityId{3};
    status.from = QDate(2012, 2, 1);
    status.reason = QStringLiteral("pausa");
    contents.statuses = {status};
    const Grid grid = blocksOf<Grid>(made(contents)).at(0);
    CHECK(grid.rows.size() == 8); // seven counted states and the one suspended
    CHECK(textOf(grid.rows.back().cells[0]) == QStringLiteral("Suspended"));
    CHECK(grid.note.contains(QStringLiteral("suspended 1")));
}

TEST_CASE("The report says how it was measured", "[report]")
{
    PlanContents contents = reported();
    const auto says = [](const Document &document, const QString &words) {
        return std::ranges::any_of(blocksOf<Paragraph>(document), [&](const Paragraph &paragraph) {
            return std::ranges::any_of(paragraph.text, [&](const Run &run) { return run.text.contains(words); });
        });
    };
    CHECK(says(made(contents), QStringLiteral("stand as they are written")));
    contents.plan.settings.moveDeadlines = true;
    CHECK(says(made(contents), QStringLiteral("next business day")));
    contents.plan.settings.thresholds.green = Percent::fromHundredths(85'50);
    CHECK(says(made(contents), QStringLiteral("85.5")));
}

TEST_CASE("A report on an empty plan is one page that says so", "[report]")
{
    PlanContents contents = smallPlan();
    contents.activities.clear();
    const Document document = made(contents);
    CHECK(document.sections.size() == 1);
    CHECK(blocksOf<Grid>(document).empty());
}
