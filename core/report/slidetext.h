// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/slideblocks.h"

#include <span>

/// How much a slide says, and how it is cut and divided so that it never says more.
namespace gelt::report {

/// The words that a slide has besides its title. Those of up to three letters (of, the, a) do not weigh.
inline constexpr int mostSlideWords = 25;

int slideWords(const QString &text);

/// The text on one line, of at most @p most characters: what is longer ends at a word, with "…".
QString shortened(const QString &text, qsizetype most);
/// The first sentence of a text, shortened.
QString firstSentence(const QString &text, qsizetype most);

/**
 * Deals rows to slides, in their order: as few slides as it takes, none with more than @p mostRows rows or @p mostWords
 * words (a row that alone has more gets a slide), and about as many rows on each.
 * @param words of each row. @return how many rows each slide gets.
 */
std::vector<std::size_t> dealt(std::span<const int> words, std::size_t mostRows, int mostWords = mostSlideWords);

/// Says "(2 of 3)" on slides that carry one message together.
void numberParts(std::vector<Slide> &slides);

} // namespace gelt::report
