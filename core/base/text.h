// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace gelt {

/**
 * The text as searches and header guessing see it: without case, accents and hyphens,
 * runs of white space as one blank ("Gel-T" and "GELT" are "gelt"; "ACCIÓN" is "accion").
 * The ñ keeps its tilde: "año" is not "ano".
 */
QString folded(QStringView text);

/// folded() without its blanks, for comparing words that some people write apart.
QString foldedTight(QStringView text);

/// @p text with every run of white space (tabs, line ends, no-break blanks) as one blank, none at the ends.
QString simplified(QStringView text);

/// A name as one line: white space as single blanks, without control characters and those that turn the direction of
/// letters ("gpj.exe" would read "exe.jpg").
QString oneLine(QStringView text);

/// The text as one line of at most @p maxChars characters for a message, an ellipsis where it was cut.
QString excerpt(QStringView text, qsizetype maxChars = 60);

} // namespace gelt
