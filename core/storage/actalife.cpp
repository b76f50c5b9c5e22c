// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/actas.h"

#include "core/domain/check.h"
#include "core/measure/commitments.h"
#include "core/storage/actarules.h"
#include "core/storage/contents.h"
#include "core/storage/evidences.h"
#include "core/storage/tables.h"

#include <QCoreApplication>

#include <algorithm>

namespace gelt::actas {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::ActaLife)
};

Error invalid(const QString &message) { return {ErrorCode::Invalid, message, {}}; }

/// Stores a step of the life, and the line that says so. Whatever has a number is of record, and no history takes a
/// step of it back.
void step(Transaction &transaction, Acta acta, ActaAct act, QDate date, const QString &note)
{
    if (acta.number)
        transaction.makeFinal();
    const ActaId id = acta.id;
    transaction.update(std::move(acta));
    transaction.insert(ActaEvent{{}, id, act, date, note, transaction.record()});
}

/// The lines of "follow-up of commitments", as they stand on the day of the approval and from then on.
void keepReviewed(Transaction &transaction, ActaId acta, const std::vector<ReviewedCommitment> &lines)
{
    removeParts<ReviewedCommitment>(transaction, acta);
    for (ReviewedCommitment line : lines) {
        line.id = {};
        transaction.insert(std::move(line));
    }
}

Result<ActaFile> keepPages(Transaction &transaction, const Acta &acta, const QByteArray &pdf)
{
    if (!pdf.startsWith("%PDF-"))
        return invalid(Tr::tr("The pages that should be signed are no PDF. Nothing was signed; please report this fault."));
    const Result<evidences::KeptFile> kept =
        evidences::keepBytes(transaction, displayName(acta) + QStringLiteral(".pdf"), pdf);
    if (!kept)
        return kept.error();
    return transaction.insert(
        ActaFile{{}, acta.id, ActaFileKind::Signed, kept->name, kept->sha256, kept->bytes, transaction.record()});
}

/// Whether the program itself has given a number in rows that restart each year.
bool hasNumberedYears(Transaction &transaction)
{
    Statement statement = transaction.prepare(QStringLiteral(
        "SELECT EXISTS (SELECT 1 FROM acta WHERE number_sequence IS NOT NULL AND number_year <> 0 AND registered = 0)"));
    return statement.step() && statement.get<bool>(0);
}

/// The highest number of a row, 0 where it has none yet.
int highest(Transaction &transaction, int year, bool ofProgram)
{
    Statement statement = transaction.prepare(QStringLiteral(
        "SELECT coalesce(max(number_sequence), 0) FROM acta WHERE number_year = ? AND registered <= ?"));
    statement.bind(year, ofProgram ? 0 : 1);
    return statement.step() ? statement.get<int>(0) : 0;
}

bool isTaken(Transaction &transaction, const ActaNumber &number)
{
    Statement statement = transaction.prepare(
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM acta WHERE number_year = ? AND number_sequence = ?)"));
    statement.bind(number.year, number.sequence);
    return statement.step() && statement.get<bool>(0);
}

} // namespace

Result<Acta> registerOlder(Transaction &transaction, Acta older)
{
    older.id = {};
    older.state = ActaState::Archived;
    older.registered = true;
    older.clarifies = {};
    older.annulled = {};
    older.quorum = {};
    older.overrideReason.clear();
    older.record = transaction.record();
    if (check::isBlank(older.group))
        older.group = transaction.find<CommitteeSettings>({1})->group;
    if (Result<> right = validate(older); !right)
        return right.error();
    if (isTaken(transaction, *older.number))
        return Error{ErrorCode::Exists,
                     Tr::tr("There is an acta with the number %1 already. Look at the number again.").arg(older.number->text()),
                     {}};
    const int given = highest(transaction, older.number->year, true);
    if (given > 0 && given < older.number->sequence)
        return invalid(Tr::tr("An older acta cannot have the number %1: the program has numbered as far as %2 and goes on "
                              "from there.")
                           .arg(older.number->text(), ActaNumber{older.number->year, given}.text()));
    transaction.makeFinal();
    return transaction.insert(std::move(older));
}

ActaNumber nextNumber(Transaction &transaction, QDate date)
{
    const CommitteeSettings settings = *transaction.find<CommitteeSettings>({1});
    const bool yearly = settings.numbering == Numbering::Yearly;
    const int year = yearly ? date.year() : 0;
    if (const int last = highest(transaction, year, false); last > 0)
        return {year, last + 1};
    return {year, yearly && hasNumberedYears(transaction) ? 1 : settings.firstNumber};
}

Result<> sendToReview(Transaction &transaction, ActaId id, const QString &note)
{
    Acta acta = needed(transaction, id);
    if (acta.state != ActaState::Draft)
        return conflict(Tr::tr("Only a draft is sent to review, and this acta is none any more."));
    acta.state = ActaState::InReview;
    step(transaction, std::move(acta), ActaAct::SentToReview, transaction.clock().today(), note);
    return {};
}

Result<> returnToDraft(Transaction &transaction, ActaId id, const QString &observations)
{
    Acta acta = needed(transaction, id);
    if (acta.state != ActaState::InReview)
        return conflict(Tr::tr("Only an acta in review goes back to be drafted, and this one is not in review."));
    acta.state = ActaState::Draft;
    step(transaction, std::move(acta), ActaAct::Returned, transaction.clock().today(), observations);
    return {};
}

