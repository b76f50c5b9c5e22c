// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/actas.h"

#include "core/storage/actarules.h"
#include "core/storage/activities.h"
#include "core/storage/plans.h"
#include "core/storage/tables.h"

#include <QCoreApplication>

namespace gelt::actas {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::ActaCommitments)
};

Error notFound(const QString &message, qint64 id) { return {ErrorCode::NotFound, message, QString::number(id)}; }

Commitment neededCommitment(Transaction &transaction, CommitmentId id)
{
    std::optional<Commitment> commitment = transaction.find<Commitment>(id);
    if (!commitment)
        throw SqlError(notFound(Tr::tr("The commitment is no longer in the plan. Look at the list again."), id.value));
    return *std::move(commitment);
}

/// The commitment of an acta that is in force. Throws Conflict where that was annulled.
Commitment neededInForce(Transaction &transaction, CommitmentId id)
{
    Commitment commitment = neededCommitment(transaction, id);
    const Acta acta = needed(transaction, commitment.acta);
    if (acta.state == ActaState::Annulled)
        throw SqlError(
            conflict(Tr::tr("%1 was annulled, and its commitments with it: nothing follows them up.").arg(displayName(acta))));
    return commitment;
}

Activity neededActivity(Transaction &transaction, ActivityId id)
{
    std::optional<Activity> activity = transaction.find<Activity>(id);
    if (!activity || activity->removed)
        throw SqlError(notFound(Tr::tr("The activity is not in the plan, or was removed from it. Choose another."), id.value));
    return *std::move(activity);
}

Activity activityOf(Transaction &transaction, const Commitment &commitment, PhaseId phase)
{
    Activity activity;
    activity.number = activities::nextNumber(transaction);
    activity.order = activities::nextOrder(transaction);
    activity.phase = phase;
    activity.title = commitment.text;
    if (commitment.due.isValid()) {
        activity.deadline.reading.kind = DeadlineKind::Date;
        activity.deadline.reading.due = commitment.due;
        activity.deadline.text = spelledOut(activity.deadline.reading, plans::read(transaction).period);
    }
    return activity;
}

/// The due day in force: as agreed, or the last one decided.
QDate dueOf(Transaction &transaction, const Commitment &commitment)
{
    QDate due = commitment.due;
    QDate decidedOn;
    for (const CommitmentEntry &entry : entriesOf(transaction, commitment.id)) {
        if (entry.voided || entry.kind != CommitmentEntryKind::Extended || entry.date < decidedOn)
            continue;
        decidedOn = entry.date;
        due = entry.newDue;
    }
    return due;
}

} // namespace

Result<Commitment> addCommitment(Transaction &transaction, Commitment draft)
{
    neededOpen(transaction, draft.acta);
    if (draft.item.isStored()) {
        const std::optional<AgendaItem> item = transaction.find<AgendaItem>(draft.item);
        if (!item || item->acta != draft.acta)
            return notFound(Tr::tr("The point of the agenda is no longer in the acta. Look at the acta again."),
                            draft.item.value);
    }
    Statement last = transaction.prepare(QStringLiteral("SELECT coalesce(max(number), 0) FROM commitment WHERE acta_id = ?"));
    last.bind(draft.acta);
    draft.id = {};
    draft.number = (last.step() ? last.get<int>(0) : 0) + 1;
    return transaction.insert(std::move(draft));
}

Result<CommitmentEntry> report(Transaction &transaction, CommitmentEntry draft)
{
    const Commitment commitment = neededInForce(transaction, draft.commitment);
    if (commitment.isActivity && draft.kind != CommitmentEntryKind::Note) {
        const std::optional<Activity> activity = transaction.find<Activity>(commitment.activity);
        if (activity && !activity->removed)
            return conflict(Tr::tr("This commitment became activity %1 of the plan: its progress and its deadline are "
                                   "reported there.")
                                .arg(activity->number));
    }
    draft.id = {};
    draft.record = transaction.record();
    draft.voided.reset();
    return transaction.insert(std::move(draft));
}

Result<> voidEntry(Transaction &transaction, CommitmentEntryId id, QDate date, const QString &reason)
{
    std::optional<CommitmentEntry> entry = transaction.find<CommitmentEntry>(id);
    if (!entry)
        return notFound(Tr::tr("The entry is not in the plan. Look at the log again."), id.value);
    if (entry->voided)
        return conflict(Tr::tr("The entry was voided already, so nothing was changed. Look at the log again."));
    entry->voided = Voiding{date, reason, transaction.record()};
    transaction.update(*std::move(entry));
    return {};
}

Result<> tie(Transaction &transaction, CommitmentId id, ActivityId activity)
{
    Commitment commitment = neededInForce(transaction, id);
    if (activity.isStored())
        neededActivity(transaction, activity);
    commitment.isActivity = commitment.isActivity && commitment.activity == activity;
    commitment.activity = activity;
    transaction.update(std::move(commitment));
    return {};
}

Result<ActivityId> becomeActivity(Transaction &transaction, CommitmentId id, PhaseId phase)
{
    Commitment commitment = neededInForce(transaction, id);
    if (commitment.isActivity) {
        const std::optional<Activity> became = transaction.find<Activity>(commitment.activity);
        if (became && !became->removed)
            return conflict(Tr::tr("This commitment became activity %1 of the plan already.").arg(became->number));
    }
    Commitment asItStands = commitment;
    asItStands.due = dueOf(transaction, commitment);
    const ActivityId activity = transaction.insert(activityOf(transaction, asItStands, phase)).id;
    if (commitment.responsible.isStored())
        transaction.insert(Assignment{{}, activity, commitment.responsible, Role::Responsible, 1});
    commitment.activity = activity;
    commitment.isActivity = true;
    transaction.update(std::move(commitment));
    return activity;
}

} // namespace gelt::actas
