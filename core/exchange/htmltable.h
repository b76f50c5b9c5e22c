// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/table.h"

namespace gelt {

/**
 * The rows of the tables in a piece of HTML as word processors and spreadsheets put it on the clipboard, in order, and
 * between them the lines of text that stand outside any table, as loose rows.
 *
 * Only the text is read: nothing is loaded, run or followed, whatever the HTML names. Line breaks within a cell stay. A
 * cell that is merged downwards counts in each of its rows, one that is merged sideways in its first column. A table
 * within a cell is text of that cell. Tags that are not closed, or make no sense, are passed over.
 * @return TooLarge over tablelimits.
 */
Result<std::vector<TableRow>> readHtmlTables(QStringView html);

/// Whether a table begins anywhere in the text.
bool holdsHtmlTable(QStringView html);

} // namespace gelt
