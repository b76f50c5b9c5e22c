// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/acta.h"
#include "tests/report/meetings.h"
#include "tests/support/catch.h"

using namespace gelt;
using namespace gelt::report;
using namespace gelt::test;

namespace {

Document made(const PlanContents &contents, ActaId id = ActaId{1}, std::span<const ReviewedCommitment> reviewed = {},
              const ActaPrint &print = {})
{
    return acta(contents, reviewed, id, print, QLocale::c());
}

QString plainOf(const RichText &text)
{
    QString out;
    for (const Run &run : text)
        out += run.text;
    return out;
}

/// What a block says, in its order.
struct Words {
    QStringList &out;

    void operator()(const Letterhead &head) const
    {
        for (const QString &line : head.lines)
            out << line;
        out << head.title;
    }
    void operator()(const SectionHead &head) const { out << head.text; }
    void operator()(const LabelledRows &rows) const
    {
        out << rows.label;
        for (const LabelledRow &row : rows.rows)
            out << (row.second.empty() ? plainOf(row.first) : QString(plainOf(row.first) + u'|' + plainOf(row.second)));
    }
    void operator()(const Passage &passage) const
    {
        out << (passage.mark.isEmpty() ? plainOf(passage.text) : QString(passage.mark + u' ' + plainOf(passage.text)));
    }
    void operator()(const Grid &grid) const
    {
        for (const GridColumn &column : grid.columns)
            out << column.title;
        for (const GridRow &row : grid.rows) {
            for (const Cell &cell : row.cells)
                out << textOf(cell);
        }
    }
    void operator()(const Signatures &signatures) const
    {
        for (const Signer &signer : signatures.signers)
            out << signer.name << signer.position;
    }
    template <class Other>
    void operator()(const Other &) const
    {
        FAIL("a block that minutes do not have");
    }
};

QStringList wordsOf(const Document &document)
{
    QStringList out;
    for (const Section &section : document.sections) {
        for (const Block &block : section.blocks)
            std::visit(Words{out}, block);
    }
    return out;
}

/// The rows under a label; nothing where the label is not there.
QStringList under(const Document &document, const QString &label)
{
    for (const LabelledRows &rows : blocksOf<LabelledRows>(document)) {
        if (rows.label == label) {
            QStringList words;
            Words{words}(rows);
            return words.mid(1);
        }
    }
    return {};
}

/// Whether all of @p parts stand in @p words, in this order.
bool inOrder(const QStringList &words, const QStringList &parts)
{
    qsizetype at = 0;
    for (const QString &part : parts) {
        at = words.indexOf(part, at);
        if (at < 0) {
            UNSCOPED_INFO("not there, or not in its place: " << part.toStdString());
            return false;
        }
        ++at;
    }
    return true;
}

} // namespace

TEST_CASE("An acta says everything in the order of GTC 185", "[acta]")
{
    const QStringList words = wordsOf(made(oneMeeting()));
    CHECK(inOrder(words, {QStringLiteral("MUNICIPIO DE EJEMPLO"),
                          QStringLiteral("DEPARTMENT OF TOLIMA"),
                          QStringLiteral("ORDINARY MEETING OF THE COMITÉ GEL-T"),
                          QStringLiteral("ACTA 001"),
                          QStringLiteral("DATE:"),
                          QStringLiteral("Municipio de Ejemplo, June 15, 2012"),
                          QStringLiteral("TIME:"),
                          QStringLiteral("From 9:00 to 10:45"),
                          QStringLiteral("PLACE:"),
                          QStringLiteral("Sala de juntas de la Alcaldía"),
                          QStringLiteral("ATTENDEES:"),
                          QStringLiteral("GUESTS:"),
                          QStringLiteral("ABSENT:"),
                          QStringLiteral("AGENDA"),
                          QStringLiteral("1. Llamado a lista y verificación del quórum"),
                          QStringLiteral("6. Proposiciones y varios"),
                          QStringLiteral("DEVELOPMENT"),
                          QStringLiteral("1. Llamado a lista y verificación del quórum"),
                          QStringLiteral("5. Plan de acción GEL-T 2012–2015"),
                          QStringLiteral("Decision 1. El comité aprobó la versión 1 del plan de acción."),
                          QStringLiteral("Votes: in favour 4 · against 0 · blank 1 · total 5."),
                          QStringLiteral("6. Proposiciones y varios"),
                          QStringLiteral("COMMITMENTS"),
                          QStringLiteral("Presentar el calendario trimestral de canales"),
                          QStringLiteral("NEXT MEETING"),
                          QStringLiteral("The next meeting will be on July 13, 2012, at 9:00. Place: Sala de juntas de "
                                         "la Alcaldía."),
                          QStringLiteral("The meeting ended at 10:45. In witness whereof, they sign:"),
                          QStringLiteral("Ana María Rojas Peña"),
                          QStringLiteral("Presidenta"),
                          QStringLiteral("Claudia Patricia Lara"),
                          QStringLiteral("Secretaria"),
                          QStringLiteral("ANNEXES: lista de asistencia (1 sheet(s)); plan de acción, versión 1 (6 "
                                         "sheet(s))."),
                          QStringLiteral("Transcribed by: Auxiliar administrativa")}));
}

