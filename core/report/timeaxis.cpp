// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/timeaxis.h"

#include <QCoreApplication>

namespace gelt::report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::TimeLine)
};

QDate beginOf(TimeUnit unit, QDate day)
{
    switch (unit) {
    case TimeUnit::Day:
        return day;
    case TimeUnit::Week:
        return day.addDays(1 - day.dayOfWeek());
    case TimeUnit::Month:
        return {day.year(), day.month(), 1};
    case TimeUnit::Quarter:
        return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    case TimeUnit::Year:
        return {day.year(), 1, 1};
    }
    return day;
}

QDate nextOf(TimeUnit unit, QDate begin)
{
    switch (unit) {
    case TimeUnit::Day:
        return begin.addDays(1);
    case TimeUnit::Week:
        return begin.addDays(7);
    case TimeUnit::Month:
        return begin.addMonths(1);
    case TimeUnit::Quarter:
        return begin.addMonths(3);
    case TimeUnit::Year:
        return begin.addYears(1);
    }
    return begin.addDays(1);
}

QString monthName(QDate day, MonthNames names, const QLocale &locale)
{
    if (names == MonthNames::WithYear) {
        //: a month and its year above the days of a time line; %1 is the month's name, %2 the year
        return Tr::tr("%1 %2").arg(locale.standaloneMonthName(day.month(), QLocale::LongFormat)).arg(day.year());
    }
    const QString name = locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
    return names == MonthNames::Short ? name : name.first(std::min<qsizetype>(1, name.size())).toUpper();
}

QString labelOf(TimeUnit unit, QDate day, MonthNames names, const QLocale &locale)
{
    switch (unit) {
    case TimeUnit::Day:
    case TimeUnit::Week:
        return QString::number(day.day());
    case TimeUnit::Month:
        return monthName(day, names, locale);
    //: a quarter of a year, as in the labels of occurrences (2013-T2); %1 is 1 to 4
    case TimeUnit::Quarter:
        return Tr::tr("T%1").arg((day.month() - 1) / 3 + 1);
    case TimeUnit::Year:
        return QString::number(day.year());
    }
    return {};
}

} // namespace

std::vector<TimeTick> ticks(TimeUnit unit, const Period &days, MonthNames names, const QLocale &locale)
{
    std::vector<TimeTick> found;
    if (!days.isValid())
        return found;
    for (QDate day = beginOf(unit, days.first); day <= days.last;) {
        const QDate next = nextOf(unit, day);
        found.push_back({day, next, labelOf(unit, day, names, locale)});
        day = next;
    }
    return found;
}

} // namespace gelt::report
