// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/xlsxread.h"

#include "tests/support/catch.h"

#include <zip.h>

#include <QXmlStreamReader>

#include <memory>

namespace xlsx {
namespace {

QHash<QString, QByteArray> entriesOf(const QString &path)
{
    int code = 0;
    const std::unique_ptr<zip_t, decltype(&zip_discard)> archive(zip_open(path.toUtf8().constData(), ZIP_RDONLY, &code),
                                                                 zip_discard);
    REQUIRE(archive);
    QHash<QString, QByteArray> entries;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive.get(), 0); ++i) {
        zip_stat_t stat{};
        REQUIRE(zip_stat_index(archive.get(), static_cast<zip_uint64_t>(i), 0, &stat) == 0);
        QByteArray bytes(static_cast<qsizetype>(stat.size), '\0');
        const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(
            zip_fopen_index(archive.get(), static_cast<zip_uint64_t>(i), 0), zip_fclose);
        REQUIRE(file);
        REQUIRE(zip_fread(file.get(), bytes.data(), stat.size) == static_cast<zip_int64_t>(stat.size));
        entries.insert(QString::fromUtf8(stat.name), bytes);
    }
    return entries;
}

/// Calls @p visit at each start tag; the XML must be well-formed.
template <class Visit>
void eachTag(const QByteArray &bytes, Visit &&visit)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement)
            visit(xml);
    }
    INFO(xml.errorString().toStdString());
    REQUIRE_FALSE(xml.hasError());
}

QString value(QXmlStreamReader &xml, const char *name) { return xml.attributes().value(QLatin1String(name)).toString(); }

/// The number format of each style of a cell.
QStringList formatsOf(const QByteArray &styles)
{
    QHash<QString, QString> codes{{QStringLiteral("1"), QStringLiteral("0")},
                                  {QStringLiteral("3"), QStringLiteral("#,##0")},
                                  {QStringLiteral("4"), QStringLiteral("#,##0.00")}};
    QStringList formats;
    bool inCells = false;
    eachTag(styles, [&](QXmlStreamReader &xml) {
        if (xml.name() == QLatin1String("numFmt"))
            codes.insert(value(xml, "numFmtId"), value(xml, "formatCode"));
        if (xml.name() == QLatin1String("cellXfs"))
            inCells = true;
        else if (xml.name() == QLatin1String("cellStyles"))
            inCells = false;
        else if (inCells && xml.name() == QLatin1String("xf"))
            formats << codes.value(value(xml, "numFmtId"));
    });
    return formats;
}

Sheet sheetOf(const QByteArray &bytes, const QStringList &formats)
{
    Sheet sheet;
    sheet.bytes = bytes.size();
    QString place;
    eachTag(bytes, [&](QXmlStreamReader &xml) {
        const QString tag = xml.name().toString();
        if (tag == QLatin1String("pane"))
            sheet.headStays = value(xml, "state") == QLatin1String("frozen") && value(xml, "ySplit") == QLatin1String("1");
        else if (tag == QLatin1String("autoFilter"))
            sheet.filter = value(xml, "ref");
        else if (tag == QLatin1String("col"))
            sheet.widths.push_back(value(xml, "width").toDouble());
        else if (tag == QLatin1String("row"))
            ++sheet.rows;
        else if (tag == QLatin1String("c")) {
            place = value(xml, "r");
            const QString type = value(xml, "t");
            sheet.cells.insert(place, {type.isEmpty() ? QStringLiteral("n") : type, {}, formats.value(value(xml, "s").toInt()), false});
        } else if (tag == QLatin1String("v") || tag == QLatin1String("t"))
            sheet.cells[place].value = xml.readElementText();
        else if (tag == QLatin1String("f"))
            sheet.cells[place].isFormula = true;
    });
    return sheet;
}

} // namespace

const Sheet &Book::sheet(const QString &name) const
{
    const auto found = std::ranges::find(sheets, name, &Sheet::name);
    INFO(name.toStdString());
    REQUIRE(found != sheets.end());
    return *found;
}

Book read(const QString &path)
{
    const QHash<QString, QByteArray> entries = entriesOf(path);
    Book book;
    book.parts = entries.keys();
    const QStringList formats = formatsOf(entries.value(QStringLiteral("xl/styles.xml")));
    eachTag(entries.value(QStringLiteral("xl/workbook.xml")), [&](QXmlStreamReader &xml) {
        if (xml.name() != QLatin1String("sheet"))
            return;
        const QString part = QStringLiteral("xl/worksheets/sheet%1.xml").arg(book.sheets.size() + 1);
        book.sheets.push_back(sheetOf(entries.value(part), formats));
        book.sheets.back().name = value(xml, "name");
    });
    eachTag(entries.value(QStringLiteral("docProps/core.xml")), [&](QXmlStreamReader &xml) {
        if (xml.name() == QLatin1String("title"))
            book.title = xml.readElementText();
        else if (xml.name() == QLatin1String("creator"))
            book.author = xml.readElementText();
        else if (xml.name() == QLatin1String("created"))
            book.created = xml.readElementText();
    });
    return book;
}

} // namespace xlsx
