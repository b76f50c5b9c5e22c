// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <set>
#include <vector>

namespace gelt {

/// Easter Sunday of the Gregorian calendar, years 1583-9999.
QDate easterSunday(int year);

/// Colombia's national holidays of a year in order, each day once (Ley 51/1983 art. 1, Ley 35/1939).
std::vector<QDate> nationalHolidays(int year);

/// @p date moved by whole months; a day that the month lacks becomes its last (31 Jan + 1 month = 28/29 Feb).
QDate addMonths(QDate date, int months);
QDate firstOfMonth(QDate date);
QDate lastOfMonth(QDate date);

/// Which days are business days: not Sundays, national holidays, the entity's own days off nor, unless said, Saturdays.
class BusinessCalendar {
public:
    BusinessCalendar() = default;
    BusinessCalendar(bool saturdayIsBusiness, std::set<QDate> localHolidays);

    bool isBusinessDay(QDate day) const;
    /// @p day itself where it is a business day, else the next that is.
    QDate onOrAfter(QDate day) const;
    /// The @p count-th business day after @p day (count ≥ 1); @p day itself is not counted.
    QDate plusBusinessDays(QDate day, int count) const;

private:
    bool m_saturdayIsBusiness = false;
    std::set<QDate> m_localHolidays;
};

} // namespace gelt
