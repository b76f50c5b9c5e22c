// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// How large a text or a file may be. Beyond it input is refused in words; nothing is cut silently.
namespace gelt::limits {

inline constexpr qsizetype nameChars = 500;      ///< names, positions, units, codes, labels
inline constexpr qsizetype titleChars = 4'000;   ///< an activity's title, a deadline as written
inline constexpr qsizetype textChars = 100'000;  ///< descriptions, notes, reasons
inline constexpr qint64 evidenceBytes = 50LL << 20;
inline constexpr qint64 allEvidenceBytes = 500LL << 20; ///< of a plan; beyond it a person is warned, nothing refused
inline constexpr qint64 tableBytes = 64LL << 20;  ///< a text or CSV to import
inline constexpr qint64 jsonBytes = 512LL << 20;  ///< an interchange file to import
inline constexpr int activities = 1'000'000;
inline constexpr int firstYear = 1900;            ///< of any day in a plan
inline constexpr int lastYear = 2200;

} // namespace gelt::limits
