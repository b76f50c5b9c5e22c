// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/followups.h"

#include "core/storage/activities.h"
#include "core/storage/tables.h"

#include <QCoreApplication>

#include <algorithm>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::FollowUps)
};

Record orNow(const Record &record, Transaction &transaction)
{
    return record.at.msSinceEpoch != 0 ? record : transaction.record();
}

Activity needActivity(Transaction &transaction, ActivityId id)
{
    std::optional<Activity> activity = transaction.find<Activity>(id);
    if (!activity || activity->removed)
        throw SqlError(Error{ErrorCode::NotFound,
                             Tr::tr("The activity is not in the plan, or was removed from it. Choose another."),
                             QString::number(id.value)});
    return std::move(*activity);
}

template <class Entry>
void voidIn(Transaction &transaction, decltype(Entry::id) id, Voiding voiding)
{
    std::optional<Entry> entry = transaction.find<Entry>(id);
    if (!entry)
        throw SqlError(Error{ErrorCode::NotFound, Tr::tr("The entry is not in the plan. Look at the log again."),
                             QString::number(id.value)});
    if (entry->voided)
        throw SqlError(Error{ErrorCode::Conflict,
                             Tr::tr("The entry was voided already, so nothing was changed. Look at the log again."),
                             QString::number(id.value)});
    voiding.record = orNow(voiding.record, transaction);
    entry->voided = std::move(voiding);
    transaction.update(*entry);
}

/// A later deadline may turn a one-time activity into a recurring one, and entries of the time before stay right; so
/// one deadline that it fits is enough.
void needFittingKind(Transaction &transaction, const Activity &activity, FollowUpKind kind)
{
    if (kind == FollowUpKind::Note)
        return;
    std::vector<DeadlineKind> kinds{activity.deadline.reading.kind};
    for (const Extension &extension : activities::extensions(transaction, activity.id)) {
        if (!extension.voided)
            kinds.push_back(extension.deadline.reading.kind);
    }
    const bool wantsRecurring = kind != FollowUpKind::Progress;
    if (std::ranges::any_of(kinds, [&](DeadlineKind k) { return (k == DeadlineKind::Recurring) == wantsRecurring; }))
        return;
    throw SqlError(Error{
        ErrorCode::Invalid,
        wantsRecurring
            ? Tr::tr("Activity %1 does not recur, so it has no occurrences. Report its progress in per cent.")
                  .arg(activity.number)
            : Tr::tr("Activity %1 recurs, so it has no percentage of its own. Report the occurrence that was fulfilled.")
                  .arg(activity.number),
        {}});
}

} // namespace

namespace followups {

FollowUp append(Transaction &transaction, FollowUp followUp)
{
    needFittingKind(transaction, needActivity(transaction, followUp.activity), followUp.kind);
    followUp.record = orNow(followUp.record, transaction);
    return transaction.insert(std::move(followUp));
}

std::vector<FollowUp> ofActivity(Transaction &transaction, ActivityId activity)
{
    return transaction.select<FollowUp>(QStringLiteral("WHERE activity_id = ? ORDER BY ") + inLogOrder(), activity);
}

void voidEntry(Transaction &transaction, FollowUpId id, Voiding voiding)
{
    voidIn<FollowUp>(transaction, id, std::move(voiding));
}

} // namespace followups

namespace extensions {

Extension append(Transaction &transaction, Extension extension)
{
    needActivity(transaction, extension.activity);
    extension.record = orNow(extension.record, transaction);
    return transaction.insert(std::move(extension));
}

void voidEntry(Transaction &transaction, ExtensionId id, Voiding voiding)
{
    voidIn<Extension>(transaction, id, std::move(voiding));
}

} // namespace extensions

namespace statuses {

Status append(Transaction &transaction, Status status)
{
    needActivity(transaction, status.activity);
    if (status.replacement.isStored())
        needActivity(transaction, status.replacement);
    status.record = orNow(status.record, transaction);
    return transaction.insert(std::move(status));
}

void voidEntry(Transaction &transaction, StatusId id, Voiding voiding)
{
    voidIn<Status>(transaction, id, std::move(voiding));
}

} // namespace statuses
} // namespace gelt
