// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/commitment.h"

#include "core/domain/check.h"

#include <QCoreApplication>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Commitment)
};

} // namespace

QString displayName(CommitmentState state)
{
    switch (state) {
    case CommitmentState::Pending: return Tr::tr("Pending");
    case CommitmentState::Overdue: return Tr::tr("Overdue");
    case CommitmentState::Done: return Tr::tr("Fulfilled");
    case CommitmentState::DoneLate: return Tr::tr("Fulfilled late");
    case CommitmentState::Withdrawn: return Tr::tr("Withdrawn");
    }
    return {};
}

Result<> validate(const Commitment &commitment)
{
    if (check::isBlank(commitment.text))
        return check::invalid(Tr::tr("A commitment says what is to be done."));
    if (!check::isText(commitment.text))
        return check::textTooLong();
    if (!check::isName(commitment.responsibleText))
        return check::nameTooLong(commitment.responsibleText);
    if (commitment.due.isValid() && !check::isPlanDay(commitment.due))
        return check::dayNeeded();
    if (commitment.number < 1)
        return check::invalid(Tr::tr("Commitments are numbered from 1."));
    if (commitment.isActivity && !commitment.activity.isStored())
        return check::invalid(Tr::tr("A commitment that became an activity says which."));
    return {};
}

Result<> validate(const CommitmentEntry &entry)
{
    if (!check::isPlanDay(entry.date))
        return check::dayNeeded();
    if (!check::isText(entry.note))
        return check::textTooLong();
    if (!check::isName(entry.reportedBy))
        return check::nameTooLong(entry.reportedBy);
    if ((entry.kind == CommitmentEntryKind::Extended) != entry.newDue.isValid())
        return check::invalid(Tr::tr("A new deadline says the day, and nothing else has one."));
    if (entry.newDue.isValid() && !check::isPlanDay(entry.newDue))
        return check::dayNeeded();
    if (check::isBlank(entry.note)) {
        if (entry.kind == CommitmentEntryKind::Note)
            return check::invalid(Tr::tr("A note needs words."));
        if (entry.kind == CommitmentEntryKind::Withdrawn)
            return check::invalid(Tr::tr("A commitment is withdrawn with a reason."));
    }
    return check::voiding(entry.voided);
}

Result<> validate(const ReviewedCommitment &line)
{
    if (!check::isText(line.text) || !check::isText(line.note))
        return check::textTooLong();
    if (!check::isName(line.responsible))
        return check::nameTooLong(line.responsible);
    return {};
}

} // namespace gelt