Result<ActaNumber> approve(Transaction &transaction, ActaId id, QDate date, const QString &overrideReason)
{
    Acta acta = needed(transaction, id);
    if (!isOpen(acta.state))
        return conflict(Tr::tr("%1 has been approved already.").arg(displayName(acta)));
    const PlanContents contents = contents::read(transaction);
    const std::vector<ReviewedCommitment> lines = commitmentsToReview(contents, id);
    const std::vector<ActaFinding> findings = findingsBeforeApproval(contents.meetings, id, !lines.empty());
    if (!findings.empty() && check::isBlank(overrideReason))
        return invalid(Tr::tr("The acta is not ready to be approved: %1 Mend it, or write why it is approved nevertheless.")
                           .arg(findings.front().message));
    keepReviewed(transaction, id, lines);

    const auto roll = ofActa(contents.meetings.attendance, id);
    const int voters = votersOf(roll);
    acta.quorum = QuorumCount{voters, contents.meetings.settings.quorum.required(voters), votersThere(roll)};
    acta.approvedOn = date;
    acta.overrideReason = findings.empty() ? QString() : overrideReason.trimmed();
    if (!acta.number)
        acta.number = nextNumber(transaction, acta.date);
    acta.state = ActaState::Approved;
    const ActaNumber number = *acta.number;
    step(transaction, std::move(acta), ActaAct::Approved, date, overrideReason.trimmed());
    return number;
}

Result<> reopen(Transaction &transaction, ActaId id, const QString &reason)
{
    Acta acta = needed(transaction, id);
    if (acta.state != ActaState::Approved)
        return conflict(Tr::tr("Only an acta that is approved and not signed yet is opened again. What is signed is "
                               "corrected by an acta of its own."));
    if (check::isBlank(reason))
        return invalid(Tr::tr("An acta is opened again for a reason. Write it."));
    acta.state = ActaState::InReview;
    step(transaction, std::move(acta), ActaAct::Reopened, transaction.clock().today(), reason.trimmed());
    // What was counted and kept on the approval is found again on the next one.
    acta = needed(transaction, id);
    acta.quorum.reset();
    acta.approvedOn = {};
    acta.overrideReason.clear();
    transaction.update(std::move(acta));
    removeParts<ReviewedCommitment>(transaction, id);
    return {};
}

Result<> sign(Transaction &transaction, ActaId id, int rowVersion, const QByteArray &pdf, QDate date)
{
    Acta acta = needed(transaction, id);
    if (acta.state != ActaState::Approved)
        return conflict(Tr::tr("Only an approved acta is signed, and once."));
    if (acta.rowVersion != rowVersion)
        return conflict(Tr::tr("The acta was changed since its pages were made, so nothing was signed. Look at them again."));
    if (Result<ActaFile> pages = keepPages(transaction, acta, pdf); !pages)
        return pages.error();
    acta.state = ActaState::Signed;
    acta.signedOn = date;
    step(transaction, std::move(acta), ActaAct::Signed, date, {});
    return {};
}

Result<> archive(Transaction &transaction, ActaId id)
{
    Acta acta = needed(transaction, id);
    if (acta.state != ActaState::Signed)
        return conflict(Tr::tr("Only a signed acta is archived."));
    acta.state = ActaState::Archived;
    step(transaction, std::move(acta), ActaAct::Archived, transaction.clock().today(), {});
    return {};
}

Result<> annul(Transaction &transaction, ActaId id, QDate date, const QString &cause)
{
    Acta acta = needed(transaction, id);
    if (!mayFollow(acta.state, ActaState::Annulled))
        return conflict(acta.state == ActaState::Annulled
                            ? Tr::tr("%1 has been annulled already.").arg(displayName(acta))
                            : Tr::tr("Only an acta that has been approved is annulled. A draft is deleted."));
    acta.state = ActaState::Annulled;
    acta.annulled = Annulment{date, cause.trimmed(), transaction.record()};
    if (Result<> right = validate(acta); !right)
        return right.error();
    step(transaction, std::move(acta), ActaAct::Annulled, date, cause.trimmed());
    return {};
}

Result<ActaFile> attachScan(Transaction &transaction, ActaId id, const QString &path)
{
    const Acta acta = needed(transaction, id);
    if (isOpen(acta.state) || acta.state == ActaState::Approved)
        return conflict(Tr::tr("A scan shows the signatures, so it is kept with an acta that is signed."));
    const Result<evidences::KeptFile> kept = evidences::keepFile(transaction, path);
    if (!kept)
        return kept.error();
    transaction.makeFinal();
    return transaction.insert(
        ActaFile{{}, id, ActaFileKind::Scan, kept->name, kept->sha256, kept->bytes, transaction.record()});
}

Result<Annex> attachAnnex(Transaction &transaction, Annex draft, const QString &path)
{
    neededOpen(transaction, draft.acta);
    const Result<evidences::KeptFile> kept = evidences::keepFile(transaction, path);
    if (!kept)
        return kept.error();
    draft.fileName = kept->name;
    draft.sha256 = kept->sha256;
    draft.fileBytes = kept->bytes;
    if (check::isBlank(draft.title))
        draft.title = kept->name;
    if (draft.id.isStored())
        return transaction.update(std::move(draft));
    draft.order = 1;
    for (const Annex &other : partsOf<Annex>(transaction, draft.acta))
        draft.order = std::max(draft.order, other.order + 1);
    return transaction.insert(std::move(draft));
}

} // namespace gelt::actas
