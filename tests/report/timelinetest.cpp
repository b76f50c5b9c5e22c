// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/timeline.h"

#include "core/report/schedule.h"
#include "core/report/timeaxis.h"
#include "tests/measure/planbuilder.h"
#include "tests/report/plans.h"

using namespace gelt;
using namespace gelt::report;

namespace {

TimeLine lineOf(const PlanContents &contents, QDate cutOff, QDate today = {})
{
    const Shown shown = everything(contents);
    return timeLine(contents, measure(contents, cutOff), shown.places, today.isValid() ? today : cutOff, QLocale::c());
}

/// The only row of a plan without phases.
TimeLineRow rowOf(const PlanContents &contents, QDate cutOff) { return lineOf(contents, cutOff).rows.at(0); }

Period days(QDate first, QDate last) { return {first, last}; }

TimeLineMark weekly(int week, OccurrenceState state)
{
    const QDate first = QDate(2012, 1, 2).addDays(7 * week);
    return {state, {first, first.addDays(6)}, QStringLiteral("W%1").arg(week), {}};
}

} // namespace

TEST_CASE("A one-time activity has a bar over the days that its words name", "[timeline]")
{
    PlanBuilder plan;
    const auto [text, first, last] = GENERATE(
        table<const char16_t *, QDate, QDate>({{u"Junio 2012", QDate(2012, 6, 1), QDate(2012, 6, 30)},
                                               {u"Primer trimestre 2013", QDate(2013, 1, 1), QDate(2013, 3, 31)},
                                               {u"Vigencia 2013", QDate(2013, 1, 1), QDate(2013, 12, 31)},
                                               {u"15/06/2012", QDate(2012, 6, 15), QDate(2012, 6, 15)},
                                               {u"Hasta 2014", QDate(2012, 1, 1), QDate(2014, 12, 31)},
                                               {u"Enero - junio 2013", QDate(2013, 1, 1), QDate(2013, 6, 30)}}));
    plan.activity(QString::fromUtf16(text));
    CHECK(rowOf(plan.contents, QDate(2012, 1, 15)).bar == days(first, last));
}

TEST_CASE("A bar's filled part is the progress, and its words say it", "[timeline]")
{
    PlanBuilder plan;
    const ActivityId id = plan.activity(QStringLiteral("Hasta 2015"));
    CHECK(rowOf(plan.contents, QDate(2013, 4, 30)).words.isEmpty());
    plan.progress(id, QDate(2013, 1, 10), 40);
    const TimeLineRow row = rowOf(plan.contents, QDate(2013, 4, 30));
    CHECK(row.done == Approx(0.4));
    CHECK(row.words == QStringLiteral("40.0\u00A0%"));
    CHECK(row.marks.empty());
    CHECK_FALSE(row.overdue.isValid());
}

TEST_CASE("A completed activity is marked on the day it was completed, in time or late", "[timeline]")
{
    PlanBuilder plan;
    const ActivityId id = plan.activity(QStringLiteral("Junio 2012"));
    const auto [day, state] = GENERATE(table<QDate, OccurrenceState>(
        {{QDate(2012, 6, 30), OccurrenceState::Done}, {QDate(2012, 7, 15), OccurrenceState::DoneLate}}));
    plan.progress(id, day, 100);
    const TimeLineRow row = rowOf(plan.contents, QDate(2012, 12, 31));
    REQUIRE(row.marks.size() == 1);
    CHECK(row.marks[0].state == state);
    CHECK(row.marks[0].days == days(day, day));
    CHECK(row.words.isEmpty());
}

TEST_CASE("An overdue activity has a stretch from the day after it was due to the cut-off", "[timeline]")
{
    PlanBuilder plan;
    plan.activity(QStringLiteral("Diciembre 2012"));
    CHECK_FALSE(rowOf(plan.contents, QDate(2012, 12, 31)).overdue.isValid());
    const TimeLineRow row = rowOf(plan.contents, QDate(2013, 4, 30));
    CHECK(row.overdue == days(QDate(2013, 1, 1), QDate(2013, 4, 30)));
    CHECK(row.words.contains(QStringLiteral("120")));
    CHECK(row.sentence.contains(QStringLiteral("120")));
}

