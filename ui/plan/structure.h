// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity.h"
#include "core/domain/plan.h"
#include "ui/plan/edits.h"

#include <memory>
#include <vector>

/// The edits that make, move and remove activities and phases, ready for Session::perform().
namespace gelt::edits {

/// Where to learn the key of what an edit made, once it is done.
template <class Id>
using Made = std::shared_ptr<Id>;

/// A new activity under @p phase, behind @p after (not stored: behind all others). Number and place are given here.
Named addActivity(const Activity &draft, PhaseId phase, ActivityId after, const Made<ActivityId> &made);
/// A copy of each, behind the last of them: texts, deadline, weight and people; not what was reported.
Named duplicate(const std::vector<Activity> &originals, const Made<ActivityId> &firstMade);
Named remove(const std::vector<Activity> &activities);
/// @param before not stored: behind all others of the phase.
Named move(const std::vector<Activity> &activities, PhaseId phase, ActivityId before);

/// Reports how far a one-time activity is, in all.
Named reportProgress(const Activity &activity, Progress progress, QDate day, const QString &reportedBy);

Named addPhase(const QString &name, const Made<PhaseId> &made);
Named renamePhase(const Phase &phase, const QString &name);
Named setPhaseWeight(const Phase &phase, std::optional<Weight> weight);
/// Its activities then stand under no phase.
Named removePhase(const Phase &phase);
/// Lets the phase change places with its neighbour.
Named swapPhases(const Phase &phase, const Phase &neighbour);

} // namespace gelt::edits
