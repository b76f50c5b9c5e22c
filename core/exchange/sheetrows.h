// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/delimited.h"

#include <bitset>
#include <optional>

namespace gelt {

/// A rectangle of cells, ends included; rows from 1, columns from 0.
struct CellRange {
    int firstRow = 1;
    int lastRow = 1;
    int firstColumn = 0;
    int lastColumn = 0;
};

/// A cell's text without what no text of a plan holds: other control characters than line ends, blanks around it.
QString cellText(QStringView text);

/// "D" for 3, as spreadsheets name columns.
QString columnLetters(int column);

/**
 * Collects the cells of a sheet, of which only those that hold something take room, and makes rows of them.
 *
 * A cell that is merged downwards counts in each of its rows, one that is merged sideways in its first column.
 */
class SheetRows {
public:
    /// Cells come row by row. What stands right of tablelimits::columns is left out, with a doubt.
    void put(int row, int column, const QString &text);
    /// The range may come before or after its cells.
    void merge(const CellRange &range);
    void doubt(int row, int column, const QString &value, const QString &message, bool refused);
    /// About the sheet as a whole.
    void doubtSheet(const QString &value, const QString &message);
    void hideRow(int row) { m_hiddenRow = row; }
    void hideColumns(int first, int last);

    bool isEmpty() const { return m_rows.empty(); }
    /// TooLarge or Invalid, once a limit or the order of rows is broken; what comes after that is not kept.
    const std::optional<Error> &failure() const { return m_failure; }

    Result<Delimited> finish() &&;

private:
    struct Active {
        int lastRow = 0;
        int firstColumn = 0;
        int lastColumn = 0;
        QString text;
    };
    TableRow &rowAt(int number);
    void tooLarge(int row);
    void count(std::size_t cells, qsizetype chars, int row);
    void applyMerges();
    void applyMerges(TableRow &row, std::vector<Active> &active, std::size_t &next);
    void doubtHidden();

    Delimited m_table;
    std::vector<TableRow> m_rows;
    std::vector<CellRange> m_merges;
    std::bitset<tablelimits::columns> m_hiddenColumns;
    std::bitset<tablelimits::columns> m_usedColumns;
    std::vector<int> m_hiddenRows;
    std::optional<Error> m_failure;
    std::size_t m_cells = 0;
    qsizetype m_chars = 0;
    int m_hiddenRow = 0;
    int m_beyond = 0; ///< the first row with cells right of the limit
    std::size_t m_moreDoubts = 0;
};

} // namespace gelt