TEST_CASE("A recurring activity has a mark for each occurrence on the day it is due", "[timeline]")
{
    PlanBuilder plan;
    const ActivityId id = plan.activity(QStringLiteral("Permanente"));
    plan.fulfil(id, QDate(2012, 3, 20), QStringLiteral("2012-T1"));
    plan.fulfil(id, QDate(2012, 8, 1), QStringLiteral("2012-T2"));
    const TimeLineRow row = rowOf(plan.contents, QDate(2012, 12, 1));
    REQUIRE(row.recurs);
    REQUIRE(row.marks.size() == 16);
    CHECK(row.bar == plan.contents.plan.period);
    CHECK(row.marks[0].state == OccurrenceState::Done);
    CHECK(row.marks[1].state == OccurrenceState::DoneLate);
    CHECK(row.marks[2].state == OccurrenceState::Overdue);
    CHECK(row.marks[3].state == OccurrenceState::Pending);
    CHECK(row.marks[2].days == days(QDate(2012, 7, 1), QDate(2012, 9, 30)));
    CHECK(sentenceOf(row.marks[1], QDate(2012, 12, 1)).contains(QStringLiteral("01/08/2012")));
    CHECK(sentenceOf(row.marks[2], QDate(2012, 12, 1)).contains(QStringLiteral("62"))); // days since 30 September
}

TEST_CASE("An extension leaves the first deadline to be seen beside the one in force", "[timeline]")
{
    PlanBuilder plan;
    const ActivityId id = plan.activity(QStringLiteral("Noviembre 2012"));
    plan.extend(id, QDate(2012, 11, 20), QStringLiteral("Junio 2013"));
    CHECK_FALSE(rowOf(plan.contents, QDate(2012, 11, 19)).initial.isValid());
    const TimeLineRow row = rowOf(plan.contents, QDate(2012, 12, 31));
    CHECK(row.initial == days(QDate(2012, 11, 1), QDate(2012, 11, 30)));
    CHECK(row.bar == days(QDate(2013, 6, 1), QDate(2013, 6, 30)));
    CHECK(row.words == QStringLiteral("extended"));
    plan.progress(id, QDate(2012, 12, 1), 55);
    CHECK(rowOf(plan.contents, QDate(2012, 12, 31)).words == QStringLiteral("55.0\u00A0% · extended"));
}

TEST_CASE("A deadline brought forward is not called extended", "[timeline]")
{
    PlanBuilder plan;
    const ActivityId id = plan.activity(QStringLiteral("Hasta 2015"));
    plan.extend(id, QDate(2012, 2, 1), QStringLiteral("Hasta 2014"));
    CHECK(rowOf(plan.contents, QDate(2012, 3, 1)).words == QStringLiteral("brought forward"));
}

TEST_CASE("A deadline that was not understood has words instead of a bar", "[timeline]")
{
    PlanBuilder plan;
    const auto [text, words] = GENERATE(table<const char16_t *, const char16_t *>(
        {{u"mediados de año", u"Deadline not understood: “mediados de año”"}, {u"", u"No deadline"}}));
    plan.activity(QString::fromUtf16(text));
    const TimeLineRow row = rowOf(plan.contents, QDate(2013, 4, 30));
    CHECK_FALSE(row.bar.isValid());
    CHECK_FALSE(row.overdue.isValid());
    CHECK(row.words == QString::fromUtf16(words));
}

TEST_CASE("What a person took out says so instead of being late", "[timeline]")
{
    PlanBuilder plan;
    const ActivityId id = plan.activity(QStringLiteral("Junio 2012"));
    plan.status(id, StatusKind::NotApplicable, QDate(2012, 1, 1));
    const TimeLineRow row = rowOf(plan.contents, QDate(2013, 4, 30));
    CHECK(row.state == State::NotApplicable);
    CHECK_FALSE(row.overdue.isValid());
    CHECK(row.words == displayName(State::NotApplicable));
}

