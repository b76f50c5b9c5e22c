// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/table.h"

#include <QStringList>

namespace gelt {

/// A table as it was cut into cells.
struct Delimited {
    std::vector<TableRow> rows;  ///< empty ones too, so that row numbers are those of a spreadsheet
    std::vector<int> openQuotes; ///< rows where a quotation mark opens and never closes; taken as written
    std::vector<CellDoubt> doubts{}; ///< of cells that hold more than a text, by row
    QStringList sheets{};            ///< of a file that has several tables: their names
    QString sheet{};                 ///< the one that was read
};

/**
 * Cuts @p text, whose lines end in \n, into cells. A cell in quotation marks may hold separators, line ends and
 * doubled quotation marks; where text follows the closing mark the cell is taken as written.
 * @param maxRows where to stop.
 * @return TooLarge over tablelimits.
 */
Result<Delimited> readDelimited(QStringView text, QChar separator, int maxRows = tablelimits::rows + 1);

/// The sign among ; , tab and | with which the first rows have most known headers, then most rows of equal length.
QChar guessSeparator(QStringView text);

} // namespace gelt
