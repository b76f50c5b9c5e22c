// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/attendancesheet.h"
#include "core/report/commitmentlist.h"
#include "core/report/convocatoria.h"
#include "core/report/decisionextract.h"
#include "tests/report/meetings.h"
#include "tests/support/catch.h"

using namespace gelt;
using namespace gelt::report;
using namespace gelt::test;

namespace {

QString plainOf(const RichText &text)
{
    QString out;
    for (const Run &run : text)
        out += run.text;
    return out;
}

/// The document's sentences: letters and extracts, one a paragraph.
QStringList sentencesOf(const Document &document)
{
    QStringList out;
    for (const Passage &passage : blocksOf<Passage>(document))
        out << plainOf(passage.text);
    return out;
}

QStringList headsOf(const Document &document)
{
    QStringList out;
    for (const SectionHead &head : blocksOf<SectionHead>(document))
        out << head.text;
    return out;
}

/// The first meeting's commitments: the second one overdue, a fourth one done.
struct Measured {
    PlanContents contents = oneMeeting();
    std::vector<CommitmentMeasure> measures;

    Measured()
    {
        contents.meetings.commitments.push_back(commitment(4, "Cumplir", "Web máster", QDate(2012, 7, 1)));
        for (const Commitment &commitment : contents.meetings.commitments)
            measures.push_back({commitment.id, CommitmentState::Pending, commitment.due, {}, {}});
        measures[1].state = CommitmentState::Overdue;
        measures[3].state = CommitmentState::Done;
    }
};

const CommitmentPrint lists{Paper::Letter, QDate(2012, 8, 30), {}};

} // namespace

TEST_CASE("The letter that calls a meeting says when, where, on what and who calls", "[papers]")
{
    const PlanContents contents = twoMeetings();
    const Document document = convocatoria(contents, reviewedOf(contents), ActaId{2}, {}, QLocale::c());
    CHECK(document.title == QStringLiteral("NOTICE OF ORDINARY MEETING"));
    CHECK(document.footerLeft == QStringLiteral("Series 100-01.13 · Code FO-GD-03 · Version 1"));
    CHECK_FALSE(document.mark); // the meeting's acta is a draft, its letter is not
    CHECK(blocksOf<Letterhead>(document).at(0).lines.back() == QStringLiteral("COMITÉ GEL-T"));
    const auto rows = blocksOf<LabelledRows>(document);
    REQUIRE(rows.size() == 3);
    CHECK(plainOf(rows[0].rows[0].first) == QStringLiteral("Friday, July 13, 2012"));
    CHECK(plainOf(rows[1].rows[0].first) == QStringLiteral("9:00"));
    CHECK(headsOf(document) == QStringList{QStringLiteral("AGENDA"), QStringLiteral("COMMITMENTS TO LOOK AT")});
    const QStringList sentences = sentencesOf(document);
    CHECK(sentences[0] == QStringLiteral("Municipio de Ejemplo, July 5, 2012"));
    CHECK(sentences[1] == QStringLiteral("Members of the Comité GEL-T"));
    CHECK(sentences.contains(QStringLiteral("Sincerely,")));
    CHECK(sentences.last() == QStringLiteral("Enclosed: ACTA 001"));
    const Signatures signatures = blocksOf<Signatures>(document).at(0);
    REQUIRE(signatures.signers.size() == 1);
    CHECK(signatures.signers[0].name == QStringLiteral("Claudia Patricia Lara"));
    const Grid grid = blocksOf<Grid>(document).at(0);
    REQUIRE(grid.rows.size() == 3);
    CHECK(textOf(grid.rows[0].cells[0]) == QStringLiteral("001, no. 1"));
}

TEST_CASE("A letter leaves out what there is not, and adds what its writer wants to say", "[papers]")
{
    PlanContents contents = oneMeeting();
    Acta &acta = contents.meetings.actas.front();
    acta.kind = MeetingKind::Extraordinary;
    acta.place.clear();
    acta.convenedOn = {};
    acta.convenedNote = QStringLiteral("Traer los soportes.");
    const Document document = convocatoria(contents, {}, acta.id, {}, QLocale::c());
    CHECK(document.title == QStringLiteral("NOTICE OF EXTRAORDINARY MEETING"));
    CHECK(blocksOf<Grid>(document).empty());
    CHECK(blocksOf<LabelledRows>(document).size() == 2);
    const QStringList sentences = sentencesOf(document);
    CHECK(sentences[0] == QStringLiteral("Members of the Comité GEL-T"));
    CHECK(sentences.contains(QStringLiteral("Traer los soportes.")));
    CHECK(sentences.filter(QStringLiteral("Enclosed")).isEmpty()); // it is the first meeting
}

