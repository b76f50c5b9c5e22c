// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "core/storage/transaction.h"

namespace gelt::plans {

/// The plan of the file. Throws Damaged where there is none.
Plan read(Transaction &transaction);

} // namespace gelt::plans
