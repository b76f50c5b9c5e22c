// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace gelt {

/// What a column of a plan's table may hold.
enum class Column {
    Number,
    Phase,
    Title,
    ShortName,
    Description,
    Responsible,
    Supporting,
    Target,
    Indicator,
    Evidence,
    Weight,
    Budget,
    Executed,
    Deadline,
    Kind, ///< of the deadline: a code of DeadlineKind
    Start,
    Due,
    Periodicity,
    Progress,
    Notes,
    Computed ///< known, but the program works it out itself: planned, compliance, state
};

inline constexpr std::size_t columnCount = 21;

/// One cell for each Column, as written.
using ColumnTexts = std::array<QString, columnCount>;

inline QString &at(ColumnTexts &texts, Column column) { return texts[static_cast<std::size_t>(column)]; }
inline const QString &at(const ColumnTexts &texts, Column column) { return texts[static_cast<std::size_t>(column)]; }

/// The column's name for messages, where the source has no header for it (translated).
QString displayName(Column column);

/// A header row and what its cells were taken for.
struct Header {
    std::size_t index = 0;                      ///< of the row, among those searched
    std::vector<std::optional<Column>> columns; ///< by cell; nothing: not known
    int known = 0;                              ///< different columns recognised
    bool isChosen = false; ///< a person said what the columns are: those that are nothing were left out on purpose

    std::optional<Column> column(std::size_t cell) const
    {
        return cell < columns.size() ? columns[cell] : std::optional<Column>();
    }
};

/**
 * The row among the first of @p rows that reads most like a header: two known columns at least, and among them what
 * is to be done. Case, accents, signs and the usual synonyms, Spanish and English, do not matter.
 */
std::optional<Header> findHeader(std::span<const TableRow> rows);

/// The header as it is compared: letters, digits, % and # alone, folded ("N.º" is "n").
QString foldedHeader(QStringView text);

} // namespace gelt
