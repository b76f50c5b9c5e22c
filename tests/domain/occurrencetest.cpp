// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/occurrence.h"
#include "core/domain/calendarperiod.h"
#include "tests/support/catch.h"

using namespace gelt;

namespace {

QStringList labels(Periodicity periodicity, QDate first, QDate last)
{
    QStringList found;
    for (const Occurrence &occurrence : occurrences(periodicity, {first, last}))
        found.append(occurrence.label);
    return found;
}

QStringList words(const char *text) { return QString::fromLatin1(text).split(u' '); }

} // namespace

TEST_CASE("Each periodicity names the periods of a year in its own way", "[domain][occurrence]")
{
    struct Row {
        Periodicity periodicity;
        const char *labels;
    };
    const auto row = GENERATE(values<Row>({
        {Periodicity::Annual, "2013"},
        {Periodicity::Semiannual, "2013-S1 2013-S2"},
        {Periodicity::FourMonthly, "2013-C1 2013-C2 2013-C3"},
        {Periodicity::Quarterly, "2013-T1 2013-T2 2013-T3 2013-T4"},
        {Periodicity::Bimonthly, "2013-B1 2013-B2 2013-B3 2013-B4 2013-B5 2013-B6"},
        {Periodicity::Monthly,
         "2013-01 2013-02 2013-03 2013-04 2013-05 2013-06 2013-07 2013-08 2013-09 2013-10 2013-11 2013-12"},
    }));
    CHECK(labels(row.periodicity, QDate(2013, 1, 1), QDate(2013, 12, 31)) == words(row.labels));
}

TEST_CASE("Half months run to the 15th and from the 16th to the end", "[domain][occurrence]")
{
    const auto found = occurrences(Periodicity::Biweekly, {QDate(2012, 2, 1), QDate(2012, 3, 15)});
    REQUIRE(found.size() == 3);
    CHECK(found[0] == Occurrence{QStringLiteral("2012-02-Q1"), {QDate(2012, 2, 1), QDate(2012, 2, 15)}});
    CHECK(found[1] == Occurrence{QStringLiteral("2012-02-Q2"), {QDate(2012, 2, 16), QDate(2012, 2, 29)}});
    CHECK(found[2] == Occurrence{QStringLiteral("2012-03-Q1"), {QDate(2012, 3, 1), QDate(2012, 3, 15)}});
}

TEST_CASE("Weeks are named by the ISO year of their Thursday", "[domain][occurrence]")
{
    CHECK(labels(Periodicity::Weekly, QDate(2015, 12, 28), QDate(2016, 1, 4)) == words("2015-W53 2016-W01"));
    CHECK(labels(Periodicity::Weekly, QDate(2014, 12, 28), QDate(2014, 12, 29)) == words("2014-W52 2015-W01"));
    CHECK(labels(Periodicity::Weekly, QDate(2012, 1, 1), QDate(2012, 1, 2)) == words("2011-W52 2012-W01"));
    CHECK(labels(Periodicity::Weekly, QDate(2013, 1, 31), QDate(2013, 1, 31)) == words("2013-W05"));
    const auto newYear = occurrences(Periodicity::Weekly, {QDate(2016, 1, 1), QDate(2016, 1, 10)});
    REQUIRE(newYear.size() == 2);
    CHECK(newYear[0] == Occurrence{QStringLiteral("2015-W53"), {QDate(2016, 1, 1), QDate(2016, 1, 3)}});
    CHECK(newYear[1] == Occurrence{QStringLiteral("2016-W01"), {QDate(2016, 1, 4), QDate(2016, 1, 10)}});
}

TEST_CASE("Periods at the ends are cut and keep their name", "[domain][occurrence]")
{
    const auto found = occurrences(Periodicity::Quarterly, {QDate(2012, 2, 20), QDate(2012, 7, 5)});
    REQUIRE(found.size() == 3);
    CHECK(found[0] == Occurrence{QStringLiteral("2012-T1"), {QDate(2012, 2, 20), QDate(2012, 3, 31)}});
    CHECK(found[1] == Occurrence{QStringLiteral("2012-T2"), {QDate(2012, 4, 1), QDate(2012, 6, 30)}});
    CHECK(found[2] == Occurrence{QStringLiteral("2012-T3"), {QDate(2012, 7, 1), QDate(2012, 7, 5)}});
    CHECK(occurrences(Periodicity::Annual, {QDate(2012, 6, 1), QDate(2012, 6, 1)}).front().days
          == Period{QDate(2012, 6, 1), QDate(2012, 6, 1)});
}

