// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reporting.h"

#include "core/base/text.h"
#include "core/domain/filekind.h"
#include "core/storage/activities.h"
#include "core/storage/evidences.h"
#include "core/storage/followups.h"
#include "core/storage/tables.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace gelt::reporting {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Reporting)
};

Error noActivity(ActivityId id)
{
    return {ErrorCode::NotFound, Tr::tr("The activity is not in the plan, or was removed from it. Choose another."),
            QString::number(id.value)};
}

/// The first deadline and those that were decided later: a follow-up may speak of any of them.
std::vector<DeadlineReading> readingsOf(Transaction &transaction, const Activity &activity)
{
    std::vector<DeadlineReading> readings{activity.deadline.reading};
    for (const Extension &extension : activities::extensions(transaction, activity.id)) {
        if (!extension.voided)
            readings.push_back(extension.deadline.reading);
    }
    return readings;
}

Result<Occurrence> occurrenceNamed(Transaction &transaction, const Activity &activity, const QString &label)
{
    std::vector<Occurrence> known;
    for (const DeadlineReading &reading : readingsOf(transaction, activity)) {
        for (Occurrence &occurrence : occurrences(reading)) {
            if (occurrence.label.compare(label.trimmed(), Qt::CaseInsensitive) == 0)
                return std::move(occurrence);
            known.push_back(std::move(occurrence));
        }
    }
    if (known.empty())
        return Error{ErrorCode::Invalid,
                     Tr::tr("Activity %1 does not recur, so it has no occurrences. Report its progress in per cent.")
                         .arg(activity.number),
                     {}};
    return Error{ErrorCode::NotFound,
                 Tr::tr("Activity %1 has no occurrence “%2”; they go from %3 to %4.")
                     .arg(activity.number)
                     .arg(excerpt(label), known.front().label, known.back().label),
                 {}};
}

Result<FollowUp> append(Transaction &transaction, const Line &line)
{
    const std::optional<Activity> activity = transaction.find<Activity>(line.entry.activity);
    if (!activity || activity->removed)
        return noActivity(line.entry.activity);
    FollowUp entry = line.entry;
    if (!line.occurrence.isEmpty()) {
        const Result<Occurrence> occurrence = occurrenceNamed(transaction, *activity, line.occurrence);
        if (!occurrence)
            return occurrence.error();
        entry.occurrence = *occurrence;
    }
    if (const Result<> valid = validate(entry); !valid)
        return valid.error();
    return followups::append(transaction, std::move(entry));
}

Result<evidences::Taken> take(Transaction &transaction, const Proof &proof)
{
    if (const Result<> valid = validate(proof); !valid)
        return valid.error();
    Evidence draft = proof.details;
    if (proof.path.isEmpty()) {
        draft.kind = EvidenceKind::Url;
        if (draft.title.isEmpty())
            draft.title = draft.url;
        return evidences::takeUrl(transaction, std::move(draft));
    }
    if (draft.title.isEmpty())
        draft.title = oneLine(QFileInfo(proof.path).fileName());
    return evidences::takeFile(transaction, proof.path, std::move(draft));
}

} // namespace

Result<> validate(const Proof &proof)
{
    if (!proof.path.trimmed().isEmpty())
        return {};
    const QString &address = proof.details.url;
    if (address.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, Tr::tr("Evidence without a name was given. Name a file, or an address of the web."), {}};
    const bool hasBlank = std::ranges::any_of(address, [](QChar c) { return c.isSpace() || !c.isPrint(); });
    if (hasBlank || QUrl(address, QUrl::StrictMode).host().isEmpty())
        return Error{ErrorCode::Invalid,
                     Tr::tr("“%1” is no whole address of the web. Copy it again, without blanks.").arg(excerpt(address)),
                     {}};
    return {};
}

Proof proofOf(const QString &pathOrUrl, QDate day)
{
    Proof proof;
    proof.details.date = day;
    if (pathOrUrl.startsWith(QStringLiteral("http://"), Qt::CaseInsensitive)
        || pathOrUrl.startsWith(QStringLiteral("https://"), Qt::CaseInsensitive)) {
        proof.details.kind = EvidenceKind::Url;
        proof.details.url = pathOrUrl;
        proof.details.title = pathOrUrl;
        proof.details.capturedOn = day;
    } else {
        proof.path = pathOrUrl;
        proof.details.title = oneLine(QFileInfo(pathOrUrl).fileName());
        proof.details.kind = filekind::likelyKind(proof.details.title);
    }
    return proof;
}

Result<Recorded> record(Transaction &transaction, const Report &report)
{
    if (report.lines.empty())
        return Error{ErrorCode::Invalid, Tr::tr("No activity was named. Say which one the report is about."), {}};
    Recorded done;
    std::vector<EvidenceLink> targets;
    for (const Line &line : report.lines) {
        Result<FollowUp> entry = append(transaction, line);
        if (!entry)
            return entry.error();
        targets.push_back({{}, {}, entry->activity, entry->occurrence ? entry->occurrence->label : QString(), entry->id});
        done.entries.push_back(*std::move(entry));
    }
    Result<Kept> kept = keep(transaction, report.proofs, targets);
    if (!kept)
        return kept.error();
    done.kept = *std::move(kept);
    return done;
}

Result<Kept> keep(Transaction &transaction, const std::vector<Proof> &proofs, const std::vector<EvidenceLink> &targets)
{
    Kept kept;
    for (const Proof &proof : proofs) {
        Result<evidences::Taken> taken = take(transaction, proof);
        if (!taken)
            return taken.error();
        kept.known += taken->isNew ? 0 : 1;
        for (EvidenceLink target : targets) {
            target.evidence = taken->evidence.id;
            const Result<bool> linked = link(transaction, target);
            if (!linked)
                return linked.error();
            kept.links += *linked ? 1 : 0;
        }
        kept.evidence.push_back(std::move(taken->evidence));
    }
    return kept;
}

Result<bool> link(Transaction &transaction, const EvidenceLink &target)
{
    const std::optional<Activity> activity = transaction.find<Activity>(target.activity);
    if (!activity || activity->removed)
        return noActivity(target.activity);
    if (!transaction.find<Evidence>(target.evidence))
        return Error{ErrorCode::NotFound, Tr::tr("The evidence is not in the plan any more. Add it again."), {}};
    const auto known = transaction.select<EvidenceLink>(
        QStringLiteral("WHERE evidence_id = ? AND activity_id = ? AND occurrence_label = ? AND follow_up_id IS ?"),
        target.evidence, target.activity, target.occurrence, target.followUp);
    if (!known.empty())
        return false;
    EvidenceLink added = target;
    added.id = {};
    transaction.insert(std::move(added));
    return true;
}

Result<> unlink(Transaction &transaction, const std::vector<EvidenceLinkId> &links, Orphan orphan)
{
    std::vector<EvidenceId> touched;
    for (const EvidenceLinkId id : links) {
        const std::optional<EvidenceLink> link = transaction.find<EvidenceLink>(id);
        if (!link)
            return Error{ErrorCode::NotFound,
                         Tr::tr("The evidence was unlinked in the meantime, so nothing was changed."), {}};
        transaction.remove<EvidenceLink>(id);
        if (std::ranges::find(touched, link->evidence) == touched.end())
            touched.push_back(link->evidence);
    }
    for (const EvidenceId evidence : touched) {
        if (orphan == Orphan::Remove && !evidences::isLinked(transaction, evidence))
            transaction.remove<Evidence>(evidence);
    }
    return {};
}

} // namespace gelt::reporting
