// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/explain.h"

namespace gelt::report::explain {

/// The table of an explanation: number and name of each activity and the columns that make the figure.
class Table {
public:
    struct Column {
        QString title;
        ColumnKind kind;
    };
    /// An activity that may stand in the table.
    struct Candidate {
        std::size_t place; ///< in the contents
        double loss;       ///< what it takes from the figure; only for the order
    };

    explicit Table(const std::vector<Column> &columns);

    void add(const Activity &activity, const QStringList &cells);
    void addPhase(const Phase &phase, const QStringList &cells);
    void total(const QStringList &cells);
    /// @param more how many rows the table leaves out.
    void moveTo(Explanation &explanation, std::size_t more);

    /// Puts the candidates that lose most in front, in order; of equals those that stand first in the plan.
    /// @return how many of them are shown.
    static std::size_t keepMost(std::vector<Candidate> &candidates, std::size_t most);
    /// Σ w·x in percentage points.
    static Percent points(const PercentSum &sum);

private:
    GridRow &row(RowKind kind, const QString &number, const QString &name, const QStringList &cells);

    Grid m_grid;
    std::vector<Lead> m_rows;
};

} // namespace gelt::report::explain
