// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/contents.h"

#include "core/storage/plans.h"
#include "core/storage/tables.h"

namespace gelt::contents {
namespace {

/// The removed are few, so this is a small set that SQLite looks up in memory.
template <class Entry>
std::vector<Entry> ofActivities(Transaction &transaction)
{
    return transaction.select<Entry>(QStringLiteral(
        "WHERE activity_id NOT IN (SELECT id FROM activity WHERE removed = 1) ORDER BY activity_id, id"));
}

std::vector<Assignment> assignments(Transaction &transaction)
{
    return transaction.select<Assignment>(
        QStringLiteral("WHERE activity_id NOT IN (SELECT id FROM activity WHERE removed = 1) "
                       "ORDER BY activity_id, display_order, id"));
}

std::vector<Activity> activities(Transaction &transaction)
{
    return transaction.select<Activity>(
        QStringLiteral("LEFT JOIN phase ON phase.id = activity.phase_id WHERE activity.removed = 0 "
                       "ORDER BY activity.phase_id IS NULL, phase.display_order, phase.id, activity.display_order, "
                       "activity.number"));
}

} // namespace

PlanContents read(Transaction &transaction)
{
    const QString byId = QStringLiteral("ORDER BY id");
    const QString byPerson = QStringLiteral("ORDER BY person_id, id");
    PlanContents contents;
    contents.plan = plans::read(transaction);
    contents.holidays = transaction.select<LocalHoliday>(QStringLiteral("ORDER BY day"));
    contents.people = transaction.select<Person>(byId);
    contents.appointments = transaction.select<Appointment>(byPerson);
    contents.memberships = transaction.select<Membership>(byPerson);
    contents.delegations = transaction.select<Delegation>(byPerson);
    contents.phases = transaction.select<Phase>(QStringLiteral("ORDER BY display_order, id"));
    contents.activities = activities(transaction);
    contents.assignments = assignments(transaction);
    contents.extensions = ofActivities<Extension>(transaction);
    contents.statuses = ofActivities<Status>(transaction);
    contents.followUps = ofActivities<FollowUp>(transaction);
    contents.evidence = transaction.select<Evidence>(byId);
    contents.evidenceLinks = ofActivities<EvidenceLink>(transaction);
    return contents;
}

} // namespace gelt::contents
