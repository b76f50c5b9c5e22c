// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendarperiod.h"

#include "core/domain/calendar.h"

namespace gelt::calendarperiod {
namespace {

constexpr qint64 monthsInYear = 12;
constexpr qint64 daysInWeek = 7; // day 0 of QDate's Julian days is a Monday
constexpr int firstHalf = 15;    // the last day of the first half month

/// How many months a period has; 0 where it is made of days.
qint64 monthsOf(Periodicity periodicity)
{
    switch (periodicity) {
    case Periodicity::Weekly:
    case Periodicity::Biweekly:
        return 0;
    case Periodicity::Monthly:
        return 1;
    case Periodicity::Bimonthly:
        return 2;
    case Periodicity::Quarterly:
        return 3;
    case Periodicity::FourMonthly:
        return 4;
    case Periodicity::Semiannual:
        return 6;
    case Periodicity::Annual:
        return 12;
    }
    return 12;
}

/// The letter before a period's number within its year; none for years and months.
char16_t letterOf(Periodicity periodicity)
{
    switch (periodicity) {
    case Periodicity::Weekly:
        return u'W';
    case Periodicity::Bimonthly:
        return u'B';
    case Periodicity::Quarterly:
        return u'T';
    case Periodicity::FourMonthly:
        return u'C';
    case Periodicity::Semiannual:
        return u'S';
    default:
        return 0;
    }
}

qint64 monthIndex(QDate day) { return day.year() * monthsInYear + day.month() - 1; }

QDate firstOfMonthAt(qint64 month)
{
    return QDate(static_cast<int>(month / monthsInYear), static_cast<int>(month % monthsInYear) + 1, 1);
}

QString padded(qint64 number, int digits) { return QString::number(number).rightJustified(digits, u'0'); }

/// The number that all of @p text is, in digits alone; -1 for any other text.
int digits(QStringView text)
{
    int number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c.unicode() - u'0');
    }
    return text.isEmpty() ? -1 : number;
}

std::optional<qint64> weekNamed(int year, int week)
{
    // ISO 8601: the first week is that of 4 January.
    const qint64 index = indexOf(Periodicity::Weekly, QDate(year, 1, 4)) + week - 1;
    const bool exists = week >= 1 && index < indexOf(Periodicity::Weekly, QDate(year + 1, 1, 4));
    return exists ? std::optional(index) : std::nullopt;
}

} // namespace

qint64 indexOf(Periodicity periodicity, QDate day)
{
    if (periodicity == Periodicity::Weekly)
        return day.toJulianDay() / daysInWeek;
    if (periodicity == Periodicity::Biweekly)
        return monthIndex(day) * 2 + (day.day() > firstHalf ? 1 : 0);
    return monthIndex(day) / monthsOf(periodicity);
}

Period at(Periodicity periodicity, qint64 index)
{
    if (periodicity == Periodicity::Weekly) {
        const QDate monday = QDate::fromJulianDay(index * daysInWeek);
        return {monday, monday.addDays(daysInWeek - 1)};
    }
    if (periodicity == Periodicity::Biweekly) {
        const QDate first = firstOfMonthAt(index / 2);
        return index % 2 == 0 ? Period{first, first.addDays(firstHalf - 1)}
                              : Period{first.addDays(firstHalf), lastOfMonth(first)};
    }
    const qint64 months = monthsOf(periodicity);
    return {firstOfMonthAt(index * months), firstOfMonthAt((index + 1) * months).addDays(-1)};
}

QString label(Periodicity periodicity, qint64 index)
{
    if (periodicity == Periodicity::Weekly) {
        // ISO 8601: a week belongs to the year of its Thursday.
        const QDate thursday = QDate::fromJulianDay(index * daysInWeek + 3);
        return padded(thursday.year(), 4) + u"-W" + padded((thursday.dayOfYear() - 1) / daysInWeek + 1, 2);
    }
    if (periodicity == Periodicity::Biweekly)
        return label(Periodicity::Monthly, index / 2) + (index % 2 == 0 ? u"-Q1" : u"-Q2");
    const qint64 inYear = monthsInYear / monthsOf(periodicity);
    const QString year = padded(index / inYear, 4);
    if (periodicity == Periodicity::Annual)
        return year;
    if (periodicity == Periodicity::Monthly)
        return year + u'-' + padded(index % inYear + 1, 2);
    return year + u'-' + QChar(letterOf(periodicity)) + QString::number(index % inYear + 1);
}

std::optional<qint64> named(Periodicity periodicity, QStringView label)
{
    constexpr qsizetype yearChars = 4;
    const int year = digits(label.first(std::min(label.size(), yearChars)));
    if (label.size() < yearChars || year < 1)
        return {};
    QStringView rest = label.sliced(yearChars);
    if (periodicity == Periodicity::Annual)
        return rest.isEmpty() ? std::optional<qint64>(year) : std::nullopt;
    if (periodicity == Periodicity::Biweekly) {
        const bool first = rest.endsWith(u"-Q1");
        if (!first && !rest.endsWith(u"-Q2"))
            return {};
        const std::optional<qint64> month = named(Periodicity::Monthly, label.chopped(3));
        return month ? std::optional(*month * 2 + (first ? 0 : 1)) : std::nullopt;
    }
    if (!rest.startsWith(u'-'))
        return {};
    rest = rest.sliced(1);
    if (const char16_t letter = letterOf(periodicity); letter != 0) {
        if (!rest.startsWith(QChar(letter)))
            return {};
        rest = rest.sliced(1);
    }
    const bool twoDigits = periodicity == Periodicity::Weekly || periodicity == Periodicity::Monthly;
    const int number = rest.size() == (twoDigits ? 2 : 1) ? digits(rest) : -1;
    if (periodicity == Periodicity::Weekly)
        return weekNamed(year, number);
    const qint64 inYear = monthsInYear / monthsOf(periodicity);
    if (number < 1 || number > inYear)
        return {};
    return year * inYear + number - 1;
}

} // namespace gelt::calendarperiod