TEST_CASE("A monthly activity that starts on the 31st falls due at each month's end", "[domain][occurrence]")
{
    const auto found = occurrences(Periodicity::Monthly, {QDate(2012, 1, 31), QDate(2012, 4, 30)});
    REQUIRE(found.size() == 4);
    CHECK(found[1].days.last == QDate(2012, 2, 29));
    CHECK(found[2].days.last == QDate(2012, 3, 31));
    CHECK(found[3].days.last == QDate(2012, 4, 30));
}

TEST_CASE("Only what recurs has occurrences", "[domain][occurrence]")
{
    const QDate first(2012, 1, 1);
    const QDate last(2015, 12, 31);
    CHECK(occurrences(DeadlineReading{DeadlineKind::Recurring, first, last, Periodicity::Quarterly}).size() == 16);
    CHECK(occurrences(DeadlineReading{DeadlineKind::Recurring, first, last, {}}).empty());
    CHECK(occurrences(DeadlineReading{DeadlineKind::Until, first, last, {}}).empty());
    CHECK(occurrences(DeadlineReading{}).empty());
    CHECK(occurrences(Periodicity::Weekly, {last, first}).empty());
    CHECK(occurrences(Periodicity::Weekly, {QDate(1, 1, 1), QDate(9'000'000, 1, 1)}).empty());
    CHECK(occurrences(Periodicity::Weekly, {QDate(1900, 1, 1), QDate(2200, 12, 31)}).size() == 15'706);
}

TEST_CASE("Periods follow each other without gaps, and each is found by its label", "[domain][occurrence][property]")
{
    for (const auto &code : Codes<Periodicity>::all) {
        const Period whole{QDate(1999, 11, 17), QDate(2030, 2, 11)};
        QDate next = whole.first;
        qint64 index = calendarperiod::indexOf(code.value, whole.first);
        for (const Occurrence &occurrence : occurrences(code.value, whole)) {
            REQUIRE(occurrence.days.first == next);
            REQUIRE(occurrence.days.isValid());
            REQUIRE(calendarperiod::named(code.value, occurrence.label) == index);
            REQUIRE(calendarperiod::indexOf(code.value, occurrence.days.first) == index);
            REQUIRE(calendarperiod::indexOf(code.value, occurrence.days.last) == index);
            const auto named = occurrenceNamed(occurrence.label);
            REQUIRE(named);
            REQUIRE(named->label == occurrence.label);
            REQUIRE(named->days.contains(occurrence.days.first));
            REQUIRE(named->days.contains(occurrence.days.last));
            next = occurrence.days.last.addDays(1);
            ++index;
        }
        CHECK(next == whole.last.addDays(1));
    }
}

TEST_CASE("What is no label names no period", "[domain][occurrence]")
{
    const auto text = GENERATE(as<const char *>(), "", "2", "201", "20133", "2013-", "2013-T", "2013-T0", "2013-T5",
                               "2013-T12", "2013-t1", "2013T1", "2013-S3", "2013-C4", "2013-B7", "2013-00", "2013-13",
                               "2013-1", "2013-05-Q3", "2013-05-Q", "2013-13-Q1", "-Q1", "2013-W00", "2013-W53",
                               "2013-W5", "2015-W54", "0000", "2013 ", " 2013", "2013-T-1", "abcd", "２０１３", "+201");
    CAPTURE(text);
    CHECK_FALSE(occurrenceNamed(QString::fromUtf8(text)));
}

TEST_CASE("Every occurrence state and periodicity has a name", "[domain][occurrence]")
{
    for (const auto &code : Codes<OccurrenceState>::all)
        CHECK_FALSE(displayName(code.value).isEmpty());
    QStringList names;
    for (const auto &code : Codes<Periodicity>::all)
        names.append(displayName(code.value));
    CHECK(names.removeDuplicates() == 0);
    CHECK_FALSE(names.contains(QString()));
}
