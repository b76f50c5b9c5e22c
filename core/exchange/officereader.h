// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/delimited.h"

#include <QByteArray>

namespace gelt {

/**
 * The rows of a spreadsheet (.xlsx, .xlsm, .ods) or of the tables of a document (.docx), whichever of them it is.
 *
 * @param sheet the name of a spreadsheet's sheet; empty: the one that seems to hold the plan.
 * @return Invalid where it is neither, damaged or protected, NotFound where there is no such sheet, TooLarge: each says
 *         what to do.
 */
Result<Delimited> readOfficeRows(const QByteArray &bytes, const QString &sheet = {});

} // namespace gelt
