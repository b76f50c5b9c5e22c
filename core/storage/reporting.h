// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evidence.h"
#include "core/domain/followup.h"
#include "core/storage/transaction.h"

#include <vector>

/**
 * Reporting on activities: entries of their logs and what proves them, recorded together. The one way in, whoever asks.
 * Nothing is half recorded: where a function returns an error, its caller returns it from the transaction's body.
 */
namespace gelt::reporting {

/// What proves something, not yet in the plan: a file, or the address in its details.
struct Proof {
    QString path;     ///< of a file; empty: details.url
    Evidence details; ///< what a person said of it: kind, title, day of the fact, access; of an address when it was seen
};

/// A proof from what people type or drop: http and https are addresses, seen on @p day, all else is a file's path.
Proof proofOf(const QString &pathOrUrl, QDate day);

/// @return Invalid where the proof names neither a file nor a whole address of the web without blanks.
Result<> validate(const Proof &proof);

/// An entry of the log of one activity as somebody reports it.
struct Line {
    FollowUp entry;     ///< activity, day, kind and words; when and by whom it is recorded is found out
    QString occurrence; ///< the label of the one that it speaks of, in any case; empty: none
};

/// What is reported in one go: a line for each activity, and proofs that hold for all of them.
struct Report {
    std::vector<Line> lines;
    std::vector<Proof> proofs;
};

/// What became of proofs.
struct Kept {
    std::vector<Evidence> evidence; ///< in the order of the proofs; one that was there already as it is
    int known = 0;                  ///< how many of them the plan had already
    int links = 0;                  ///< how many things they newly prove
};

struct Recorded {
    std::vector<FollowUp> entries; ///< in the order of the lines
    Kept kept;
};

/**
 * Records a report. An occurrence is looked up by its label under the first deadline and every later one: people
 * report late.
 * @return Invalid where there is no line, the activity recurs and a percentage is reported or the other way round, or a
 *         part is missing; NotFound where the activity is not in the plan or has no such occurrence; what
 *         evidences::takeFile() returns. Throws what followups::append() throws.
 */
Result<Recorded> record(Transaction &transaction, const Report &report);

/**
 * Takes proofs in and lets each prove every one of @p targets (their evidence is not looked at); what it proves already
 * is not noted twice. A file that the plan has already keeps its code.
 * @return what validate() and evidences::takeFile() return; NotFound where an activity is not in the plan.
 */
Result<Kept> keep(Transaction &transaction, const std::vector<Proof> &proofs, const std::vector<EvidenceLink> &targets);

/// Lets evidence of the plan prove one thing more. @return whether it did not already; NotFound where the evidence or
/// the activity is not in the plan.
Result<bool> link(Transaction &transaction, const EvidenceLink &target);

/// What becomes of evidence that proves nothing any more.
enum class Orphan { Keep, Remove };

/**
 * Takes links away. @param orphan whether evidence without any other link goes too; its file stays until it is swept.
 * @return NotFound where one is gone already.
 */
Result<> unlink(Transaction &transaction, const std::vector<EvidenceLinkId> &links, Orphan orphan);

} // namespace gelt::reporting
