// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meetings.h"
#include "core/storage/transaction.h"

namespace gelt::meetings {

/// Whether rows of that table are part of Meetings.
bool holds(TableId table);

/// All meetings, sorted as Meetings promises.
Meetings read(Transaction &transaction);

/// Brings values that were read before @p changes to what the file says now: reads only what hangs on the actas and
/// commitments named there. @return whether anything of them was changed.
bool refresh(Transaction &transaction, Meetings &meetings, const Changes &changes);

} // namespace gelt::meetings
