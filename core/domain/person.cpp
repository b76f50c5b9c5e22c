// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/person.h"

#include "core/domain/check.h"

#include <QCoreApplication>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Person)
};

Result<> checkDays(QDate from, QDate to)
{
    if (!check::isOpenPeriod(from, to))
        return check::periodNeeded();
    return {};
}

} // namespace

QString displayName(const Person &person)
{
    for (const QString *text : {&person.name, &person.position}) {
        if (!check::isBlank(*text))
            return *text;
    }
    return person.unit;
}

Result<> validate(const Person &person)
{
    if (check::isBlank(displayName(person)))
        return check::invalid(Tr::tr("The person has no name, position or unit. Write one of them."));
    for (const QString *text :
         {&person.name, &person.position, &person.unit, &person.idNumber, &person.phone, &person.email}) {
        if (!check::isName(*text))
            return check::nameTooLong(*text);
    }
    return {};
}

Result<> validate(const Appointment &appointment)
{
    if (check::isBlank(appointment.position) && check::isBlank(appointment.unit))
        return check::invalid(Tr::tr("The appointment names no position or unit. Write one of them."));
    for (const QString *text : {&appointment.position, &appointment.unit}) {
        if (!check::isName(*text))
            return check::nameTooLong(*text);
    }
    return checkDays(appointment.from, appointment.to);
}

Result<> validate(const Membership &membership)
{
    if (!check::isName(membership.role))
        return check::nameTooLong(membership.role);
    return checkDays(membership.from, membership.to);
}

Result<> validate(const Delegation &delegation)
{
    if (delegation.person.isStored() && delegation.person == delegation.delegate)
        return check::invalid(Tr::tr("A person cannot stand in for themselves. Choose somebody else as the delegate."));
    return checkDays(delegation.from, delegation.to);
}

} // namespace gelt
