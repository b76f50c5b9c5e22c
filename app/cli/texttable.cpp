// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/texttable.h"

#include "core/base/text.h"

#include <QTextStream>

#include <algorithm>

namespace gelt::cli {
namespace {

/// What a terminal shows of a cell: one line, without control characters that could steer it.
QString shown(const QString &cell, int maxChars)
{
    return excerpt(cell, maxChars > 0 ? maxChars : std::max<qsizetype>(1, cell.size()));
}

/// Cells that a text takes: marks that stand over a letter take none.
qsizetype width(const QString &text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.category() != QChar::Mark_NonSpacing && !c.isLowSurrogate(); });
}

} // namespace

void TextTable::addColumn(const QString &title, Align align, int maxChars)
{
    m_columns.push_back({title, align, maxChars});
}

void TextTable::addRow(const QStringList &cells)
{
    Row row;
    for (qsizetype i = 0; i < cells.size(); ++i)
        row.cells.append(shown(cells[i], m_columns[static_cast<std::size_t>(i)].maxChars));
    m_rows.push_back(std::move(row));
}

void TextTable::addHead(const QString &text) { m_rows.push_back({{shown(text, 200)}, true}); }

void TextTable::print(QTextStream &out) const
{
    std::vector<qsizetype> widths;
    for (const Column &column : m_columns)
        widths.push_back(width(column.title));
    for (const Row &row : m_rows) {
        for (qsizetype i = 0; i < row.cells.size() && !row.head; ++i) {
            qsizetype &widest = widths[static_cast<std::size_t>(i)];
            widest = std::max(widest, width(row.cells[i]));
        }
    }
    const auto line = [&](const auto &cellAt) {
        QString text;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const QString cell = cellAt(i);
            const QString blanks(std::max<qsizetype>(0, widths[i] - width(cell)), u' ');
            text += m_columns[i].align == Align::Right ? QString(blanks + cell) : QString(cell + blanks);
            text += QStringLiteral("  ");
        }
        while (text.endsWith(u' '))
            text.chop(1);
        out << text << '\n';
    };
    line([&](std::size_t i) { return m_columns[i].title; });
    line([&](std::size_t i) { return QString(widths[i], QChar(u'\u2500')); });
    for (const Row &row : m_rows) {
        if (row.head)
            out << row.cells.first() << '\n';
        else
            line([&](std::size_t i) { return row.cells.value(static_cast<qsizetype>(i)); });
    }
}

} // namespace gelt::cli
