// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/report/annualplan.h"
#include "tests/support/catch.h"

#include <numeric>

using namespace gelt;
using namespace gelt::report;
using namespace gelt::test;

namespace {

QString cellAt(const Grid &grid, std::size_t row, std::size_t column) { return textOf(grid.rows.at(row).cells.at(column)); }

Evidence evidence(qint64 id, const char *code, Access access, QDate date)
{
    Evidence one;
    one.id = EvidenceId{id};
    one.code = QString::fromLatin1(code);
    one.title = QStringLiteral("Prueba");
    one.access = access;
    one.date = date;
    return one;
}

EvidenceLink link(qint64 id, qint64 evidence, qint64 activity)
{
    EvidenceLink one;
    one.id = EvidenceLinkId{id};
    one.evidence = EvidenceId{evidence};
    one.activity = ActivityId{activity};
    return one;
}

/// A public and a reserved piece of the first activity, and a public one of a later day.
PlanContents proved()
{
    PlanContents contents = annualPlan();
    contents.evidence = {evidence(1, "E-001", Access::Public, QDate(2012, 6, 20)),
                         evidence(2, "E-002", Access::Reserved, QDate(2012, 6, 21)),
                         evidence(3, "E-003", Access::Public, QDate(2013, 2, 1))};
    contents.evidenceLinks = {link(1, 1, 1), link(2, 2, 1), link(3, 3, 1)};
    return contents;
}

} // namespace

TEST_CASE("The yearly report has its parts in order, numbered", "[report][annual]")
{
    const Document document = annual(annualPlan());
    REQUIRE(std::holds_alternative<Cover>(document.sections.at(0).blocks.at(0)));
    CHECK(blocksOf<TableOfContents>(document).size() == 1);
    int next = 1;
    for (const Heading &heading : blocksOf<Heading>(document)) {
        if (heading.level == 1) {
            CHECK(heading.number == QString::number(next));
            ++next;
        }
    }
    CHECK(next == 12);
    CHECK(document.sections.at(1).orientation == Orientation::Landscape);
    CHECK(blocksOf<Signatures>(document).at(0).signers.size() == 2);
}

TEST_CASE("The yearly report of the example says 40,9 % and 73,5 %, yellow", "[report][annual]")
{
    const Document document = annual(annualPlan());
    const KeyFigures figures = blocksOf<KeyFigures>(document).at(0);
    REQUIRE(figures.figures.size() == 2);
    CHECK(figures.figures[0].value == QStringLiteral("40,9\u00A0%"));
    CHECK(figures.figures[1].value == QStringLiteral("73,5\u00A0%"));
    CHECK(figures.figures[1].icon == Icon::LightYellow);
    const ComplianceBar bar = blocksOf<ComplianceBar>(document).at(0);
    REQUIRE(bar.value);
    CHECK(*bar.value == Approx(73.469).margin(0.001));
    CHECK(bar.alternative.contains(QStringLiteral("73,5")));
    const Grid states = tableOf(document, "Activities by state (22)");
    CHECK(states.columns.at(2).kind == ColumnKind::Bar);
    REQUIRE(states.rows.at(0).cells.at(2).bar);
    CHECK(*states.rows[0].cells[2].bar == Approx(9.0 / 22));
    const QString words = wordsOf(document);
    CHECK(words.contains(QStringLiteral("40,9\u00A0% of the plan 2012–2015")));
    CHECK(words.contains(QStringLiteral("9 activity(ies) was (were) completed in time.")));
    CHECK(words.contains(QStringLiteral("(10, 14, 15, 16), with 12 period(s) overdue")));
    CHECK_FALSE(words.contains(QStringLiteral("artial")));
}

TEST_CASE("At the end of March the report says that its cut-off is partial", "[report][annual]")
{
    const Document document = annual(annualPlan(), annualRequest(QDate(2012, 3, 31)));
    CHECK(document.headerRight == QStringLiteral("Partial cut-off 31/03/2012"));
    CHECK(blocksOf<Cover>(document).at(0).subtitle.contains(QStringLiteral("partial")));
    CHECK(wordsOf(document).contains(QStringLiteral("The cut-off is partial")));
    const Grid points = tableOf(document, "Percentages at the cut-offs");
    REQUIRE(points.rows.size() == 3); // January, February, March
    CHECK(cellAt(points, 2, 0) == QStringLiteral("31/03/2012"));
    CHECK(cellAt(points, 2, 1) == QStringLiteral("3,1")); // 11 of 22 with 6,25 %
}

