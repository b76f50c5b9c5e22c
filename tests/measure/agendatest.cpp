// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/agenda.h"

#include "tests/measure/planbuilder.h"

using namespace gelt;

namespace {

const QDate cutOff(2013, 6, 11);

/// A plan with people in it.
struct AgendaPlan : PlanBuilder {
    PersonId person(const QString &name, const QString &position = {})
    {
        Person person;
        person.id.value = static_cast<qint64>(contents.people.size()) + 1;
        person.name = name;
        person.position = position;
        contents.people.push_back(person);
        return person.id;
    }

    void assign(ActivityId activity, PersonId person, Role role = Role::Responsible)
    {
        Assignment assignment;
        assignment.id.value = ++lastEntry;
        assignment.activity = activity;
        assignment.person = person;
        assignment.role = role;
        contents.assignments.push_back(assignment);
    }

    PlanContents sorted() const
    {
        PlanContents sorted = contents;
        std::ranges::stable_sort(sorted.followUps, {}, &FollowUp::activity);
        std::ranges::stable_sort(sorted.extensions, {}, &Extension::activity);
        std::ranges::stable_sort(sorted.assignments, {}, &Assignment::activity);
        return sorted;
    }

    Agenda agendaAt(QDate day = cutOff) const { return gelt::agenda(sorted(), at(day)); }
};

/// "6", "15 2012-T4": number and occurrence of the lines of a group.
QStringList lines(const AgendaPlan &plan, DueGroup group, QDate day = cutOff)
{
    const PlanMeasure measure = plan.at(day);
    QStringList found;
    for (const AgendaLine &line : plan.agendaAt(day).lines) {
        if (line.group != group)
            continue;
        const std::vector<OccurrenceMeasure> &occurrences = measure.activities[line.place].occurrences;
        const QString number = QString::number(line.number);
        found.append(line.occurrence == AgendaLine::wholeActivity
                         ? number
                         : number + u' ' + occurrences[static_cast<std::size_t>(line.occurrence)].occurrence.label);
    }
    return found;
}

QStringList list(std::initializer_list<const char16_t *> texts)
{
    QStringList list;
    for (const char16_t *text : texts)
        list.append(QString::fromUtf16(text));
    return list;
}

} // namespace

TEST_CASE("A one-time activity is owed by its day until it is complete", "[agenda]")
{
    AgendaPlan plan;
    const ActivityId late = plan.activity(QStringLiteral("Diciembre de 2012"));
    plan.activity(QStringLiteral("11/06/2013"));
    plan.activity(QStringLiteral("11/07/2013"));
    plan.activity(QStringLiteral("12/07/2013"));
    plan.activity(QStringLiteral("10/06/2013"));
    plan.progress(late, QDate(2012, 11, 20), 60);

    CHECK(lines(plan, DueGroup::Overdue) == list({u"1", u"5"}));
    CHECK(lines(plan, DueGroup::Soon) == list({u"2", u"3"}));
    CHECK(lines(plan, DueGroup::Later) == list({u"4"}));

    plan.progress(late, QDate(2013, 6, 11), 100);
    CHECK(lines(plan, DueGroup::Overdue) == list({u"5"}));
    CHECK(lines(plan, DueGroup::Overdue, QDate(2013, 6, 10)) == list({u"1"}));
}

TEST_CASE("The days before a deadline that count as soon are the plan's", "[agenda]")
{
    AgendaPlan plan;
    plan.activity(QStringLiteral("11/06/2013"));
    plan.activity(QStringLiteral("12/06/2013"));
    plan.contents.plan.settings.dueSoonDays = 0;
    CHECK(lines(plan, DueGroup::Soon) == list({u"1"}));
    plan.contents.plan.settings.dueSoonDays = 1;
    CHECK(lines(plan, DueGroup::Soon) == list({u"1", u"2"}));
    CHECK(plan.agendaAt().soonUntil == QDate(2013, 6, 12));
}

