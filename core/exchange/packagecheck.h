// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace gelt {

/**
 * Reads a workbook that was just made: every part of it must be there to its last sign, and each sheet must be larger than
 * the rows that were handed over for it.
 * @param rowBytes of each sheet, in their order.
 * @return Damaged, with the part that is cut short as its detail.
 */
Result<> checkWorkbook(const QString &path, const std::vector<qint64> &rowBytes);

} // namespace gelt
