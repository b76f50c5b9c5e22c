// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contents.h"

#include <optional>

/// Who sits in the committee on a day, with what vote, and who stands in: pure questions to the values of a plan.
namespace gelt::roll {

/// Whether an appointment, a seat or a delegation holds on @p day; an open end holds for ever.
template <class Entry>
bool holdsOn(const Entry &entry, QDate day)
{
    return (!entry.from.isValid() || entry.from <= day) && (!entry.to.isValid() || day <= entry.to);
}

/// The person with that key; nullptr where there is none.
const Person *find(const PlanContents &contents, PersonId id);

/// The seat that a person holds on @p day, the last begun where there are several; nullptr where they hold none.
const Membership *seatOn(const PlanContents &contents, PersonId person, QDate day);
/// The same, else the seat that a person held last or is yet to hold; nullptr where they never had one.
const Membership *seatAround(const PlanContents &contents, PersonId person, QDate day);

/// Those who vote on @p day, each person once.
std::vector<PersonId> votersOn(const PlanContents &contents, QDate day);
/// Half of the members with vote plus one: ⌊n/2⌋ + 1; 0 where nobody votes.
int quorumOf(std::size_t voters);

/// Who stands in for @p person on @p day.
std::vector<PersonId> delegatesOn(const PlanContents &contents, PersonId person, QDate day);

/// Others whose name is the same but for case, accents and hyphens. None where @p name is blank.
std::vector<PersonId> namesakes(const PlanContents &contents, const QString &name, PersonId except);

/// "Luz Dary Gómez · Secretaria de Gobierno": what tells a person from others in a list.
QString label(const Person &person);

/// Active people other than @p except, by label as a person sorts them.
std::vector<Person> offered(const PlanContents &contents, PersonId except = {});

/// What people called positions, units and seats so far, each once, sorted: offered for completion.
QStringList positions(const PlanContents &contents);
QStringList units(const PlanContents &contents);
QStringList seatRoles(const PlanContents &contents);

} // namespace gelt::roll
