// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace gelt {

/// A text as the cell of a spreadsheet can hold it.
struct SheetText {
    QByteArray utf8;
    bool wasCut = false;
};

/// The most UTF-16 units that a spreadsheet keeps of a cell.
inline constexpr qsizetype sheetTextUnits = 32'767;

/**
 * Makes a text fit for a cell: signs that XML forbids and halves of characters become U+FFFD, line ends "\n", words that a
 * spreadsheet would take for a coded sign ("_x000D_") stay what they are, and what is longer than sheetTextUnits is cut,
 * with a note at its end that says so.
 */
SheetText sheetText(const QString &text);

} // namespace gelt
