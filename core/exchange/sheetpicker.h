// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/delimited.h"

#include <optional>

namespace gelt {

/**
 * Chooses among the sheets of a workbook: the one that was asked for, else the first with a row of headers, those that
 * are hidden last; where none has headers, the first that holds anything.
 */
class SheetPicker {
public:
    /// @param wanted the name of a sheet, whatever its case; empty: any.
    explicit SheetPicker(const QString &wanted);

    /// Whether the cells of a sheet can still count; of the others only whether they hold anything.
    bool wants(const QString &name) const;
    void offer(const QString &name, bool hidden, Delimited table);
    /// A sheet whose cells did not count.
    void pass(const QString &name, bool hidden, bool isEmpty);

    /// The sheet's table with the names of all, and a doubt where another sheet was left unread.
    /// @return NotFound where there is no sheet of the wanted name.
    Result<Delimited> finish() &&;

private:
    QString m_wanted; ///< folded
    QString m_wantedName;
    std::optional<Delimited> m_best;
    QString m_bestName;
    int m_bestRank = -1;
    bool m_bestHidden = false;
    QStringList m_names;
    QStringList m_filled; ///< visible ones that hold something
};

} // namespace gelt
