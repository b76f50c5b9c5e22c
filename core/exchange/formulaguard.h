// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gelt {

/// Whether a spreadsheet could run the cell as a formula, any apostrophes at its start apart.
inline bool startsLikeFormula(QStringView cell)
{
    while (cell.startsWith(u'\''))
        cell = cell.sliced(1);
    return !cell.isEmpty() && QStringView(u"=+-@\t\r\n").contains(cell.front());
}

/// The cell with an apostrophe where it needs one; the inverse of withoutFormulaGuard().
inline QString withFormulaGuard(const QString &cell) { return startsLikeFormula(cell) ? QString(u'\'' + cell) : cell; }

inline QString withoutFormulaGuard(const QString &cell)
{
    return cell.startsWith(u'\'') && startsLikeFormula(cell) ? cell.sliced(1) : cell;
}

} // namespace gelt