TEST_CASE("Of a recurring activity every overdue occurrence and the next one are owed", "[agenda]")
{
    AgendaPlan plan;
    const ActivityId quarterly = plan.activity(QStringLiteral("Trimestral"));
    plan.fulfil(quarterly, QDate(2012, 3, 20), QStringLiteral("2012-T1"));
    plan.notApplicable(quarterly, QDate(2012, 7, 1), QStringLiteral("2012-T2"));
    plan.fulfil(quarterly, QDate(2012, 9, 1), QStringLiteral("2012-T3"));
    plan.activity(QStringLiteral("Anualmente"));

    CHECK(lines(plan, DueGroup::Overdue) == list({u"1 2012-T4", u"2 2012", u"1 2013-T1"}));
    CHECK(lines(plan, DueGroup::Soon) == list({u"1 2013-T2"}));
    CHECK(lines(plan, DueGroup::Later) == list({u"2 2013"}));

    SECTION("which skips those fulfilled ahead of time")
    {
        plan.fulfil(quarterly, QDate(2013, 6, 1), QStringLiteral("2013-T2"));
        CHECK(lines(plan, DueGroup::Soon).isEmpty());
        CHECK(lines(plan, DueGroup::Later) == list({u"1 2013-T3", u"2 2013"}));
    }
    SECTION("and none once the series has ended")
    {
        CHECK(lines(plan, DueGroup::Soon, QDate(2016, 1, 1)).isEmpty());
        CHECK(lines(plan, DueGroup::Later, QDate(2016, 1, 1)).isEmpty());
        CHECK(plan.agendaAt(QDate(2016, 1, 1)).of(DueGroup::Overdue) == AgendaCount{13 + 4, 2});
    }
}

TEST_CASE("A weekly activity owes its overdue weeks and one more, not the weeks of years", "[agenda]")
{
    AgendaPlan plan;
    plan.activity(QStringLiteral("Semanal"));
    const Agenda agenda = plan.agendaAt(QDate(2012, 1, 23)); // a Monday; three weeks ended, the first on a Sunday
    CHECK(agenda.of(DueGroup::Overdue) == AgendaCount{4, 1});
    CHECK(agenda.of(DueGroup::Soon) == AgendaCount{1, 1});
    CHECK(agenda.lines.size() == 5);
}

TEST_CASE("What people suspended, replaced or left out owes nothing", "[agenda]")
{
    AgendaPlan plan;
    const ActivityId suspended = plan.activity(QStringLiteral("Diciembre de 2012"));
    const ActivityId notApplicable = plan.activity(QStringLiteral("Trimestral"));
    const ActivityId replaced = plan.activity(QStringLiteral("mediados de año"));
    plan.status(suspended, StatusKind::Suspended, QDate(2013, 6, 1), QDate(2013, 6, 11));
    plan.status(notApplicable, StatusKind::NotApplicable, QDate(2013, 6, 1));
    plan.status(replaced, StatusKind::Replaced, QDate(2013, 6, 1));
    CHECK(plan.agendaAt().lines.empty());
    CHECK(lines(plan, DueGroup::Overdue, QDate(2013, 6, 12)) == list({u"1"}));
}

TEST_CASE("A deadline that was not understood is asked about, unless the work is done", "[agenda]")
{
    AgendaPlan plan;
    const ActivityId unread = plan.activity(QStringLiteral("mediados de año"));
    plan.activity(QString());
    CHECK(lines(plan, DueGroup::Unread) == list({u"1", u"2"}));
    CHECK(plan.agendaAt().daysLeft(plan.agendaAt().lines.front()) == 0);
    plan.progress(unread, QDate(2013, 1, 1), 100);
    CHECK(lines(plan, DueGroup::Unread) == list({u"2"}));
}

TEST_CASE("Lines stand by group, then by day, number and occurrence, wherever the activities stand", "[agenda]")
{
    AgendaPlan plan;
    plan.activity(QStringLiteral("Hasta 2015"));
    plan.activity(QStringLiteral("Junio 2013"));
    plan.activity(QStringLiteral("Mensual"));
    plan.activity(QStringLiteral("31/05/2013"));
    std::ranges::reverse(plan.contents.activities);
    const Agenda agenda = plan.agendaAt();
    CHECK(std::ranges::is_sorted(agenda.lines, {}, [](const AgendaLine &line) {
        return std::tuple(line.group, line.due, line.number, line.occurrence);
    }));
    CHECK(lines(plan, DueGroup::Overdue).mid(16) == list({u"3 2013-05", u"4"}));
    CHECK(lines(plan, DueGroup::Soon) == list({u"2", u"3 2013-06"}));
    CHECK(lines(plan, DueGroup::Later) == list({u"1"}));
    for (const AgendaLine &line : agenda.lines)
        CHECK(plan.contents.activities[line.place].number == line.number);
}

TEST_CASE("Days count from the cut-off", "[agenda]")
{
    AgendaPlan plan;
    plan.activity(QStringLiteral("31/12/2012"));
    plan.activity(QStringLiteral("11/06/2013"));
    plan.activity(QStringLiteral("30/06/2013"));
    plan.activity(QStringLiteral("Anualmente"));
    const Agenda agenda = plan.agendaAt();
    REQUIRE(agenda.lines.size() == 5);
    CHECK(agenda.daysLeft(agenda.lines[0]) == -162);
    CHECK(agenda.daysLeft(agenda.lines[2]) == 0);
    CHECK(agenda.daysLeft(agenda.lines[3]) == 19);
    CHECK(agenda.dueUntil(QDate(2013, 6, 10)) == 0);
    CHECK(agenda.dueUntil(QDate(2013, 6, 11)) == 1);
    CHECK(agenda.dueUntil(QDate(2013, 6, 30)) == 2);
    CHECK(agenda.dueUntil(QDate(2013, 12, 31)) == 3);
}

