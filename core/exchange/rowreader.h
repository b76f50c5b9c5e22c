// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/columns.h"
#include "core/exchange/delimited.h"
#include "core/exchange/draftbuilder.h"

#include <span>

namespace gelt {

/**
 * Reads the rows of a table with a header. Blank phase cells are filled down, a row that only names a phase opens it,
 * repeated headers and page headings are passed over, columns nobody knows are listed.
 */
void readTable(std::span<const TableRow> rows, const Header &header, DraftBuilder &draft);

/**
 * Reads rows without a header: activity, description, deadline by position, a number before them where there is one.
 * Lines that stand alone are put together until one is a deadline; those that never meet one are signers or unread.
 * @return whether any row had a deadline that reads as one.
 */
bool readLooseRows(std::span<const TableRow> rows, DraftBuilder &draft);

/// Doubts the rows in which a quotation mark opens and never closes.
void doubtOpenQuotes(const Delimited &table, DraftBuilder &draft);

/**
 * Doubts what the reader of the format doubted of cells: those of columns that are left out are nobody's concern.
 * @param header nothing: there is none, and columns go by their place.
 */
void doubtCells(const Delimited &table, const std::optional<Header> &header, DraftBuilder &draft);

/// readTable() where a header is found, else readLooseRows(), and the draft of either.
/// @return Invalid where nothing was understood, TooLarge over a limit.
Result<ImportDraft> readRows(std::span<const TableRow> rows, DraftBuilder &&draft);

} // namespace gelt