TEST_CASE("The sheet for signatures has who is of the roll, their capacity, and empty rows up to sixteen", "[papers]")
{
    const Document document = attendanceSheet(oneMeeting(), ActaId{1}, {}, QLocale::c());
    CHECK(document.style == PageStyle::Report);
    CHECK(document.headerLeft == QStringLiteral("Municipio de Ejemplo, Tolima · Comité GEL-T"));
    CHECK(document.headerRight == QStringLiteral("Series 100-01.13 · Code FO-GD-04 · Version 1"));
    CHECK(document.footerLeft == QStringLiteral("Attendance list · 15/06/2012"));
    const Facts facts = blocksOf<Facts>(document).at(0);
    REQUIRE(facts.facts.size() == 4);
    CHECK(facts.facts[1].value == QStringLiteral("Friday 15/06/2012, 9:00"));
    CHECK(facts.facts[3].value == QStringLiteral("4 of 6 with vote"));
    const Grid grid = blocksOf<Grid>(document).at(0);
    REQUIRE(grid.rows.size() == 16);
    const auto row = [&](std::size_t at) {
        QStringList texts;
        for (const Cell &cell : grid.rows[at].cells)
            texts << textOf(cell);
        return texts.join(u'|');
    };
    CHECK(row(0) == QStringLiteral("1|Ana María Rojas Peña|Alcaldesa municipal, chair|Vote|"));
    CHECK(row(3) == QStringLiteral("4|Pedro Nel Ortiz|Secretario de Hacienda|Delegate|"));
    CHECK(row(6) == QStringLiteral("7|Claudia Patricia Lara|Auxiliar administrativa, secretary|No vote|"));
    CHECK(row(7) == QStringLiteral("8|Hernán Darío Ospina|Personero municipal|Guest|"));
    CHECK(row(15) == QStringLiteral("16||||"));
    CHECK(grid.look == GridLook::Form);
    CHECK(grid.rowMm == 11);
}

TEST_CASE("A roll of more than sixteen goes on on sheets that say again which meeting it is", "[papers]")
{
    PlanContents contents = oneMeeting();
    for (const auto &[members, sheets] : {std::pair{15, 1}, std::pair{16, 2}, std::pair{40, 3}}) {
        contents.meetings.attendance.clear();
        for (int i = 1; i <= members; ++i)
            contents.meetings.attendance.push_back(onRoll(i, "Nombre", "Cargo"));
        const Document document = attendanceSheet(contents, ActaId{1}, {}, QLocale::c());
        const auto grids = blocksOf<Grid>(document);
        REQUIRE(static_cast<int>(grids.size()) == sheets);
        CHECK(blocksOf<Facts>(document).size() == grids.size());
        CHECK(textOf(grids.back().rows[0].cells[0]) == QString::number((sheets - 1) * 16 + 1));
        CHECK(textOf(grids.back().rows.back().cells[1]).isEmpty()); // room for who came besides
    }
}

TEST_CASE("An extract certifies one decision in its own words", "[papers]")
{
    const Document document = decisionExtract(oneMeeting(), DecisionId{1}, QDate(2012, 6, 20), {}, QLocale::c());
    CHECK(document.title == QStringLiteral("EXTRACT OF ACTA 001"));
    CHECK_FALSE(document.mark);
    const QStringList sentences = sentencesOf(document);
    REQUIRE(sentences.size() == 5);
    CHECK(sentences[0].contains(
        QStringLiteral("in ACTA 001, of the ordinary meeting of June 15, 2012, under item 5 of the "
                       "agenda, “Plan de acción GEL-T 2012–2015”")));
    CHECK(sentences[1] == QStringLiteral("Decision 1. El comité aprobó la versión 1 del plan de acción."));
    CHECK(sentences[2].startsWith(QStringLiteral("Votes:")));
    CHECK(sentences[3] == QStringLiteral("5 of the 6 members with vote took part; the quorum is 4."));
    CHECK(sentences[4] == QStringLiteral("Issued in Municipio de Ejemplo on June 20, 2012."));
    CHECK(blocksOf<Signatures>(document).at(0).signers[0].name == QStringLiteral("Claudia Patricia Lara"));
}

