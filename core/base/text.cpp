// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

namespace gelt {
namespace {

bool isHyphen(char16_t c)
{
    return c == u'-' || c == 0x00AD || (c >= 0x2010 && c <= 0x2015) || c == 0x2212;
}

/// The base letter of the accented letters of Latin-1, which is nearly all that Spanish texts hold.
char16_t plainLatin1(char16_t c)
{
    static constexpr char16_t table[] = u"aaaaaaaceeeeiiii"
                                        u"\u00f0\u00f1ooooo\u00f7ouuuuy\u00fe\u00ff";
    if (c >= 0xE0 && c <= 0xFF)
        return table[c - 0xE0];
    return c;
}

} // namespace

QString folded(QStringView text)
{
    bool simple = true;
    for (const QChar c : text) {
        if (c.unicode() > 0xFF && !isHyphen(c.unicode())) {
            simple = false;
            break;
        }
    }
    const QString source =
        simple ? text.toString() : text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();

    QString out;
    out.reserve(source.size());
    bool blank = false;
    for (const QChar c : source) {
        char16_t u = c.unicode();
        if (isHyphen(u))
            continue;
        if (c.isSpace()) {
            blank = !out.isEmpty();
            continue;
        }
        if (c.category() == QChar::Mark_NonSpacing) {
            if (u == 0x0303 && !out.isEmpty() && out.back() == u'n' && !blank)
                out.back() = QChar(u'\u00f1');
            continue;
        }
        u = plainLatin1(c.toLower().unicode());
        if (blank) {
            out.append(u' ');
            blank = false;
        }
        out.append(QChar(u));
    }
    return out;
}

QString foldedTight(QStringView text)
{
    QString out = folded(text);
    out.remove(u' ');
    return out;
}

QString simplified(QStringView text) { return text.toString().simplified(); }

QString oneLine(QStringView text)
{
    QString line = text.toString();
    for (QChar &c : line) {
        if (c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph)
            c = u' ';
    }
    line.removeIf([](QChar c) {
        // Joiners shape letters and signs; the other format characters of this kind only turn them round.
        const bool isMark = c.unicode() == 0x200E || c.unicode() == 0x200F || c.unicode() == 0x061C
                            || (c.unicode() >= 0x202A && c.unicode() <= 0x202E) || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
        return isMark || (c.category() == QChar::Other_Control && !c.isSpace());
    });
    return line.simplified();
}

QString excerpt(QStringView text, qsizetype maxChars)
{
    // Only so much is looked at as can be shown: the text may be a cell of megabytes.
    QString line = text.first(std::min(text.size(), maxChars * 4)).toString().simplified();
    for (QChar &c : line) {
        if (!c.isPrint())
            c = u'\uFFFD';
    }
    if (line.size() > maxChars || text.size() > maxChars * 4)
        line = line.first(std::min(line.size(), maxChars - 1)) + QChar(u'\u2026');
    return line;
}

} // namespace gelt
