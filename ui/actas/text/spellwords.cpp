// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/text/spellwords.h"

#include <algorithm>

namespace gelt::spellwords {
namespace {

constexpr qsizetype longest = 60;

bool isApostrophe(QChar c) { return c == u'\'' || c == QChar(0x2019); }

bool isOfWord(QChar c) { return c.isLetter() || c.isMark(); }

bool isHyphen(QChar c) { return c == u'-' || c == QChar(0x2010) || c == QChar(0x2011); }

/// What joins letters to something that is written as one: a word, a code, an address.
bool joins(QChar c)
{
    return isApostrophe(c) || isHyphen(c) || c == u'.' || c == u'@' || c == u'_' || c == u'/' || c == u'\\'
           || c == u':';
}

bool isOfToken(QChar c) { return isOfWord(c) || c.isNumber(); }

/// Digits or a sign of an address anywhere in it: nothing of the token is a word.
bool isCode(QStringView token)
{
    return std::ranges::any_of(
        token, [](QChar c) { return c.isNumber() || c == u'@' || c == u'_' || c == u'\\' || c == u':' || c == u'.'; });
}

/// A capital anywhere but at its begin: "NIT", "eLearning".
bool hasInnerCapital(QStringView word)
{
    return std::any_of(word.begin() + 1, word.end(), [](QChar c) { return c.isUpper(); });
}

/// Adds the words of a token; none where one of those joined by hyphens is a code ("GEL-T").
void addWords(std::vector<Place> &places, QStringView text, qsizetype start, qsizetype end)
{
    if (isCode(text.sliced(start, end - start)))
        return;
    std::vector<Place> parts;
    for (qsizetype i = start; i < end;) {
        qsizetype stop = i;
        while (stop < end && (isOfWord(text[stop]) || isApostrophe(text[stop])))
            ++stop;
        const QStringView word = text.sliced(i, stop - i);
        if (!word.isEmpty() && (word.size() > longest || hasInnerCapital(word)))
            return;
        if (word.size() > 1)
            parts.push_back({i, stop - i});
        i = stop + 1;
    }
    places.insert(places.end(), parts.begin(), parts.end());
}

} // namespace

std::vector<Place> in(QStringView text)
{
    std::vector<Place> places;
    for (qsizetype i = 0; i < text.size();) {
        if (!isOfToken(text[i])) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size()
               && (isOfToken(text[end]) || text.sliced(end).startsWith(u"://")
                   || (joins(text[end]) && end + 1 < text.size() && isOfToken(text[end + 1]))))
            ++end;
        addWords(places, text, i, end);
        i = end;
    }
    return places;
}

QString asInDictionary(QStringView word)
{
    QString plain = word.toString().normalized(QString::NormalizationForm_C);
    plain.replace(QChar(0x2019), u'\'');
    plain.remove(QChar(0x00AD));
    return plain;
}

} // namespace gelt::spellwords
