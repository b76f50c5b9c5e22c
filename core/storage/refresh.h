// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contents.h"
#include "core/storage/transaction.h"

#include <vector>

namespace gelt::contents {

/// What refresh() found to be another.
struct Refreshed {
    bool everything = false; ///< all was read again: nothing else is said
    bool structure = false;  ///< activities came, went or moved, or phases changed
    bool people = false;     ///< people, their past, days off, names of phases or the plan itself
    std::vector<ActivityId> activities; ///< with other values or another log; sorted; may be gone, or new
    bool meetings = false;   ///< anything of the committee's meetings
    bool reports = false;    ///< what people write for a year's report, or the reports that were issued
};

/**
 * Brings contents that were read before a commit to what read() says after it, reading only the rows that the commit
 * touched and what stands around them; so an edit costs the same in a plan of ten and of a hundred thousand activities.
 * After an import, or very many changes, all of it is read again.
 *
 * @param contents without removed activities, as read() gives them.
 */
Refreshed refresh(Transaction &transaction, PlanContents &contents, const Changes &changes);

/**
 * The beginning of a large plan for a first look: all phases and people, the first @p most activities and their logs.
 * @param isAll whether that is all of them.
 */
PlanContents readFirst(Transaction &transaction, std::size_t most, bool *isAll);

} // namespace gelt::contents
