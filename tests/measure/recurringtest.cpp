// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/measure/planbuilder.h"

using namespace gelt;

namespace {

const QDate yearEnd(2012, 12, 31);

QStringList labels(const std::vector<Occurrence> &occurrences)
{
    QStringList found;
    for (const Occurrence &occurrence : occurrences)
        found.append(occurrence.label);
    return found;
}

} // namespace

TEST_CASE("A recurring activity is measured by its occurrences", "[measure][occurrence]")
{
    PlanBuilder plan;
    const ActivityId id = plan.activity(QStringLiteral("Trimestral hasta 2012"));
    plan.fulfil(id, QDate(2012, 3, 31), QStringLiteral("2012-T1"));
    plan.fulfil(id, QDate(2012, 7, 1), QStringLiteral("2012-T2"));

    const ActivityMeasure july = plan.at(QDate(2012, 7, 15), id);
    REQUIRE(july.occurrences.size() == 4);
    CHECK(july.occurrences[0].state == OccurrenceState::Done);
    CHECK(july.occurrences[1].state == OccurrenceState::DoneLate);
    CHECK(july.occurrences[1].fulfilledOn == QDate(2012, 7, 1));
    CHECK(july.occurrences[2].state == OccurrenceState::Pending);
    CHECK(july.occurrences[3].state == OccurrenceState::Pending);
    CHECK(july.progress == percent(50));
    CHECK(july.planned == percent(50));
    CHECK(july.compliance == Percent::hundred());
    CHECK(july.state == State::OnTrack);

    // On its last day an occurrence is planned already, and still pending.
    const ActivityMeasure lastDay = plan.at(QDate(2012, 9, 30), id);
    CHECK(lastDay.occurrences[2].state == OccurrenceState::Pending);
    CHECK(lastDay.planned == percent(75));
    CHECK(lastDay.state == State::OnTrack);
    CHECK(plan.at(QDate(2012, 10, 1), id).occurrences[2].state == OccurrenceState::Overdue);
    CHECK(plan.at(QDate(2012, 10, 1), id).state == State::Behind);
    CHECK(plan.at(QDate(2012, 10, 1), id).overdue == 1);
    CHECK(plan.at(QDate(2012, 10, 1), id).compliance == percent(2, 3));

    // Before the second was fulfilled it was overdue.
    CHECK(plan.at(QDate(2012, 6, 30), id).progress == percent(25));

    plan.fulfil(id, QDate(2012, 10, 5), QStringLiteral("2012-T3"));
    plan.fulfil(id, QDate(2012, 10, 6), QStringLiteral("2012-T4")); // ahead of time
    CHECK(plan.at(QDate(2012, 10, 6), id).state == State::Done);
    CHECK(plan.at(QDate(2012, 10, 6), id).progress == Percent::hundred());
    CHECK(plan.at(QDate(2012, 10, 6), id).occurrences[3].state == OccurrenceState::Done);
}

TEST_CASE("A recurring activity with nothing fulfilled is not started until something is overdue", "[measure][state]")
{
    PlanBuilder plan;
    const ActivityId id = plan.activity(QStringLiteral("Permanente"));
    CHECK(plan.at(QDate(2012, 3, 31), id).state == State::NotStarted);
    CHECK(plan.at(QDate(2012, 4, 1), id).state == State::Behind);
}

TEST_CASE("The earliest follow-up that counts says when an occurrence was fulfilled", "[measure][occurrence]")
{
    PlanBuilder plan;
    const ActivityId id = plan.activity(QStringLiteral("Trimestral"));
    plan.fulfil(id, QDate(2012, 4, 20), QStringLiteral("2012-T1"));
    plan.fulfil(id, QDate(2012, 3, 20), QStringLiteral("2012-T1"));
    CHECK(plan.at(yearEnd, id).occurrences[0].state == OccurrenceState::Done);
    CHECK(plan.at(yearEnd, id).fulfilled == 1);
    plan.contents.followUps[1].voided = voiding();
    CHECK(plan.at(yearEnd, id).occurrences[0].state == OccurrenceState::DoneLate);
    plan.contents.followUps[0].voided = voiding();
    CHECK(plan.at(yearEnd, id).occurrences[0].state == OccurrenceState::Overdue);
}

TEST_CASE("An occurrence that does not apply is left out, even where it was fulfilled", "[measure][occurrence]")
{
    PlanBuilder plan;
    const ActivityId id = plan.activity(QStringLiteral("Trimestral hasta 2012"));
    plan.fulfil(id, QDate(2012, 3, 1), QStringLiteral("2012-T1"));
    plan.notApplicable(id, QDate(2012, 4, 10), QStringLiteral("2012-T1"));
    plan.notApplicable(id, QDate(2012, 5, 1), QStringLiteral("2012-T2"));
    CHECK(plan.at(QDate(2012, 4, 9), id).applicable == 4);
    CHECK(plan.at(QDate(2012, 4, 9), id).progress == percent(25));

    const ActivityMeasure measure = plan.at(yearEnd, id);
    CHECK(measure.occurrences[0].state == OccurrenceState::NotApplicable);
    CHECK(measure.applicable == 2);
    CHECK(measure.fulfilled == 0);
    CHECK(measure.planned == Percent::hundred());

    SECTION("and where none applies both percentages are nothing and it is not started")
    {
        plan.notApplicable(id, QDate(2012, 5, 1), QStringLiteral("2012-T3"));
        plan.notApplicable(id, QDate(2012, 5, 1), QStringLiteral("2012-T4"));
        const ActivityMeasure none = plan.at(yearEnd, id);
        CHECK(none.applicable == 0);
        CHECK(none.progress == Percent());
        CHECK(none.planned == Percent());
        CHECK_FALSE(none.compliance);
        CHECK(none.state == State::NotStarted);
    }
    SECTION("unless that was voided")
    {
        plan.contents.followUps[1].voided = voiding();
        CHECK(plan.at(yearEnd, id).occurrences[0].state == OccurrenceState::Done);
    }
}

TEST_CASE("Fulfilments that fit no occurrence are kept and told, one of each", "[measure][occurrence]")
{
    PlanBuilder plan;
    const ActivityId id = plan.activity(QStringLiteral("Trimestral hasta 2012"));
    plan.fulfil(id, QDate(2012, 7, 20), QStringLiteral("2012-06"));
    plan.fulfil(id, QDate(2012, 7, 21), QStringLiteral("2012-06"));
    plan.fulfil(id, QDate(2013, 1, 20), QStringLiteral("2013-T1"));
    plan.fulfil(id, QDate(2012, 1, 20), QStringLiteral("2012"));
    plan.fulfil(id, QDate(2012, 1, 20), QStringLiteral("2012-05")).voided = voiding();
    plan.fulfil(id, QDate(2012, 4, 1), QStringLiteral("2012-T1"));
    CHECK(labels(plan.at(QDate(2013, 12, 31), id).misfits)
          == QStringList{QStringLiteral("2012"), QStringLiteral("2012-06"), QStringLiteral("2013-T1")});
    CHECK(labels(plan.at(yearEnd, id).misfits) == QStringList{QStringLiteral("2012"), QStringLiteral("2012-06")});
    CHECK(plan.at(yearEnd, id).fulfilled == 1);
}

TEST_CASE("A progress reported on a recurring activity does not count", "[measure]")
{
    PlanBuilder plan;
    const ActivityId id = plan.activity(QStringLiteral("Trimestral"));
    plan.progress(id, QDate(2012, 2, 1), 100);
    CHECK(plan.at(yearEnd, id).progress == Percent());
    CHECK(plan.at(yearEnd, id).state == State::Behind);
}
