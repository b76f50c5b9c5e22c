// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace gelt {

/// A stretch of a text, in UTF-16 units.
struct TextRange {
    qsizetype begin = 0;
    qsizetype length = 0;

    bool operator==(const TextRange &) const = default;
};

/// The words of a query as a search compares them (see folded()).
QStringList searchWords(QStringView query);

/// Where the words stand in the text as it is written, in order, without overlaps.
std::vector<TextRange> matchesIn(const QString &text, const QStringList &words);

/// The text as one line; where it first holds one of the words only after @p maxChars characters, it begins shortly
/// before that, with "…".
QString excerptAround(const QString &text, const QStringList &words, qsizetype maxChars);

} // namespace gelt