TEST_CASE("The first year of a plan has no year before it", "[report][annual]")
{
    const Document document = annual(annualPlan());
    const Grid compared = tableOf(document, "Results compared");
    REQUIRE(compared.rows.size() == 5);
    CHECK(cellAt(compared, 0, 1) == QStringLiteral("no data"));
    CHECK(cellAt(compared, 0, 2) == QStringLiteral("40,9\u00A0%"));
    CHECK(cellAt(compared, 0, 3) == QStringLiteral("The plan begins on 01/01/2012"));
    CHECK(cellAt(compared, 2, 3).contains(QStringLiteral("no target for 2012")));
    CHECK(blocksOf<GroupedChart>(document).empty());
}

TEST_CASE("The second year stands beside the first, and names its backlog", "[report][annual]")
{
    const Document document = annual(annualPlan(), annualRequest(QDate(2013, 12, 31)));
    const Grid compared = tableOf(document, "Results compared");
    CHECK(cellAt(compared, 0, 1) == QStringLiteral("40,9\u00A0%"));
    CHECK(cellAt(compared, 2, 1) == QStringLiteral("73,5\u00A0%"));
    CHECK(cellAt(compared, 4, 2) == QStringLiteral("13"));
    const GroupedChart chart = blocksOf<GroupedChart>(document).at(0);
    REQUIRE(chart.series.size() == 2); // no phase is tied to a component
    CHECK(chart.groups.back().texts.at(1) == QStringLiteral("40,9"));
    const LineChart line = blocksOf<LineChart>(document).at(0);
    CHECK(line.points.size() == 5); // the end of 2012 and four quarters
    CHECK(line.points.front() == QStringLiteral("31/12/2012"));
    CHECK(line.series.at(1).texts.front() == QStringLiteral("73,5"));
}

TEST_CASE("Phases tied to a component stand beside what the decree asks for", "[report][annual]")
{
    PlanContents contents = annualPlan();
    contents.phases[0].component = QStringLiteral("informacion");
    contents.phases[1].component = QStringLiteral("transaccion");
    const Grid grid = tableOf(annual(contents, annualRequest(QDate(2013, 12, 31))), "Phases and what");
    REQUIRE(grid.rows.size() == 2);
    CHECK(cellAt(grid, 0, 2) == QStringLiteral("40,0"));
    CHECK(cellAt(grid, 0, 4) == QStringLiteral("reached")); // 52,9
    CHECK(cellAt(grid, 1, 4) == QStringLiteral("15,0 points below"));

    const Grid first = tableOf(annual(contents), "Phases and what");
    CHECK(cellAt(first, 0, 2) == QStringLiteral("no target"));
    const Grid later = tableOf(annual(contents, annualRequest(QDate(2016, 12, 31))), "Phases and what");
    CHECK(cellAt(later, 0, 4).contains(QStringLiteral("historical reference")));

    ReportRequest request = annualRequest(QDate(2013, 12, 31));
    request.withoutParts = {AnnualPart::Decree};
    const Document without = annual(contents, request);
    CHECK(tableOf(without, "Phases and what").rows.empty());
    CHECK(blocksOf<GroupedChart>(without).at(0).series.size() == 2);
}

TEST_CASE("The bars of the states add up to the activities of each phase", "[report][annual]")
{
    const StackedChart chart = blocksOf<StackedChart>(annual(annualPlan())).at(0);
    REQUIRE(chart.bars.size() == 5);
    const auto sum = [](const StackedChart::Bar &bar) { return std::accumulate(bar.counts.begin(), bar.counts.end(), 0); };
    CHECK(sum(chart.bars[0]) == 17);
    CHECK(sum(chart.bars[3]) == 2);
    CHECK(chart.bars.back().total);
    CHECK(sum(chart.bars.back()) == 22);
    CHECK(chart.alternative.contains(QStringLiteral("done 9")));
}

TEST_CASE("The matrix has a cell for each period, a year as wide as its quarters", "[report][annual][matrix]")
{
    const Matrix matrix = blocksOf<Matrix>(annual(annualPlan())).at(0);
    REQUIRE(matrix.years.size() == 4);
    CHECK(matrix.periods.size() == 16);
    CHECK(matrix.periods[1] == QStringLiteral("T2"));
    REQUIRE(matrix.cutOff);
    CHECK(*matrix.cutOff == Approx(4)); // behind the fourth quarter
    CHECK(matrix.cutOffText == QStringLiteral("cut-off 31/12/2012"));
    std::vector<Matrix::Row> rows;
    std::ranges::copy_if(matrix.rows, std::back_inserter(rows), [](const Matrix::Row &row) { return !row.group; });
    REQUIRE(rows.size() == 6);
    CHECK(rows[0].number == QStringLiteral("10"));
    REQUIRE(rows[0].cells.size() == 16);
    CHECK(rows[0].cells[2].state == OccurrenceState::Overdue);
    CHECK(rows[0].cells[2].spoken == QStringLiteral("2012-T3: overdue"));
    CHECK(rows[0].cells[3].state == OccurrenceState::Pending);
    CHECK(rows[0].cells[3].holdsCutOff);
    CHECK(rows[0].fulfilled == QStringLiteral("0/16"));
    CHECK(rows[0].overdue == QStringLiteral("3"));
    REQUIRE(rows[4].cells.size() == 4);
    CHECK(rows[4].cells[1].column == 4);
    CHECK(rows[4].cells[1].columns == 4);
}

