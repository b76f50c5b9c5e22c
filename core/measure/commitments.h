// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/measure.h"

/// What became of commitments, and which ones a meeting looks at: pure functions of values and a day.
namespace gelt {

/// A commitment at a date.
struct CommitmentMeasure {
    CommitmentId id;
    CommitmentState state = CommitmentState::Pending;
    QDate due;     ///< in force: as agreed, or the last new one decided by then; invalid: unsaid
    QDate doneOn;  ///< of Done and DoneLate
    QDate changed; ///< the day of the last entry that counts; invalid: none

    bool operator==(const CommitmentMeasure &) const = default;
};

/**
 * One commitment at @p cutOff: entries dated later and void ones do not count; of two on one day the later in
 * the log wins. It is done since the first of the entries that say so without another between them; a new due day makes it
 * owed again. Done on a day later than the due day in force on that day is DoneLate; without a due day nothing is
 * overdue.
 * @param became the measure, at the same date, of the activity that it became; nullptr where it is none. It decides
 *        alone: what does not apply or was replaced is Withdrawn, what is behind is Overdue.
 */
CommitmentMeasure measureCommitment(const Commitment &commitment, std::span<const CommitmentEntry> log, QDate cutOff,
                                    const ActivityMeasure *became);

/// All commitments of actas that are not annulled, in the order of Meetings::commitments.
/// @param measure of the same contents, at the date that is asked for.
std::vector<CommitmentMeasure> measureCommitments(const PlanContents &contents, const PlanMeasure &measure);

/**
 * What the acta's "follow-up of commitments" looks at: of an acta whose contents are frozen the lines it keeps; of an
 * open one every commitment of an earlier meeting that is open at its date or changed since the meeting before it, which
 * is the last whose agenda had that point (the last at all where none had). One changed, too, that was made there, or of
 * which an approved acta said that it was open still, whatever day the entry speaks of. By due day, those without one
 * last. Annulled actas and their commitments do not count. The note of a line has the words of the entries since then,
 * each on a line of its own.
 */
std::vector<ReviewedCommitment> commitmentsToReview(const PlanContents &contents, ActaId acta);

} // namespace gelt
