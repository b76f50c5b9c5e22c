// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/numberlook.h"

#include "core/domain/limits.h"

#include <array>
#include <cmath>

namespace gelt {
namespace {

constexpr int digits = 15; ///< that a spreadsheet keeps

/// The first section of a format without what is only written, coloured or left blank.
QString bareFormat(const QString &format)
{
    QString bare;
    const QString text = format.left(255).toLower();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u';')
            break;
        if (c == u'"') {
            const qsizetype end = text.indexOf(u'"', i + 1);
            i = end < 0 ? text.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = text.indexOf(u']', i + 1);
            const QString inside = end < 0 ? QString() : text.mid(i + 1, end - i - 1);
            if (inside.startsWith(u'$') && inside.size() > 1 && inside[1] != u'-')
                bare += u'$';
            else if (!inside.isEmpty() && inside.count(inside[0]) == inside.size())
                bare += inside; // [h]: hours beyond a day
            i = end < 0 ? text.size() : end;
        } else {
            bare += c;
        }
    }
    bare.remove(QLatin1String("am/pm"));
    bare.remove(QLatin1String("a/p"));
    return bare;
}

/// What a format shows of an instant.
struct Parts {
    bool year = false, month = false, day = false, time = false;
};

/// An m stands for minutes behind hours and before seconds, else for months.
Parts partsOf(const QString &bare)
{
    Parts parts;
    QString letters;
    for (const QChar c : bare) {
        if (QStringView(u"ymdhs").contains(c) && (letters.isEmpty() || letters.back() != c))
            letters += c;
    }
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const QChar c = letters[i];
        const bool minutes = c == u'm'
                             && ((i > 0 && letters[i - 1] == u'h') || (i + 1 < letters.size() && letters[i + 1] == u's'));
        parts.time = parts.time || c == u'h' || c == u's' || minutes;
        parts.year = parts.year || c == u'y';
        parts.day = parts.day || c == u'd';
        parts.month = parts.month || (c == u'm' && !minutes);
    }
    return parts;
}

} // namespace

NumberLook lookOfFormat(const QString &format)
{
    const QString bare = bareFormat(format);
    if (bare.contains(QLatin1String("general")) || bare.contains(QLatin1String("standard")))
        return NumberLook::Plain;
    const Parts parts = partsOf(bare);
    const bool number = bare.contains(u'0') || bare.contains(u'#');
    if (parts.day)
        return parts.year ? NumberLook::Day : NumberLook::DayMonth;
    if (parts.month && !number)
        return parts.year ? NumberLook::Month : NumberLook::MonthOnly;
    if (parts.year && !number)
        return NumberLook::Year;
    if (parts.time)
        return NumberLook::Time;
    if (bare.contains(u'%'))
        return NumberLook::Percent;
    return bare.contains(u'$') || bare.contains(QLatin1String("#,")) || bare.contains(QLatin1String("0,0"))
               ? NumberLook::Money
               : NumberLook::Plain;
}

NumberLook lookOfBuiltin(int id)
{
    if (id == 9 || id == 10)
        return NumberLook::Percent;
    if ((id >= 3 && id <= 8) || (id >= 37 && id <= 44))
        return NumberLook::Money;
    if (id == 16)
        return NumberLook::DayMonth;
    if (id == 17)
        return NumberLook::Month;
    if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47) || (id >= 32 && id <= 35))
        return NumberLook::Time;
    const bool day = id == 14 || id == 15 || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58);
    return day ? NumberLook::Day : NumberLook::Plain;
}

bool isDayLook(NumberLook look)
{
    switch (look) {
    case NumberLook::Day:
    case NumberLook::DayMonth:
    case NumberLook::Month:
    case NumberLook::MonthOnly:
    case NumberLook::Year:
        return true;
    case NumberLook::Plain:
    case NumberLook::Percent:
    case NumberLook::Money:
    case NumberLook::Time:
        break;
    }
    return false;
}

std::optional<QDate> dayOfSerial(double serial, bool from1904)
{
    if (!std::isfinite(serial) || serial < 0 || serial > 200'000)
        return {};
    const auto days = static_cast<qint64>(serial);
    // The system of 1900 has a 29th of February that never was; before it days count from one day later.
    const QDate first = from1904 ? QDate(1904, 1, 1) : days < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QDate day = first.addDays(days);
    if (day.year() < limits::firstYear || day.year() > limits::lastYear)
        return {};
    return day;
}

QString dayText(QDate day, NumberLook look)
{
    static constexpr std::array months{u"Enero", u"Febrero", u"Marzo",      u"Abril",   u"Mayo",      u"Junio",
                                       u"Julio", u"Agosto",  u"Septiembre", u"Octubre", u"Noviembre", u"Diciembre"};
    const QString year = QString::number(day.year());
    if (look == NumberLook::Year)
        return year;
    if (look == NumberLook::Month || look == NumberLook::MonthOnly)
        return QString::fromUtf16(months[static_cast<std::size_t>(day.month()) - 1]) + u' ' + year;
    return QStringLiteral("%1/%2/%3").arg(day.day(), 2, 10, QChar(u'0')).arg(day.month(), 2, 10, QChar(u'0')).arg(year);
}

QString numberText(double value, NumberLook look)
{
    if (look == NumberLook::Percent)
        return numberText(value * 100, NumberLook::Plain) + u'%';
    if (!std::isfinite(value))
        return {};
    if (look == NumberLook::Time) {
        const auto minutes = static_cast<qint64>(std::llround(std::abs(value - std::floor(value)) * 24 * 60)) % (24 * 60);
        return QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
    }
    QString text = QString::number(value, 'g', digits);
    if (look == NumberLook::Money || text.contains(u'e')) {
        const int decimals = look == NumberLook::Money ? 2 : std::abs(value) < 1 ? digits : 0;
        text = QString::number(value, 'f', std::abs(value) < 1e15 ? decimals : 0);
        while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.')))
            text.chop(1);
    }
    const qsizetype point = text.indexOf(u'.');
    if (point >= 0 && text.size() - point == 4) // three decimals look like a group of thousands
        text += u'0';
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

} // namespace gelt
