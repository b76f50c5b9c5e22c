// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/measure/planbuilder.h"

using namespace gelt;

namespace {

const QDate june30(2012, 6, 30);
const QDate yearEnd(2012, 12, 31);

QStringList labels(const std::vector<Occurrence> &occurrences)
{
    QStringList found;
    for (const Occurrence &occurrence : occurrences)
        found.append(occurrence.label);
    return found;
}

} // namespace

TEST_CASE("A one-time activity has the progress reported last on or before the cut-off", "[measure]")
{
    PlanBuilder plan;
    const ActivityId id = plan.activity(QStringLiteral("Junio 2012"));
    CHECK(plan.at(june30, id).progress == Percent());
    plan.progress(id, QDate(2012, 5, 10), 60);
    plan.progress(id, QDate(2012, 3, 10), 30); // recorded later, of an earlier day
    CHECK(plan.at(QDate(2012, 3, 9), id).progress == Percent());
    CHECK(plan.at(QDate(2012, 3, 10), id).progress == percent(30));
    CHECK(plan.at(QDate(2012, 5, 10), id).progress == percent(60));

    SECTION("which may be less than before")
    {
        plan.progress(id, QDate(2012, 6, 1), 20);
        CHECK(plan.at(june30, id).progress == percent(20));
    }
    SECTION("the later recorded of two on one date")
    {
        plan.progress(id, QDate(2012, 5, 10), 45);
        CHECK(plan.at(june30, id).progress == percent(45));
    }
    SECTION("but not one that was voided")
    {
        plan.progress(id, QDate(2012, 6, 1), 90).voided = voiding();
        CHECK(plan.at(june30, id).progress == percent(60));
    }
    SECTION("and no note or occurrence counts")
    {
        plan.followUp(id, QDate(2012, 6, 1), FollowUpKind::Note);
        plan.fulfil(id, QDate(2012, 6, 2), QStringLiteral("2012-T2"));
        CHECK(plan.at(june30, id).progress == percent(60));
        CHECK(labels(plan.at(june30, id).misfits) == QStringList{QStringLiteral("2012-T2")});
    }
    SECTION("dates before and after the plan count too")
    {
        plan.progress(id, QDate(2016, 2, 1), 80);
        CHECK(plan.at(QDate(2016, 1, 31), id).progress == percent(60));
        CHECK(plan.at(QDate(2016, 2, 1), id).progress == percent(80));
    }
}

TEST_CASE("What falls due on a day is planned at nothing before it and wholly from it on", "[measure]")
{
    const auto text =
        GENERATE(as<const char *>(), "Junio 2012", "30/06/2012", "S1 2012", "T2 2012", "enero - junio 2012");
    PlanBuilder plan;
    const ActivityId id = plan.activity(QString::fromUtf8(text));
    CHECK(plan.at(QDate(2012, 6, 29), id).planned == Percent());
    CHECK_FALSE(plan.at(QDate(2012, 6, 29), id).compliance);
    CHECK(plan.at(june30, id).planned == Percent::hundred());
    CHECK(plan.at(june30, id).compliance == Percent());
    CHECK(plan.at(QDate(2020, 1, 1), id).planned == Percent::hundred());
}

