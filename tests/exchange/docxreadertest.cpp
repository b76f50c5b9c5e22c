// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/officetables.h"

using namespace gelt;
using namespace gelt::test;
using officetables::grid;
using officetables::holds;
using officetables::rowsOf;
using officetables::table;

namespace {

QByteArray run(const char *text) { return "<w:r><w:t>" + QByteArray(text) + "</w:t></w:r>"; }
QByteArray cell(const QByteArray &properties, const char *text)
{
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p>" + run(text) + "</w:p></w:tc>";
}

} // namespace

TEST_CASE("Tables of a document are rows, and what stands between them is loose", "[docx]")
{
    const Delimited read = table(docxParts(docxParagraph(QStringLiteral("PLAN DE ACCIÓN"), true) + docxParagraph({})
                                           + docxTable(grid({"Actividad|Plazo", "a|2012"}))
                                           + docxParagraph(QStringLiteral("FASE DOS")) + docxTable(grid({"b|2013"}))));
    CHECK(rowsOf(read)
          == QStringList{QStringLiteral("1 [PLAN DE ACCIÓN]"), QStringLiteral("2 Actividad|Plazo"), QStringLiteral("3 a|2012"),
                         QStringLiteral("4 [FASE DOS]"), QStringLiteral("5 b|2013")});
    CHECK(read.rows[0].dress == Dress::Bold);
    CHECK(read.rows[3].dress == Dress::Plain);
}

TEST_CASE("Merged cells of a document count in each row, and one across the table heads a phase", "[docx]")
{
    const QByteArray body =
        "<w:tbl><w:tr>" + cell({}, "Fase") + cell({}, "Actividad") + cell({}, "Plazo") + "</w:tr><w:tr>"
        + cell("<w:vMerge w:val=\"restart\"/>", "Uno") + cell({}, "a") + cell({}, "2012") + "</w:tr><w:tr>"
        + cell("<w:vMerge/>", "") + cell({}, "b") + cell({}, "2013") + "</w:tr><w:tr>"
        + cell({}, "Fase") + cell({}, "Actividad") + cell({}, "Plazo") + "</w:tr><w:tr>"
        + cell("<w:gridSpan w:val=\"3\"/>", "Dos") + "</w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>"
        + cell({}, "c") + cell({}, "2014") + "</w:tr></w:tbl>";
    const ImportDraft draft = officetables::draft(docxParts(body));
    REQUIRE(drafts::titles(draft).join(u' ') == QStringLiteral("a b c"));
    CHECK(drafts::phaseOf(draft, draft.contents.activities[1]) == QStringLiteral("Uno"));
    CHECK(drafts::phaseOf(draft, draft.contents.activities[2]) == QStringLiteral("Dos"));
    CHECK(draft.doubts.empty());
    CHECK(draft.unread.empty());
}

TEST_CASE("What a reader of the page does not see is not read", "[docx]")
{
    const QByteArray body =
        "<w:tbl><w:tr>" + cell({}, "Actividad") + cell({}, "Plazo") + "</w:tr><w:tr><w:tc><w:p>" + run("a")
        + "<w:del>" + run("borrado") + "<w:r><w:delText>borrado</w:delText></w:r></w:del><w:ins>" + run("ñadida")
        + "</w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>oculto</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
          "<mc:AlternateContent><mc:Choice><w:txbxContent><w:p>" + run("caja") + "</w:p></w:txbxContent></mc:Choice>"
          "<mc:Fallback>" + run("caja") + "</mc:Fallback></mc:AlternateContent></w:p><w:tbl><w:tr>" + cell({}, "dentro")
        + "</w:tr></w:tbl></w:tc>" + cell({}, "2012") + "</w:tr><w:tr><w:trPr><w:del/></w:trPr>" + cell({}, "fila borrada")
        + cell({}, "2013") + "</w:tr></w:tbl>";
    const ImportDraft draft = officetables::draft(docxParts(body));
    CHECK(drafts::titles(draft) == QStringList{QStringLiteral("añadida\ndentro")});
    CHECK(holds(draft.doubts, 0, "tracked changes"));
    CHECK(holds(draft.doubts, 0, "text box"));
}

TEST_CASE("A document without a table is read as a text", "[docx]")
{
    QByteArray body = docxParagraph(QStringLiteral("FASE UNO"));
    for (const char *line : {"Publicar el directorio", "Con fotos", "Junio 2012"})
        body += docxParagraph(QString::fromUtf8(line));
    body += "<w:p>" + run("Capacitar") + "<w:r><w:tab/></w:r>" + run("Talleres") + "<w:r><w:tab/></w:r>" + run("Hasta 2015")
            + "</w:p>";
    const ImportDraft draft = officetables::draft(docxParts(body));
    REQUIRE(draft.contents.activities.size() == 2);
    CHECK(draft.contents.activities[0].description == QStringLiteral("Con fotos"));
    CHECK(draft.contents.activities[1].description == QStringLiteral("Talleres"));
    CHECK(draft.contents.phases.size() == 1);
}
