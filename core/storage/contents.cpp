// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/contents.h"

#include "core/storage/meetings.h"
#include "core/storage/plans.h"
#include "core/storage/refresh.h"
#include "core/storage/tables.h"
#include "core/storage/yeartexts.h"

namespace gelt::contents {
namespace {

/// Which activities are read, and what hangs on them. The removed are few, so they are a small set that SQLite looks up
/// in memory.
struct Which {
    QString activities; ///< behind the table, before ORDER BY
    QString logs;
};

Which allOf(Removed removed)
{
    if (removed == Removed::Included)
        return {};
    return {QStringLiteral("WHERE activity.removed = 0 "),
            QStringLiteral("WHERE activity_id NOT IN (SELECT id FROM activity WHERE removed = 1) ")};
}

QString inOrderOfScreen()
{
    return QStringLiteral("ORDER BY activity.phase_id IS NULL, phase.display_order, phase.id, activity.display_order, "
                          "activity.number ");
}

template <class Entry>
std::vector<Entry> ofActivities(Transaction &transaction, const Which &which, const QString &order)
{
    return transaction.select<Entry>(which.logs + QStringLiteral("ORDER BY activity_id, ") + order);
}

PlanContents readWhich(Transaction &transaction, const Which &which)
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
    contents.activities = transaction.select<Activity>(
        QStringLiteral("LEFT JOIN phase ON phase.id = activity.phase_id ") + which.activities + inOrderOfScreen());
    contents.assignments = ofActivities<Assignment>(transaction, which, QStringLiteral("display_order, id"));
    contents.extensions = ofActivities<Extension>(transaction, which, inLogOrder());
    contents.statuses = ofActivities<Status>(transaction, which, inOrder);
    contents.followUps = ofActivities<FollowUp>(transaction, which, inLogOrder());
    contents.evidence = transaction.select<Evidence>(byId);
    contents.evidenceLinks = ofActivities<EvidenceLink>(transaction, which, inOrder);
    contents.meetings = meetings::read(transaction);
    yeartexts::read(transaction, contents);
    return contents;
}

} // namespace

PlanContents read(Transaction &transaction, Removed removed) { return readWhich(transaction, allOf(removed)); }

PlanContents readFirst(Transaction &transaction, std::size_t most, bool *isAll)
{
    // Keys alone, phase by phase along their index, so that no table is read whole.
    QStringList ids;
    const auto readPhase = [&](const QString &where, PhaseId phase) {
        Statement statement = transaction.prepare(QStringLiteral("SELECT id FROM activity WHERE %1 AND removed = 0 "
                                                                 "ORDER BY display_order, number LIMIT ?")
                                                      .arg(where));
        if (phase.isStored())
            statement.bindNext(phase.value);
        statement.bindNext(static_cast<qint64>(most) + 1 - ids.size());
        while (statement.step())
            ids.append(QString::number(statement.get<qint64>(0)));
    };
    for (const Phase &phase : transaction.select<Phase>(QStringLiteral("ORDER BY display_order, id")))
        readPhase(QStringLiteral("phase_id = ?"), phase.id);
    readPhase(QStringLiteral("phase_id IS NULL"), {});
    *isAll = static_cast<std::size_t>(ids.size()) <= most;
    if (*isAll)
        return read(transaction);
    ids.removeLast();
    const QString these = QStringLiteral("IN (%1) ").arg(ids.join(u','));
    return readWhich(transaction, {QStringLiteral("WHERE activity.id ") + these, QStringLiteral("WHERE activity_id ") + these});
}

} // namespace gelt::contents