TEST_CASE("An acta names people and positions as they were that day, and how they took part", "[acta]")
{
    const Document document = made(oneMeeting());
    CHECK(under(document, QStringLiteral("ATTENDEES:"))
          == QStringList{QStringLiteral("Ana María Rojas Peña|Alcaldesa municipal, chair"),
                         QStringLiteral("Luis Ernesto Gaitán|Secretario de Gobierno"),
                         QStringLiteral("Marta Cecilia Ñáñez|Secretaria de Planeación (virtual)"),
                         QStringLiteral("Pedro Nel Ortiz|Secretario de Hacienda, by delegation of Jorge Iván Díaz"),
                         QStringLiteral("Óscar Julián Vega|Web máster (arrived at 9:40)"),
                         QStringLiteral("Claudia Patricia Lara|Auxiliar administrativa, secretary (without vote)")});
    CHECK(under(document, QStringLiteral("GUESTS:"))
          == QStringList{QStringLiteral("Hernán Darío Ospina|Personero municipal")});
    CHECK(under(document, QStringLiteral("ABSENT:"))
          == QStringList{QStringLiteral("Rosa Elvira Méndez|Inspectora de Policía (with an excuse)")});
}

TEST_CASE("A member of whom nobody said anything is not silently left out", "[acta]")
{
    PlanContents contents = oneMeeting();
    contents.meetings.attendance[1].presence = Presence::Unknown;
    contents.meetings.attendance[2].presence = Presence::Absent;
    const Document document = made(contents);
    CHECK(under(document, QStringLiteral("NOT RECORDED:"))
          == QStringList{QStringLiteral("Luis Ernesto Gaitán|Secretario de Gobierno")});
    CHECK(under(document, QStringLiteral("ABSENT:")).first()
          == QStringLiteral("Marta Cecilia Ñáñez|Secretaria de Planeación (without an excuse)"));
}

TEST_CASE("A delegate is named with their own position where it is known, without a name by the member's", "[acta]")
{
    PlanContents contents = oneMeeting();
    Attendance &line = contents.meetings.attendance[3];
    line.delegatePosition = QStringLiteral("Contador");
    CHECK(under(made(contents), QStringLiteral("ATTENDEES:"))[3]
          == QStringLiteral("Pedro Nel Ortiz|Contador, by delegation of Jorge Iván Díaz, Secretario de Hacienda"));
    line.delegateName.clear();
    CHECK(under(made(contents), QStringLiteral("ATTENDEES:"))[3]
          == QStringLiteral("Jorge Iván Díaz|Secretario de Hacienda, by delegation"));
}

TEST_CASE("What was not said is left out of an acta, its heading too", "[acta]")
{
    PlanContents contents = oneMeeting();
    Meetings &meetings = contents.meetings;
    Acta &bare = meetings.actas.front();
    bare.from = bare.to = {};
    bare.place.clear();
    bare.next = {};
    bare.transcriber.clear();
    meetings.attendance.pop_back(); // the guest
    meetings.attendance.erase(meetings.attendance.begin() + 4);
    meetings.items.clear();
    meetings.decisions.clear();
    meetings.commitments.clear();
    meetings.annexes.clear();
    const QStringList words = wordsOf(made(contents));
    for (const char *label : {"TIME:", "PLACE:", "GUESTS:", "ABSENT:", "NOT RECORDED:", "AGENDA", "DEVELOPMENT",
                              "COMMITMENTS", "NEXT MEETING"})
        CHECK_FALSE(words.contains(QString::fromLatin1(label)));
    CHECK(words.filter(QStringLiteral("ANNEXES")).isEmpty());
    CHECK(words.filter(QStringLiteral("Transcribed")).isEmpty());
    CHECK(words.contains(QStringLiteral("In witness whereof, they sign:")));
}

