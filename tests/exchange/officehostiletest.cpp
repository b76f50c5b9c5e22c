// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archive.h"
#include "tests/exchange/officetables.h"

#include <random>

using namespace gelt;
using namespace gelt::test;
using officetables::grid;

namespace {

QByteArray utf16(const char *text)
{
    QByteArray wide;
    for (const char *c = text; *c != 0; ++c)
        wide.append(*c).append('\0');
    return wide;
}

QByteArray sample(int kind)
{
    const Grid cells = grid({"Fase|Actividad|Plazo|% avance", "Uno|a|Junio 2012|50", "|b|2013|", "Dos|c|Hasta 2015|3"});
    XlsxMore more;
    more.strings = "<si><t>x</t></si>";
    more.styles = "<xf numFmtId=\"14\"/>";
    more.afterCells = "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>";
    return zipOf(kind == 0   ? xlsxParts(xlsxRows(cells) + "<row r=\"6\"><c r=\"B6\" t=\"s\"><v>0</v></c></row>", more)
                 : kind == 1 ? odsParts("<table:table table:name=\"Plan\">" + odsRows(cells) + "</table:table>")
                             : docxParts(docxParagraph(QStringLiteral("PLAN")) + docxTable(cells)));
}

void refuses(const QByteArray &bytes, ErrorCode code, const char *words)
{
    const auto read = readOfficeRows(bytes);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == code);
    CAPTURE(read.error().message, read.error().detail);
    CHECK(read.error().message.contains(QString::fromUtf8(words)));
}

void readOrRefuse(const QByteArray &bytes)
{
    const auto read = readPlan(ImportFormat::Xlsx, bytes, drafts::options());
    if (read) {
        drafts::checkSound(*read);
        return;
    }
    CHECK((read.error().code == ErrorCode::Invalid || read.error().code == ErrorCode::TooLarge));
    CHECK_FALSE(read.error().message.isEmpty());
}

Parts withPart(Parts parts, const QByteArray &name, const QByteArray &bytes)
{
    for (auto &[known, old] : parts) {
        if (known == name)
            old = bytes;
    }
    return parts;
}

} // namespace

TEST_CASE("A file that cannot be read says why and what to do", "[hostile][office]")
{
    const QByteArray old = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
    refuses({}, ErrorCode::Invalid, "neither a spreadsheet");
    refuses("un texto", ErrorCode::Invalid, "neither a spreadsheet");
    refuses(old + QByteArray(512, '\0') + utf16("EncryptedPackage"), ErrorCode::Invalid, "password");
    refuses(old + QByteArray(512, '\0') + utf16("Workbook"), ErrorCode::Invalid, ".xlsx");
    refuses(old + QByteArray(512, '\0') + utf16("WordDocument"), ErrorCode::Invalid, ".docx");
    refuses(zipOf(odsParts({}), "clave"), ErrorCode::Invalid, "password");
    refuses(zipOf(xlsxParts(QByteArray()), "clave"), ErrorCode::Invalid, "password");
    refuses(zipOf(withPart(odsParts({}), "META-INF/manifest.xml", "<manifest><encryption-data/></manifest>")),
            ErrorCode::Invalid, "password");
    refuses(zipOf({{"foto.jpg", "x"}}), ErrorCode::Invalid, ".ods");
    refuses(zipOf(withPart(odsParts({}), "mimetype", "application/vnd.oasis.opendocument.text")), ErrorCode::Invalid, ".docx");
}

TEST_CASE("Names of entries lead nowhere but to their entries", "[hostile][office]")
{
    const auto archive = Archive::open(zipOf({{"../../fuera.xml", "a"},
                                              {"/etc/passwd", "b"},
                                              {"C:/x.xml", "c"},
                                              {"a\\b.xml", "d"},
                                              {"xl/../../y.xml", "e"},
                                              {QByteArray(600, 'n'), "f"},
                                              {"bueno.xml", "g"}}));
    REQUIRE(archive);
    CHECK(archive->names() == QList<QByteArray>{"bueno.xml"});
    CHECK(need(archive->read("bueno.xml")) == "g");
    CHECK_FALSE(archive->read("/etc/passwd"));
    CHECK_FALSE(archive->read("nadie.xml"));
    CHECK_FALSE(archive->read("bueno.xml", 0));

    QByteArray twice = zipOf({{"uno.xml", "a"}, {"dos.xml", "b"}});
    const auto doubled = Archive::open(twice.replace("dos.xml", "uno.xml"));
    CHECK((!doubled || doubled->names().isEmpty()));
}

TEST_CASE("What swells when it is unpacked is refused before it does", "[hostile][office]")
{
    const QByteArray blanks(100 << 20, ' ');
    Parts bomb = docxParts({});
    bomb.back().second.replace("<w:body>", QByteArray("<w:body>" + blanks));
    refuses(zipOf(bomb), ErrorCode::TooLarge, "too large");
    QByteArray much = "<w:p><w:r><w:t>";
    std::mt19937 random(1);
    while (much.size() < 12 << 20)
        much += QByteArray::number(static_cast<quint32>(random()));
    refuses(zipOf(docxParts(much + "</w:t></w:r></w:p>")), ErrorCode::TooLarge, "too large"); // one text of 12 MB
}

