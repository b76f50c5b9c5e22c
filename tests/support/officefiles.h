// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

/// Office files made on the spot, so that a test shows what is in them.
namespace gelt::test {

/// Names and contents of an archive's entries, in order.
using Parts = std::vector<std::pair<QByteArray, QByteArray>>;

/// Of a table, empty texts where there is nothing; a row may be shorter than others.
using Grid = std::vector<std::vector<QString>>;

/// @param password of every entry; empty: none.
QByteArray zipOf(const Parts &parts, const QByteArray &password = {});

QByteArray escaped(const QString &text);

/// What a sheet of a workbook has beside its cells.
struct XlsxMore {
    QByteArray strings;    ///< <si> elements
    QByteArray formats;    ///< <numFmt> elements
    QByteArray styles;     ///< <xf> elements, from number 0
    QByteArray properties; ///< attributes of workbookPr
    QByteArray afterCells; ///< such as <mergeCells>
    QByteArray columns;    ///< <col> elements
};
/// A workbook of one sheet "Plan" with these <row> elements.
Parts xlsxParts(const QByteArray &rows, const XlsxMore &more = {});
/// A workbook of several sheets: a name, attributes of <sheet>, and <row> elements.
struct XlsxSheetParts {
    QByteArray name;
    QByteArray attributes;
    QByteArray rows;
};
Parts xlsxParts(const std::vector<XlsxSheetParts> &sheets, const XlsxMore &more = {});
/// <row> elements of texts; the first row has number 1.
QByteArray xlsxRows(const Grid &grid);

/// A spreadsheet with these <table:table> elements, or what goes between body and them.
Parts odsParts(const QByteArray &tables, const QByteArray &styles = {});
QByteArray odsRows(const Grid &grid);

/// A document with these paragraphs and tables.
Parts docxParts(const QByteArray &body);
QByteArray docxParagraph(const QString &text, bool bold = false);
QByteArray docxTable(const Grid &grid);

} // namespace gelt::test
