// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/papers.h"

namespace gelt::report {

/// Rows of one sheet for signatures; what the roll leaves empty is filled in by hand.
inline constexpr int attendanceRows = 16;

/// The sheet that goes round in the meeting: who is of the roll with position and capacity, and room to sign. Every
/// sheet says of which meeting it is; there is always at least one empty row.
Document attendanceSheet(const PlanContents &contents, ActaId id, const ActaPrint &print, const QLocale &locale);

} // namespace gelt::report
