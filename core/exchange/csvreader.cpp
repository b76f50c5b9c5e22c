// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"

#include "core/exchange/decode.h"
#include "core/exchange/delimited.h"
#include "core/exchange/formulaguard.h"
#include "core/exchange/rowreader.h"

namespace gelt {
namespace {

/// Some spreadsheets say in a first line "sep=;" what separates; nothing for any other line.
std::optional<QChar> statedSeparator(const QString &text)
{
    const bool stated = text.size() >= 5 && text.startsWith(QLatin1String("sep="), Qt::CaseInsensitive)
                        && text[4] != u'\n' && (text.size() == 5 || text[5] == u'\n');
    return stated ? std::optional(text[4]) : std::nullopt;
}

} // namespace

Result<Delimited> readCsvRows(const QByteArray &bytes)
{
    const Result<QString> text = decodeText(bytes);
    if (!text)
        return text.error();
    const auto stated = statedSeparator(*text);
    const QStringView table =
        stated ? QStringView(*text).sliced(std::min<qsizetype>(6, text->size())) : QStringView(*text);
    Result<Delimited> read = readDelimited(table, stated ? *stated : guessSeparator(table));
    if (!read)
        return read.error();

    for (TableRow &row : read->rows) {
        for (QString &cell : row.cells) {
            if (cell.startsWith(u'\''))
                cell = withoutFormulaGuard(cell).trimmed();
        }
    }
    return read;
}

Result<ImportDraft> readCsvPlan(const QByteArray &bytes, const ImportOptions &options)
{
    const Result<Delimited> read = readCsvRows(bytes);
    if (!read)
        return read.error();
    DraftBuilder draft(options);
    doubtOpenQuotes(*read, draft);
    return readRows(read->rows, std::move(draft));
}

} // namespace gelt
