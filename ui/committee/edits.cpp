// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/committee/edits.h"

#include "core/storage/people.h"
#include "core/storage/tables.h"

#include <QCoreApplication>

namespace gelt::committee {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::committee)
};

Error gone()
{
    return {ErrorCode::NotFound, Tr::tr("This is no longer in the plan. Look at the committee again."), {}};
}

/// A body that reads one row, changes it and stores it.
template <class Row, class Change>
History::Body changing(decltype(Row::id) id, Change change)
{
    return [id, change](Transaction &transaction) -> Result<> {
        std::optional<Row> row = transaction.find<Row>(id);
        if (!row)
            return gone();
        change(*row);
        transaction.update(*row);
        return {};
    };
}

template <class Row>
History::Body putting(const Row &row)
{
    return [row](Transaction &transaction) -> Result<> {
        if (!row.id.isStored()) {
            transaction.insert(row);
            return {};
        }
        if (!transaction.find<Row>(row.id))
            return gone();
        transaction.update(row);
        return {};
    };
}

template <class Row>
History::Body ending(decltype(Row::id) id, QDate lastDay)
{
    return changing<Row>(id, [lastDay](Row &row) { row.to = lastDay; });
}

template <class Row>
History::Body removing(decltype(Row::id) id)
{
    return [id](Transaction &transaction) -> Result<> {
        transaction.remove<Row>(id);
        return {};
    };
}

/// Gives the person the position and unit of @p appointment where that is the one that holds today.
void followAppointment(Transaction &transaction, const Appointment &appointment, QDate today)
{
    const std::optional<Appointment> held = people::appointmentOn(transaction, appointment.person, today);
    std::optional<Person> person = transaction.find<Person>(appointment.person);
    if (!person || !held || held->position != appointment.position || held->unit != appointment.unit
        || held->from != appointment.from)
        return;
    person->position = appointment.position;
    person->unit = appointment.unit;
    transaction.update(*person);
}

} // namespace

QString Person::*memberOf(PersonText text)
{
    switch (text) {
    case PersonText::Name: return &Person::name;
    case PersonText::Position: return &Person::position;
    case PersonText::Unit: return &Person::unit;
    case PersonText::IdNumber: return &Person::idNumber;
    case PersonText::Phone: return &Person::phone;
    case PersonText::Email: break;
    }
    return &Person::email;
}

NamedEdit addPerson(const Person &person, const std::optional<Membership> &seat)
{
    return {Tr::tr("Add %1").arg(displayName(person)), [person, seat](Transaction &transaction) -> Result<> {
                const Person stored = transaction.insert(person);
                if (seat) {
                    Membership theirs = *seat;
                    theirs.person = stored.id;
                    transaction.insert(theirs);
                }
                return {};
            }};
}

NamedEdit changeText(const Person &person, PersonText text, const QString &to)
{
    const auto what = [text] {
        switch (text) {
        case PersonText::Name: return Tr::tr("Change the name of %1");
        case PersonText::Position: return Tr::tr("Change the position of %1");
        case PersonText::Unit: return Tr::tr("Change the unit of %1");
        case PersonText::IdNumber: return Tr::tr("Change the ID number of %1");
        case PersonText::Phone: return Tr::tr("Change the phone of %1");
        case PersonText::Email: break;
        }
        return Tr::tr("Change the e-mail of %1");
    }();
    return {what.arg(displayName(person)), changing<Person>(person.id, [text, to](Person &row) { row.*memberOf(text) = to; })};
}

NamedEdit setActive(const Person &person, bool active)
{
    return {(active ? Tr::tr("Make %1 active") : Tr::tr("Make %1 inactive")).arg(displayName(person)),
            changing<Person>(person.id, [active](Person &row) { row.active = active; })};
}

NamedEdit endSeats(const Person &person, QDate lastDay, bool andInactive)
{
    const PersonId id = person.id;
    return {(andInactive ? Tr::tr("End the membership of %1 and make them inactive") : Tr::tr("End the membership of %1"))
                .arg(displayName(person)),
            [id, lastDay, andInactive](Transaction &transaction) -> Result<> {
                for (Membership seat : people::seatsOn(transaction, id, lastDay)) {
                    seat.to = lastDay;
                    transaction.update(seat);
                }
                if (!andInactive)
                    return {};
                return changing<Person>(id, [](Person &row) { row.active = false; })(transaction);
            }};
}

NamedEdit removePerson(const Person &person)
{
    const PersonId id = person.id;
    return {Tr::tr("Delete %1").arg(displayName(person)), [id](Transaction &transaction) -> Result<> {
                people::remove(transaction, id);
                return {};
            }};
}

NamedEdit mergePeople(const Person &twice, const Person &kept)
{
    return {Tr::tr("Merge %1 with %2").arg(displayName(twice), displayName(kept)),
            [twice = twice.id, kept = kept.id](Transaction &transaction) -> Result<> {
                people::merge(transaction, twice, kept);
                return {};
            }};
}

NamedEdit put(const Person &person, const Appointment &appointment, QDate today)
{
    return {(appointment.id.isStored() ? Tr::tr("Change an appointment of %1") : Tr::tr("Add an appointment of %1"))
                .arg(displayName(person)),
            [appointment, today](Transaction &transaction) -> Result<> {
                const Result<> done = putting(appointment)(transaction);
                if (done)
                    followAppointment(transaction, appointment, today);
                return done;
            }};
}

NamedEdit put(const Person &person, const Membership &seat)
{
    return {(seat.id.isStored() ? Tr::tr("Change a membership of %1") : Tr::tr("Add a membership of %1"))
                .arg(displayName(person)),
            putting(seat)};
}

NamedEdit put(const Person &person, const Delegation &delegation)
{
    return {(delegation.id.isStored() ? Tr::tr("Change a delegation of %1") : Tr::tr("Add a delegation of %1"))
                .arg(displayName(person)),
            putting(delegation)};
}

NamedEdit end(const Person &person, AppointmentId id, QDate lastDay)
{
    return {Tr::tr("End an appointment of %1").arg(displayName(person)), ending<Appointment>(id, lastDay)};
}

NamedEdit end(const Person &person, MembershipId id, QDate lastDay)
{
    return {Tr::tr("End the membership of %1").arg(displayName(person)), ending<Membership>(id, lastDay)};
}

NamedEdit end(const Person &person, DelegationId id, QDate lastDay)
{
    return {Tr::tr("End a delegation of %1").arg(displayName(person)), ending<Delegation>(id, lastDay)};
}

NamedEdit remove(const Person &person, AppointmentId id)
{
    return {Tr::tr("Remove an appointment of %1").arg(displayName(person)), removing<Appointment>(id)};
}

NamedEdit remove(const Person &person, MembershipId id)
{
    return {Tr::tr("Remove a membership of %1").arg(displayName(person)), removing<Membership>(id)};
}

NamedEdit remove(const Person &person, DelegationId id)
{
    return {Tr::tr("Remove a delegation of %1").arg(displayName(person)), removing<Delegation>(id)};
}

} // namespace gelt::committee
