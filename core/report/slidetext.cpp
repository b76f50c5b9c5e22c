// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/slidetext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace gelt::report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::Presentation)
};

constexpr int heavyLetters = 4;
/// Nobody reads further on a slide, and nothing further is looked at.
constexpr qsizetype readChars = 600;

std::vector<std::size_t> dealtGreedily(std::span<const int> words, std::size_t mostRows, int mostWords)
{
    std::vector<std::size_t> slides;
    int used = 0;
    for (const int row : words) {
        if (slides.empty() || slides.back() >= mostRows || used + row > mostWords) {
            slides.push_back(0);
            used = 0;
        }
        ++slides.back();
        used += row;
    }
    return slides;
}

} // namespace

int slideWords(const QString &text)
{
    int words = 0;
    int letters = 0;
    for (const QChar c : text) {
        if (c.isLetter()) {
            words += ++letters == heavyLetters ? 1 : 0;
        } else if (!c.isMark()) {
            letters = 0;
        }
    }
    return words;
}

QString shortened(const QString &text, qsizetype most)
{
    const QString line = text.first(std::min(text.size(), readChars)).simplified();
    if (line.size() <= most && text.size() <= readChars)
        return line;
    QString kept = line.first(std::min(line.size(), most));
    if (const qsizetype blank = kept.lastIndexOf(u' '); blank > 0 && (line.size() <= most || line[most] != u' '))
        kept.truncate(blank);
    while (!kept.isEmpty()
           && (kept.back().isSpace() || kept.back().isHighSurrogate()
               || QStringView(u",;:.(-\u2013\u00B7").contains(kept.back())))
        kept.chop(1);
    // No end in "of the": words that do not weigh go too, while one that does is left.
    for (qsizetype blank = kept.lastIndexOf(u' ');
         blank > 0 && slideWords(kept.sliced(blank)) == 0 && slideWords(kept) > 0; blank = kept.lastIndexOf(u' '))
        kept.truncate(blank);
    return kept + u'…';
}

QString firstSentence(const QString &text, qsizetype most)
{
    const QString near = text.first(std::min(text.size(), readChars)).trimmed();
    for (qsizetype i = 0; i < near.size(); ++i) {
        const bool lineEnds = near[i] == u'\n';
        // A point ends a sentence before a blank and a capital: not in "3.0", not in "No. 4".
        const bool sentenceEnds =
            near[i] == u'.' && i + 2 < near.size() && near[i + 1].isSpace() && near[i + 2].isUpper() && i > 3;
        if (lineEnds || sentenceEnds)
            return shortened(near.first(i), most);
    }
    QString whole = shortened(text.trimmed(), most);
    if (whole.endsWith(u'.'))
        whole.chop(1);
    return whole;
}

std::vector<std::size_t> dealt(std::span<const int> words, std::size_t mostRows, int mostWords)
{
    const std::size_t slides = dealtGreedily(words, mostRows, mostWords).size();
    if (slides < 2)
        return dealtGreedily(words, mostRows, mostWords);
    for (std::size_t rows = (words.size() + slides - 1) / slides; rows < mostRows; ++rows) {
        const std::vector<std::size_t> even = dealtGreedily(words, rows, mostWords);
        if (even.size() == slides)
            return even;
    }
    return dealtGreedily(words, mostRows, mostWords);
}

void numberParts(std::vector<Slide> &slides)
{
    if (slides.size() < 2)
        return;
    for (std::size_t i = 0; i < slides.size(); ++i) {
        //: after the title of a slide whose message takes several of them: "(2 of 3)"
        QString part = Tr::tr("(%1 of %2)").arg(i + 1).arg(slides.size());
        slides[i].part = part.replace(u' ', u'\u00A0');
    }
}

} // namespace gelt::report
