// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contents.h"
#include "core/storage/transaction.h"

namespace gelt::contents {

/// The whole plan in the order that PlanContents promises: one query a table. Removed activities and what hangs on
/// them are left out.
PlanContents read(Transaction &transaction);

} // namespace gelt::contents
