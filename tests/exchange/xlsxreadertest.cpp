// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/officetables.h"

using namespace gelt;
using namespace gelt::test;
using officetables::grid;
using officetables::holds;
using officetables::rowsOf;
using officetables::table;

namespace {

constexpr char header[] = R"(<row r="1"><c r="A1" t="inlineStr"><is><t>Actividad</t></is></c>)"
                          R"(<c r="B1" t="inlineStr"><is><t>Plazo</t></is></c>)"
                          R"(<c r="C1" t="inlineStr"><is><t>% avance</t></is></c></row>)";

/// Styles by number: 0 plain, 1 a day, 2 a month, 3 a percentage, 4 a day without year, 5 money, 6 a day of a format that
/// is the file's own.
XlsxMore styled()
{
    XlsxMore more;
    more.formats = R"(<numFmt numFmtId="170" formatCode="[$-240A]d &quot;de&quot; mmmm &quot;de&quot; yyyy;@"/>)";
    more.styles = R"(<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="17"/><xf numFmtId="9"/><xf numFmtId="16"/>)"
                  R"(<xf numFmtId="3"/><xf numFmtId="170"/>)";
    return more;
}

QStringList cellsOf(const QByteArray &cells, const XlsxMore &more = styled())
{
    const Delimited read = table(xlsxParts("<row r=\"1\">" + cells + "</row>", more));
    QStringList all;
    if (!read.rows.empty()) {
        for (const QString &cell : read.rows.front().cells)
            all << cell;
    }
    return all;
}

QStringList cell(const char *text) { return {QString::fromUtf8(text)}; }

} // namespace

TEST_CASE("Cells of a workbook are the texts a person sees in them", "[xlsx]")
{
    XlsxMore more = styled();
    more.strings = "<si><t>Primero</t></si><si><r><rPr><b/></rPr><t>Acto </t></r><r><t xml:space=\"preserve\">único"
                   "</t></r><rPh><t>no</t></rPh></si><si><t>una_x000D_\nlínea</t></si>";
    CHECK(cellsOf(R"(<c r="A1" t="s"><v>1</v></c>)", more) == cell("Acto único"));
    CHECK(cellsOf(R"(<c r="A1" t="s"><v>2</v></c>)", more) == cell("una\nlínea"));
    CHECK(cellsOf(R"(<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>)") == cell("ab"));
    CHECK(cellsOf(R"(<c r="A1"><v>41075</v></c>)") == cell("41075"));
    CHECK(cellsOf(R"(<c r="A1" s="1"><v>41075</v></c>)") == cell("15/06/2012"));
    CHECK(cellsOf(R"(<c r="A1" s="2"><v>41061</v></c>)") == cell("Junio 2012"));
    CHECK(cellsOf(R"(<c r="A1" s="3"><v>0.5</v></c>)") == cell("50%"));
    CHECK(cellsOf(R"(<c r="A1" s="5"><v>1500000.333</v></c>)") == cell("1500000.33"));
    CHECK(cellsOf(R"(<c r="A1" s="6"><v>41075.5</v></c>)") == cell("15/06/2012"));
    CHECK(cellsOf(R"(<c r="A1" t="d"><v>2012-06-15T00:00:00</v></c>)") == cell("15/06/2012"));
    CHECK(cellsOf(R"(<c r="A1" t="b"><v>1</v></c>)") == cell("VERDADERO"));
    CHECK(cellsOf(R"(<c r="A1" t="str"><f>A2&amp;"x"</f><v>de la fórmula</v></c>)") == cell("de la fórmula"));
    CHECK(cellsOf(R"(<c r="A1"><f>1+1</f><v>2</v></c>)") == cell("2"));
    more.properties = "date1904=\"1\"";
    CHECK(cellsOf(R"(<c r="A1" s="1"><v>39613</v></c>)", more) == cell("15/06/2012"));
    // They lie about what they hold, or do not say where they stand.
    CHECK(cellsOf(R"(<c r="A1" t="n"><v>mucho</v></c>)") == cell("mucho"));
    CHECK(cellsOf(R"(<c r="A1" s="99"><v>3</v></c>)") == cell("3"));
    CHECK(cellsOf(R"(<c><v>1</v></c><c><v>2</v></c><c r="D1"><v>4</v></c>)")
          == QStringList{QStringLiteral("1"), QStringLiteral("2"), {}, QStringLiteral("4")});
}

