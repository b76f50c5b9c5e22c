// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/officefiles.h"

#include "tests/support/catch.h"

#include <zip.h>

namespace gelt::test {
namespace {

constexpr char declaration[] = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
constexpr char relations[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + relations + "/" + type + "\" Target=\"" + target + "\"/>";
}

QByteArray relationsXml(const QByteArray &all)
{
    return QByteArray(declaration) + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
           + all + "</Relationships>";
}

QByteArray sheetXml(const QByteArray &rows, const XlsxMore &more)
{
    return QByteArray(declaration) + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
           + (more.columns.isEmpty() ? QByteArray() : "<cols>" + more.columns + "</cols>") + "<sheetData>" + rows
           + "</sheetData>" + more.afterCells + "</worksheet>";
}

} // namespace

QByteArray zipOf(const Parts &parts, const QByteArray &password)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    REQUIRE(target != nullptr);
    zip_source_keep(target);
    zip_t *zip = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    REQUIRE(zip != nullptr);
    for (const auto &[name, bytes] : parts) {
        zip_source_t *source =
            zip_source_buffer(zip, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        const zip_int64_t place = zip_file_add(zip, name.constData(), source, ZIP_FL_ENC_UTF_8);
        REQUIRE(place >= 0);
        if (name == "mimetype") // it stands in clear, so that the format can be seen
            REQUIRE(zip_set_file_compression(zip, static_cast<zip_uint64_t>(place), ZIP_CM_STORE, 0) == 0);
        if (!password.isEmpty())
            REQUIRE(zip_file_set_encryption(zip, static_cast<zip_uint64_t>(place), ZIP_EM_AES_256, password.constData())
                    == 0);
    }
    REQUIRE(zip_close(zip) == 0);
    REQUIRE(zip_source_open(target) == 0);
    zip_stat_t stat;
    zip_stat_init(&stat);
    REQUIRE(zip_source_stat(target, &stat) == 0);
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    REQUIRE(zip_source_read(target, bytes.data(), stat.size) == static_cast<zip_int64_t>(stat.size));
    zip_source_close(target);
    zip_source_free(target);
    zip_error_fini(&error);
    return bytes;
}

QByteArray escaped(const QString &text) { return text.toHtmlEscaped().toUtf8(); }

Parts xlsxParts(const QByteArray &rows, const XlsxMore &more)
{
    return xlsxParts(std::vector<XlsxSheetParts>{{"Plan", {}, rows}}, more);
}

Parts xlsxParts(const std::vector<XlsxSheetParts> &sheets, const XlsxMore &more)
{
    QByteArray list, links;
    Parts parts{{"[Content_Types].xml", QByteArray(declaration) + "<Types/>"},
                {"_rels/.rels", relationsXml(relation("rId1", "officeDocument", "xl/workbook.xml"))}};
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(static_cast<int>(i) + 1);
        list += "<sheet name=\"" + sheets[i].name + "\" sheetId=\"" + number + "\" " + sheets[i].attributes + " r:id=\"rId"
                + number + "\"/>";
        links += relation("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml");
        parts.emplace_back("xl/worksheets/sheet" + number + ".xml", sheetXml(sheets[i].rows, more));
    }
    links += relation("rIdA", "styles", "/xl/styles.xml") + relation("rIdB", "sharedStrings", "sharedStrings.xml");
    parts.emplace_back("xl/workbook.xml",
                       QByteArray(declaration)
                           + "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\""
                           + relations + "\"><workbookPr " + more.properties + "/><sheets>" + list + "</sheets></workbook>");
    parts.emplace_back("xl/_rels/workbook.xml.rels", relationsXml(links));
    parts.emplace_back("xl/styles.xml", QByteArray(declaration) + "<styleSheet><numFmts>" + more.formats
                                            + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>"
                                            + more.styles + "</cellXfs></styleSheet>");
    parts.emplace_back("xl/sharedStrings.xml", QByteArray(declaration) + "<sst>" + more.strings + "</sst>");
    return parts;
}

QByteArray xlsxRows(const Grid &grid)
{
    QByteArray rows;
    for (std::size_t i = 0; i < grid.size(); ++i) {
        const QByteArray number = QByteArray::number(static_cast<int>(i) + 1);
        rows += "<row r=\"" + number + "\">";
        for (std::size_t j = 0; j < grid[i].size(); ++j) {
            if (!grid[i][j].isEmpty())
                rows += "<c r=\"" + QByteArray(1, static_cast<char>('A' + j)) + number
                        + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(grid[i][j]) + "</t></is></c>";
        }
        rows += "</row>";
    }
    return rows;
}

Parts odsParts(const QByteArray &tables, const QByteArray &styles)
{
    const QByteArray space = "urn:oasis:names:tc:opendocument:xmlns:";
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"META-INF/manifest.xml", QByteArray(declaration) + "<manifest/>"},
            {"content.xml",
             QByteArray(declaration) + "<office:document-content xmlns:office=\"" + space + "office:1.0\" xmlns:table=\""
                 + space + "table:1.0\" xmlns:text=\"" + space + "text:1.0\" xmlns:number=\"" + space
                 + "datastyle:1.0\" xmlns:style=\"" + space + "style:1.0\" xmlns:draw=\"" + space
                 + "drawing:1.0\" "
                   "xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
                   "<office:automatic-styles>"
                 + styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
                 + "</office:spreadsheet></office:body></office:document-content>"}};
}

QByteArray odsRows(const Grid &grid)
{
    QByteArray rows;
    for (const auto &row : grid) {
        rows += "<table:table-row>";
        for (const QString &cell : row) {
            if (cell.isEmpty()) {
                rows += "<table:table-cell/>";
                continue;
            }
            rows += "<table:table-cell office:value-type=\"string\">";
            for (const QString &line : cell.split(u'\n'))
                rows += "<text:p>" + escaped(line) + "</text:p>";
            rows += "</table:table-cell>";
        }
        rows += "<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>";
    }
    return rows;
}

Parts docxParts(const QByteArray &body)
{
    return {{"[Content_Types].xml", QByteArray(declaration) + "<Types/>"},
            {"_rels/.rels", relationsXml(relation("rId1", "officeDocument", "word/document.xml"))},
            {"word/document.xml",
             QByteArray(declaration)
                 + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                   "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>"
                 + body + "<w:sectPr/></w:body></w:document>"}};
}

QByteArray docxParagraph(const QString &text, bool bold)
{
    return "<w:p><w:r>" + QByteArray(bold ? "<w:rPr><w:b/></w:rPr>" : "") + "<w:t xml:space=\"preserve\">" + escaped(text)
           + "</w:t></w:r></w:p>";
}

QByteArray docxTable(const Grid &grid)
{
    QByteArray table = "<w:tbl><w:tblPr/>";
    for (const auto &row : grid) {
        table += "<w:tr>";
        for (const QString &cell : row)
            table += "<w:tc><w:tcPr/>" + docxParagraph(cell) + "</w:tc>";
        table += "</w:tr>";
    }
    return table + "</w:tbl>";
}

} // namespace gelt::test
