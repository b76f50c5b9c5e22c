// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/codes.h"
#include "core/domain/ids.h"
#include "core/domain/occurrence.h"
#include "core/domain/quantity.h"
#include "core/domain/record.h"

#include <optional>

namespace gelt {

/// What a follow-up says.
enum class FollowUpKind {
    Progress,      ///< of a one-time activity: cumulative
    Fulfilled,     ///< an occurrence is done
    NotApplicable, ///< an occurrence does not apply, with a reason
    Note           ///< words alone
};

template <>
struct Codes<FollowUpKind> {
    static constexpr std::array all{
        Code{FollowUpKind::Progress, u"progress"}, Code{FollowUpKind::Fulfilled, u"fulfilled"},
        Code{FollowUpKind::NotApplicable, u"not_applicable"}, Code{FollowUpKind::Note, u"note"}};
};

/// Somebody looked at the evidence and says what they think of it.
struct Verification {
    QDate date;
    QString by;
    QString opinion;

    bool operator==(const Verification &) const = default;
};

/**
 * An entry of an activity's log. Append-only: a wrong one is voided, never erased or changed.
 * Dates before the plan's start or after its end are legal: people report late.
 */
struct FollowUp {
    FollowUpId id;
    ActivityId activity;
    QDate date; ///< the day it speaks of
    FollowUpKind kind = FollowUpKind::Note;
    std::optional<Progress> progress;     ///< of Progress
    std::optional<Occurrence> occurrence; ///< of Fulfilled and NotApplicable, with its days as they were
    QString reason;                       ///< of NotApplicable
    QString note;                         ///< achievements, difficulties; may be empty except in Note
    QString reportedBy;                   ///< who said so; may be empty
    std::optional<Verification> verification;
    Record record;
    std::optional<Voiding> voided;
    ImportId import;
    FollowUpId placeOf = {}; ///< of an entry that came back: the voided one whose place in the log it takes

    bool operator==(const FollowUp &) const = default;
};

/// Checks that the kind has its parts and no other's.
Result<> validate(const FollowUp &followUp);

} // namespace gelt
