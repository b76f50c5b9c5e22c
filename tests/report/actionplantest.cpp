// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/actionplan.h"
#include "tests/report/plans.h"
#include "tests/support/catch.h"

using namespace gelt;
using namespace gelt::report;
using namespace gelt::test;

namespace {

Document made(const PlanContents &contents) { return actionPlan(contents, QDate(2013, 1, 18), QLocale::c()); }
Grid gridOf(const PlanContents &contents) { return blocksOf<Grid>(made(contents)).at(0); }

bool hasColumn(const Grid &grid, const char *title)
{
    return std::ranges::any_of(grid.columns, [&](const GridColumn &column) { return column.title == QLatin1String(title); });
}

} // namespace

TEST_CASE("The plan prints each phase's head and then its activities, and no percentage", "[report]")
{
    const Grid grid = gridOf(smallPlan());
    std::vector<RowKind> kinds;
    for (const GridRow &row : grid.rows)
        kinds.push_back(row.kind);
    CHECK(kinds == std::vector{RowKind::Group, RowKind::Data, RowKind::Data, RowKind::Group, RowKind::Data,
                               RowKind::Group, RowKind::Data});
    CHECK(textOf(grid.rows[0].cells[0]).startsWith(QStringLiteral("UNO")));
    CHECK(textOf(grid.rows[5].cells[0]).startsWith(QStringLiteral("No phase")));
    CHECK(textOf(grid.rows[1].cells.back()) == QStringLiteral("Junio 2012"));
    for (const GridRow &row : grid.rows) {
        CHECK(row.cells.size() == grid.columns.size());
        for (const Cell &cell : row.cells)
            CHECK_FALSE(textOf(cell).contains(u'%'));
    }
}

TEST_CASE("A plan without phases prints no heads", "[report]")
{
    PlanContents contents = smallPlan();
    contents.phases.clear();
    for (Activity &activity : contents.activities)
        activity.phase = {};
    for (const GridRow &row : gridOf(contents).rows)
        CHECK(row.kind == RowKind::Data);
}

TEST_CASE("Columns that nobody filled are left out and named in the note", "[report]")
{
    PlanContents contents = smallPlan();
    CHECK_FALSE(hasColumn(gridOf(contents), "Responsible"));
    CHECK(gridOf(contents).note.contains(QStringLiteral("people responsible")));

    contents.people.push_back({PersonId{5}, 1, QStringLiteral("Ana"), {}, {}, {}, {}, {}, true, {}});
    contents.assignments.push_back({AssignmentId{1}, ActivityId{2}, PersonId{5}, Role::Responsible, 1});
    contents.activities[0].target.text = QStringLiteral("2 talleres");
    const Grid grid = gridOf(contents);
    CHECK(hasColumn(grid, "Responsible"));
    CHECK(hasColumn(grid, "Target"));
    CHECK_FALSE(grid.note.contains(QStringLiteral("targets")));
    CHECK(textOf(grid.rows[1].cells[2]) == QStringLiteral("not assigned"));
    CHECK(textOf(grid.rows[2].cells[2]) == QStringLiteral("Ana"));
}

TEST_CASE("An extension stands below the deadline it extends, a voided one does not", "[report]")
{
    PlanContents contents = smallPlan();
    Extension extension;
    extension.id = ExtensionId{1};
    extension.activity = ActivityId{1};
    extension.decidedOn = QDate(2012, 6, 15);
    extension.deadline = {QStringLiteral("Agosto 2012"), readDeadline(u"Agosto 2012", contents.plan.period), ReadBy::Reader};
    contents.extensions = {extension};
    CHECK(textOf(gridOf(contents).rows[1].cells.back()).contains(QStringLiteral("Agosto 2012")));
    contents.extensions[0].voided = Voiding{QDate(2012, 7, 1), QStringLiteral("error"), {}};
    CHECK_FALSE(textOf(gridOf(contents).rows[1].cells.back()).contains(QStringLiteral("Agosto 2012")));
}

TEST_CASE("The committee of the day signs; without one, the people with name and position; else the two that always do", "[report]")
{
    PlanContents contents = smallPlan();
    CHECK(blocksOf<Signatures>(made(contents)).at(0).signers.size() == 2);

    contents.people = {{PersonId{1}, 1, QStringLiteral("Ana"), QStringLiteral("Alcaldesa"), {}, {}, {}, {}, true, {}},
                       {PersonId{2}, 1, {}, QStringLiteral("Web máster"), {}, {}, {}, {}, true, {}}};
    CHECK(blocksOf<Signatures>(made(contents)).at(0).signers == std::vector<Signer>{{QStringLiteral("Ana"), QStringLiteral("Alcaldesa")}});

    contents.memberships = {{MembershipId{1}, PersonId{1}, {}, true, QDate(2012, 1, 1), QDate(2012, 12, 31)},
                            {MembershipId{2}, PersonId{2}, {}, true, QDate(2012, 1, 1), {}}};
    CHECK(blocksOf<Signatures>(made(contents)).at(0).signers == std::vector<Signer>{{{}, QStringLiteral("Web máster")}});
}

TEST_CASE("An empty plan says so instead of printing an empty table", "[report]")
{
    PlanContents contents = smallPlan();
    contents.activities.clear();
    CHECK(blocksOf<Grid>(made(contents)).empty());
    CHECK(blocksOf<Paragraph>(made(contents)).size() == 1);
}
