// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/report/annualplan.h"
#include "tests/support/catch.h"

using namespace gelt;
using namespace gelt::report;
using namespace gelt::test;

namespace {

ReportRequest asking(ReportKind kind)
{
    ReportRequest request = annualRequest();
    request.kind = kind;
    return request;
}

/// The first table of a document with that many columns or more.
Grid firstGrid(const Document &document) { return blocksOf<Grid>(document).at(0); }

QStringList titlesOf(const Grid &grid)
{
    QStringList titles;
    for (const GridColumn &column : grid.columns)
        titles.append(column.title);
    return titles;
}

} // namespace

TEST_CASE("Every kind of document is made, on the paper asked for", "[report][request]")
{
    for (const ReportKind kind : {ReportKind::Annual, ReportKind::Progress, ReportKind::ActionPlan, ReportKind::Schedule,
                                  ReportKind::Commitments, ReportKind::ResponsibleSheets}) {
        ReportRequest request = asking(kind);
        request.paper = Paper::Oficio;
        const Document document = annual(annualPlan(), request);
        CAPTURE(codeOf(kind).toStdString());
        CHECK_FALSE(document.title.isEmpty());
        CHECK_FALSE(document.sections.empty());
        CHECK(document.paper == Paper::Oficio);
        CHECK(document.language == QStringLiteral("es-CO"));
        request.isPublic = true;
        CHECK(annual(annualPlan(), request).footerLeft.endsWith(QStringLiteral("Public version")));
    }
}

TEST_CASE("A yearly report is cut within its year", "[report][request]")
{
    ReportRequest request = asking(ReportKind::Annual);
    request.year = 2012;
    request.cutOff = QDate(2013, 3, 1);
    CHECK(annual(annualPlan(), request).headerRight == QStringLiteral("Cut-off 31/12/2012"));
    request.cutOff = {};
    CHECK(annual(annualPlan(), request).headerRight == QStringLiteral("Cut-off 31/12/2012"));
    request.year = 2014;
    request.cutOff = QDate(2013, 3, 1);
    CHECK(annual(annualPlan(), request).headerRight == QStringLiteral("Partial cut-off 01/01/2014"));
}

TEST_CASE("The beginning of a document is how all of it begins", "[report][request]")
{
    constexpr std::size_t few = 5;
    for (const auto &code : Codes<ReportKind>::all) {
        CAPTURE(codeOf(code.value).toStdString());
        ReportRequest request = asking(code.value);
        const Document whole = annual(annualPlan(), request);
        request.beginning = few;
        const Document first = annual(annualPlan(), request);
        CHECK(first.title == whole.title);
        CHECK(first.headerLeft == whole.headerLeft);
        CHECK(first.headerRight == whole.headerRight);
        CHECK(first.footerLeft == whole.footerLeft);
        CHECK(first.paper == whole.paper);
        REQUIRE(first.sections.size() == 1);
        CHECK(first.sections[0].orientation == whole.sections[0].orientation);
        REQUIRE_FALSE(first.sections[0].blocks.empty());
        // What is the last is cut: a table after a few rows, and then the places to sign follow.
        CHECK(first.sections[0].blocks[0] == whole.sections[0].blocks[0]);
    }
}

TEST_CASE("Of the beginning of a long table only the first rows are made, and what is counted is the whole", "[report][request]")
{
    constexpr std::size_t few = 5;
    ReportRequest request = asking(ReportKind::ActionPlan);
    const Grid all = firstGrid(annual(annualPlan(), request));
    request.beginning = few;
    const Grid some = firstGrid(annual(annualPlan(), request));
    REQUIRE(some.rows.size() < all.rows.size());
    CHECK(some.columns == all.columns);
    CHECK(std::equal(some.rows.begin(), some.rows.end(), all.rows.begin()));

    request = asking(ReportKind::Schedule);
    const TimeLine line = blocksOf<TimeLine>(annual(annualPlan(), request)).at(0);
    request.beginning = few;
    const TimeLine cut = blocksOf<TimeLine>(annual(annualPlan(), request)).at(0);
    CHECK(cut.rows.size() == few);
    CHECK(cut.days == line.days);
    CHECK(std::equal(cut.rows.begin(), cut.rows.end(), line.rows.begin()));
}