TEST_CASE("Where months do not fit, other years are counts", "[report][annual][matrix]")
{
    PlanContents contents = annualPlan();
    Activity &monthly = contents.activities[9];
    monthly.deadline = {QStringLiteral("Mensual"), readDeadline(u"Mensual", contents.plan.period), ReadBy::Reader};
    const Matrix matrix = blocksOf<Matrix>(annual(contents, annualRequest(QDate(2013, 12, 31)))).at(0);
    CHECK(matrix.periods.size() == 15); // twelve months and three other years
    CHECK(matrix.years.at(1).columns == 12);
    CHECK_FALSE(matrix.note.isEmpty());
    const auto row = std::ranges::find(matrix.rows, QStringLiteral("10"), &Matrix::Row::number);
    REQUIRE(row != matrix.rows.end());
    REQUIRE(row->cells.size() == 15);
    CHECK(row->cells[0].text == QStringLiteral("0/12"));
    CHECK(row->cells[0].state == OccurrenceState::Overdue);
    CHECK(row->cells[1].text.isEmpty());
    CHECK(row->cells[14].column == 14);
}

TEST_CASE("Weeks have a matrix of their own, by the year that their names say", "[report][annual][matrix]")
{
    PlanContents contents = annualPlan();
    Activity &weekly = contents.activities[9];
    weekly.deadline = {QStringLiteral("Semanal"), readDeadline(u"Semanal", contents.plan.period), ReadBy::Reader};
    const std::vector<Matrix> made = blocksOf<Matrix>(annual(contents, annualRequest(QDate(2015, 12, 31))));
    REQUIRE(made.size() == 2);
    const Matrix &weeks = made[1];
    CHECK(std::ranges::find(weeks.periods, QStringLiteral("53")) != weeks.periods.end()); // 2015 has 53
    int columns = 0;
    for (const Matrix::Head &head : weeks.years)
        columns += head.columns;
    CHECK(columns == static_cast<int>(weeks.periods.size()));
    for (const Matrix::Row &row : weeks.rows) {
        for (const Matrix::MatrixCell &cell : row.cells)
            CHECK(cell.column + cell.columns <= columns);
    }
}

TEST_CASE("A plan with nothing in it says so in every part, and nothing breaks", "[report][annual]")
{
    PlanContents contents;
    contents.plan.name = QStringLiteral("Plan");
    contents.plan.period = {QDate(2012, 1, 1), QDate(2015, 12, 31)};
    for (const int year : {1999, 2012, 2013, 2199}) {
        const Document document = annual(contents, annualRequest(QDate(year, 12, 31)));
        const QString words = wordsOf(document);
        CHECK(words.contains(QStringLiteral("The plan has no activities.")));
        CHECK(words.contains(QStringLiteral("The plan has no recurring activities.")));
        CHECK(words.contains(QStringLiteral("There are no open commitments.")));
        CHECK(words.contains(QStringLiteral("No evidence is recorded")));
        CHECK(words.contains(QStringLiteral("Nothing was written about the achievements of %1.").arg(year)));
        CHECK(words.contains(QStringLiteral("No challenges were written for %1.").arg(year + 1)));
        CHECK(words.contains(QStringLiteral("No members of the committee are recorded")));
        CHECK(words.contains(QStringLiteral("lies outside the period of the plan")) == (year == 1999 || year == 2199));
        CHECK(blocksOf<Grid>(document).size() >= 2); // procedure and control
    }
}

TEST_CASE("A plan without phases, and one whose deadlines nobody understood", "[report][annual]")
{
    PlanContents contents = annualPlan();
    contents.phases.clear();
    for (Activity &activity : contents.activities)
        activity.phase = {};
    CHECK(wordsOf(annual(contents)).contains(QStringLiteral("The plan has no phases")));
    for (Activity &activity : contents.activities)
        activity.deadline = {QStringLiteral("cuando se pueda"), {}, ReadBy::Reader};
    contents.followUps.clear();
    const Document document = annual(contents);
    const ComplianceBar bar = blocksOf<ComplianceBar>(document).at(0);
    CHECK_FALSE(bar.value);
    CHECK(bar.valueText == QStringLiteral("NA"));
    CHECK(blocksOf<Matrix>(document).empty());
    CHECK(wordsOf(document).contains(QStringLiteral("22 activity(ies) has (have) a deadline that could not")));
}

