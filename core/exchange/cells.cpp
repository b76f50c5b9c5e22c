// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cells.h"

namespace gelt {
namespace {

constexpr int maxWholeDigits = 12;
constexpr int fractionDigits = 6;

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

int digitOf(QChar c) { return c.unicode() - u'0'; }

qsizetype countDigits(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end - from;
}

} // namespace

std::optional<Decimal> readDecimal(QStringView text)
{
    Decimal out;
    text = text.trimmed();
    if (text.endsWith(u'%')) {
        out.percentSign = true;
        text = text.chopped(1).trimmed();
    }
    const bool negative = text.startsWith(u'-') || text.startsWith(QChar(0x2212));
    if (negative || text.startsWith(u'+'))
        text = text.sliced(1);

    const qsizetype whole = countDigits(text, 0);
    if (whole == 0 || whole > maxWholeDigits)
        return {};
    for (const QChar c : text.first(whole))
        out.millionths = out.millionths * 10 + digitOf(c);
    for (int i = 0; i < fractionDigits; ++i)
        out.millionths *= 10;

    if (whole < text.size()) {
        const qsizetype fraction = countDigits(text, whole + 1);
        if ((text[whole] != u',' && text[whole] != u'.') || fraction == 0 || whole + 1 + fraction != text.size())
            return {};
        qint64 unit = 100'000;
        for (qsizetype i = whole + 1; i < text.size(); ++i, unit /= 10) {
            if (unit > 0)
                out.millionths += digitOf(text[i]) * unit;
            else if (text[i] != u'0')
                out.rounded = true;
        }
        const qsizetype next = whole + 1 + fractionDigits;
        if (next < text.size() && digitOf(text[next]) >= 5)
            ++out.millionths;
    }
    if (negative)
        out.millionths = -out.millionths;
    return out;
}

std::optional<qint64> readMoneyCents(QStringView text)
{
    QString plain;
    for (const QChar c : text.first(std::min<qsizetype>(text.size(), 60))) {
        if (!c.isSpace() && c != u'$')
            plain.append(c);
    }
    if (text.size() > 60)
        return {};
    if (plain.endsWith(QLatin1String("COP"), Qt::CaseInsensitive))
        plain.chop(3);

    const qsizetype comma = plain.lastIndexOf(u','), dot = plain.lastIndexOf(u'.');
    qsizetype decimal = std::max(comma, dot);
    if (decimal >= 0) {
        const QChar sign = plain[decimal];
        const bool groups = plain.count(sign) > 1 || (std::min(comma, dot) < 0 && plain.size() - decimal == 4);
        if (groups)
            decimal = -1;
    }
    const QString whole = decimal < 0 ? plain : plain.first(decimal);
    const QString cents = decimal < 0 ? QString() : plain.sliced(decimal + 1);
    if (cents.size() > 2 || countDigits(cents, 0) != cents.size() || (decimal >= 0 && cents.isEmpty()))
        return {};

    // Groups are three digits each behind one and the same sign.
    qint64 value = 0;
    qsizetype sinceGroup = -1;
    QChar group;
    int digits = 0;
    for (const QChar c : whole) {
        if (isDigit(c)) {
            value = value * 10 + digitOf(c);
            if (++digits > maxWholeDigits + 1)
                return {};
            if (sinceGroup >= 0)
                ++sinceGroup;
        } else if ((c == u'.' || c == u',') && digits > 0 && (group.isNull() || group == c)
                   && (sinceGroup < 0 || sinceGroup == 3)) {
            group = c;
            sinceGroup = 0;
        } else {
            return {};
        }
    }
    if (digits == 0 || (sinceGroup >= 0 && sinceGroup != 3))
        return {};
    const int centValue = cents.isEmpty() ? 0 : digitOf(cents[0]) * 10 + (cents.size() > 1 ? digitOf(cents[1]) : 0);
    return value * 100 + centValue;
}

std::optional<int> readNumber(QStringView text)
{
    text = text.trimmed();
    if (text.endsWith(u'.') || text.endsWith(u')'))
        text = text.chopped(1);
    if (text.isEmpty() || text.size() > 9 || countDigits(text, 0) != text.size())
        return {};
    const int number = text.toInt();
    return number > 0 ? std::optional(number) : std::nullopt;
}

QString hundredthsText(qint64 hundredths)
{
    QString text = QString::number(hundredths / 100);
    const qint64 rest = hundredths % 100;
    if (rest != 0)
        text += u',' + QString::number(rest / 10);
    if (rest % 10 != 0)
        text += QString::number(rest % 10);
    return text;
}

} // namespace gelt
