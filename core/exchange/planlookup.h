// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contents.h"
#include "core/measure/measure.h"

#include <QHash>
#include <QStringList>

namespace gelt {

/// What tables look up of a plan and its figures, by key. Both must live as long as this.
class PlanLookup {
public:
    PlanLookup(const PlanContents &contents, const PlanMeasure &measure);

    const PlanContents &contents() const { return m_contents; }
    const PlanMeasure &measure() const { return m_measure; }

    /// nullptr where there is none, as of an activity that was removed or left out.
    const Activity *activity(ActivityId id) const { return m_activities.value(id); }
    const ActivityMeasure *measureOf(ActivityId id) const { return m_measures.value(id); }
    /// The name, empty where there is none.
    QString phase(PhaseId id) const { return m_phases.value(id); }
    QString person(PersonId id) const { return m_people.value(id); }
    /// Those who answer for an activity, or help, as written, "; " between them.
    QString people(ActivityId activity, Role role) const;

private:
    const PlanContents &m_contents;
    const PlanMeasure &m_measure;
    QHash<PhaseId, QString> m_phases;
    QHash<PersonId, QString> m_people;
    QHash<ActivityId, const Activity *> m_activities;
    QHash<ActivityId, const ActivityMeasure *> m_measures;
};

} // namespace gelt
