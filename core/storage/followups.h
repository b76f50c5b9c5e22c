// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity.h"
#include "core/domain/followup.h"
#include "core/domain/status.h"
#include "core/storage/transaction.h"

#include <vector>

/// The logs of activities: entries are added and voided, never changed or deleted.
namespace gelt::followups {

/**
 * Records a follow-up, now and by the author of the edit where it names no moment of its own.
 * Throws NotFound where the activity is not in the plan, Invalid where progress is reported of an activity that recurs
 * under all its deadlines, or an occurrence of one that recurs under none.
 */
FollowUp append(Transaction &transaction, FollowUp followUp);

std::vector<FollowUp> ofActivity(Transaction &transaction, ActivityId activity);

/// Takes an entry back, with date and reason. Throws NotFound, or Conflict where it is void already.
void voidEntry(Transaction &transaction, FollowUpId id, Voiding voiding);

} // namespace gelt::followups

namespace gelt::extensions {

/// Records a later deadline. Throws NotFound where the activity is not in the plan.
Extension append(Transaction &transaction, Extension extension);
void voidEntry(Transaction &transaction, ExtensionId id, Voiding voiding);

} // namespace gelt::extensions

namespace gelt::statuses {

/// Records a status. Throws NotFound where the activity, or the one that replaces it, is not in the plan.
Status append(Transaction &transaction, Status status);
void voidEntry(Transaction &transaction, StatusId id, Voiding voiding);

} // namespace gelt::statuses
