// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/officetables.h"

using namespace gelt;
using namespace gelt::test;
using officetables::grid;
using officetables::holds;
using officetables::rowsOf;
using officetables::table;

namespace {

constexpr char styles[] =
    R"(<number:date-style style:name="N1"><number:day/><number:text>/</number:text><number:month/><number:year/></number:date-style>)"
    R"(<number:date-style style:name="N2"><number:month/><number:year/></number:date-style>)"
    R"(<number:number-style style:name="N3"><number:number number:grouping="true"/></number:number-style>)"
    R"(<style:style style:name="dia" style:family="table-cell" style:data-style-name="N1"/>)"
    R"(<style:style style:name="mes" style:family="table-cell" style:data-style-name="N2"/>)"
    R"(<style:style style:name="mes2" style:family="table-cell" style:parent-style-name="mes"/>)"
    R"(<style:style style:name="miles" style:family="table-cell" style:data-style-name="N3"/>)"
    R"(<style:style style:name="oculta" style:family="table"><style:table-properties table:display="false"/></style:style>)";

QByteArray sheet(const QByteArray &rows, const QByteArray &name = "Plan", const QByteArray &attributes = {})
{
    return "<table:table table:name=\"" + name + "\" " + attributes + ">" + rows + "</table:table>";
}

QString cell(const QByteArray &element)
{
    const Delimited read = table(odsParts(sheet("<table:table-row>" + element + "</table:table-row>"), styles));
    return read.rows.empty() ? QString() : read.rows.front().cell(0);
}

} // namespace

TEST_CASE("Cells of an OpenDocument sheet are the texts a person sees in them", "[ods]")
{
    CHECK(cell(R"(<table:table-cell office:value-type="string"><text:p>una<text:s text:c="2"/><text:span>y</text:span> dos</text:p><text:p>tres</text:p></table:table-cell>)")
          == QStringLiteral("una  y dos\ntres"));
    CHECK(cell(R"(<table:table-cell office:value-type="date" office:date-value="2012-06-15T10:00:00" table:style-name="dia"><text:p>15/06/12</text:p></table:table-cell>)")
          == QStringLiteral("15/06/2012"));
    for (const char *month : {"mes", "mes2"})
        CHECK(cell(QByteArray(R"(<table:table-cell office:value-type="date" office:date-value="2012-06-01" table:style-name=")")
                   + month + R"("><text:p>jun-12</text:p></table:table-cell>)")
              == QStringLiteral("Junio 2012"));
    CHECK(cell(R"(<table:table-cell office:value-type="percentage" office:value="0.5"><text:p>50 %</text:p></table:table-cell>)")
          == QStringLiteral("50%"));
    CHECK(cell(R"(<table:table-cell office:value-type="float" office:value="1500000.333" table:style-name="miles"><text:p>1.500.000</text:p></table:table-cell>)")
          == QStringLiteral("1500000.33"));
    CHECK(cell(R"(<table:table-cell office:value-type="float" office:value="3" calcext:value-type="float"><text:p>3,00</text:p></table:table-cell>)")
          == QStringLiteral("3"));
    CHECK(cell(R"(<table:table-cell office:value-type="string"><office:annotation><text:p>nota</text:p></office:annotation><text:p>texto</text:p><draw:frame><text:p>caja</text:p></draw:frame></table:table-cell>)")
          == QStringLiteral("texto"));
    CHECK(cell(R"(<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>x</text:p></table:table-cell>)")
          == QStringLiteral("VERDADERO"));
}

TEST_CASE("Repeated rows and columns of an OpenDocument sheet count as often as they hold something", "[ods]")
{
    const Delimited read = table(odsParts(sheet(
        R"(<table:table-column table:number-columns-repeated="16384"/>)"
        R"(<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>)"
        R"(<table:table-row table:number-rows-repeated="2"><table:table-cell/><table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>a</text:p></table:table-cell></table:table-row>)"
        R"(<table:table-row table:number-rows-repeated="1048571"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>)")));
    CHECK(rowsOf(read) == QStringList{QStringLiteral("4 |a|a"), QStringLiteral("5 |a|a")});
    const auto filled = readOfficeRows(zipOf(odsParts(sheet(
        R"(<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="999" office:value-type="string"><text:p>a</text:p></table:table-cell></table:table-row>)"))));
    REQUIRE_FALSE(filled);
    CHECK(filled.error().code == ErrorCode::TooLarge);
}

TEST_CASE("Merged, hidden and wrong cells of an OpenDocument sheet are understood as those of a workbook", "[ods]")
{
    const QByteArray text = R"(office:value-type="string"><text:p>)", end = "</text:p></table:table-cell>";
    const ImportDraft draft = officetables::draft(odsParts(
        sheet("<table:table-column/><table:table-column table:visibility=\"collapse\"/>"
              + odsRows(grid({"Fase|Actividad|Plazo"})) + "<table:table-row><table:table-cell table:number-rows-spanned=\"2\" "
              + text + "Información" + end + "<table:table-cell " + text + "a" + end + "<table:table-cell " + text + "2012" + end
              + "</table:table-row><table:table-row table:visibility=\"filter\"><table:covered-table-cell><text:p>no</text:p>"
                "</table:covered-table-cell><table:table-cell "
              + text + "b" + end
              + "<table:table-cell table:formula=\"of:=1/0\" calcext:value-type=\"error\" office:value-type=\"string\"><text:p>"
                "#¡DIV/0!</text:p></table:table-cell></table:table-row>"),
        styles));
    REQUIRE(draft.contents.activities.size() == 2);
    for (const Activity &activity : draft.contents.activities)
        CHECK(drafts::phaseOf(draft, activity) == QStringLiteral("Información"));
    CHECK(holds(draft.doubts, 0, "rows are hidden"));
    CHECK(holds(draft.doubts, 0, "columns are hidden"));
    CHECK(holds(draft.doubts, 3, "error of the spreadsheet"));
}

TEST_CASE("Of several OpenDocument sheets the first seen one with headers is read", "[ods]")
{
    const Parts parts = odsParts(sheet(odsRows(grid({"Actividad|Plazo", "x|2012"})), "Oculta", "table:style-name=\"oculta\"")
                                     + sheet(odsRows(grid({"Actividad|Plazo", "a|2012"})))
                                     + sheet(odsRows(grid({"algo"})), "Otra") + sheet({}, "Vacía"),
                                 styles);
    const ImportDraft draft = officetables::draft(parts);
    CHECK(drafts::titles(draft) == QStringList{QStringLiteral("a")});
    REQUIRE(draft.doubts.size() == 1);
    CHECK(draft.doubts[0].value == QStringLiteral("Otra"));
    CHECK(table(parts).sheets.size() == 4);
}
