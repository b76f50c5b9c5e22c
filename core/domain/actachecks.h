// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meetings.h"

/// What stands between a draft and its approval, and what is strange about the numbers of actas.
namespace gelt {

/// Something to look at before an acta is approved, and the place where it is mended.
struct ActaFinding {
    enum class Kind {
        NoQuorum,             ///< fewer voters were there than are required
        NoVoters,             ///< nobody of the roll has a vote
        Unaccounted,          ///< a member of whom nobody said whether they came
        DelegateWithoutName,
        VotesTooMany,         ///< more votes on a decision than voters were there
        CommitmentIncomplete, ///< no responsible, or no date
        Undeveloped,          ///< an item of the agenda on which nothing was written
        NoAgenda,
        PreviousNotApproved,  ///< the meeting before has no approved acta yet: numbers would run against the dates
        LaterApproved,        ///< a later meeting has its number already: the same, seen from the other side
        NoTime,               ///< from or to is missing
        NoPlace,
        NoSigners
    };

    Kind kind = Kind::Undeveloped;
    AttendanceId attendance; ///< of Unaccounted and DelegateWithoutName
    AgendaItemId item;       ///< of Undeveloped
    DecisionId decision;     ///< of VotesTooMany
    CommitmentId commitment; ///< of CommitmentIncomplete
    ActaId acta;             ///< of PreviousNotApproved and LaterApproved: the other one
    QString message;         ///< one sentence: what is missing and where (translated)

    bool operator==(const ActaFinding &) const = default;
};

/// Whether anything was said on an item: words, a decision, a commitment, or for "follow-up of commitments" lines to
/// look at (@p reviewed). An item that the program fills in (quorum, agenda, previous acta) needs its words.
bool isDeveloped(const Meetings &meetings, const AgendaItem &item, bool reviewed);

/**
 * Everything to look at before @p acta is approved, in the order of the page.
 * @param reviewed whether there are commitments to look at in this meeting.
 */
std::vector<ActaFinding> findingsBeforeApproval(const Meetings &meetings, ActaId acta, bool reviewed);

/// What is strange in a row of numbers.
struct NumberFinding {
    enum class Kind { Gap, Repeat };

    Kind kind = Kind::Gap;
    ActaNumber first; ///< the first that is missing, or the one that is there twice
    ActaNumber last;  ///< the last that is missing; the same as first for a Repeat

    bool operator==(const NumberFinding &) const = default;
};

/// Gaps and repeats among the numbers, by year; the first number of each year may be any.
std::vector<NumberFinding> numberFindings(std::vector<ActaNumber> numbers);

} // namespace gelt
