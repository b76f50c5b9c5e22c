// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/planfilter.h"

#include "ui/plan/filterwords.h"
#include "ui/session/session.h"

#include <algorithm>
#include <numeric>

namespace gelt {
namespace {

bool isWithin(QDate day, const PlanFilter &filter)
{
    return day.isValid() && (!filter.from.isValid() || filter.from <= day) && (!filter.to.isValid() || day <= filter.to);
}

bool isDueAsAsked(const ActivityMeasure &measure, const PlanFilter &filter)
{
    switch (filter.due) {
    case DueFilter::Any: return true;
    case DueFilter::Overdue: return measure.state == State::Overdue || measure.overdue > 0;
    case DueFilter::Soon: return measure.dueSoon;
    case DueFilter::Between:
        if (measure.occurrences.empty())
            return isWithin(measure.due, filter);
        return std::ranges::any_of(measure.occurrences,
                                   [&](const OccurrenceMeasure &occurrence) { return isWithin(occurrence.due, filter); });
    }
    return true;
}

bool hasResponsible(const PlanContents &contents, ActivityId activity, const std::set<PersonId> &people)
{
    bool any = false;
    for (const Assignment &assignment : ofActivity(contents.assignments, activity)) {
        if (assignment.role != Role::Responsible)
            continue;
        any = true;
        if (people.contains(assignment.person))
            return true;
    }
    return !any && people.contains(PersonId{});
}

} // namespace

bool PlanFilter::isEmpty() const
{
    return text.trimmed().isEmpty() && states.empty() && phases.empty() && responsible.empty() && due == DueFilter::Any;
}

std::set<State> unfinishedStates()
{
    return {State::InProgress, State::OnTrack, State::NotStarted, State::Behind, State::Overdue, State::Suspended};
}

std::vector<std::size_t> placesOf(const Session &session, const PlanFilter &filter)
{
    const PlanContents &contents = session.contents();
    const PlanMeasure &measure = session.measure();
    std::vector<std::size_t> places;
    if (filter.text.trimmed().isEmpty()) {
        places.resize(contents.activities.size());
        std::iota(places.begin(), places.end(), std::size_t(0));
    } else {
        places = session.find(filter.text);
    }
    if (filter.states.empty() && filter.phases.empty() && filter.responsible.empty() && filter.due == DueFilter::Any)
        return places;
    std::erase_if(places, [&](std::size_t place) {
        const Activity &activity = contents.activities[place];
        const ActivityMeasure &figures = measure.activities[place];
        return (!filter.states.empty() && !filter.states.contains(figures.state))
               || (!filter.phases.empty() && !filter.phases.contains(activity.phase))
               || !isDueAsAsked(figures, filter)
               || (!filter.responsible.empty() && !hasResponsible(contents, activity.id, filter.responsible));
    });
    return places;
}

FilterState::FilterState(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_places = placesOf(session, m_filter);
    connect(&session, &Session::changed, this, &FilterState::onSessionChanged);
}

report::Shown FilterState::shown() const { return {m_places, filterwords::all(m_session.contents(), m_filter)}; }

void FilterState::setFilter(const PlanFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_places = placesOf(m_session, m_filter);
    Q_EMIT changed();
}

void FilterState::onSessionChanged(const SessionChange &change)
{
    std::vector<std::size_t> now = placesOf(m_session, m_filter);
    const bool same = now == m_places;
    m_places = std::move(now);
    // Where rows stand as they stood, the views patch those that the session names by themselves.
    if (!same || change.everything || change.structure)
        Q_EMIT changed();
}

} // namespace gelt