TEST_CASE("Decisions are numbered through the whole acta in the order of the agenda", "[acta]")
{
    PlanContents contents = oneMeeting();
    Decision early = contents.meetings.decisions.front();
    early.id = DecisionId{2};
    early.item = AgendaItemId{2};
    early.votes.reset();
    Decision second = contents.meetings.decisions.front();
    second.id = DecisionId{3};
    second.order = 2;
    contents.meetings.decisions = {early, contents.meetings.decisions.front(), second};
    const QStringList decisions = wordsOf(made(contents)).filter(QStringLiteral("Decision "));
    REQUIRE(decisions.size() == 3);
    for (int i = 0; i < 3; ++i)
        CHECK(decisions[i].startsWith(QStringLiteral("Decision %1.").arg(i + 1)));
    CHECK(decisionNumber(contents.meetings, early) == 1);
    CHECK(decisionNumber(contents.meetings, second) == 3);
    CHECK(wordsOf(made(contents)).filter(QStringLiteral("Votes:")).size() == 2); // nobody counted on the first
}

TEST_CASE("Formatted text keeps its letters, lists and tables", "[acta]")
{
    PlanContents contents = oneMeeting();
    contents.meetings.items[4].development =
        QStringLiteral("<p>uno <b>dos</b> <i>tres</i></p><ol><li>a</li><li>b</li><li>c</li></ol><ul><li>x</li></ul>"
                       "<p> </p><table><tr><td>A</td><td>B</td></tr><tr><td>1</td><td>2</td></tr></table>");
    const Document document = made(contents);
    const auto passages = blocksOf<Passage>(document);
    const auto formatted = std::ranges::find_if(
        passages, [](const Passage &p) { return plainOf(p.text) == QStringLiteral("uno dos tres"); });
    REQUIRE(formatted != passages.end());
    CHECK(formatted->text[1].bold);
    CHECK(formatted->text[3].italic);
    CHECK(formatted->close);
    CHECK(inOrder(wordsOf(document),
                  {QStringLiteral("1. a"), QStringLiteral("2. b"), QStringLiteral("3. c"), QStringLiteral("• x"),
                   QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("1"), QStringLiteral("2")}));
    const auto lastButOne = std::ranges::find(passages, QStringLiteral("2."), &Passage::mark);
    REQUIRE(lastButOne != passages.end());
}

TEST_CASE("The follow-up of commitments is a table, or says that there are none", "[acta]")
{
    const PlanContents contents = twoMeetings();
    std::vector<ReviewedCommitment> reviewed = reviewedOf(contents);
    reviewed[0].state = CommitmentState::Done;
    reviewed[0].note = QStringLiteral("Se entregó el 10 de julio.");
    reviewed[2].due = {};
    reviewed[2].responsible.clear();
    const QStringList words = wordsOf(made(contents, ActaId{2}, reviewed));
    CHECK(inOrder(words, {QStringLiteral("4. Seguimiento a compromisos"), QStringLiteral("001, no. 1"),
                          QStringLiteral("Presentar el calendario trimestral de canales\nSe entregó el 10 de julio."),
                          QStringLiteral("Web máster"), QStringLiteral("13/07/2012"), QStringLiteral("Fulfilled"),
                          QStringLiteral("001, no. 3"), QStringLiteral("not assigned"), QStringLiteral("no date"),
                          QStringLiteral("5. Plan de acción GEL-T 2012–2015")}));
    CHECK(wordsOf(made(oneMeeting())).contains(QStringLiteral("There were no commitments to look at.")));
}

TEST_CASE("Commitments name their activity by its number, and say when nobody or no day is named", "[acta]")
{
    PlanContents contents = oneMeeting();
    contents.meetings.commitments[2].responsibleText.clear();
    contents.meetings.commitments[2].due = {};
    const Grid grid = blocksOf<Grid>(made(contents)).at(0);
    REQUIRE(grid.rows.size() == 3);
    CHECK(textOf(grid.rows[1].cells[4]) == QStringLiteral("3"));
    CHECK(textOf(grid.rows[0].cells[4]).isEmpty());
    CHECK(textOf(grid.rows[2].cells[2]) == QStringLiteral("not assigned"));
    CHECK(textOf(grid.rows[2].cells[3]) == QStringLiteral("no date"));
}

