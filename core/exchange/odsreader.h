// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/archive.h"
#include "core/exchange/delimited.h"

namespace gelt {

/**
 * The rows of a sheet of an OpenDocument spreadsheet, each cell as the text a person sees in it, as far as that says what
 * was meant; see readXlsxRows(). Comments and drawings are left out.
 *
 * @param sheet the name of the sheet; empty: the one that SheetPicker chooses.
 * @return Invalid where it is damaged or protected, NotFound where there is no such sheet, TooLarge.
 */
Result<Delimited> readOdsRows(const Archive &archive, const QString &sheet);

} // namespace gelt
