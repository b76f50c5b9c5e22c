// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity.h"
#include "core/storage/transaction.h"

#include <vector>

namespace gelt::activities {

/// The activity with that number; nothing where there is none or it was removed.
std::optional<Activity> byNumber(Transaction &transaction, int number);

/// The number that the next new activity gets: one above the highest ever given, removed ones included.
int nextNumber(Transaction &transaction);

/// Where a new activity stands: behind all others.
int nextOrder(Transaction &transaction);

/**
 * Marks an activity as removed: it keeps its log and number and is shown and counted nowhere.
 * Throws Conflict where somebody changed it since it was read.
 */
Activity remove(Transaction &transaction, Activity activity);

/// Who has to do with an activity, as written.
std::vector<Assignment> assignments(Transaction &transaction, ActivityId activity);

/// The extensions of an activity in the order of recording, void ones included.
std::vector<Extension> extensions(Transaction &transaction, ActivityId activity);

} // namespace gelt::activities