TEST_CASE("Drafts, also of an acta that has its number, are marked; approved and signed ones are not", "[acta]")
{
    PlanContents contents = oneMeeting();
    Acta &acta = contents.meetings.actas.front();
    const ActaPrint print{Paper::Oficio, QDateTime(QDate(2012, 6, 18), QTime(15, 20))};
    for (const ActaState state : {ActaState::Draft, ActaState::InReview}) {
        acta.state = state;
        const Document document = made(contents, acta.id, {}, print);
        REQUIRE(document.mark);
        CHECK(document.mark->word == QStringLiteral("DRAFT"));
        CHECK(document.mark->note == QStringLiteral("Not valid until it is approved · Generated on 18/06/2012, 15:20"));
        CHECK(document.title == QStringLiteral("ACTA 001"));
        CHECK(document.paper == Paper::Oficio);
    }
    acta.number.reset();
    CHECK(made(contents).headerLeft == QStringLiteral("ACTA (no number)"));
    CHECK(made(contents).mark->note == QStringLiteral("Not valid until it is approved"));
    acta.number = ActaNumber{0, 1};
    for (const ActaState state : {ActaState::Approved, ActaState::Signed, ActaState::Archived}) {
        acta.state = state;
        CHECK_FALSE(made(contents).mark);
    }
}

TEST_CASE("An annulled acta keeps its number and says since when and why, on every page and in full", "[acta]")
{
    PlanContents contents = oneMeeting();
    Acta &acta = contents.meetings.actas.front();
    acta.state = ActaState::Annulled;
    acta.annulled = Annulment{QDate(2012, 8, 1), QStringLiteral("La reunión no tuvo quórum."), {}};
    const Document document = made(contents);
    REQUIRE(document.mark);
    CHECK(document.mark->word == QStringLiteral("ANNULLED"));
    CHECK(document.mark->note == QStringLiteral("On 01/08/2012 · Cause: La reunión no tuvo quórum."));
    CHECK(inOrder(wordsOf(document), {QStringLiteral("ACTA 001"),
                                      QStringLiteral("Annulled on August 1, 2012. Cause: La reunión no tuvo quórum."),
                                      QStringLiteral("DATE:")}));
}

TEST_CASE("An acta aclaratoria says which one it clarifies", "[acta]")
{
    PlanContents contents = twoMeetings();
    contents.meetings.actas[1].clarifies = ActaId{1};
    CHECK(inOrder(wordsOf(made(contents, ActaId{2})),
                  {QStringLiteral("ACTA (no number)"), QStringLiteral("Clarifies ACTA 001 of June 15, 2012"),
                   QStringLiteral("DATE:")}));
}

TEST_CASE("Without signers of its own an acta is signed by who chaired and who wrote it", "[acta]")
{
    PlanContents contents = oneMeeting();
    contents.meetings.signers.clear();
    const Signatures signatures = blocksOf<Signatures>(made(contents)).at(0);
    REQUIRE(signatures.signers.size() == 2);
    CHECK(signatures.signers[0].name == QStringLiteral("Ana María Rojas Peña"));
    CHECK(signatures.signers[1].position == QStringLiteral("Auxiliar administrativa, secretary"));
    CHECK(signatures.passing == QStringLiteral("Signatures follow:"));

    for (Attendance &line : contents.meetings.attendance)
        line.role = MeetingRole::None;
    const QStringList words = wordsOf(made(contents));
    CHECK(words.contains(QStringLiteral("The meeting ended at 10:45.")));
    CHECK(blocksOf<Signatures>(made(contents)).empty());
}

TEST_CASE("Pages of minutes carry the codes of their form, and their name from the second page on", "[acta]")
{
    const Document document = made(oneMeeting());
    CHECK(document.style == PageStyle::Minutes);
    CHECK(document.headerLeft == QStringLiteral("ACTA 001"));
    CHECK(document.footerLeft == QStringLiteral("Series 100-01.13 · Code FO-GD-02 · Version 1"));
    PlanContents contents = oneMeeting();
    contents.meetings.actas.front().header = {{}, QStringLiteral("FO-1"), {}};
    CHECK(made(contents).footerLeft == QStringLiteral("Code FO-1"));
}

TEST_CASE("An acta that does not exist is a page that says so", "[acta]")
{
    const QStringList words = wordsOf(made(oneMeeting(), ActaId{99}));
    CHECK(words == QStringList{QStringLiteral("There is no such acta in the plan.")});
}

TEST_CASE("Groups and departments take the article of Spanish", "[acta]")
{
    PlanContents contents = oneMeeting();
    contents.plan.entity.department = QStringLiteral("Departamento del Huila");
    CHECK(blocksOf<Letterhead>(made(contents)).at(0).lines.at(1) == QStringLiteral("DEPARTAMENTO DEL HUILA"));
    contents.plan.entity.department.clear();
    CHECK(blocksOf<Letterhead>(made(contents)).at(0).lines.size() == 2);
}
