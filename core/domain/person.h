// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QString>

namespace gelt {

/**
 * Whoever can answer for something: a person, a position or a unit. At least one of name, position and unit is said.
 * Position and unit are those of now; the dated ones are Appointments. ID number, phone and e-mail are personal data
 * (Ley 1581/2012): they never enter the change log nor a public document.
 */
struct Person {
    PersonId id;
    int rowVersion = 0;
    QString name;
    QString position;
    QString unit;
    QString idNumber;
    QString phone;
    QString email;
    bool active = true; ///< offered for new work
    ImportId import;

    bool operator==(const Person &) const = default;
};

/// The name, else the position, else the unit.
QString displayName(const Person &person);

/// A position held from a day on; several over time.
struct Appointment {
    AppointmentId id;
    PersonId person;
    QString position;
    QString unit;
    QDate from; ///< invalid: from the beginning
    QDate to;   ///< included; invalid: still

    bool operator==(const Appointment &) const = default;
};

/// A seat in the committee from a day on.
struct Membership {
    MembershipId id;
    PersonId person;
    QString role; ///< "Presidente"; may be empty
    bool vote = true;
    QDate from;
    QDate to; ///< included; invalid: still

    bool operator==(const Membership &) const = default;
};

/// Who stands in for a member from a day on.
struct Delegation {
    DelegationId id;
    PersonId person;   ///< who delegates
    PersonId delegate; ///< to whom
    QDate from;
    QDate to; ///< included; invalid: still

    bool operator==(const Delegation &) const = default;
};

Result<> validate(const Person &person);
Result<> validate(const Appointment &appointment);
Result<> validate(const Membership &membership);
Result<> validate(const Delegation &delegation);

} // namespace gelt