TEST_CASE("Cells that hold no value are doubted in their place and refused", "[xlsx]")
{
    const ImportDraft draft = officetables::draft(xlsxParts(
        QByteArray(header)
            + R"(<row r="2"><c r="A2" t="str"><v>A</v></c><c r="B2" s="1"><v>41075</v></c><c r="C2" t="e"><v>#N/A</v></c></row>)"
              R"(<row r="5"><c r="A5" t="str"><v>B</v></c><c r="B5"><f>HOY()</f></c><c r="C5" s="3"><v>0.5</v></c></row>)"
              R"(<row r="6"><c r="A6" t="str"><v>C</v></c><c r="B6" s="4"><v>41075</v></c><c r="D6" t="e"><v>#REF!</v></c></row>)"
              R"(<row r="7"><c r="A7" t="str"><v>D</v></c><c r="B7" s="1"><v>-3</v></c><c r="C7" t="s"><v>9</v></c></row>)",
        styled()));
    drafts::checkSound(draft);
    REQUIRE(draft.contents.activities.size() == 4);
    CHECK(draft.rows == std::vector{2, 5, 6, 7});
    CHECK(draft.contents.activities[0].deadline.reading.due == QDate(2012, 6, 15));
    CHECK(draft.contents.activities[2].deadline.text == QStringLiteral("15/06/2012"));
    REQUIRE(draft.contents.followUps.size() == 1);
    CHECK(draft.contents.followUps[0].progress->hundredths() == 5000);
    CHECK(holds(draft.doubts, 2, "error of the spreadsheet"));
    CHECK(holds(draft.doubts, 5, "formula without its result"));
    CHECK(holds(draft.doubts, 6, "shows no year"));
    CHECK_FALSE(holds(draft.doubts, 6, "error of the spreadsheet")); // of a column nobody reads
    CHECK(holds(draft.doubts, 7, "is no day"));
    CHECK(holds(draft.doubts, 7, "does not have the text"));
    const Doubt error = drafts::doubtsOf(draft, 2).front();
    CHECK(error.field == Column::Progress);
    CHECK(error.column == QStringLiteral("% avance"));
    CHECK(error.value == QStringLiteral("#N/A"));
    CHECK(error.refused);
}

TEST_CASE("A merged phase counts in each of its rows, or heads what follows it", "[xlsx]")
{
    XlsxMore more;
    more.afterCells = R"(<mergeCells><mergeCell ref="A2:A4"/><mergeCell ref="A6:C6"/><mergeCell ref="A8:C8"/></mergeCells>)";
    Grid cells = grid({"Fase|Actividad|Plazo", "Información|a|2012", "sobra|b|2013", "|c|2014", "Fase|Actividad|Plazo",
                       "Interacción", "|d|2015", "Revisó: la líder"});
    const ImportDraft draft = officetables::draft(xlsxParts(xlsxRows(cells), more));
    REQUIRE(drafts::titles(draft).join(u' ') == QStringLiteral("a b c d"));
    for (const std::size_t i : {0, 1, 2})
        CHECK(drafts::phaseOf(draft, draft.contents.activities[i]) == QStringLiteral("Información"));
    CHECK(drafts::phaseOf(draft, draft.contents.activities[3]) == QStringLiteral("Interacción"));
    CHECK(draft.contents.phases.size() == 2);
    REQUIRE(draft.unread.size() == 1);
    CHECK(draft.unread[0].row == 8);
}

