// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

/// Which parts of a text are words to be checked for spelling.
namespace gelt::spellwords {

/// A word in a text.
struct Place {
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const Place &) const = default;
};

/**
 * The words of a line of text in order. Left out is what no dictionary holds: numbers and what has digits in it, codes
 * and words in capitals ("GEL-T", "NIT", "eLearning"), addresses ("www.x.gov.co", "ana@x.co"), single letters and what
 * is longer than 60 characters. Parts joined by a hyphen are words of their own.
 */
std::vector<Place> in(QStringView text);

/// A word as dictionaries write it: accents composed, the straight apostrophe, no soft hyphens.
QString asInDictionary(QStringView word);

} // namespace gelt::spellwords
