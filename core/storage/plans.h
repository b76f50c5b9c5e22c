// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "core/storage/transaction.h"

namespace gelt::plans {

/// The plan of the file. Throws Damaged where there is none.
Plan read(Transaction &transaction);

/// What the plan is told from every other one by, whatever it is called: 32 digits, made when the file was. Copies of the
/// file have the same one; a plan that comes by interchange file has another.
QString identity(Transaction &transaction);

} // namespace gelt::plans