TEST_CASE("“Hasta” is planned by the months elapsed", "[measure]")
{
    struct Row {
        const char *text;
        QDate cutOff;
        Percent planned;
    };
    const auto row = GENERATE(values<Row>({
        {"Hasta 2015", QDate(2012, 12, 31), percent(12, 48)},
        {"Hasta 2015", QDate(2012, 12, 30), percent(11, 48)},
        {"Hasta 2015", QDate(2012, 3, 31), percent(3, 48)},
        {"Hasta 2015", QDate(2012, 2, 29), percent(2, 48)},
        {"Hasta 2015", QDate(2012, 2, 28), percent(1, 48)},
        {"Hasta 2015", QDate(2012, 1, 1), Percent()},
        {"Hasta 2015", QDate(2011, 12, 31), Percent()},
        {"Hasta 2015", QDate(1990, 1, 1), Percent()},
        {"Hasta 2015", QDate(2015, 12, 30), percent(47, 48)},
        {"Hasta 2015", QDate(2015, 12, 31), Percent::hundred()},
        {"Hasta 2015", QDate(2030, 1, 1), Percent::hundred()},
        {"Hasta el 15 de junio de 2012", QDate(2012, 6, 14), percent(5, 6)},
        {"Hasta el 15 de junio de 2012", QDate(2012, 6, 15), Percent::hundred()},
        {"Hasta 2015 desde el 20/03/2012", QDate(2012, 3, 31), percent(1, 46)},
        {"Hasta 2010", QDate(2010, 12, 30), Percent()},
        {"Hasta 2010", QDate(2010, 12, 31), Percent::hundred()},
    }));
    CAPTURE(row.text, row.cutOff);
    PlanBuilder plan;
    const ActivityId id = plan.activity(QString::fromUtf8(row.text));
    CHECK(plan.at(row.cutOff, id).planned == row.planned);
}

TEST_CASE("Compliance is the planned part that was reached, and nothing where nothing is planned", "[measure]")
{
    PlanBuilder plan;
    const ActivityId id = plan.activity(QStringLiteral("Hasta 2015"));
    plan.progress(id, QDate(2012, 6, 1), 20);
    CHECK_FALSE(plan.at(QDate(2012, 1, 15), id).compliance);
    CHECK(plan.at(yearEnd, id).compliance == percent(20, 25));
    plan.progress(id, QDate(2012, 9, 1), 90);
    CHECK(plan.at(yearEnd, id).compliance == Percent::hundred()); // never above
}

