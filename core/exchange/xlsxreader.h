// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/archive.h"
#include "core/exchange/delimited.h"

namespace gelt {

/**
 * The rows of a sheet of an Office Open XML workbook, each cell as the text a person sees in it, as far as that says
 * what was meant: days and months by their format, 0.5 shown as 50 % with its sign, numbers in full. Nothing is worked
 * out, run or followed: formulas count by the results that the file holds, macros and links to other files not at all.
 *
 * @param workbook the archive's main part.
 * @param sheet    the name of the sheet; empty: the one that SheetPicker chooses.
 * @return Invalid where it is damaged, NotFound where there is no such sheet, TooLarge.
 */
Result<Delimited> readXlsxRows(const Archive &archive, const QByteArray &workbook, const QString &sheet);

} // namespace gelt
