// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendar.h"

#include <algorithm>
#include <array>

namespace gelt {
namespace {

constexpr int firstEasterYear = 1583;
constexpr int lastEasterYear = 9999;
constexpr int daysInWeek = 7;

/// Ley 51/1983 art. 1: these are kept on the following Monday, or on the day itself where it is one.
QDate onMonday(QDate day) { return day.addDays((daysInWeek + 1 - day.dayOfWeek()) % daysInWeek); }

/// The 18 holidays of a year, in no order; in some years two fall on one day.
std::array<QDate, 18> holidaysOf(int year)
{
    const QDate easter = easterSunday(year);
    return {QDate(year, 1, 1),
            QDate(year, 5, 1),
            QDate(year, 7, 20),
            QDate(year, 8, 7),
            QDate(year, 12, 8),
            QDate(year, 12, 25),
            easter.addDays(-3),
            easter.addDays(-2),
            onMonday(QDate(year, 1, 6)),
            onMonday(QDate(year, 3, 19)),
            onMonday(QDate(year, 6, 29)),
            onMonday(QDate(year, 8, 15)),
            onMonday(QDate(year, 10, 12)),
            onMonday(QDate(year, 11, 1)),
            onMonday(QDate(year, 11, 11)),
            onMonday(easter.addDays(39)),
            onMonday(easter.addDays(60)),
            onMonday(easter.addDays(68))};
}

bool hasHolidays(int year) { return year >= firstEasterYear && year <= lastEasterYear; }

} // namespace

QDate easterSunday(int year)
{
    if (!hasHolidays(year))
        return {};
    // Gauss's computation with the Gregorian corrections (of Lichtenberg), in whole numbers throughout.
    const int century = year / 100;
    const int moonShift = 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25;
    const int sunShift = 2 - (3 * century + 3) / 4;
    const int moon = year % 19;
    const int seed = (19 * moon + moonShift) % 30;
    const int correction = (seed + moon / 11) / 29;
    const int fullMoon = 21 + seed - correction; // in days of March
    const int firstSunday = 7 - (year + year / 4 + sunShift) % 7;
    const int distance = 7 - (fullMoon - firstSunday) % 7;
    return QDate(year, 3, 1).addDays(fullMoon + distance - 1);
}

std::vector<QDate> nationalHolidays(int year)
{
    if (!hasHolidays(year))
        return {};
    const auto days = holidaysOf(year);
    std::vector<QDate> sorted(days.begin(), days.end());
    std::ranges::sort(sorted);
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    return sorted;
}

QDate addMonths(QDate date, int months) { return date.addMonths(months); }

QDate firstOfMonth(QDate date) { return QDate(date.year(), date.month(), 1); }

QDate lastOfMonth(QDate date) { return QDate(date.year(), date.month(), date.daysInMonth()); }

BusinessCalendar::BusinessCalendar(bool saturdayIsBusiness, std::set<QDate> localHolidays)
    : m_saturdayIsBusiness(saturdayIsBusiness)
    , m_localHolidays(std::move(localHolidays))
{
}

bool BusinessCalendar::isBusinessDay(QDate day) const
{
    if (!day.isValid() || day.dayOfWeek() == Qt::Sunday)
        return false;
    if (day.dayOfWeek() == Qt::Saturday && !m_saturdayIsBusiness)
        return false;
    if (m_localHolidays.contains(day))
        return false;
    if (!hasHolidays(day.year()))
        return true;
    const auto holidays = holidaysOf(day.year());
    return std::ranges::find(holidays, day) == holidays.end();
}

QDate BusinessCalendar::onOrAfter(QDate day) const
{
    while (day.isValid() && !isBusinessDay(day))
        day = day.addDays(1);
    return day;
}

QDate BusinessCalendar::plusBusinessDays(QDate day, int count) const
{
    Q_ASSERT(count >= 1);
    for (int i = 0; i < count && day.isValid(); ++i)
        day = onOrAfter(day.addDays(1));
    return day;
}

} // namespace gelt
