// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheettext.h"

#include <QCoreApplication>

#include <algorithm>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::SheetText)
};

bool isHex(QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F'); }

/// Whether "_xHHHH_" stands at @p at.
bool isCoded(QStringView text, qsizetype at)
{
    constexpr qsizetype digits = 4;
    if (text.size() - at < digits + 3 || text[at] != u'_' || text[at + 1] != u'x' || text[at + digits + 2] != u'_')
        return false;
    return std::ranges::all_of(text.sliced(at + 2, digits), isHex);
}

/// Whether the character at @p at may stand in XML; of a pair both halves are asked for.
bool mayStand(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate())
        return at + 1 < text.size() && text[at + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return at > 0 && text[at - 1].isHighSurrogate();
    return (c >= u' ' || c == u'\t' || c == u'\n') && c != QChar(0xFFFE) && c != QChar(0xFFFF);
}

bool isPlain(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!mayStand(text, i) || (text[i] == u'_' && isCoded(text, i)))
            return false;
    }
    return true;
}

QString made(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\r') {
            if (i + 1 == text.size() || text[i + 1] != u'\n')
                out += u'\n';
        } else if (!mayStand(text, i)) {
            out += QChar(QChar::ReplacementCharacter);
        } else if (text[i] == u'_' && isCoded(text, i)) {
            out += QLatin1String("_x005F_"); // the underscore, coded
        } else {
            out += text[i];
        }
    }
    return out;
}

QString cut(const QString &text)
{
    //: at the end of a cell of a spreadsheet that could not hold its text
    const QString note = QStringLiteral(" … ") + Tr::tr("[cut here: a cell holds no more; the plan has the whole text]");
    QString kept = text.left(sheetTextUnits - note.size());
    if (kept.back().isHighSurrogate())
        kept.chop(1);
    return kept + note;
}

} // namespace

SheetText sheetText(const QString &text)
{
    const QString fit = isPlain(text) ? text : made(text);
    if (fit.size() <= sheetTextUnits)
        return {fit.toUtf8(), false};
    return {cut(fit).toUtf8(), true};
}

} // namespace gelt
