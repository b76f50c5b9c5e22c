// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/codes.h"
#include "core/domain/ids.h"
#include "core/domain/record.h"

#include <optional>

namespace gelt {

/// What somebody undertook in a meeting. Text, responsible and due day are frozen with the acta; what became of it
/// afterwards stands in its entries.
struct Commitment {
    CommitmentId id;
    int rowVersion = 0;
    ActaId acta;
    AgendaItemId item; ///< not stored: of the meeting as a whole
    int number = 0;    ///< within the acta, from 1
    QString text;
    PersonId responsible;    ///< not stored: nobody, or only words
    QString responsibleText; ///< as the page names them
    QDate due;               ///< as agreed; invalid: unsaid
    ActivityId activity;     ///< of the plan that it serves; not stored: none
    bool isActivity = false; ///< it became that activity: its state is the activity's
    ImportId import;

    bool operator==(const Commitment &) const = default;
};

enum class CommitmentEntryKind {
    Note,     ///< words alone
    Done,     ///< fulfilled on the entry's day
    Extended, ///< another due day
    Withdrawn ///< the committee no longer asks for it, with a reason
};

template <>
struct Codes<CommitmentEntryKind> {
    static constexpr std::array all{
        Code{CommitmentEntryKind::Note, u"nota"}, Code{CommitmentEntryKind::Done, u"cumplido"},
        Code{CommitmentEntryKind::Extended, u"nuevo_plazo"}, Code{CommitmentEntryKind::Withdrawn, u"retirado"}};
};

/// An entry of a commitment's log. Append-only: a wrong one is voided, never erased or changed.
struct CommitmentEntry {
    CommitmentEntryId id; ///< also the order in which entries were recorded
    CommitmentId commitment;
    QDate date; ///< the day it speaks of
    CommitmentEntryKind kind = CommitmentEntryKind::Note;
    QString note; ///< may be empty except in Note and Withdrawn
    QDate newDue; ///< of Extended
    ActaId acta;  ///< the meeting in which it was said; not stored: between meetings
    QString reportedBy;
    Record record;
    std::optional<Voiding> voided;
    ImportId import;
    CommitmentEntryId placeOf = {}; ///< of an entry that came back: the voided one whose place in the log it takes

    bool operator==(const CommitmentEntry &) const = default;
};

/// What became of a commitment at a date.
enum class CommitmentState { Pending, Overdue, Done, DoneLate, Withdrawn };

template <>
struct Codes<CommitmentState> {
    static constexpr std::array all{
        Code{CommitmentState::Pending, u"pendiente"}, Code{CommitmentState::Overdue, u"vencido"},
        Code{CommitmentState::Done, u"cumplido"}, Code{CommitmentState::DoneLate, u"cumplido_tarde"},
        Code{CommitmentState::Withdrawn, u"retirado"}};
};

/// "Overdue", as people read it (translated).
QString displayName(CommitmentState state);

/// Whether somebody still owes it.
constexpr bool isOpen(CommitmentState state)
{
    return state == CommitmentState::Pending || state == CommitmentState::Overdue;
}

/// A line of "follow-up of commitments" as an approved acta says it for good.
struct ReviewedCommitment {
    ReviewedCommitmentId id;
    ActaId acta;             ///< the meeting that looked at it
    CommitmentId commitment;
    int order = 0;
    QString text;
    QString responsible;
    QDate due; ///< in force at the meeting; may be invalid
    CommitmentState state = CommitmentState::Pending;
    QString note; ///< what was reported since the meeting before; may be empty

    bool operator==(const ReviewedCommitment &) const = default;
};

Result<> validate(const Commitment &commitment);
Result<> validate(const CommitmentEntry &entry);
Result<> validate(const ReviewedCommitment &line);

} // namespace gelt