TEST_CASE("Where the plan moves deadlines the business day counts", "[agenda]")
{
    AgendaPlan plan;
    plan.activity(QStringLiteral("30/06/2013")); // a Sunday, and the Monday is a holiday
    CHECK(lines(plan, DueGroup::Overdue, QDate(2013, 7, 2)) == list({u"1"}));
    plan.contents.plan.settings.moveDeadlines = true;
    CHECK(lines(plan, DueGroup::Soon, QDate(2013, 7, 2)) == list({u"1"}));
    CHECK(plan.agendaAt().lines.front().due == QDate(2013, 7, 2));
}

TEST_CASE("The overdue lines are counted as the agenda has them", "[agenda]")
{
    AgendaPlan plan;
    plan.activity(QStringLiteral("Diciembre de 2012"));
    plan.activity(QStringLiteral("Trimestral"));
    const ActivityId suspended = plan.activity(QStringLiteral("Trimestral"));
    plan.activity(QStringLiteral("Hasta 2015"));
    plan.activity(QStringLiteral("mediados de año"));
    plan.status(suspended, StatusKind::Suspended, QDate(2012, 1, 1));
    CHECK(overdueCount(plan.at(cutOff)) == AgendaCount{6, 2});
    CHECK(overdueCount(plan.at(cutOff)) == plan.agendaAt().of(DueGroup::Overdue));
    CHECK(overdueCount(plan.at(QDate(2012, 1, 1))) == AgendaCount{});
}

TEST_CASE("Each responsible has the lines they owe, in order, and nobody's come last", "[agenda]")
{
    AgendaPlan plan;
    const PersonId web = plan.person({}, QStringLiteral("Web Máster"));
    const PersonId ana = plan.person(QStringLiteral("Ángela Ruiz"));
    plan.person(QStringLiteral("Beatriz sin tareas"));
    const ActivityId both = plan.activity(QStringLiteral("Junio 2013"));
    const ActivityId webOnly = plan.activity(QStringLiteral("Diciembre de 2012"));
    const ActivityId nobody = plan.activity(QStringLiteral("Hasta 2015"));
    plan.assign(both, web);
    plan.assign(both, ana);
    plan.assign(both, ana); // written twice
    plan.assign(webOnly, web);
    plan.assign(nobody, ana, Role::Supporting);

    const Agenda agenda = plan.agendaAt();
    REQUIRE(agenda.lines.size() == 3);
    const std::vector<AgendaShare> expected{{ana, {1}, 0, 1}, {web, {0, 1}, 1, 1}, {{}, {2}, 0, 0}};
    CHECK(byResponsible(agenda, plan.sorted()) == expected);
}

TEST_CASE("The last follow-up is the latest that counts, whatever the order of recording", "[agenda]")
{
    AgendaPlan plan;
    const ActivityId id = plan.activity(QStringLiteral("Hasta 2015"));
    CHECK_FALSE(lastFollowUp(plan.sorted(), id, cutOff).isValid());
    plan.progress(id, QDate(2013, 3, 1), 20);
    plan.progress(id, QDate(2013, 2, 1), 10);
    plan.progress(id, QDate(2013, 4, 1), 30).voided = voiding();
    plan.progress(id, QDate(2013, 6, 12), 40);
    CHECK(lastFollowUp(plan.sorted(), id, cutOff) == QDate(2013, 3, 1));
    CHECK(lastFollowUp(plan.sorted(), id, QDate(2013, 6, 12)) == QDate(2013, 6, 12));
    CHECK_FALSE(lastFollowUp(plan.sorted(), id, QDate(2013, 1, 31)).isValid());
}

TEST_CASE("A hundred thousand activities have one line each", "[agenda]")
{
    AgendaPlan plan;
    const Deadline deadline = plan.deadline(QStringLiteral("Diciembre de 2012"));
    plan.contents.activities.resize(100'000);
    for (std::size_t i = 0; i < plan.contents.activities.size(); ++i) {
        plan.contents.activities[i].id.value = static_cast<qint64>(i) + 1;
        plan.contents.activities[i].number = static_cast<int>(i) + 1;
        plan.contents.activities[i].deadline = deadline;
    }
    const PlanMeasure measure = gelt::measure(plan.contents, cutOff);
    const Agenda agenda = gelt::agenda(plan.contents, measure);
    CHECK(agenda.of(DueGroup::Overdue) == AgendaCount{100'000, 100'000});
    CHECK(byResponsible(agenda, plan.contents).front().lines.size() == 100'000);
}
