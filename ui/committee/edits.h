// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "core/undo/history.h"

#include <optional>

/// The edits of the committee, each one step of undo with its name. Bodies read the rows again when they run.
namespace gelt::committee {

/// An edit for Session::perform().
struct NamedEdit {
    QString what; ///< translated
    History::Body body;
};

/// The texts of a person that are edited one by one.
enum class PersonText { Name, Position, Unit, IdNumber, Phone, Email };

QString Person::*memberOf(PersonText text);

/// @param seat where the person comes as a member; its person is not said yet.
NamedEdit addPerson(const Person &person, const std::optional<Membership> &seat);
NamedEdit changeText(const Person &person, PersonText text, const QString &to);
/// Offered for new work, or no longer.
NamedEdit setActive(const Person &person, bool active);
/// Ends every seat that @p person holds on @p lastDay, which is its last; @p andInactive: makes them inactive too.
NamedEdit endSeats(const Person &person, QDate lastDay, bool andInactive);
NamedEdit removePerson(const Person &person);
/// See people::merge().
NamedEdit mergePeople(const Person &twice, const Person &kept);

/// @name Appointments, seats and delegations of a person: an unstored one is added, a stored one changed
/// @p today an appointment that holds then and began last gives the person the position and unit that are shown.
///@{
NamedEdit put(const Person &person, const Appointment &appointment, QDate today);
NamedEdit put(const Person &person, const Membership &seat);
NamedEdit put(const Person &person, const Delegation &delegation);
NamedEdit end(const Person &person, AppointmentId id, QDate lastDay);
NamedEdit end(const Person &person, MembershipId id, QDate lastDay);
NamedEdit end(const Person &person, DelegationId id, QDate lastDay);
NamedEdit remove(const Person &person, AppointmentId id);
NamedEdit remove(const Person &person, MembershipId id);
NamedEdit remove(const Person &person, DelegationId id);
///@}

} // namespace gelt::committee