TEST_CASE("The days shown are the plan's, wider where something is drawn beyond them", "[timeline]")
{
    PlanBuilder plan;
    const QDate cutOff(2013, 4, 30);
    const ActivityId id = plan.activity(QStringLiteral("Junio 2012"));
    CHECK(lineOf(plan.contents, cutOff).days == plan.contents.plan.period);

    SECTION("by a completion after the end, to the end of its month")
    {
        plan.progress(id, QDate(2016, 2, 3), 100);
        CHECK(lineOf(plan.contents, QDate(2016, 3, 1)).days.last == QDate(2016, 3, 31));
    }
    SECTION("by a deadline before the begin, from the begin of its month")
    {
        plan.activity(QStringLiteral("15/11/2011"));
        CHECK(lineOf(plan.contents, cutOff).days.first == QDate(2011, 11, 1));
    }
    SECTION("by a cut-off within a year, not by one long after")
    {
        CHECK(lineOf(plan.contents, QDate(2016, 5, 10)).days.last == QDate(2016, 5, 31));
        CHECK(lineOf(plan.contents, QDate(2026, 5, 10)).days == plan.contents.plan.period);
        CHECK(lineOf(plan.contents, cutOff, QDate(2026, 5, 10)).days == plan.contents.plan.period);
    }
    SECTION("but by no more than two years, however wrong a year is")
    {
        plan.activity(QStringLiteral("Junio 2102"));
        plan.activity(QStringLiteral("Junio 1912"));
        CHECK(lineOf(plan.contents, cutOff).days == days(QDate(2010, 1, 1), QDate(2017, 12, 31)));
    }
}

TEST_CASE("Each phase has a head with its light, compliance and how many of its activities are shown", "[timeline]")
{
    const PlanContents contents = test::smallPlan();
    const PlanMeasure figures = measure(contents, QDate(2012, 12, 31));
    const std::vector<std::size_t> some{1, 3};
    const TimeLine line = timeLine(contents, figures, some, QDate(2012, 12, 31), QLocale::c());
    REQUIRE(line.rows.size() == 4);
    CHECK(line.rows[0].kind == TimeLineRow::Kind::Phase);
    CHECK(line.rows[0].title == QStringLiteral("UNO"));
    CHECK(line.rows[0].words.contains(QStringLiteral("1 of 2")));
    CHECK(line.rows[0].light == Light::Red);
    CHECK(line.rows[0].compliance == QStringLiteral("0.0\u00A0%"));
    CHECK(line.rows[1].number == QStringLiteral("2"));
    CHECK(line.rows[2].title == QStringLiteral("No phase"));
    CHECK(line.rows[2].compliance == QStringLiteral("NA"));
    CHECK(line.rows[3].number == QStringLiteral("4"));
}

TEST_CASE("A row says everything in sentences for who cannot see it", "[timeline]")
{
    PlanBuilder plan;
    plan.activity(QStringLiteral("Permanente"));
    const QString sentence = rowOf(plan.contents, QDate(2012, 12, 31)).sentence;
    for (const char *part : {"Activity 1: Actividad.", "Behind", "0.0\u00A0%", "“Permanente”", "Quarterly",
                             "31/12/2015", "0 of 16 occurrences fulfilled, 3 overdue"})
        CHECK(sentence.contains(QString::fromUtf8(part), Qt::CaseInsensitive));
}

TEST_CASE("Marks stand alone where there is room for each", "[timeline]")
{
    const std::vector<TimeLineMark> marks{weekly(0, OccurrenceState::Done), weekly(1, OccurrenceState::Overdue),
                                          weekly(2, OccurrenceState::Pending)};
    const auto groups = gathered(marks, 7, 2);
    REQUIRE(groups.size() == 3);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        CHECK(groups[i].alone);
        CHECK(groups[i].count == 1);
        CHECK(groups[i].first == i);
        CHECK(groups[i].state == marks[i].state);
    }
    CHECK(gathered({}, 7, 2).empty());
}

TEST_CASE("Two marks that nearly coincide are one, the others stay alone", "[timeline]")
{
    std::vector<TimeLineMark> marks;
    for (int quarter = 0; quarter < 8; ++quarter) {
        const QDate first = QDate(2012, 1, 1).addMonths(3 * quarter);
        marks.push_back({OccurrenceState::Pending, {first, first.addMonths(3).addDays(-1)}, {}, {}});
    }
    marks.push_back({OccurrenceState::Overdue, {QDate(2014, 1, 1), QDate(2014, 1, 3)}, {}, {}});
    const auto groups = gathered(marks, 20, 3);
    REQUIRE(groups.size() == 8);
    CHECK(groups[6].alone);
    CHECK(groups[7].count == 2);
    CHECK(groups[7].mixed);
    CHECK(groups[7].state == OccurrenceState::Overdue);
    CHECK(groups[7].days == days(QDate(2013, 10, 1), QDate(2014, 1, 3)));
}

