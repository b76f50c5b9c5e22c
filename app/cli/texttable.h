// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

class QTextStream;

namespace gelt::cli {

/// A table of aligned columns for a terminal. Columns are as wide as their widest cell, up to their limit.
class TextTable {
public:
    enum class Align { Left, Right };

    /// @param maxChars a wider cell is cut, with an ellipsis; 0: never (numbers and dates are never cut).
    void addColumn(const QString &title, Align align = Align::Left, int maxChars = 0);
    void addRow(const QStringList &cells);
    /// A line of its own across the columns.
    void addHead(const QString &text);
    void print(QTextStream &out) const;

private:
    struct Column {
        QString title;
        Align align;
        int maxChars;
    };
    struct Row {
        QStringList cells;
        bool head = false;
    };
    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

} // namespace gelt::cli
