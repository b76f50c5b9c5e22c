// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contents.h"
#include "core/storage/transaction.h"

namespace gelt::contents {

/// What becomes of activities that a person removed, and of what hangs on them.
enum class Removed { LeftOut, Included };

/// The whole plan in the order that PlanContents promises: one query a table.
/// @param removed Included only for copies that must hold everything; figures and pages leave them out.
PlanContents read(Transaction &transaction, Removed removed = Removed::LeftOut);

} // namespace gelt::contents
