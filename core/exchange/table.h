// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <vector>

namespace gelt {

/// How a line of text stands out.
enum class Dress {
    Plain,
    Bold,   ///< between ** and **
    Heading ///< behind one or more #
};

/// A row of a table, or a line of a text (then a row of one cell), before anybody knows what it means.
struct TableRow {
    int number = 0;             ///< row or line in the source, from 1
    std::vector<QString> cells; ///< without surrounding blanks; no empty ones at the end
    bool loose = false;         ///< a line of text, not of the table's form
    bool afterBlank = false;    ///< an empty line stands before it
    Dress dress = Dress::Plain;
    int across = 1; ///< columns over which its only cell is merged

    auto filled() const
    {
        return std::ranges::count_if(cells, [](const QString &cell) { return !cell.isEmpty(); });
    }
    /// The cell, or an empty text beyond the end.
    QString cell(std::size_t column) const { return column < cells.size() ? cells[column] : QString(); }
};

/// Something about a cell that only the reader of its format sees.
struct CellDoubt {
    int row = 0;             ///< of the source, from 1; 0: the source as a whole
    std::size_t column = 0;  ///< from 0
    bool isOfColumn = false; ///< whether it is about one cell and not a whole row or source
    bool refused = false;    ///< whether the cell's value was not taken
    QString value;           ///< as the source has it
    QString message;
};

/// What a table may hold: beyond it reading stops with an error, so that no file takes all the memory.
namespace tablelimits {
inline constexpr int rows = 1'000'000;
inline constexpr int cells = 5'000'000;
inline constexpr int columns = 1'000;
inline constexpr qsizetype chars = 64 << 20; ///< of all cells
inline constexpr std::size_t doubts = 10'000;
} // namespace tablelimits

/// The row as one short line for a list of what was not read.
QString rowText(const TableRow &row);

/// Whether the row is only strokes: "--\t--\t---", "|---|:--|", "=====".
bool isRule(const TableRow &row);

} // namespace gelt
