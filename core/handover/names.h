// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace gelt::handover {

/// @name What stands in every hand-over; its reference is HANDOVER.md beside this file
///@{
inline constexpr QStringView planName = u"plan.gelt";
inline constexpr QStringView interchangeName = u"plan.json";
inline constexpr QStringView indexPdfName = u"indice.pdf";
inline constexpr QStringView indexSheetName = u"indice.xlsx";
inline constexpr QStringView sumsName = u"SHA256SUMS";
inline constexpr QStringView actasFolder = u"actas";
inline constexpr QStringView annexesFolder = u"actas/anexos";
inline constexpr QStringView reportsFolder = u"informes";
inline constexpr QStringView evidenceFolder = u"evidencias";
///@}

/// How long the name of a file or folder may be.
inline constexpr qsizetype mostNameChars = 80;

/// Gives out each name once, letters' case aside: what comes again gets " (2)" before its ending.
class NamesTaken {
public:
    QString take(const QString &path);

private:
    QSet<QString> m_taken;
};

/// Whether a path names a file below the folder that it is written in, on every system: parts of at least one character
/// with "/" between them, none of them "." or "..", no drive, no backslash.
bool isInside(QStringView path);

} // namespace gelt::handover
