// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/activitylist.h"

#include "tests/report/plans.h"
#include "tests/support/catch.h"

using namespace gelt;
using namespace gelt::report;
using namespace gelt::test;

namespace {

const QDate cutOff(2012, 12, 31);

Document made(const PlanContents &contents, const Shown &shown)
{
    return activityList(contents, measure(contents, cutOff), shown, QDate(2013, 1, 18), Paper::Letter, QLocale::c());
}

Grid gridOf(const PlanContents &contents, const Shown &shown) { return blocksOf<Grid>(made(contents, shown)).at(0); }

/// The first column from top to bottom: numbers of activities and heads of phases.
QStringList firstColumn(const Grid &grid)
{
    QStringList texts;
    for (const GridRow &row : grid.rows)
        texts.append(textOf(row.cells[0]));
    return texts;
}

/// A plan whose activity 1, of two in its phase, is done.
PlanContents halfDone()
{
    PlanContents contents = smallPlan();
    FollowUp done;
    done.id = FollowUpId{1};
    done.activity = ActivityId{1};
    done.date = QDate(2012, 6, 20);
    done.kind = FollowUpKind::Progress;
    done.progress = *Progress::fromHundredths(10'000);
    contents.followUps = {done};
    return contents;
}

} // namespace

TEST_CASE("The list prints all activities below their phases, on a landscape sheet, at the cut-off", "[report][list]")
{
    const PlanContents contents = smallPlan();
    const Document document = made(contents, everything(contents));
    REQUIRE(document.sections.size() == 1);
    CHECK(document.sections[0].orientation == Orientation::Landscape);
    CHECK(document.headerRight == QStringLiteral("Cut-off 31/12/2012"));
    CHECK(document.footerLeft.contains(QStringLiteral("18/01/2013")));
    CHECK(document.footerLeft.contains(QStringLiteral("no filter")));
    const Grid grid = blocksOf<Grid>(document).at(0);
    CHECK(firstColumn(grid) == QStringList{QStringLiteral("UNO · 2 activity(ies)"), QStringLiteral("1"), QStringLiteral("2"),
                                           QStringLiteral("DOS · 1 activity(ies)"), QStringLiteral("3"),
                                           QStringLiteral("No phase · 1 activity(ies)"), QStringLiteral("4")});
    for (const GridRow &row : grid.rows)
        CHECK(row.cells.size() == grid.columns.size());
    CHECK(grid.caption == QStringLiteral("The 4 activity(ies) on 31/12/2012, in the order of the plan"));
}

TEST_CASE("A filtered list prints what passes, says why and of how many", "[report][list]")
{
    const PlanContents contents = smallPlan();
    const Shown shown{{1, 2}, QStringLiteral("state: behind")};
    const Document document = made(contents, shown);
    CHECK(document.footerLeft.contains(QStringLiteral("2 of 4")));
    CHECK(document.footerLeft.contains(QStringLiteral("state: behind")));
    const Grid grid = blocksOf<Grid>(document).at(0);
    CHECK(firstColumn(grid) == QStringList{QStringLiteral("UNO · 1 of 2 activity(ies)"), QStringLiteral("2"),
                                           QStringLiteral("DOS · 1 activity(ies)"), QStringLiteral("3")});
    CHECK(grid.caption.startsWith(QStringLiteral("2 of 4 ")));
}

TEST_CASE("A phase's figures on the list are those of the whole phase, whatever the filter hides", "[report][list]")
{
    const PlanContents contents = halfDone();
    const GridRow whole = gridOf(contents, everything(contents)).rows[0];
    const GridRow some = gridOf(contents, {{1}, QStringLiteral("x")}).rows[0];
    for (const std::size_t column : {4U, 5U, 6U, 7U}) {
        CHECK(textOf(some.cells[column]) == textOf(whole.cells[column]));
        CHECK_FALSE(textOf(some.cells[column]).isEmpty());
    }
    CHECK(textOf(whole.cells[5]) == QStringLiteral("50.0"));
}

TEST_CASE("The list follows the order of the table that it prints, and says so", "[report][list]")
{
    const PlanContents contents = smallPlan();
    const Grid grid = gridOf(contents, {{1, 0, 2, 3}, {}});
    CHECK(firstColumn(grid).mid(0, 3) == QStringList{QStringLiteral("UNO · 2 activity(ies)"), QStringLiteral("2"), QStringLiteral("1")});
    CHECK(textOf(grid.rows[2].cells[1]) == QStringLiteral("Crear"));
    CHECK(textOf(grid.rows[2].cells[7]) == QStringLiteral("Overdue")); // the figures go with their activity
    CHECK(grid.caption.contains(QStringLiteral("sorted as on screen")));
}

TEST_CASE("A list of nothing says why in a sentence", "[report][list]")
{
    PlanContents contents = smallPlan();
    const auto filtered = blocksOf<Paragraph>(made(contents, {{}, QStringLiteral("x")}));
    REQUIRE(filtered.size() == 1);
    CHECK(filtered[0].text[0].text == QStringLiteral("No activity meets the filters."));
    contents.activities.clear();
    const auto empty = blocksOf<Paragraph>(made(contents, everything(contents)));
    REQUIRE(empty.size() == 1);
    CHECK(empty[0].text[0].text == QStringLiteral("The plan has no activities."));
}
