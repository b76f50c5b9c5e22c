// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evidence.h"

#include <QByteArrayView>
#include <QStringView>

/// What a file's name and its first bytes say of it; the file itself is not looked at.
namespace gelt::filekind {

/// How many of the first bytes isProgram() looks at.
inline constexpr qsizetype headBytes = 64;

/**
 * Whether opening the file could run something: a program, a script, an installer or a shortcut, by its extension on
 * any system or by how its bytes begin. Documents with macros are not meant.
 */
bool isProgram(QStringView fileName, QByteArrayView head = {});

/// Whether the name is that of a picture.
bool isPicture(QStringView fileName);

/// What a file of that name mostly is, as a first guess that a person can change: "Acta 003.pdf" is minutes, a picture
/// a photograph.
EvidenceKind likelyKind(QStringView fileName);

/// A name that every system can write, made from one that another system wrote: no folders, no characters or words
/// that Windows reserves, at most @p most UTF-16 units, cut behind a word and never in a character, the extension kept.
/// @param most above 20.
QString portableName(QStringView fileName, qsizetype most = 120);

} // namespace gelt::filekind
