// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"

#include "core/base/file.h"
#include "core/exchange/cellwords.h"
#include "core/exchange/formulaguard.h"
#include "core/exchange/openelsewhere.h"
#include "core/exchange/sheetnames.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::CsvWriter)
};

constexpr std::size_t rowsAtOnce = 256; ///< written, and progress told, after so many

void addCell(QByteArray &out, QString cell)
{
    const bool quoted = std::ranges::any_of(
        cell, [](QChar c) { return c == u';' || c == u'"' || c == u'\n' || c == u'\r' || c == u'\t'; });
    if (quoted)
        cell = u'"' + cell.replace(u'"', QLatin1String("\"\"")) + u'"';
    out.append(cell.toUtf8());
}

void addHead(QByteArray &out, const DataTable &table)
{
    out.append("\xEF\xBB\xBF");
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (i > 0)
            out.append(';');
        addCell(out, withFormulaGuard(table.columns[i].title));
    }
    out.append("\r\n");
}

/// @p cells is room that is used again for each row.
void addRow(QByteArray &out, const DataTable &table, std::size_t row, DataRow &cells, const QLocale &locale)
{
    cells.clear();
    table.read(row, cells);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (i > 0)
            out.append(';');
        if (i >= cells.size())
            continue;
        const QString text = cellText(cells[i], table.columns[i].type, locale);
        addCell(out, std::holds_alternative<QString>(cells[i]) ? withFormulaGuard(text) : text);
    }
    out.append("\r\n");
}

Result<> writeRows(const DataTable &table, QIODevice &device, const QLocale &locale, const TableProgress &progress)
{
    QByteArray out;
    DataRow cells;
    addHead(out, table);
    for (std::size_t row = 0; row < table.rows; ++row) {
        addRow(out, table, row, cells, locale);
        if (row % rowsAtOnce != rowsAtOnce - 1)
            continue;
        if (device.write(out) != out.size())
            return Error{ErrorCode::Io, Tr::tr("The table could not be written."), device.errorString()};
        out.clear();
        if (progress && !progress(static_cast<int>(row * 100 / table.rows)))
            return Error{ErrorCode::Cancelled, Tr::tr("Given up: the table was not written."), {}};
    }
    if (device.write(out) != out.size())
        return Error{ErrorCode::Io, Tr::tr("The table could not be written."), device.errorString()};
    return {};
}

} // namespace

QByteArray csvOf(const DataTable &table, const QLocale &locale)
{
    QByteArray out;
    DataRow cells;
    addHead(out, table);
    for (std::size_t row = 0; row < table.rows; ++row)
        addRow(out, table, row, cells, locale);
    return out;
}

Result<> writeCsv(const DataTable &table, const QString &path, const QLocale &locale, const TableProgress &progress)
{
    if (Result<> free = notOpenElsewhere(path); !free)
        return free;
    return writeFile(path, [&](QIODevice &device) { return writeRows(table, device, locale, progress); });
}

Result<QStringList> writeCsvFolder(const std::vector<DataTable> &tables, const QString &folder, const QLocale &locale,
                                   const TableProgress &progress)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::Io,
                     Tr::tr("The folder “%1” could not be made. Choose another place.")
                         .arg(QDir::toNativeSeparators(folder)),
                     {}};
    SheetNames names;
    QStringList written;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const auto part = [&](int percent) {
            return !progress || progress(static_cast<int>((i * 100 + static_cast<std::size_t>(percent)) / tables.size()));
        };
        const QString name = names.next(tables[i].name) + QStringLiteral(".csv");
        if (Result<> done = writeCsv(tables[i], QDir(folder).filePath(name), locale, part); !done)
            return done.error();
        written << name;
    }
    return written;
}

} // namespace gelt
