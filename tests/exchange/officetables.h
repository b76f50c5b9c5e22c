// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/officereader.h"
#include "core/exchange/planreader.h"
#include "tests/exchange/drafts.h"
#include "tests/support/officefiles.h"

/// What the tests of spreadsheets and documents ask of what was read.
namespace officetables {

inline gelt::Delimited table(const gelt::test::Parts &parts)
{
    return need(gelt::readOfficeRows(gelt::test::zipOf(parts)));
}

/// Each row as its number and one text: cells between bars, loose rows in brackets.
inline QStringList rowsOf(const gelt::Delimited &table)
{
    QStringList all;
    for (const gelt::TableRow &row : table.rows) {
        QStringList cells;
        for (const QString &cell : row.cells)
            cells << cell;
        const QString text = cells.join(u'|');
        all << QString::number(row.number) + u' ' + (row.loose ? QString(u'[' + text + u']') : text);
    }
    return all;
}

inline gelt::ImportDraft draft(const gelt::test::Parts &parts,
                               const gelt::ImportOptions &options = drafts::options())
{
    return need(gelt::readPlan(gelt::ImportFormat::Xlsx, gelt::test::zipOf(parts), options));
}

/// A grid of texts from lines cut at bars.
inline gelt::test::Grid grid(const std::vector<const char *> &lines)
{
    gelt::test::Grid grid;
    for (const char *line : lines) {
        std::vector<QString> cells;
        for (const QString &cell : QString::fromUtf8(line).split(u'|'))
            cells.push_back(cell);
        grid.push_back(std::move(cells));
    }
    return grid;
}

inline bool holds(const std::vector<gelt::Doubt> &doubts, int row, const char *words)
{
    return std::ranges::any_of(doubts, [&](const gelt::Doubt &doubt) {
        return doubt.row == row && doubt.message.contains(QString::fromUtf8(words));
    });
}

} // namespace officetables
