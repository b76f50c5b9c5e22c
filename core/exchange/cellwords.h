// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/datatable.h"

#include <QLocale>

namespace gelt {

/// A whole number of small units as a decimal one, with the sign of @p locale and without zeros at its end: 12500 in
/// thousandths is "12,5". @p unit is a power of ten.
QString decimalText(qint64 value, qint64 unit, const QLocale &locale);

/// A cell as a table of plain text shows it: percentages with their sign, days dd/mm/yyyy.
QString cellText(const DataCell &cell, CellType type, const QLocale &locale);

} // namespace gelt