TEST_CASE("A one-time activity's state is the first that holds", "[measure][state]")
{
    PlanBuilder plan;
    const ActivityId id = plan.activity(QStringLiteral("Junio 2012"));
    CHECK(plan.at(june30, id).state == State::NotStarted); // due that very day
    CHECK(plan.at(QDate(2012, 7, 1), id).state == State::Overdue);
    plan.progress(id, QDate(2012, 5, 1), 10);
    CHECK(plan.at(june30, id).state == State::InProgress);
    CHECK(plan.at(QDate(2012, 7, 1), id).state == State::Overdue);

    SECTION("done by its due day")
    {
        plan.progress(id, june30, 100);
        CHECK(plan.at(june30, id).state == State::Done);
        CHECK(plan.at(yearEnd, id).state == State::Done);
        CHECK(plan.at(yearEnd, id).completedOn == june30);
        CHECK(plan.at(QDate(2012, 6, 29), id).state == State::InProgress);
        CHECK_FALSE(plan.at(QDate(2012, 6, 29), id).completedOn.isValid());
    }
    SECTION("done late")
    {
        plan.progress(id, QDate(2012, 7, 1), 100);
        CHECK(plan.at(QDate(2012, 7, 1), id).state == State::DoneLate);
    }
    SECTION("reported again as done stays done in time")
    {
        plan.progress(id, QDate(2012, 6, 1), 100);
        plan.progress(id, QDate(2012, 8, 1), 100);
        CHECK(plan.at(yearEnd, id).state == State::Done);
        CHECK(plan.at(yearEnd, id).completedOn == QDate(2012, 6, 1));
    }
    SECTION("what fell back is done since it was complete again")
    {
        plan.progress(id, QDate(2012, 6, 1), 100);
        plan.progress(id, QDate(2012, 7, 10), 80);
        plan.progress(id, QDate(2012, 8, 1), 100);
        CHECK(plan.at(june30, id).state == State::Done);
        CHECK(plan.at(QDate(2012, 7, 31), id).state == State::Overdue);
        CHECK(plan.at(yearEnd, id).state == State::DoneLate);
        CHECK(plan.at(yearEnd, id).completedOn == QDate(2012, 8, 1));
    }
    SECTION("a slip put right on the same date is no interruption")
    {
        plan.progress(id, QDate(2012, 6, 1), 100);
        plan.progress(id, QDate(2012, 7, 10), 50);
        plan.progress(id, QDate(2012, 7, 10), 100);
        CHECK(plan.at(yearEnd, id).state == State::Done);
    }
    SECTION("99,99 % is not done")
    {
        plan.progress(id, QDate(2012, 6, 1), 0).progress = need(Progress::fromHundredths(99'99));
        CHECK(plan.at(yearEnd, id).state == State::Overdue);
    }
}

TEST_CASE("An unread deadline plans nothing, is never overdue and can be done", "[measure][state]")
{
    PlanBuilder plan;
    const ActivityId id = plan.activity(QStringLiteral("Según cronograma"));
    const QDate far(2100, 1, 1);
    CHECK(plan.at(far, id).planned == Percent());
    CHECK_FALSE(plan.at(far, id).compliance);
    CHECK(plan.at(far, id).state == State::NotStarted);
    CHECK_FALSE(plan.at(far, id).due.isValid());
    plan.progress(id, june30, 40);
    CHECK(plan.at(far, id).state == State::InProgress);
    CHECK_FALSE(plan.at(june30, id).dueSoon);
    plan.progress(id, QDate(2014, 6, 30), 100);
    CHECK(plan.at(far, id).state == State::Done);
}

TEST_CASE("A reading that breaks the rules of its kind counts as unread", "[measure]")
{
    PlanBuilder plan;
    const ActivityId id = plan.activity(QStringLiteral("x"));
    const auto reading =
        GENERATE(DeadlineReading{DeadlineKind::Date, {}, {}, {}}, DeadlineReading{DeadlineKind::Recurring, {}, {}, {}},
                 DeadlineReading{DeadlineKind::Recurring, QDate(1, 1, 1), QDate(9'999'999, 1, 1), Periodicity::Weekly},
                 DeadlineReading{DeadlineKind::Until, QDate(2013, 1, 1), QDate(2012, 1, 1), {}});
    plan.contents.activities[0].deadline.reading = reading;
    CHECK(plan.at(yearEnd, id).state == State::NotStarted);
    CHECK(plan.at(yearEnd, id).planned == Percent());
    CHECK(plan.at(yearEnd, id).occurrences.empty());
    CHECK_NOTHROW(plan.at(QDate()));
}

TEST_CASE("The extension decided last on or before the cut-off is in force", "[measure][extension]")
{
    PlanBuilder plan;
    const ActivityId id = plan.activity(QStringLiteral("Junio 2012"));
    plan.extend(id, QDate(2012, 7, 10), QStringLiteral("Septiembre 2012"));
    plan.extend(id, QDate(2012, 6, 20), QStringLiteral("Agosto 2012")); // recorded later, decided before

    CHECK(plan.at(QDate(2012, 6, 19), id).due == june30);
    CHECK_FALSE(plan.at(QDate(2012, 6, 19), id).extended);
    CHECK(plan.at(QDate(2012, 6, 20), id).due == QDate(2012, 8, 31));
    CHECK(plan.at(QDate(2012, 6, 20), id).extended);
    CHECK(plan.at(QDate(2012, 7, 10), id).due == QDate(2012, 9, 30));
    CHECK(plan.at(QDate(2012, 9, 15), id).state == State::NotStarted);
    CHECK(plan.at(QDate(2012, 9, 15), id).planned == Percent());

    SECTION("of two decided on one day the later recorded")
    {
        plan.extend(id, QDate(2012, 7, 10), QStringLiteral("Octubre 2012"));
        CHECK(plan.at(yearEnd, id).due == QDate(2012, 10, 31));
    }
    SECTION("unless it was voided")
    {
        plan.contents.extensions[0].voided = voiding();
        CHECK(plan.at(yearEnd, id).due == QDate(2012, 8, 31));
    }
    SECTION("and it may change the kind: what no longer fits does not count")
    {
        plan.progress(id, QDate(2012, 5, 1), 100);
        plan.extend(id, QDate(2012, 10, 1), QStringLiteral("Mensual"));
        CHECK(plan.at(QDate(2012, 9, 30), id).state == State::Done);
        CHECK(plan.at(yearEnd, id).progress == Percent());
        CHECK(plan.at(yearEnd, id).occurrences.size() == 48);
    }
    SECTION("a completion is late by the deadline in force")
    {
        plan.progress(id, QDate(2012, 8, 15), 100);
        CHECK(plan.at(QDate(2012, 8, 15), id).state == State::Done);
    }
}

TEST_CASE("What a person says of an activity holds while it covers the day", "[measure][status]")
{
    PlanBuilder plan;
    const ActivityId id = plan.activity(QStringLiteral("Junio 2012"));
    plan.progress(id, QDate(2012, 5, 1), 40);
    plan.status(id, StatusKind::Suspended, QDate(2012, 7, 1), QDate(2012, 7, 31));
    CHECK(plan.at(june30, id).state == State::InProgress);
    CHECK(plan.at(QDate(2012, 7, 1), id).state == State::Suspended);
    CHECK(plan.at(QDate(2012, 7, 31), id).state == State::Suspended);
    CHECK(plan.at(QDate(2012, 8, 1), id).state == State::Overdue);
    // Its own figures stay computed.
    CHECK(plan.at(QDate(2012, 7, 15), id).progress == percent(40));
    CHECK(plan.at(QDate(2012, 7, 15), id).planned == Percent::hundred());
    CHECK(plan.at(QDate(2012, 7, 15), id).compliance == percent(40));

    SECTION("without an end for ever")
    {
        plan.status(id, StatusKind::NotApplicable, QDate(2012, 9, 1));
        CHECK(plan.at(QDate(2050, 1, 1), id).state == State::NotApplicable);
    }
    SECTION("the later recorded of two that cover it")
    {
        plan.status(id, StatusKind::Replaced, QDate(2012, 1, 1));
        CHECK(plan.at(QDate(2012, 7, 15), id).state == State::Replaced);
        plan.contents.statuses[1].voided = voiding();
        CHECK(plan.at(QDate(2012, 7, 15), id).state == State::Suspended);
    }
}

TEST_CASE("Unfinished and due within the plan's days is due soon", "[measure]")
{
    PlanBuilder plan;
    const ActivityId once = plan.activity(QStringLiteral("Junio 2012"));
    const ActivityId quarterly = plan.activity(QStringLiteral("Trimestral"));
    for (const ActivityId id : {once, quarterly}) {
        const QDate due(2012, 6, 30);
        CHECK_FALSE(plan.at(QDate(2012, 5, 30), id).dueSoon); // 31 days before
        CHECK(plan.at(QDate(2012, 5, 31), id).dueSoon);
        CHECK(plan.at(due, id).dueSoon);
        CHECK_FALSE(plan.at(QDate(2012, 7, 1), id).dueSoon);
    }
    plan.contents.plan.settings.dueSoonDays = 0;
    CHECK_FALSE(plan.at(QDate(2012, 6, 29), once).dueSoon);
    CHECK(plan.at(june30, once).dueSoon);
    plan.progress(once, QDate(2012, 6, 1), 100);
    plan.fulfil(quarterly, QDate(2012, 6, 1), QStringLiteral("2012-T2"));
    CHECK_FALSE(plan.at(june30, once).dueSoon);
    CHECK_FALSE(plan.at(june30, quarterly).dueSoon);
    const ActivityId suspended = plan.activity(QStringLiteral("Junio 2012"));
    plan.status(suspended, StatusKind::Suspended, QDate(2012, 1, 1));
    CHECK_FALSE(plan.at(june30, suspended).dueSoon);
}

TEST_CASE("Deadlines move to business days only where the plan says so", "[measure][calendar]")
{
    PlanBuilder plan;
    const ActivityId once = plan.activity(QStringLiteral("30/06/2012")); // a Saturday before a Monday off
    const ActivityId quarterly = plan.activity(QStringLiteral("Trimestral"));
    const ActivityId until = plan.activity(QStringLiteral("Hasta junio de 2012"));
    const QDate business(2012, 7, 3);

    CHECK(plan.at(yearEnd, once).due == june30);
    CHECK(plan.at(QDate(2012, 7, 1), once).state == State::Overdue);

    plan.contents.plan.settings.moveDeadlines = true;
    CHECK(plan.at(yearEnd, once).due == business);
    CHECK(plan.at(business, once).state == State::NotStarted);
    CHECK(plan.at(QDate(2012, 7, 2), once).planned == Percent());
    CHECK(plan.at(business, once).planned == Percent::hundred());
    CHECK(plan.at(QDate(2012, 7, 4), once).state == State::Overdue);
    CHECK(plan.at(QDate(2012, 7, 2), until).planned == percent(5, 6));
    CHECK(plan.at(business, until).planned == Percent::hundred());

    const ActivityMeasure before = plan.at(QDate(2012, 7, 2), quarterly);
    CHECK(before.occurrences[1].occurrence.label == QStringLiteral("2012-T2"));
    CHECK(before.occurrences[1].occurrence.days.last == june30);
    CHECK(before.occurrences[1].due == business);
    CHECK(before.occurrences[1].state == OccurrenceState::Pending);
    CHECK(before.planned == percent(1, 16));
    CHECK(plan.at(business, quarterly).planned == percent(2, 16));
    plan.fulfil(quarterly, business, QStringLiteral("2012-T2"));
    CHECK(plan.at(yearEnd, quarterly).occurrences[1].state == OccurrenceState::Done);
    plan.progress(once, business, 100);
    CHECK(plan.at(yearEnd, once).state == State::Done);

    SECTION("the entity's own days off count too")
    {
        plan.contents.holidays.push_back({{}, business, QStringLiteral("Fiesta patronal")});
        CHECK(plan.at(yearEnd, once).due == QDate(2012, 7, 4));
    }
    SECTION("and Saturdays where they are business days")
    {
        plan.contents.plan.settings.saturdayIsBusiness = true;
        CHECK(plan.at(yearEnd, once).due == june30);
    }
}

TEST_CASE("One activity measured alone is measured as within its plan", "[measure]")
{
    PlanBuilder plan;
    const ActivityId id = plan.activity(QStringLiteral("Trimestral"));
    plan.fulfil(id, QDate(2012, 3, 1), QStringLiteral("2012-T1"));
    const BusinessCalendar calendar = calendarOf(plan.contents.plan.settings, {});
    CHECK(measure(plan.contents.activities[0], {}, {}, plan.contents.followUps, plan.contents.plan, calendar, yearEnd)
          == plan.at(yearEnd, id));
}

TEST_CASE("Every state has a code and a name of its own", "[measure][state]")
{
    CHECK(Codes<State>::all.size() == stateCount);
    QStringList codes;
    QStringList names;
    for (const auto &code : Codes<State>::all) {
        CHECK(fromCode<State>(codeOf(code.value)) == code.value);
        codes.append(codeOf(code.value));
        names.append(displayName(code.value));
    }
    CHECK(codes.removeDuplicates() == 0);
    CHECK(names.removeDuplicates() == 0);
    CHECK_FALSE(names.contains(QString()));
    for (const auto &code : Codes<Light>::all)
        CHECK_FALSE(displayName(code.value).isEmpty());
}
