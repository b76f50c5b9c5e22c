// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "core/storage/transaction.h"

namespace gelt::people {

/// What refers to a person and so keeps them in the plan. Their own appointments, seats and delegations do not.
struct Uses {
    int responsible = 0; ///< activities of the plan they answer for
    int supporting = 0;  ///< activities of the plan they support
    int removed = 0;     ///< removed activities that name them: an undo may bring those back
    int standsIn = 0;    ///< delegations by which they stand in for somebody
    int meetings = 0;    ///< meetings in whose roll they stand, or whose commitments they answer for
    int logEntries = 0;  ///< entries of logs and of the history that name them, by the name that is shown
    int years = 0;       ///< years whose report they prepare, review or approve

    bool any() const { return responsible + supporting + removed + standsIn + meetings + logEntries + years > 0; }
    bool operator==(const Uses &) const = default;
};

/// What refers to the person @p id; nothing where there is no such person.
Uses usesOf(Transaction &transaction, PersonId id);

/// The appointment that a person holds on @p day, the last begun of several; nothing where they hold none.
std::optional<Appointment> appointmentOn(Transaction &transaction, PersonId id, QDate day);
/// The seats that a person holds on @p day.
std::vector<Membership> seatsOn(Transaction &transaction, PersonId id, QDate day);

/**
 * Deletes a person to whom nothing refers, with their appointments, seats in the committee and delegations.
 * Throws Conflict where something does, NotFound where there is no such person.
 */
void remove(Transaction &transaction, PersonId id);

/**
 * Makes one person of two that are the same: what refers to @p twice refers to @p kept afterwards, as do the
 * appointments, seats and delegations; what both say alike is kept once. Of two roles in one activity the responsible
 * one stays. What @p kept does not say (position, phone …) comes from @p twice, who is deleted. Logs name people as they
 * were written and stay as they are.
 *
 * Throws NotFound where either is gone, Conflict where both are one or where @p twice stands in an acta that has been
 * approved: those are never changed, so that person is the one to keep.
 */
void merge(Transaction &transaction, PersonId twice, PersonId kept);

} // namespace gelt::people