TEST_CASE("An archive within an archive is not opened", "[hostile][office]")
{
    refuses(zipOf({{"dentro.xlsx", sample(0)}}), ErrorCode::Invalid, ".xlsx");
}

TEST_CASE("Document types and entities are refused wherever they stand", "[hostile][office]")
{
    const QByteArray laughs = "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"ja\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c "
                              "\"&b;&b;&b;&b;\">]><l>&c;</l>";
    const QByteArray reading = "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><l>&x;</l>";
    for (const QByteArray &bad : {laughs, reading}) {
        for (const char *part : {"xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/sharedStrings.xml",
                                 "xl/_rels/workbook.xml.rels"})
            refuses(zipOf(withPart(xlsxParts(QByteArray()), part, bad)), ErrorCode::Invalid, "damaged");
        refuses(zipOf(withPart(odsParts({}), "content.xml", bad)), ErrorCode::Invalid, "damaged");
        refuses(zipOf(withPart(docxParts({}), "word/document.xml", bad)), ErrorCode::Invalid, "damaged");
    }
}

TEST_CASE("Elements within elements without end are refused", "[hostile][office]")
{
    refuses(zipOf(docxParts(QByteArray("<w:tbl><w:tr><w:tc>").repeated(20'000))), ErrorCode::Invalid, "damaged");
    refuses(zipOf(odsParts(QByteArray("<table:table>").repeated(100'000))), ErrorCode::Invalid, "damaged");
}

TEST_CASE("Sizes that a file only claims cost nothing", "[hostile][office]")
{
    readOrRefuse(zipOf(odsParts("<table:table table:name=\"P\"><table:table-column table:number-columns-repeated=\"2147483647\"/>"
                                "<table:table-row table:number-rows-repeated=\"2147483647\"><table:table-cell "
                                "table:number-columns-repeated=\"2147483647\" table:number-rows-spanned=\"2147483647\" "
                                "table:number-columns-spanned=\"2147483647\"/></table:table-row></table:table>")));
    XlsxMore more;
    more.afterCells = "<mergeCells>" + QByteArray("<mergeCell ref=\"A1:XFD1048576\"/>").repeated(2'000) + "</mergeCells>";
    more.columns = "<col min=\"-5\" max=\"2147483647\" hidden=\"1\"/>";
    const auto merged = readOfficeRows(zipOf(xlsxParts(xlsxRows(grid({"Actividad|Plazo", "a|2012"})), more)));
    REQUIRE_FALSE(merged);
    CHECK(merged.error().code == ErrorCode::TooLarge);
    readOrRefuse(zipOf(docxParts("<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"2147483647\"/></w:trPr><w:tc><w:tcPr><w:gridSpan "
                                 "w:val=\"2147483647\"/></w:tcPr></w:tc></w:tr></w:tbl>")));
    readOrRefuse(zipOf(xlsxParts("<row r=\"99999999999\"><c r=\"ZZZZZZ1\"><v>1</v></c></row><row r=\"-1\"><c><v>2</v></c></row>")));
    QByteArray claims = sample(0); // the directory says that an entry has 4 GB
    const qsizetype directory = claims.indexOf("PK\x01\x02");
    claims.replace(directory + 24, 4, "\xFE\xFF\xFF\xFF");
    readOrRefuse(claims);
}

TEST_CASE("Files that are cut off are refused in words", "[hostile][office]")
{
    const int kind = GENERATE(0, 1, 2);
    const QByteArray whole = sample(kind);
    CHECK(readOfficeRows(whole));
    for (int part = 0; part < 20; ++part) {
        CAPTURE(kind, part);
        const auto read = readOfficeRows(whole.first(whole.size() * part / 20));
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::Invalid);
        CHECK_FALSE(read.error().message.isEmpty());
    }
}

TEST_CASE("Damaged files are read or refused", "[hostile][office]")
{
    const int kind = GENERATE(0, 1, 2);
    const QByteArray whole = sample(kind);
    std::mt19937 random(20120615);
    for (int round = 0; round < 200; ++round) {
        CAPTURE(kind, round);
        QByteArray bytes = whole;
        for (std::size_t flips = 1 + random() % 8; flips > 0; --flips)
            bytes[static_cast<qsizetype>(random() % static_cast<std::size_t>(bytes.size()))] = static_cast<char>(random() % 256);
        readOrRefuse(bytes);
    }
}

TEST_CASE("XML that is damaged under whole packing is read or refused", "[hostile][office]")
{
    const int kind = GENERATE(0, 1, 2);
    const Grid cells = grid({"Fase|Actividad|Plazo", "Uno|a|Junio 2012", "|b|2013"});
    const Parts whole = kind == 0   ? xlsxParts(xlsxRows(cells))
                        : kind == 1 ? odsParts("<table:table table:name=\"P\">" + odsRows(cells) + "</table:table>")
                                    : docxParts(docxTable(cells));
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        CAPTURE(kind, round);
        Parts parts = whole;
        QByteArray &bytes = parts[random() % parts.size()].second;
        static constexpr char signs[] = "<>/\"= 0129-ABXt&;\xC3";
        for (std::size_t flips = 1 + random() % 3; flips > 0; --flips)
            bytes[static_cast<qsizetype>(random() % static_cast<std::size_t>(bytes.size()))] = signs[random() % (sizeof signs - 1)];
        readOrRefuse(zipOf(parts));
    }
}