TEST_CASE("An extract of a draft or of annulled minutes carries their mark", "[papers]")
{
    PlanContents contents = oneMeeting();
    contents.meetings.actas.front().state = ActaState::Draft;
    CHECK(decisionExtract(contents, DecisionId{1}, QDate(2012, 6, 20), {}, QLocale::c()).mark);
    contents.meetings.actas.front().state = ActaState::Annulled;
    CHECK(decisionExtract(contents, DecisionId{1}, QDate(2012, 6, 20), {}, QLocale::c()).mark);
    const Document none = decisionExtract(contents, DecisionId{99}, QDate(2012, 6, 20), {}, QLocale::c());
    CHECK(sentencesOf(none) == QStringList{QStringLiteral("There is no such acta in the plan.")});
}

TEST_CASE("Open commitments are listed by state, overdue ones first, then by due day", "[papers]")
{
    Measured of;
    of.measures[0].due = {};
    const Document document = commitmentList(of.contents, of.measures, lists, QLocale::c());
    CHECK(document.subject == QStringLiteral("As of 30/08/2012"));
    CHECK(document.footerLeft == QStringLiteral("Open commitments · 3 open commitment(s) · no filter"));
    const Grid grid = blocksOf<Grid>(document).at(0);
    QStringList first;
    for (const GridRow &row : grid.rows)
        first << textOf(row.cells[0]);
    CHECK(first
          == QStringList{QStringLiteral("Overdue · 1 commitment(s)"), QStringLiteral("001, no. 2"),
                         QStringLiteral("Pending · 2 commitment(s)"), QStringLiteral("001, no. 3"),
                         QStringLiteral("001, no. 1")});
    CHECK(textOf(grid.rows.back().cells[3]) == QStringLiteral("no date"));
    CHECK(textOf(grid.rows[1].cells[4]) == QStringLiteral("3"));
}

TEST_CASE("Who answers gets a sheet of their own with room to write, nobody's commitments come last", "[papers]")
{
    Measured of;
    of.contents.meetings.commitments.push_back(commitment(5, "De nadie", "", {}));
    of.contents.meetings.commitments.push_back(commitment(6, "Otro", "web master", {}));
    of.measures.push_back({CommitmentId{5}, CommitmentState::Pending, {}, {}, {}});
    of.measures.push_back({CommitmentId{6}, CommitmentState::Pending, {}, {}, {}});
    const Document document = commitmentSheets(of.contents, of.measures, lists, QLocale::c());
    QStringList titles;
    for (const Title &title : blocksOf<Title>(document))
        titles << title.text;
    CHECK(titles
          == QStringList{QStringLiteral("Commitments of Líder del comité GEL-T"),
                         QStringLiteral("Commitments of Secretaría de Planeación"),
                         QStringLiteral("Commitments of Web máster"), QStringLiteral("Commitments of nobody yet")});
    CHECK(blocksOf<PageBreak>(document).size() == 3);
    const auto grids = blocksOf<Grid>(document);
    REQUIRE(grids.size() == 4);
    CHECK(grids[2].rows.size() == 2); // written in two ways, it is one
    for (const Grid &grid : grids) {
        CHECK(grid.look == GridLook::Form);
        for (const GridRow &row : grid.rows)
            CHECK(textOf(row.cells.back()).isEmpty());
    }
}

TEST_CASE("Without open commitments both lists say so in a sentence", "[papers]")
{
    const PlanContents contents = oneMeeting();
    for (const Document &document :
         {commitmentList(contents, {}, lists, QLocale::c()), commitmentSheets(contents, {}, lists, QLocale::c())}) {
        CHECK(blocksOf<Grid>(document).empty());
        CHECK(plainOf(blocksOf<Paragraph>(document).at(0).text) == QStringLiteral("There are no open commitments."));
    }
}
