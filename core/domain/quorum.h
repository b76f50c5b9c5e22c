// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contents.h"

/// @file
/// Who sits in the committee on a day, with what vote and who stands in, and how many make a quórum.

namespace gelt {

/// Whether an appointment, a seat or a delegation holds on @p day, its first and last day included; an open end holds
/// for ever.
template <class Entry>
bool holdsOn(const Entry &entry, QDate day)
{
    return (!entry.from.isValid() || entry.from <= day) && (!entry.to.isValid() || day <= entry.to);
}

/// The seat that a person holds on @p day, the last begun where there are several; nullptr where they hold none.
const Membership *seatOn(const PlanContents &contents, PersonId person, QDate day);

/// Those who vote on @p day, each person once, by id.
std::vector<PersonId> votersOn(const PlanContents &contents, QDate day);

/// Who stands in for @p person on @p day, each once, in the order written.
std::vector<PersonId> delegatesOn(const PlanContents &contents, PersonId person, QDate day);

/// How many of @p voters must be there: half of the members with vote plus one, ⌊n/2⌋ + 1; 0 where nobody votes.
int quorumOf(std::size_t voters);

} // namespace gelt