TEST_CASE("A document that nobody wants any more is not made to its end", "[report][request]")
{
    for (const ReportKind kind : {ReportKind::Annual, ReportKind::Progress}) {
        CAPTURE(codeOf(kind).toStdString());
        const QLocale locale(QLocale::Spanish, QLocale::Colombia);
        std::size_t asked = 0;
        const Document whole = makeReport(annualPlan(), asking(kind), locale, {}, [&] {
            ++asked;
            return true;
        });
        REQUIRE(asked > 2);
        CHECK(whole == makeReport(annualPlan(), asking(kind), locale));
        for (std::size_t last = 0; last < asked; ++last) {
            std::size_t left = last;
            const Document begun = makeReport(annualPlan(), asking(kind), locale, {}, [&] { return left > 0 && left-- > 0; });
            CHECK(blocksOf<Signatures>(begun).empty()); // they end it
        }
    }
}

TEST_CASE("Columns left out are left out of the plan and of the progress report", "[report][request]")
{
    PlanContents contents = annualPlan();
    contents.activities[0].description = QStringLiteral("Con detalle");
    ReportRequest request = asking(ReportKind::ActionPlan);
    CHECK(titlesOf(firstGrid(annual(contents, request))).contains(QStringLiteral("Description")));
    request.without = {ActivityColumn::Description, ActivityColumn::Deadline};
    const QStringList titles = titlesOf(firstGrid(annual(contents, request)));
    CHECK_FALSE(titles.contains(QStringLiteral("Description")));
    CHECK_FALSE(titles.contains(QStringLiteral("Deadline")));
    CHECK(titles.contains(QStringLiteral("Activity")));

    request.kind = ReportKind::Progress;
    const Document report = annual(contents, request);
    CHECK_FALSE(wordsOf(report).contains(QStringLiteral("Con detalle")));
    CHECK_FALSE(titlesOf(tableOf(report, "The 22")).contains(QStringLiteral("Deadline and due day")));
}

TEST_CASE("Phases left out are left out of the action plan and of the schedule", "[report][request]")
{
    ReportRequest request = asking(ReportKind::ActionPlan);
    request.phases = {PhaseId{3}};
    request.filter = QStringLiteral("una fase");
    const Document plan = annual(annualPlan(), request);
    CHECK(firstGrid(plan).rows.size() == 2); // its head and its activity
    CHECK(plan.footerLeft.contains(QStringLiteral("una fase")));
    request.kind = ReportKind::Schedule;
    CHECK(blocksOf<TimeLine>(annual(annualPlan(), request)).at(0).rows.size() == 2);
    request.phases = {PhaseId{99}};
    for (const ReportKind kind : {ReportKind::ActionPlan, ReportKind::Progress, ReportKind::Annual}) {
        request.kind = kind;
        CHECK(wordsOf(annual(annualPlan(), request)).contains(QStringLiteral("The phases chosen have no activities.")));
    }
}

TEST_CASE("Sheets take the orientation asked for where their tables fit", "[report][request]")
{
    ReportRequest request = asking(ReportKind::Progress);
    request.orientation = Orientation::Landscape;
    for (const Section &section : annual(annualPlan(), request).sections)
        CHECK(section.orientation == Orientation::Landscape);
    request.orientation = Orientation::Portrait;
    const Document tooWide = annual(annualPlan(), request);
    CHECK(tooWide.sections.at(1).orientation == Orientation::Landscape); // nine columns do not fit
    request.without = {ActivityColumn::Remarks, ActivityColumn::Responsible, ActivityColumn::Planned};
    CHECK(annual(annualPlan(), request).sections.at(1).orientation == Orientation::Portrait);
}

TEST_CASE("The public version has no personal data and nothing reserved, links included", "[report][request]")
{
    PlanContents contents = annualPlan();
    Person person;
    person.id = PersonId{1};
    person.name = QStringLiteral("Ana");
    person.idNumber = QStringLiteral("123");
    person.phone = QStringLiteral("300");
    person.email = QStringLiteral("ana@example.org");
    contents.people = {person};
    Evidence open;
    open.id = EvidenceId{1};
    Evidence reserved;
    reserved.id = EvidenceId{2};
    reserved.access = Access::Reserved;
    contents.evidence = {open, reserved};
    contents.evidenceLinks = {{EvidenceLinkId{1}, EvidenceId{1}, ActivityId{1}, {}, {}},
                              {EvidenceLinkId{2}, EvidenceId{2}, ActivityId{1}, {}, {}}};
    const PlanContents shown = publicVersion(contents);
    CHECK(shown.people[0].name == QStringLiteral("Ana"));
    CHECK(shown.people[0].idNumber.isEmpty());
    CHECK(shown.people[0].phone.isEmpty());
    CHECK(shown.people[0].email.isEmpty());
    REQUIRE(shown.evidence.size() == 1);
    REQUIRE(shown.evidenceLinks.size() == 1);
    CHECK(shown.evidenceLinks[0].evidence == EvidenceId{1});
    CHECK(shown.followUps == contents.followUps);
}