TEST_CASE("Hidden rows and columns are read and said to be hidden", "[xlsx]")
{
    XlsxMore more;
    more.columns = R"(<col min="2" max="2" hidden="1"/><col min="9" max="16384" hidden="1"/>)";
    QByteArray rows = xlsxRows(grid({"Actividad|Plazo", "a|2012", "b|2013"}));
    rows.replace("<row r=\"3\">", "<row r=\"3\" hidden=\"1\">");
    const ImportDraft draft = officetables::draft(xlsxParts(rows + "<row r=\"4\" hidden=\"1\"/>", more));
    CHECK(draft.contents.activities.size() == 2);
    REQUIRE(draft.doubts.size() == 2);
    CHECK(draft.doubts[0].value == QStringLiteral("3"));
    CHECK(draft.doubts[1].value == QStringLiteral("B"));
}

TEST_CASE("Of several sheets the first with headers is read, and the others are named", "[xlsx]")
{
    const std::vector<XlsxSheetParts> sheets{{"Portada", {}, xlsxRows(grid({"Alcaldía"}))},
                                             {"Oculta", "state=\"hidden\"", xlsxRows(grid({"Actividad|Plazo", "x|2012"}))},
                                             {"Plan", {}, xlsxRows(grid({"Actividad|Plazo", "a|2012"}))},
                                             {"Otro plan", {}, xlsxRows(grid({"Actividad|Plazo", "b|2013", "c|2014"}))},
                                             {"Hoja5", {}, {}}};
    const ImportDraft draft = officetables::draft(xlsxParts(sheets));
    CHECK(drafts::titles(draft) == QStringList{QStringLiteral("a")});
    REQUIRE(draft.doubts.size() == 1);
    CHECK(draft.doubts[0].value == QStringLiteral("Portada, Otro plan"));

    ImportOptions options = drafts::options();
    options.sheet = QStringLiteral("OTRO PLAN");
    const ImportDraft other = officetables::draft(xlsxParts(sheets), options);
    CHECK(other.contents.activities.size() == 2);
    CHECK(other.doubts.empty());
    options.sheet = QStringLiteral("oculta");
    CHECK(holds(officetables::draft(xlsxParts(sheets), options).doubts, 0, "hidden in the workbook"));
    options.sheet = QStringLiteral("Plan 2");
    const auto none = readPlan(ImportFormat::Xlsx, zipOf(xlsxParts(sheets)), options);
    REQUIRE_FALSE(none);
    CHECK(none.error().code == ErrorCode::NotFound);
    CHECK(none.error().message.contains(QStringLiteral("Otro plan")));
    CHECK(table(xlsxParts(sheets)).sheets.size() == 5);
}

TEST_CASE("Macros and links to other files are left alone", "[xlsx]")
{
    Parts parts = xlsxParts(xlsxRows(grid({"Actividad|Plazo", "a|2012"})));
    for (auto &[name, bytes] : parts) {
        if (name.endsWith("workbook.xml.rels"))
            bytes.replace("</Relationships>",
                          "<Relationship Id=\"m\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" "
                          "Target=\"vbaProject.bin\"/><Relationship Id=\"x\" Type=\"http://x/styles\" "
                          "Target=\"http://example.invalid/s.xml\" TargetMode=\"External\"/></Relationships>");
    }
    const ImportDraft draft = officetables::draft(parts);
    CHECK(draft.contents.activities.size() == 1);
    REQUIRE(draft.doubts.size() == 1);
    CHECK(draft.doubts[0].message.contains(QStringLiteral("macros")));
}

TEST_CASE("A sheet with cells in its last row and column takes no more room than they do", "[xlsx]")
{
    const Delimited read = table(xlsxParts(
        QByteArray(header) + R"(<row r="1048576"><c r="A1048576"><v>1</v></c><c r="XFD1048576"><v>2</v></c></row>)"));
    REQUIRE(read.rows.size() == 2);
    CHECK(read.rows[1].number == 1'048'576);
    CHECK(read.rows[1].cells.size() == 1);
    REQUIRE(read.doubts.size() == 1);
    CHECK(read.doubts[0].message.contains(QStringLiteral("ALL")));
}
