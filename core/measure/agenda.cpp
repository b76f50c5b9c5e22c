// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/agenda.h"

#include "core/base/text.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace gelt {
namespace {

/// Whether something may still be owed: neither finished nor taken out by a person.
bool isOpen(const ActivityMeasure &activity)
{
    return isCounted(activity.state) && activity.state != State::Done && activity.state != State::DoneLate;
}

/// Collects the lines of one activity after another and counts them.
class Collector {
public:
    explicit Collector(Agenda &agenda)
        : m_agenda(agenda)
    {
    }

    void add(std::size_t place, const ActivityMeasure &activity)
    {
        m_seen.fill(false);
        if (activity.occurrences.empty())
            addLine(place, activity, AgendaLine::wholeActivity, activity.due);
        else
            addOccurrences(place, activity);
    }

private:
    void addOccurrences(std::size_t place, const ActivityMeasure &activity)
    {
        // They stand by day, so the first pending one is the next.
        for (std::size_t i = 0; i < activity.occurrences.size(); ++i) {
            const OccurrenceMeasure &occurrence = activity.occurrences[i];
            const bool isPending = occurrence.state == OccurrenceState::Pending;
            if (isPending || occurrence.state == OccurrenceState::Overdue)
                addLine(place, activity, static_cast<int>(i), occurrence.due);
            if (isPending)
                return;
        }
    }

    void addLine(std::size_t place, const ActivityMeasure &activity, int occurrence, QDate due)
    {
        const DueGroup group = groupOf(due);
        m_agenda.lines.push_back({group, place, activity.number, occurrence, due});
        AgendaCount &count = m_agenda.counts[static_cast<std::size_t>(group)];
        ++count.lines;
        bool &seen = m_seen[static_cast<std::size_t>(group)];
        count.activities += seen ? 0 : 1;
        seen = true;
    }

    DueGroup groupOf(QDate due) const
    {
        if (!due.isValid())
            return DueGroup::Unread;
        if (due < m_agenda.cutOff)
            return DueGroup::Overdue;
        return due <= m_agenda.soonUntil ? DueGroup::Soon : DueGroup::Later;
    }

    Agenda &m_agenda;
    std::array<bool, dueGroupCount> m_seen{}; ///< whether the activity has a line there
};

/// The people of a plan and what each owes, found by key.
class Shares {
public:
    explicit Shares(const PlanContents &contents)
        : m_contents(contents)
    {
        for (const Person &person : contents.people)
            m_names.emplace(person.id, folded(displayName(person)));
    }

    void add(std::size_t index, const AgendaLine &line)
    {
        bool isOwed = false;
        for (const Assignment &assignment : ofActivity(m_contents.assignments, m_contents.activities[line.place].id)) {
            if (assignment.role != Role::Responsible || !m_names.contains(assignment.person))
                continue;
            addTo(assignment.person, index, line);
            isOwed = true;
        }
        if (!isOwed)
            addTo({}, index, line);
    }

    std::vector<AgendaShare> sorted()
    {
        std::ranges::sort(m_shares, {}, [&](const AgendaShare &share) {
            const auto name = m_names.find(share.person);
            return std::tuple(name == m_names.end(), name == m_names.end() ? QString() : name->second, share.person);
        });
        return std::move(m_shares);
    }

private:
    void addTo(PersonId person, std::size_t index, const AgendaLine &line)
    {
        const auto [found, isNew] = m_places.emplace(person, m_shares.size());
        if (isNew)
            m_shares.push_back({person, {}, 0, 0});
        AgendaShare &share = m_shares[found->second];
        if (!share.lines.empty() && share.lines.back() == index)
            return; // named twice
        share.lines.push_back(index);
        share.overdue += line.group == DueGroup::Overdue ? 1 : 0;
        share.soon += line.group == DueGroup::Soon ? 1 : 0;
    }

    const PlanContents &m_contents;
    std::unordered_map<PersonId, QString> m_names;
    std::unordered_map<PersonId, std::size_t> m_places;
    std::vector<AgendaShare> m_shares;
};

} // namespace

int Agenda::dueUntil(QDate day) const
{
    return static_cast<int>(std::ranges::count_if(
        lines, [&](const AgendaLine &line) { return line.due.isValid() && line.due >= cutOff && line.due <= day; }));
}

Agenda agenda(const PlanContents &contents, const PlanMeasure &measure)
{
    Agenda agenda;
    agenda.cutOff = measure.cutOff;
    agenda.soonUntil = measure.cutOff.addDays(contents.plan.settings.dueSoonDays);
    Collector collector(agenda);
    for (std::size_t place = 0; place < measure.activities.size(); ++place) {
        if (isOpen(measure.activities[place]))
            collector.add(place, measure.activities[place]);
    }
    std::ranges::sort(agenda.lines, {}, [](const AgendaLine &line) {
        return std::tuple(line.group, line.due, line.number, line.occurrence);
    });
    return agenda;
}

AgendaCount overdueCount(const PlanMeasure &measure)
{
    AgendaCount count;
    for (const ActivityMeasure &activity : measure.activities) {
        const int lines = activity.state == State::Overdue ? 1 : isOpen(activity) ? activity.overdue : 0;
        count.lines += lines;
        count.activities += lines > 0 ? 1 : 0;
    }
    return count;
}

std::vector<AgendaShare> byResponsible(const Agenda &agenda, const PlanContents &contents)
{
    Shares shares(contents);
    for (std::size_t i = 0; i < agenda.lines.size(); ++i)
        shares.add(i, agenda.lines[i]);
    return shares.sorted();
}

QDate lastFollowUp(const PlanContents &contents, ActivityId activity, QDate day)
{
    QDate last;
    for (const FollowUp &followUp : ofActivity(contents.followUps, activity)) {
        if (!followUp.voided && followUp.date <= day && (!last.isValid() || followUp.date > last))
            last = followUp.date;
    }
    return last;
}

} // namespace gelt
