// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/edits.h"

#include "core/storage/activities.h"
#include "core/storage/followups.h"
#include "core/storage/tables.h"
#include "ui/plan/editrows.h"

#include <QCoreApplication>

namespace gelt::edits {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Edits)
};

std::vector<Subject> subjectsOf(const Subjects &subjects)
{
    std::vector<Subject> all;
    all.reserve(subjects.activities.size());
    for (const Activity &activity : subjects.activities)
        all.push_back({activity.id, activity.number});
    return all;
}

const Deadline &inForce(const Activity &activity, std::span<const Extension> extensions, QDate day)
{
    const Extension *extension = extensionInForce(extensions, day);
    return extension ? extension->deadline : activity.deadline;
}

/// Voids the wrong entry and records it again as it should have been.
void replace(Transaction &transaction, const Extension &wrong, const Deadline &right, QDate day)
{
    extensions::voidEntry(transaction, wrong.id, {day, Tr::tr("Correction of the deadline as written"), {}});
    Extension corrected = wrong;
    corrected.id = {};
    corrected.deadline = right;
    corrected.record = {};
    corrected.voided = {};
    corrected.import = {};
    extensions::append(transaction, corrected);
}

QString setStatusName(const Subjects &subjects, StatusKind kind)
{
    switch (kind) {
    case StatusKind::Suspended:
        return nameFor(subjects, Tr::tr("Suspend activity %1"),
                       Tr::tr("Suspend %n activities", nullptr, countOf(subjects)));
    case StatusKind::NotApplicable:
        return nameFor(subjects, Tr::tr("Mark activity %1 as not applicable"),
                       Tr::tr("Mark %n activities as not applicable", nullptr, countOf(subjects)));
    case StatusKind::Replaced:
        break;
    }
    return nameFor(subjects, Tr::tr("Mark activity %1 as replaced"),
                   Tr::tr("Mark %n activities as replaced", nullptr, countOf(subjects)));
}

} // namespace

Named correctDeadline(const Subjects &subjects, const Deadline &deadline, QDate day)
{
    struct Seen {
        Subject subject;
        Deadline deadline;
    };
    std::vector<Seen> seen;
    for (const Activity &activity : subjects.activities)
        seen.push_back(
            {{activity.id, activity.number}, inForce(activity, ofActivity(subjects.extensions, activity.id), day)});
    return {nameFor(subjects, Tr::tr("Correct the deadline of activity %1"),
                    Tr::tr("Correct the deadline of %n activities", nullptr, countOf(subjects))),
            [seen, deadline, day](Transaction &transaction) -> Result<> {
                if (seen.empty())
                    return nothingToEdit();
                for (const Seen &one : seen) {
                    Result<Activity> activity = findActivity(transaction, one.subject);
                    if (!activity)
                        return activity.error();
                    const std::vector<Extension> known = activities::extensions(transaction, one.subject.id);
                    const Deadline &now = inForce(*activity, known, day);
                    if (now == deadline)
                        continue;
                    if (now != one.deadline)
                        return changedMeanwhile(one.subject.number);
                    if (const Extension *extension = extensionInForce(known, day)) {
                        replace(transaction, *extension, deadline, day);
                    } else {
                        activity->deadline = deadline;
                        transaction.update(*activity);
                    }
                }
                return {};
            }};
}

Named extend(const Subjects &subjects, const Extension &extension)
{
    return {nameFor(subjects, Tr::tr("Extend the deadline of activity %1"),
                    Tr::tr("Extend the deadline of %n activities", nullptr, countOf(subjects))),
            [all = subjectsOf(subjects), extension](Transaction &transaction) -> Result<> {
                if (all.empty())
                    return nothingToEdit();
                for (const Subject &subject : all) {
                    if (const Result<Activity> activity = findActivity(transaction, subject); !activity)
                        return activity.error();
                    Extension entry = extension;
                    entry.id = {};
                    entry.activity = subject.id;
                    extensions::append(transaction, entry);
                }
                return {};
            }};
}

Named voidExtension(ExtensionId extension, int number, const Voiding &voiding)
{
    return {Tr::tr("Void an extension of activity %1").arg(number),
            [extension, voiding](Transaction &transaction) -> Result<> {
                extensions::voidEntry(transaction, extension, voiding);
                return {};
            }};
}

Named setStatus(const Subjects &subjects, const Status &status)
{
    return {setStatusName(subjects, status.kind),
            [all = subjectsOf(subjects), status](Transaction &transaction) -> Result<> {
                if (all.empty())
                    return nothingToEdit();
                for (const Subject &subject : all) {
                    if (const Result<Activity> activity = findActivity(transaction, subject); !activity)
                        return activity.error();
                    Status entry = status;
                    entry.id = {};
                    entry.activity = subject.id;
                    statuses::append(transaction, entry);
                }
                return {};
            }};
}

Named endStatus(const Status &seen, int number, QDate last)
{
    const QString what = last.isValid() ? Tr::tr("End a status of activity %1").arg(number)
                                        : Tr::tr("Leave the end of a status of activity %1 open").arg(number);
    return {
        what, [seen, number, last](Transaction &transaction) -> Result<> {
            std::optional<Status> status = transaction.find<Status>(seen.id);
            if (!status || status->voided)
                return Error{
                    ErrorCode::NotFound,
                    Tr::tr("The status of activity %1 was voided in the meantime, so nothing was changed.").arg(number),
                    {}};
            if (status->to != seen.to && status->to != last)
                return changedMeanwhile(number);
            status->to = last;
            transaction.update(*status);
            return {};
        }};
}

Named voidStatus(StatusId status, int number, const Voiding &voiding)
{
    return {Tr::tr("Void a status of activity %1").arg(number),
            [status, voiding](Transaction &transaction) -> Result<> {
                statuses::voidEntry(transaction, status, voiding);
                return {};
            }};
}

} // namespace gelt::edits
