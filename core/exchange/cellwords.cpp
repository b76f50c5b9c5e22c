// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cellwords.h"

#include <cstdlib>

namespace gelt {
namespace {

/// With its sign, so that a spreadsheet shows and a reader takes it as a percentage.
QString percentText(const Percent &value, const QLocale &locale)
{
    QString text = value.number(locale, 2);
    if (text.contains(locale.decimalPoint())) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(locale.decimalPoint()))
            text.chop(locale.decimalPoint().size());
    }
    return text + u'%';
}

QString wholeText(qint64 value, CellType type, const QLocale &locale)
{
    switch (type) {
    case CellType::Decimal: return decimalText(value, 1000, locale);
    case CellType::Money: return decimalText(value, 100, locale);
    default: return QString::number(value);
    }
}

} // namespace

QString decimalText(qint64 value, qint64 unit, const QLocale &locale)
{
    QString text = QString::number(value / unit);
    if (value < 0 && value / unit == 0)
        text.prepend(u'-');
    qint64 rest = std::llabs(value % unit);
    if (rest != 0)
        text += locale.decimalPoint();
    for (qint64 place = unit / 10; rest != 0; place /= 10) {
        text += QChar(static_cast<char16_t>(u'0' + rest / place));
        rest %= place;
    }
    return text;
}

QString cellText(const DataCell &cell, CellType type, const QLocale &locale)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *whole = std::get_if<qint64>(&cell))
        return wholeText(*whole, type, locale);
    if (const auto *percent = std::get_if<Percent>(&cell))
        return percentText(*percent, locale);
    if (const auto *day = std::get_if<QDate>(&cell))
        return day->toString(QStringLiteral("dd/MM/yyyy"));
    if (const auto *time = std::get_if<QTime>(&cell))
        return time->toString(QStringLiteral("HH:mm"));
    return {};
}

} // namespace gelt
