// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/clipboardtable.h"

#include "core/base/sizetext.h"
#include "core/domain/limits.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/htmltable.h"
#include "core/exchange/textreader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>
#include <QMimeData>

#include <algorithm>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Clipboard)
};

constexpr qsizetype mostChars = limits::tableBytes / 2;

const QString &csvType()
{
    static const QString type = QStringLiteral("text/csv");
    return type;
}

Error nothingToPaste()
{
    return {ErrorCode::Invalid,
            Tr::tr("There are no rows on the clipboard. Copy rows of a table in Word, Excel or LibreOffice and paste them "
                   "here."),
            {}};
}

/// Signs that no text holds: what was copied is a picture or a program, not words.
bool isText(QStringView text)
{
    const auto wrong = std::ranges::count_if(text, [](QChar c) {
        return (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r' && c != u'\f' && c != u'\v')
               || c == QChar::ReplacementCharacter || c.unicode() >= 0xFFFE;
    });
    return wrong == 0;
}

bool hasCells(const std::vector<TableRow> &rows)
{
    return std::ranges::any_of(rows, [](const TableRow &row) { return !row.loose && row.filled() > 0; });
}

Result<Delimited> rowsOfText(const QString &text)
{
    QString plain = text;
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    if (plain.contains(u'\t'))
        return readDelimited(plain, u'\t');
    Result<std::vector<TableRow>> lines = readTextRows(plain.toUtf8());
    return lines ? Result<Delimited>(Delimited{*std::move(lines), {}}) : Result<Delimited>(lines.error());
}

Result<Delimited> rowsOf(const QMimeData &data)
{
    if (const QString html = data.html(); holdsHtmlTable(html) && html.size() <= 4 * mostChars) {
        Result<std::vector<TableRow>> rows = readHtmlTables(html);
        if (!rows)
            return rows.error();
        if (hasCells(*rows))
            return Delimited{*std::move(rows), {}};
    }
    const QString text = data.text();
    if (text.trimmed().isEmpty() && data.hasFormat(csvType()))
        return readCsvRows(data.data(csvType()));
    if (text.trimmed().isEmpty())
        return nothingToPaste();
    if (text.size() > mostChars)
        return Error{ErrorCode::TooLarge,
                     Tr::tr("What was copied is too large: %1. Copy fewer rows at a time.")
                         .arg(sizeText(text.size() * 2, QLocale())),
                     {}};
    if (!isText(text))
        return Error{ErrorCode::Invalid,
                     Tr::tr("What was copied is not text, so nothing was pasted. Copy the rows again."), {}};
    return rowsOfText(text);
}

} // namespace

bool mayHoldTable(const QMimeData &data) { return data.hasHtml() || data.hasText() || data.hasFormat(csvType()); }

Result<std::shared_ptr<const ImportedSource>> clipboardTable(const QMimeData &data)
{
    Result<Delimited> table = rowsOf(data);
    if (!table)
        return table.error();
    if (std::ranges::none_of(table->rows, [](const TableRow &row) { return row.filled() > 0; }))
        return nothingToPaste();
    auto source = std::make_shared<ImportedSource>();
    source->name = Tr::tr("Clipboard");
    source->format = ImportFormat::Text;
    source->table = *std::move(table);
    source->isPasted = true;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const TableRow &row : source->table.rows) {
        for (const QString &cell : row.cells)
            hash.addData(QString(cell + u'\t').toUtf8());
        hash.addData(QByteArrayView("\n"));
    }
    source->sha256 = hash.result();
    return std::shared_ptr<const ImportedSource>(std::move(source));
}

} // namespace gelt
