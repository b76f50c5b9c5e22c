// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/followup.h"

#include "core/domain/check.h"

#include <QCoreApplication>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::FollowUp)
};

bool concernsOccurrence(FollowUpKind kind)
{
    return kind == FollowUpKind::Fulfilled || kind == FollowUpKind::NotApplicable;
}

Result<> checkOccurrence(const FollowUp &followUp)
{
    if (!concernsOccurrence(followUp.kind)) {
        if (followUp.occurrence)
            return check::invalid(Tr::tr("The follow-up names the occurrence %1 and says nothing of it. Say whether it "
                                         "was fulfilled, or name none.")
                                      .arg(followUp.occurrence->label));
        return {};
    }
    if (!followUp.occurrence || check::isBlank(followUp.occurrence->label))
        return check::invalid(
            Tr::tr("The follow-up names no occurrence. Say which period it speaks of, such as 2013-T2."));
    if (!check::isName(followUp.occurrence->label))
        return check::nameTooLong(followUp.occurrence->label);
    const Period &days = followUp.occurrence->days;
    if (!days.isValid() || !check::isPlanDay(days.first) || !check::isPlanDay(days.last))
        return check::periodNeeded();
    return {};
}

Result<> checkTexts(const FollowUp &followUp)
{
    if (!check::isText(followUp.note) || !check::isText(followUp.reason))
        return check::textTooLong();
    if (!check::isName(followUp.reportedBy))
        return check::nameTooLong(followUp.reportedBy);
    if (!followUp.verification)
        return {};
    if (!check::isPlanDay(followUp.verification->date))
        return check::dayNeeded();
    if (!check::isName(followUp.verification->by))
        return check::nameTooLong(followUp.verification->by);
    if (!check::isText(followUp.verification->opinion))
        return check::textTooLong();
    return {};
}

} // namespace

Result<> validate(const FollowUp &followUp)
{
    if (!check::isPlanDay(followUp.date))
        return check::dayNeeded();
    if (followUp.kind == FollowUpKind::Progress && !followUp.progress)
        return check::invalid(Tr::tr("The follow-up says no progress. Write a percentage from 0 to 100."));
    if (followUp.kind != FollowUpKind::Progress && followUp.progress)
        return check::invalid(Tr::tr("The follow-up says a progress beside something else. Record each in a follow-up "
                                     "of its own."));
    if (Result<> ok = checkOccurrence(followUp); !ok)
        return ok;
    if (followUp.kind == FollowUpKind::NotApplicable && check::isBlank(followUp.reason))
        return check::invalid(
            Tr::tr("The follow-up does not say why the occurrence does not apply. Write the reason."));
    if (followUp.kind != FollowUpKind::NotApplicable && !followUp.reason.isEmpty())
        return check::invalid(Tr::tr("The follow-up gives a reason that nothing asks for. Write it as a note."));
    if (followUp.kind == FollowUpKind::Note && check::isBlank(followUp.note))
        return check::invalid(Tr::tr("The follow-up is empty. Write a note."));
    if (Result<> ok = checkTexts(followUp); !ok)
        return ok;
    return check::voiding(followUp.voided);
}

} // namespace gelt
