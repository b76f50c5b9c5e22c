// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/structure.h"

#include "core/base/text.h"
#include "core/storage/activities.h"
#include "core/storage/followups.h"
#include "core/storage/ordering.h"
#include "core/storage/tables.h"

#include <QCoreApplication>

#include <algorithm>

namespace gelt::edits {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Structure)
};

std::vector<ActivityId> idsOf(const std::vector<Activity> &activities)
{
    std::vector<ActivityId> ids(activities.size());
    std::ranges::transform(activities, ids.begin(), &Activity::id);
    return ids;
}

Result<Activity> needActivity(Transaction &transaction, ActivityId id, int number)
{
    std::optional<Activity> found = transaction.find<Activity>(id);
    if (!found || found->removed)
        return Error{ErrorCode::NotFound, Tr::tr("Activity %1 is no longer in the plan.").arg(number), {}};
    return *std::move(found);
}

/// The one that stands behind @p after in its phase; not stored where it is the last.
ActivityId nextOf(Transaction &transaction, PhaseId phase, ActivityId after)
{
    const std::vector<Activity> there = ordering::ofPhase(transaction, phase);
    const auto found = std::ranges::find(there, after, &Activity::id);
    return found == there.end() || found + 1 == there.end() ? ActivityId{} : (found + 1)->id;
}

ActivityId insertBefore(Transaction &transaction, Activity draft, PhaseId phase, ActivityId before)
{
    draft.id = {};
    draft.import = {};
    draft.number = activities::nextNumber(transaction);
    draft.order = activities::nextOrder(transaction);
    draft.phase = phase;
    const ActivityId made = transaction.insert(draft).id;
    if (before.isStored())
        ordering::moveTo(transaction, {made}, phase, before);
    return made;
}

} // namespace

Named addActivity(const Activity &draft, PhaseId phase, ActivityId after, const Made<ActivityId> &made)
{
    return {Tr::tr("Add an activity"), [=](Transaction &transaction) -> Result<> {
                *made = insertBefore(transaction, draft, phase, nextOf(transaction, phase, after));
                return {};
            }};
}

Named duplicate(const std::vector<Activity> &originals, const Made<ActivityId> &firstMade)
{
    const QString what = originals.size() == 1
                             ? Tr::tr("Duplicate activity %1").arg(originals.front().number)
                             : Tr::tr("Duplicate %n activities", nullptr, static_cast<int>(originals.size()));
    return {what, [=](Transaction &transaction) -> Result<> {
                *firstMade = {};
                for (const Activity &seen : originals) {
                    const Result<Activity> original = needActivity(transaction, seen.id, seen.number);
                    if (!original)
                        return original.error();
                    const ActivityId made = insertBefore(transaction, *original, original->phase,
                                                         nextOf(transaction, original->phase, originals.back().id));
                    for (Assignment assignment : activities::assignments(transaction, original->id)) {
                        assignment.id = {};
                        assignment.activity = made;
                        transaction.insert(assignment);
                    }
                    if (!firstMade->isStored())
                        *firstMade = made;
                }
                return {};
            }};
}

Named remove(const std::vector<Activity> &activities)
{
    const QString what = activities.size() == 1
                             ? Tr::tr("Delete activity %1").arg(activities.front().number)
                             : Tr::tr("Delete %n activities", nullptr, static_cast<int>(activities.size()));
    return {what, [=](Transaction &transaction) -> Result<> {
                for (const Activity &seen : activities) {
                    const Result<Activity> now = needActivity(transaction, seen.id, seen.number);
                    if (!now)
                        return now.error();
                    activities::remove(transaction, *now);
                }
                return {};
            }};
}

Named move(const std::vector<Activity> &activities, PhaseId phase, ActivityId before)
{
    const QString what = activities.size() == 1 ? Tr::tr("Move activity %1").arg(activities.front().number)
                                                : Tr::tr("Move %n activities", nullptr, static_cast<int>(activities.size()));
    return {what, [=, ids = idsOf(activities)](Transaction &transaction) -> Result<> {
                ordering::moveTo(transaction, ids, phase, before);
                return {};
            }};
}

Named reportProgress(const Activity &activity, Progress progress, QDate day, const QString &reportedBy)
{
    FollowUp entry;
    entry.activity = activity.id;
    entry.date = day;
    entry.kind = FollowUpKind::Progress;
    entry.progress = progress;
    entry.reportedBy = reportedBy;
    return {Tr::tr("Report on activity %1").arg(activity.number), [entry](Transaction &transaction) -> Result<> {
                followups::append(transaction, entry);
                return {};
            }};
}

Named addPhase(const QString &name, const Made<PhaseId> &made)
{
    return {Tr::tr("Add the phase “%1”").arg(excerpt(name)), [=](Transaction &transaction) -> Result<> {
                Phase phase;
                phase.name = name;
                phase.order = ordering::nextPhaseOrder(transaction);
                *made = transaction.insert(phase).id;
                return {};
            }};
}

Named renamePhase(const Phase &phase, const QString &name)
{
    return {Tr::tr("Rename the phase “%1”").arg(excerpt(phase.name)), [=](Transaction &transaction) -> Result<> {
                Phase renamed = phase;
                renamed.name = name;
                transaction.update(renamed);
                return {};
            }};
}

Named setPhaseWeight(const Phase &phase, std::optional<Weight> weight)
{
    return {Tr::tr("Change the weight of the phase “%1”").arg(excerpt(phase.name)), [=](Transaction &transaction) -> Result<> {
                Phase weighed = phase;
                weighed.weight = weight;
                transaction.update(weighed);
                return {};
            }};
}

Named removePhase(const Phase &phase)
{
    return {Tr::tr("Delete the phase “%1”").arg(excerpt(phase.name)), [=](Transaction &transaction) -> Result<> {
                ordering::removePhase(transaction, phase.id);
                return {};
            }};
}

Named swapPhases(const Phase &phase, const Phase &neighbour)
{
    return {Tr::tr("Move the phase “%1”").arg(excerpt(phase.name)), [=](Transaction &transaction) -> Result<> {
                ordering::swapPhases(transaction, phase.id, neighbour.id);
                return {};
            }};
}

} // namespace gelt::edits
