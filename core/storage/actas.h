// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/actachecks.h"
#include "core/storage/transaction.h"

#include <QByteArray>

#include <vector>

/**
 * The life of actas in the file. What an open acta says is edited row by row through Transaction; the steps of its life
 * go through here, and the file's triggers hold the rules against every other way.
 *
 * Approving, reopening, signing, archiving and annulling are acts of record: run them by Session::performFinal().
 */
namespace gelt::actas {

/// What a new meeting begins with.
struct Beginning {
    QDate date;
    QTime from;
    MeetingKind kind = MeetingKind::Ordinary;
    QString place;
    AgendaTemplateId agenda; ///< not stored: usualAgenda()
};

/**
 * Begins the minutes of a meeting: the members of that day on the roll (those with vote first, by position and name as
 * they were that day), chair and secretary by their seats, the agenda, the signers, the committee's header data, and
 * the words of the items that the program fills in.
 */
Acta begin(Transaction &transaction, const Beginning &beginning);

/// Begins an acta that corrects @p of, which is signed or archived. @return Conflict where it is not.
Result<Acta> clarify(Transaction &transaction, ActaId of, QDate date);

/// Puts an older acta on the record that exists on paper: number, date, kind; its state is Archived.
/// @return Exists where the number is taken, or what is wrong with it.
Result<Acta> registerOlder(Transaction &transaction, Acta older);

/// Deletes a draft and all that hangs on it. @return Conflict where it has a number, or where a commitment of it is
/// followed up already.
Result<> remove(Transaction &transaction, ActaId acta);

/// Puts the member list of the roll in step with the committee on the acta's date: new members come, those who were
/// said nothing of and are no members then go.
Result<> renewRoll(Transaction &transaction, ActaId acta);

/// @name The life. Each returns Conflict where the acta is not in a state that allows it, and then changes nothing.
///@{
Result<> sendToReview(Transaction &transaction, ActaId acta, const QString &note);
Result<> returnToDraft(Transaction &transaction, ActaId acta, const QString &observations);
/// Gives the number (where it has none yet), freezes the contents and the reviewed commitments.
/// @param overrideReason why, in spite of what findingsBeforeApproval() says. @return Invalid where there are findings
/// and no reason.
Result<ActaNumber> approve(Transaction &transaction, ActaId acta, QDate date, const QString &overrideReason);
Result<> reopen(Transaction &transaction, ActaId acta, const QString &reason);
/// Keeps the signed pages, byte for byte. @param rowVersion of the acta that the pages were made from.
Result<> sign(Transaction &transaction, ActaId acta, int rowVersion, const QByteArray &pdf, QDate date);
Result<> archive(Transaction &transaction, ActaId acta);
Result<> annul(Transaction &transaction, ActaId acta, QDate date, const QString &cause);
///@}

/// Keeps the scan of the signed paper. @return Conflict before it is signed; NotFound, Invalid, TooLarge or Io of the file.
Result<ActaFile> attachScan(Transaction &transaction, ActaId acta, const QString &path);
/// Takes the file of an annex into the plan. @return as attachScan(); Conflict where the acta is frozen.
Result<Annex> attachAnnex(Transaction &transaction, Annex draft, const QString &path);

/// The number that an acta of @p date would get now.
ActaNumber nextNumber(Transaction &transaction, QDate date);

/// @name Commitments
///@{
/// Stores a commitment under the acta's next number. @return Conflict where the acta is frozen.
Result<Commitment> addCommitment(Transaction &transaction, Commitment draft);
/// Appends to a commitment's log; its record is now's. @return NotFound, or Conflict where its acta is annulled.
Result<CommitmentEntry> report(Transaction &transaction, CommitmentEntry draft);
Result<> voidEntry(Transaction &transaction, CommitmentEntryId entry, QDate date, const QString &reason);
/// Ties a commitment to an activity of the plan, or to none.
Result<> tie(Transaction &transaction, CommitmentId commitment, ActivityId activity);
/// Makes it an activity of the plan: a new one with its words, due day and responsible. @return that activity's key.
Result<ActivityId> becomeActivity(Transaction &transaction, CommitmentId commitment, PhaseId phase);
///@}

} // namespace gelt::actas