TEST_CASE("What was written for the year stands in its report, and only there", "[report][annual]")
{
    PlanContents contents = annualPlan();
    YearTexts texts;
    texts.year = 2012;
    texts.presentation = QStringLiteral("Uno.\nDos.");
    texts.achievements = QStringLiteral("Se creó el comité.");
    texts.version = QStringLiteral("1.0");
    contents.yearTexts = {texts};
    Challenge community;
    community.year = 2012;
    community.party = Party::Community;
    community.challenge = QStringLiteral("Participar");
    Challenge committee = community;
    committee.party = Party::Committee;
    committee.challenge = QStringLiteral("Reunirse");
    committee.activities = QStringLiteral("10, 14");
    contents.challenges = {community, committee};
    const Document document = annual(contents);
    const QString words = wordsOf(document);
    CHECK(words.contains(QStringLiteral("\nUno.\nDos.\n")));
    CHECK(words.contains(QStringLiteral("Se creó el comité.")));
    CHECK(document.footerLeft == QStringLiteral("Version 1.0 · Issued on 18/01/2013"));
    const Grid grid = tableOf(document, "Challenges for 2013");
    REQUIRE(grid.rows.size() == 4);
    CHECK(cellAt(grid, 1, 1) == QStringLiteral("Reunirse")); // the committee's first
    CHECK(cellAt(grid, 3, 0) == QStringLiteral("2"));
    CHECK_FALSE(wordsOf(annual(contents, annualRequest(QDate(2013, 12, 31)))).contains(QStringLiteral("Se creó")));

    ReportRequest request = annualRequest();
    request.withoutParts = {AnnualPart::Challenges, AnnualPart::Matrix};
    const Document shorter = annual(contents, request);
    CHECK(tableOf(shorter, "Challenges").rows.empty());
    CHECK(blocksOf<Matrix>(shorter).empty());
}

TEST_CASE("The public version keeps the figures and leaves out what is reserved", "[report][annual]")
{
    const PlanContents contents = proved();
    const QString whole = wordsOf(annual(contents));
    CHECK(whole.contains(QStringLiteral("E-001, E-002 (reserved)")));
    CHECK_FALSE(whole.contains(QStringLiteral("E-003"))); // of a later day
    ReportRequest request = annualRequest();
    request.isPublic = true;
    const Document document = annual(contents, request);
    const QString words = wordsOf(document);
    CHECK(words.contains(QStringLiteral("E-001")));
    CHECK_FALSE(words.contains(QStringLiteral("E-002")));
    CHECK(words.contains(QStringLiteral("Ley 1581")));
    CHECK(document.footerLeft.endsWith(QStringLiteral("Public version")));
    CHECK(blocksOf<KeyFigures>(document) == blocksOf<KeyFigures>(annual(contents)));

    request.isPublic = false;
    request.withoutParts = {AnnualPart::EvidenceList};
    CHECK(tableOf(annual(contents, request), "Evidence up to").rows.empty());
}

TEST_CASE("Phases left out are left out of tables and lists, not of the figures", "[report][annual]")
{
    ReportRequest request = annualRequest();
    request.phases = {PhaseId{2}, PhaseId{}};
    request.filter = QStringLiteral("solo dos fases");
    request.without = {ActivityColumn::Responsible, ActivityColumn::Evidence};
    const Document document = annual(annualPlan(), request);
    CHECK(blocksOf<KeyFigures>(document).at(0).figures[0].value == QStringLiteral("40,9\u00A0%"));
    CHECK(document.footerLeft.contains(QStringLiteral("solo dos fases")));
    CHECK(blocksOf<BarChart>(document).at(0).bars.size() == 3);
    const Grid grid = tableOf(document, "4 of 22");
    CHECK(grid.rows.size() == 6); // two heads, four activities
    CHECK(grid.columns.size() == 8);
    for (const GridRow &row : grid.rows)
        CHECK(row.cells.size() == 8);
    const std::vector<Matrix> matrices = blocksOf<Matrix>(document);
    for (const Matrix::Row &row : matrices.at(0).rows)
        CHECK((row.group || row.number == QStringLiteral("21") || row.number == QStringLiteral("22")));
}
