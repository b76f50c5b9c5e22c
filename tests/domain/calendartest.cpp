// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendar.h"
#include "core/domain/plan.h"
#include "tests/support/catch.h"

using namespace gelt;

namespace {

const BusinessCalendar calendar;

} // namespace

TEST_CASE("Easter falls where the church says", "[domain][calendar]")
{
    const auto easter = GENERATE(QDate(1818, 3, 22), QDate(1886, 4, 25), QDate(1943, 4, 25), QDate(1954, 4, 18),
                                 QDate(1961, 4, 2), QDate(1981, 4, 19), QDate(2000, 4, 23), QDate(2008, 3, 23),
                                 QDate(2011, 4, 24), QDate(2012, 4, 8), QDate(2014, 4, 20), QDate(2019, 4, 21),
                                 QDate(2025, 4, 20), QDate(2038, 4, 25), QDate(2076, 4, 19), QDate(2285, 3, 22));
    CHECK(easterSunday(easter.year()) == easter);
}

TEST_CASE("Every Easter is a Sunday between 22 March and 25 April", "[domain][calendar][property]")
{
    for (int year = 1583; year <= 9999; ++year) {
        const QDate easter = easterSunday(year);
        REQUIRE(easter.dayOfWeek() == Qt::Sunday);
        REQUIRE(easter >= QDate(year, 3, 22));
        REQUIRE(easter <= QDate(year, 4, 25));
    }
    CHECK_FALSE(easterSunday(1582).isValid());
    CHECK_FALSE(easterSunday(10'000).isValid());
    CHECK(nationalHolidays(1582).empty());
}

TEST_CASE("The holidays of 2012 are the eighteen of the law", "[domain][calendar]")
{
    const std::vector<QDate> expected{QDate(2012, 1, 1),  QDate(2012, 1, 9),   QDate(2012, 3, 19), QDate(2012, 4, 5),
                                      QDate(2012, 4, 6),  QDate(2012, 5, 1),   QDate(2012, 5, 21), QDate(2012, 6, 11),
                                      QDate(2012, 6, 18), QDate(2012, 7, 2),   QDate(2012, 7, 20), QDate(2012, 8, 7),
                                      QDate(2012, 8, 20), QDate(2012, 10, 15), QDate(2012, 11, 5), QDate(2012, 11, 12),
                                      QDate(2012, 12, 8), QDate(2012, 12, 25)};
    CHECK(nationalHolidays(2012) == expected);
}

TEST_CASE("Where two holidays fall on one day it is there once", "[domain][calendar]")
{
    for (int year = 2012; year <= 2026; ++year) {
        CAPTURE(year);
        const bool coincide = year == 2014 || year == 2019 || year == 2025;
        CHECK(nationalHolidays(year).size() == (coincide ? 17U : 18U));
    }
}

TEST_CASE("Sundays, Saturdays and holidays are no business days", "[domain][calendar]")
{
    CHECK(calendar.isBusinessDay(QDate(2012, 6, 29)));
    CHECK_FALSE(calendar.isBusinessDay(QDate(2012, 6, 30)));
    CHECK_FALSE(calendar.isBusinessDay(QDate(2012, 7, 1)));
    CHECK_FALSE(calendar.isBusinessDay(QDate(2012, 7, 2))); // 29 June, moved
    CHECK(calendar.isBusinessDay(QDate(2012, 7, 3)));
    CHECK_FALSE(calendar.isBusinessDay(QDate()));
    CHECK(BusinessCalendar(true, {}).isBusinessDay(QDate(2012, 6, 30)));
    CHECK_FALSE(BusinessCalendar(true, {}).isBusinessDay(QDate(2012, 12, 8))); // a Saturday, and a holiday
}

TEST_CASE("The next business day skips weekends and holidays", "[domain][calendar]")
{
    CHECK(calendar.onOrAfter(QDate(2012, 6, 30)) == QDate(2012, 7, 3));
    CHECK(calendar.onOrAfter(QDate(2012, 7, 3)) == QDate(2012, 7, 3));
    CHECK(BusinessCalendar(true, {}).onOrAfter(QDate(2012, 6, 30)) == QDate(2012, 6, 30));
    CHECK(BusinessCalendar(false, {QDate(2012, 7, 3)}).onOrAfter(QDate(2012, 6, 30)) == QDate(2012, 7, 4));
    CHECK_FALSE(calendar.onOrAfter(QDate()).isValid());
}

TEST_CASE("Business days are counted from the day after", "[domain][calendar]")
{
    CHECK(calendar.plusBusinessDays(QDate(2012, 6, 29), 5) == QDate(2012, 7, 9));
    CHECK(calendar.plusBusinessDays(QDate(2025, 4, 14), 5) == QDate(2025, 4, 23));
    CHECK(calendar.plusBusinessDays(QDate(2012, 6, 30), 1) == QDate(2012, 7, 3));
    CHECK(calendar.plusBusinessDays(QDate(2012, 7, 3), 1) == QDate(2012, 7, 4));
}

TEST_CASE("A plan's calendar has its own days off", "[domain][calendar]")
{
    PlanSettings settings;
    const std::vector<LocalHoliday> holidays{{{1}, QDate(2012, 7, 3), QStringLiteral("Fiesta patronal")}};
    CHECK_FALSE(calendarOf(settings, holidays).isBusinessDay(QDate(2012, 7, 3)));
    CHECK_FALSE(calendarOf(settings, holidays).isBusinessDay(QDate(2012, 7, 7)));
    settings.saturdayIsBusiness = true;
    CHECK(calendarOf(settings, holidays).isBusinessDay(QDate(2012, 7, 7)));
}

TEST_CASE("A day that the month lacks becomes its last", "[domain][calendar]")
{
    CHECK(addMonths(QDate(2012, 1, 31), 1) == QDate(2012, 2, 29));
    CHECK(addMonths(QDate(2013, 1, 31), 1) == QDate(2013, 2, 28));
    CHECK(addMonths(QDate(2012, 3, 31), -1) == QDate(2012, 2, 29));
    CHECK(addMonths(QDate(2012, 8, 31), 1) == QDate(2012, 9, 30));
    CHECK(addMonths(QDate(2012, 2, 29), 12) == QDate(2013, 2, 28));
    CHECK(addMonths(QDate(2012, 2, 29), 48) == QDate(2016, 2, 29));
    CHECK(addMonths(QDate(2012, 12, 15), 1) == QDate(2013, 1, 15));
}

TEST_CASE("Months are moved by month, never by days, and clamp only at the end", "[domain][calendar][property]")
{
    for (QDate day(2011, 12, 1); day < QDate(2013, 2, 1); day = day.addDays(1)) {
        for (int months = -30; months <= 30; ++months) {
            const QDate moved = addMonths(day, months);
            const int expected = day.year() * 12 + day.month() - 1 + months;
            REQUIRE(moved.year() * 12 + moved.month() - 1 == expected);
            REQUIRE(moved.day() == std::min(day.day(), moved.daysInMonth()));
        }
        REQUIRE(firstOfMonth(day) <= day);
        REQUIRE(lastOfMonth(day).addDays(1) == addMonths(firstOfMonth(day), 1));
    }
}