TEST_CASE("Marks too near one another become bands of one state, with nothing lost", "[timeline]")
{
    std::vector<TimeLineMark> marks;
    for (int week = 0; week < 12; ++week)
        marks.push_back(weekly(week, week < 5    ? OccurrenceState::Done
                                     : week == 5 ? OccurrenceState::Overdue
                                                 : OccurrenceState::Pending));
    const auto groups = gathered(marks, 30, 5);
    REQUIRE(groups.size() == 3);
    CHECK(groups[0].count == 5);
    CHECK(groups[0].days == days(marks[0].days.first, marks[4].days.last));
    CHECK_FALSE(groups[0].alone);
    CHECK(groups[1].count == 1);
    CHECK(groups[1].state == OccurrenceState::Overdue);
    CHECK(groups[2].count == 6);
    for (const TimeLineGroup &group : groups)
        CHECK_FALSE(group.mixed);
}

TEST_CASE("Where a single mark could not be seen, the one that matters most stands for its neighbours", "[timeline]")
{
    std::vector<TimeLineMark> marks;
    for (int week = 0; week < 520; ++week)
        marks.push_back(weekly(week, week == 260 ? OccurrenceState::Overdue : OccurrenceState::Done));
    const double least = 30;
    const auto groups = gathered(marks, 200, least);
    REQUIRE(groups.size() == 3);
    CHECK(groups[1].state == OccurrenceState::Overdue);
    CHECK(groups[1].mixed);
    CHECK(groups[1].days.contains(marks[260].days.first));
    CHECK(static_cast<double>(groups[1].days.first.daysTo(groups[1].days.last) + 1) >= least);
    std::size_t all = 0;
    for (const TimeLineGroup &group : groups)
        all += group.count;
    CHECK(all == marks.size());
    CHECK(sentenceOf(groups[1], marks, QDate(2030, 1, 1)).contains(QStringLiteral("overdue 1")));
}

TEST_CASE("Divisions follow one another without a gap and touch all the days", "[timeline]")
{
    const Period shown = days(QDate(2012, 2, 10), QDate(2014, 11, 5));
    const TimeUnit unit = GENERATE(TimeUnit::Day, TimeUnit::Week, TimeUnit::Month, TimeUnit::Quarter, TimeUnit::Year);
    const auto all = ticks(unit, shown, MonthNames::Letter, QLocale(QLocale::Spanish, QLocale::Colombia));
    REQUIRE(all.size() >= 3);
    CHECK(all.front().first <= shown.first);
    CHECK(all.front().next > shown.first);
    CHECK(all.back().first <= shown.last);
    CHECK(all.back().next > shown.last);
    for (std::size_t i = 1; i < all.size(); ++i)
        CHECK(all[i].first == all[i - 1].next);
    CHECK(ticks(unit, {}, MonthNames::Letter, QLocale::c()).empty());
}

TEST_CASE("Divisions are named as people read them", "[timeline]")
{
    const QLocale spanish(QLocale::Spanish, QLocale::Colombia);
    const Period june = days(QDate(2013, 6, 12), QDate(2013, 6, 12));
    CHECK(ticks(TimeUnit::Day, june, MonthNames::Letter, spanish)[0].label == QStringLiteral("12"));
    CHECK(ticks(TimeUnit::Week, june, MonthNames::Letter, spanish)[0].first == QDate(2013, 6, 10)); // a Monday
    CHECK(ticks(TimeUnit::Month, june, MonthNames::Letter, spanish)[0].label == QStringLiteral("J"));
    CHECK(ticks(TimeUnit::Month, june, MonthNames::Short, spanish)[0].label.startsWith(QStringLiteral("jun")));
    CHECK(ticks(TimeUnit::Month, june, MonthNames::WithYear, spanish)[0].label == QStringLiteral("junio 2013"));
    CHECK(ticks(TimeUnit::Quarter, june, MonthNames::Letter, spanish)[0].label == QStringLiteral("T2"));
    CHECK(ticks(TimeUnit::Year, june, MonthNames::Letter, spanish)[0].label == QStringLiteral("2013"));
}

TEST_CASE("The scale gives every day the same length", "[timeline]")
{
    const TimeScale scale(days(QDate(2012, 1, 1), QDate(2012, 1, 10)), 100, 50);
    CHECK(scale.perDay() == Approx(5));
    CHECK(scale.at(QDate(2012, 1, 1)) == Approx(100));
    CHECK(scale.after(QDate(2012, 1, 1)) == Approx(105));
    CHECK(scale.end() == Approx(150));
    CHECK(scale.at(QDate(2011, 12, 31)) == Approx(95));
}
