// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/contents.h"

#include "core/storage/plans.h"
#include "core/storage/tables.h"

namespace gelt::contents {
namespace {

/// What hangs on activities. The removed are few, so they are a small set that SQLite looks up in memory.
template <class Entry>
std::vector<Entry> ofActivities(Transaction &transaction, Removed removed, const QString &order)
{
    const QString which = removed == Removed::Included
                              ? QString()
                              : QStringLiteral("WHERE activity_id NOT IN (SELECT id FROM activity WHERE removed = 1) ");
    return transaction.select<Entry>(which + QStringLiteral("ORDER BY activity_id, ") + order);
}

std::vector<Activity> activities(Transaction &transaction, Removed removed)
{
    const QString which =
        removed == Removed::Included ? QString() : QStringLiteral("WHERE activity.removed = 0 ");
    return transaction.select<Activity>(
        QStringLiteral("LEFT JOIN phase ON phase.id = activity.phase_id ") + which
        + QStringLiteral("ORDER BY activity.phase_id IS NULL, phase.display_order, phase.id, activity.display_order, "
                         "activity.number"));
}

} // namespace

PlanContents read(Transaction &transaction, Removed removed)
{
    const QString inOrder = QStringLiteral("id");
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
    contents.activities = activities(transaction, removed);
    contents.assignments = ofActivities<Assignment>(transaction, removed, QStringLiteral("display_order, id"));
    contents.extensions = ofActivities<Extension>(transaction, removed, inOrder);
    contents.statuses = ofActivities<Status>(transaction, removed, inOrder);
    contents.followUps = ofActivities<FollowUp>(transaction, removed, inOrder);
    contents.evidence = transaction.select<Evidence>(byId);
    contents.evidenceLinks = ofActivities<EvidenceLink>(transaction, removed, inOrder);
    return contents;
}

} // namespace gelt::contents
