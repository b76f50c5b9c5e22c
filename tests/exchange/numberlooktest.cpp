// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/numberlook.h"
#include "core/domain/deadline.h"
#include "tests/support/catch.h"

using namespace gelt;

TEST_CASE("A number's format says whether it is a day, a month, a percentage or money", "[numberlook]")
{
    const auto look = [](const char *format) { return lookOfFormat(QString::fromUtf8(format)); };
    for (const char *day : {"dd/mm/yyyy", "d \"de\" mmmm \"de\" yyyy", "[$-240A]dddd, dd mmmm yyyy", "yyyy-mm-dd hh:mm",
                            "m/d/yy;@", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy"})
        CHECK(look(day) == NumberLook::Day);
    CHECK(look("mmm-yy") == NumberLook::Month);
    CHECK(look("mmmm\" de \"yyyy") == NumberLook::Month);
    CHECK(look("mmmm") == NumberLook::MonthOnly);
    CHECK(look("dd-mmm") == NumberLook::DayMonth);
    CHECK(look("yyyy") == NumberLook::Year);
    CHECK(look("h:mm AM/PM") == NumberLook::Time);
    CHECK(look("[h]:mm:ss") == NumberLook::Time);
    CHECK(look("mm:ss.0") == NumberLook::Time);
    CHECK(look("0%") == NumberLook::Percent);
    CHECK(look("0.00%;[Red]-0.00%") == NumberLook::Percent);
    CHECK(look("#,##0") == NumberLook::Money);
    CHECK(look("[$$-240A]\\ #,##0.00") == NumberLook::Money);
    CHECK(look("\"$\"0") == NumberLook::Plain);
    CHECK(look("_-\"$\"* #,##0_-;[Red]-\"$\"* #,##0_-;_-\"$\"* \"-\"??_-;_-@_-") == NumberLook::Money);
    for (const char *plain : {"General", "@", "0", "0.00", "\"día\" 0", "[Red]0", "", "\"", "[", "\\"})
        CHECK(look(plain) == NumberLook::Plain);
    CHECK(lookOfBuiltin(14) == NumberLook::Day);
    CHECK(lookOfBuiltin(17) == NumberLook::Month);
    CHECK(lookOfBuiltin(9) == NumberLook::Percent);
    CHECK(lookOfBuiltin(1) == NumberLook::Plain);
}

TEST_CASE("Days are counted from 1900, with the day that never was, or from 1904", "[numberlook]")
{
    CHECK(dayOfSerial(41075, false) == QDate(2012, 6, 15));
    CHECK(dayOfSerial(41075.75, false) == QDate(2012, 6, 15));
    CHECK(dayOfSerial(39613, true) == QDate(2012, 6, 15));
    CHECK(dayOfSerial(59, false) == QDate(1900, 2, 28));
    CHECK(dayOfSerial(61, false) == QDate(1900, 3, 1));
    for (const double none : {-1.0, 1e9, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()})
        CHECK_FALSE(dayOfSerial(none, false));
}

TEST_CASE("The reader of deadlines understands a day as its cell shows it", "[numberlook]")
{
    const Period plan{QDate(2012, 1, 1), QDate(2015, 12, 31)};
    for (int month = 1; month <= 12; ++month) {
        const QDate day(2013, month, 9);
        CHECK(readDeadline(dayText(day, NumberLook::Day), plan).due == day);
        const DeadlineReading read = readDeadline(dayText(day, NumberLook::Month), plan);
        CHECK(read.due == QDate(2013, month, day.daysInMonth()));
    }
    CHECK(dayText(QDate(2012, 6, 15), NumberLook::Day) == QStringLiteral("15/06/2012"));
    CHECK(dayText(QDate(2012, 6, 15), NumberLook::Month) == QStringLiteral("Junio 2012"));
    CHECK(readDeadline(dayText(QDate(2013, 1, 1), NumberLook::Year), plan).due == QDate(2013, 12, 31));
}

TEST_CASE("Numbers are written in full and never look grouped", "[numberlook]")
{
    CHECK(numberText(0.5, NumberLook::Percent) == QStringLiteral("50%"));
    CHECK(numberText(0.07, NumberLook::Percent) == QStringLiteral("7%"));
    CHECK(numberText(0.625, NumberLook::Percent) == QStringLiteral("62.5%"));
    CHECK(numberText(12, NumberLook::Plain) == QStringLiteral("12"));
    CHECK(numberText(0.1 + 0.2, NumberLook::Plain) == QStringLiteral("0.3"));
    CHECK(numberText(1500000.125, NumberLook::Plain) == QStringLiteral("1500000.1250"));
    CHECK(numberText(1500000.3333, NumberLook::Money) == QStringLiteral("1500000.33"));
    CHECK(numberText(1500000, NumberLook::Money) == QStringLiteral("1500000"));
    CHECK(numberText(1e15, NumberLook::Plain) == QStringLiteral("1000000000000000"));
    CHECK(numberText(0.00001, NumberLook::Plain) == QStringLiteral("0.00001"));
    CHECK(numberText(0.6041666667, NumberLook::Time) == QStringLiteral("14:30"));
}
