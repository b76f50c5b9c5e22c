// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/percent.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <functional>
#include <variant>
#include <vector>

/// A table as values: what a spreadsheet shows, before anybody decides on its format.
namespace gelt {

/// What the cells of a column hold, and so how they are written.
enum class CellType {
    Text,
    Number,  ///< names something: an activity, a year; never with thousands points
    Integer, ///< counts something
    Decimal, ///< in thousandths: a weight
    Percent,
    Date,
    Money, ///< in hundredths of a peso
    Hours  ///< a time of day
};

/// A cell: nothing, words (in a column of any type: "NA"), or what its column's type says; whole numbers in the unit of
/// CellType. A day or a time that is invalid is nothing.
using DataCell = std::variant<std::monostate, QString, qint64, Percent, QDate, QTime>;
using DataRow = std::vector<DataCell>;

struct DataColumn {
    QString title;
    CellType type = CellType::Text;
    int widthChars = 12; ///< what a person would give it; longer texts wrap
};

/**
 * A table whose rows are made when they are asked for, so that a long one costs no memory. Its rows are told by what it
 * was made from, which must live as long as the table.
 */
struct DataTable {
    QString name; ///< of a sheet or a file
    std::vector<DataColumn> columns;
    std::size_t rows = 0;
    /// Appends the cells of a row (from 0) to an empty @p cells, in the order of the columns; those it leaves out at the
    /// end are nothing.
    std::function<void(std::size_t row, DataRow &cells)> read;
};

/// Told how much of a long task is done, 0-100; false gives it up.
using TableProgress = std::function<bool(int percent)>;

} // namespace gelt
