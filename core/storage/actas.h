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
 * Approving, reopening, signing, archiving, annulling, registering an older acta and attaching a scan are acts of record,
 * and so is every step of an acta that has its number: nothing takes them back. Ask first, and run them by
 * Session::performFinal(); they make their transaction final whoever runs them.
 *
 * All of it throws SqlError where a row breaks a rule (Invalid) or the acta is gone (NotFound), besides what each returns.
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
 * Begins the minutes of a meeting: the members of that day on the roll (those with vote first and the chair in front of
 * them, then by position and name as they were that day), chair and secretary by their seats, the agenda, the signers, the committee's header data, and
 * the words on the previous acta. Throws NotFound where the template is gone.
 */
Acta begin(Transaction &transaction, const Beginning &beginning);

/// Begins an acta that corrects @p of, which is signed or archived: the roll of @p date, one topic.
/// @return Conflict where @p of is neither.
Result<Acta> clarify(Transaction &transaction, ActaId of, QDate date);

/// Puts an older acta on the record that exists on paper: number, date, kind; its state is Archived.
/// @return Exists where the number is taken; Invalid where it has none, where it lies behind those that the program gave,
/// or for what else is wrong with it.
Result<Acta> registerOlder(Transaction &transaction, Acta older);

/// Deletes a draft and all that hangs on it; what was said in that meeting of other commitments is void then.
/// @return Conflict where it has a number, or where a commitment of it is followed up already.
Result<> remove(Transaction &transaction, ActaId acta);

/// Puts the member list of the roll in step with the committee on the acta's date: new members come, those who were
/// said nothing of and are no members then go. Who has a vote is as on that day; names and positions too, of those who
/// were said nothing of. Throws Conflict where the acta is frozen.
Result<> renewRoll(Transaction &transaction, ActaId acta);

/// @name The life. Each returns Conflict where the acta is not in a state that allows it, and then changes nothing.
///@{
Result<> sendToReview(Transaction &transaction, ActaId acta, const QString &note);
Result<> returnToDraft(Transaction &transaction, ActaId acta, const QString &observations);
/// Counts the quorum, gives the number (where it has none yet), freezes the contents and the reviewed commitments.
/// @param overrideReason why, in spite of what findingsBeforeApproval() says. @return Invalid where there are findings
/// and no reason.
Result<ActaNumber> approve(Transaction &transaction, ActaId acta, QDate date, const QString &overrideReason);
/// Back to review, with its number. @return Invalid without a reason.
Result<> reopen(Transaction &transaction, ActaId acta, const QString &reason);
/// Keeps the signed pages, byte for byte. @param rowVersion of the acta that the pages were made from.
/// @return Conflict also where the acta was changed since; Invalid where @p pdf is none; TooLarge.
Result<> sign(Transaction &transaction, ActaId acta, int rowVersion, const QByteArray &pdf, QDate date);
Result<> archive(Transaction &transaction, ActaId acta);
/// @return Invalid without a cause.
Result<> annul(Transaction &transaction, ActaId acta, QDate date, const QString &cause);
///@}

/// Keeps the scan of the signed paper. @return Conflict before it is signed; NotFound, Invalid, TooLarge or Io of the file.
Result<ActaFile> attachScan(Transaction &transaction, ActaId acta, const QString &path);
/// Takes the file of an annex into the plan: of one that is stored already, or of a new one behind the others; without a
/// title it is called as its file. @return as attachScan(). Throws Conflict where the acta is frozen.
Result<Annex> attachAnnex(Transaction &transaction, Annex draft, const QString &path);

/// The number that an acta of @p date would get now: one above the highest of its year (or of all, where numbers run on),
/// registered ones included; where there is none, the first number of the settings, but 1 in every later year.
ActaNumber nextNumber(Transaction &transaction, QDate date);

/// @name Commitments
///@{
/// Stores a commitment under the acta's next number. @return NotFound where its item is no item of the acta. Throws
/// Conflict where the acta is frozen.
Result<Commitment> addCommitment(Transaction &transaction, Commitment draft);
/// Appends to a commitment's log; its record is now's. @return Conflict where it became an activity and this is no note:
/// that is reported there. Throws NotFound, or Conflict where its acta is annulled (as the next two do).
Result<CommitmentEntry> report(Transaction &transaction, CommitmentEntry draft);
/// @return NotFound, or Conflict where it is void already.
Result<> voidEntry(Transaction &transaction, CommitmentEntryId entry, QDate date, const QString &reason);
/// Ties a commitment to an activity of the plan, or to none. Throws NotFound where there is no such activity.
Result<> tie(Transaction &transaction, CommitmentId commitment, ActivityId activity);
/// Makes it an activity of the plan: a new one with its words, the due day in force and its responsible.
/// @return that activity's key; Conflict where it became one already.
Result<ActivityId> becomeActivity(Transaction &transaction, CommitmentId commitment, PhaseId phase);
///@}

} // namespace gelt::actas
