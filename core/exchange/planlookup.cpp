// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/planlookup.h"

namespace gelt {

PlanLookup::PlanLookup(const PlanContents &contents, const PlanMeasure &measure)
    : m_contents(contents)
    , m_measure(measure)
{
    for (const Phase &phase : contents.phases)
        m_phases.insert(phase.id, phase.name);
    for (const Person &person : contents.people)
        m_people.insert(person.id, displayName(person));
    m_activities.reserve(static_cast<qsizetype>(contents.activities.size()));
    for (const Activity &activity : contents.activities)
        m_activities.insert(activity.id, &activity);
    m_measures.reserve(static_cast<qsizetype>(measure.activities.size()));
    for (const ActivityMeasure &of : measure.activities)
        m_measures.insert(of.id, &of);
}

QString PlanLookup::people(ActivityId activity, Role role) const
{
    QStringList names;
    for (const Assignment &assignment : ofActivity(m_contents.assignments, activity)) {
        if (assignment.role == role)
            names << m_people.value(assignment.person);
    }
    return names.join(QLatin1String("; "));
}

} // namespace gelt
