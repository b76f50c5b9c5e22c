// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"

namespace gelt {

/// What a line that stands alone does.
enum class LineKind {
    PageHeading, ///< "PLAN DE ACCIÓN …": on top of every page
    Strategy,    ///< "ESTRATEGIA …": part of the page heading where it follows one, else it closes the phase
    Phase,       ///< "FASE …": opens a phase
    Heading,     ///< marked as one, and nothing of the above
    Text
};

LineKind lineKind(const QString &text, Dress dress);

/// Whether there are letters and none of them is lower case.
bool isAllCapitals(QStringView text);

/// Whether a line looks like a signer's name: two to seven words of capitals, no digits.
bool looksLikeName(const QString &text);

/// Whether the text names a position or a unit ("Líder Comité GEL-T", "Secretaría de Hacienda") and not a person.
bool namesPosition(const QString &text);

/// Whether the line under a name can be a signer's position.
bool looksLikeSignersPosition(const QString &text);

} // namespace gelt
