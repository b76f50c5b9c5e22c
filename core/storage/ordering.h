// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity.h"
#include "core/domain/plan.h"
#include "core/storage/transaction.h"

#include <vector>

/// Where activities and phases stand on screen and paper. Numbers never change with it.
namespace gelt::ordering {

/// The activities of a phase (not stored: under none) in their order, without removed ones.
std::vector<Activity> ofPhase(Transaction &transaction, PhaseId phase);

/**
 * Puts activities into a phase, in the order given, in front of @p before (not stored: behind all others). As few rows
 * as possible get another order. Throws NotFound where one of them is gone.
 */
void moveTo(Transaction &transaction, const std::vector<ActivityId> &activities, PhaseId phase, ActivityId before);

/// The order of a phase behind all others.
int nextPhaseOrder(Transaction &transaction);
/// Deletes a phase; its activities, removed ones included, then stand under none, behind those that do already.
void removePhase(Transaction &transaction, PhaseId phase);
/// Lets two phases change places. Throws NotFound where one of them is gone.
void swapPhases(Transaction &transaction, PhaseId a, PhaseId b);

} // namespace gelt::ordering
