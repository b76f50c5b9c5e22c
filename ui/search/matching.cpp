// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/matching.h"

#include "core/base/text.h"

#include <algorithm>

namespace gelt {
namespace {

/// A text as a search sees it, and where each of its characters comes from.
struct Traced {
    QString folded;
    std::vector<qsizetype> origins;
};

Traced traced(const QString &text)
{
    Traced traced;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype length = text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        const QStringView character = QStringView(text).mid(at, length);
        const QString one = text[at].isSpace() ? QStringLiteral(" ") : folded(character);
        traced.folded += one;
        traced.origins.insert(traced.origins.end(), static_cast<std::size_t>(one.size()), at);
        at += length - 1;
    }
    return traced;
}

} // namespace

QStringList searchWords(QStringView query) { return folded(query).split(u' ', Qt::SkipEmptyParts); }

std::vector<TextRange> matchesIn(const QString &text, const QStringList &words)
{
    const Traced seen = traced(text);
    std::vector<TextRange> found;
    for (const QString &word : words) {
        for (qsizetype at = seen.folded.indexOf(word); at >= 0; at = seen.folded.indexOf(word, at + word.size())) {
            const qsizetype begin = seen.origins[static_cast<std::size_t>(at)];
            const qsizetype last = seen.origins[static_cast<std::size_t>(at + word.size() - 1)];
            found.push_back({begin, last + (text[last].isHighSurrogate() ? 2 : 1) - begin});
        }
    }
    std::ranges::sort(found, {}, &TextRange::begin);
    std::vector<TextRange> apart;
    for (const TextRange &range : found) {
        if (apart.empty() || apart.back().begin + apart.back().length <= range.begin)
            apart.push_back(range);
    }
    return apart;
}

QString excerptAround(const QString &text, const QStringList &words, qsizetype maxChars)
{
    constexpr qsizetype before = 24; // characters that say in what connection
    const QString line = simplified(text);
    const std::vector<TextRange> found = matchesIn(line, words);
    if (found.empty() || found.front().begin + found.front().length <= maxChars)
        return line;
    qsizetype begin = std::max<qsizetype>(0, found.front().begin - before);
    const qsizetype blank = line.indexOf(u' ', begin);
    if (blank >= 0 && blank < found.front().begin)
        begin = blank + 1; // not within a word
    return QChar(u'\u2026') + line.mid(begin);
}

} // namespace gelt
