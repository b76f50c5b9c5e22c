// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/quorum.h"

#include <optional>

/// What the windows ask a plan about its people. Seats, votes and delegates: core/domain/quorum.h.
namespace gelt::roll {

/// The person with that key; nullptr where there is none.
const Person *find(const PlanContents &contents, PersonId id);

/// The seat that a person holds on @p day, else the one they held last or are yet to hold; nullptr where they never had
/// one.
const Membership *seatAround(const PlanContents &contents, PersonId person, QDate day);

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
