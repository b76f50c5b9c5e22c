// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/committee/roll.h"

#include "core/base/text.h"

#include <QCollator>

#include <algorithm>
#include <set>

namespace gelt::roll {
namespace {

QStringList sorted(const std::set<QString> &texts)
{
    QStringList list;
    for (const QString &text : texts) {
        if (!text.trimmed().isEmpty())
            list.append(text);
    }
    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::sort(list, [&](const QString &a, const QString &b) { return order.compare(a, b) < 0; });
    return list;
}

/// What people hold now, and what they held at some time.
QStringList held(const PlanContents &contents, QString Person::*now, QString Appointment::*then)
{
    std::set<QString> texts;
    for (const Person &person : contents.people)
        texts.insert(person.*now);
    for (const Appointment &appointment : contents.appointments)
        texts.insert(appointment.*then);
    return sorted(texts);
}

} // namespace

const Person *find(const PlanContents &contents, PersonId id)
{
    const auto found = std::ranges::lower_bound(contents.people, id, {}, &Person::id);
    return found != contents.people.end() && found->id == id ? &*found : nullptr;
}

const Membership *seatAround(const PlanContents &contents, PersonId person, QDate day)
{
    if (const Membership *seat = seatOn(contents, person, day))
        return seat;
    const Membership *seat = nullptr;
    for (const Membership &one : ofPerson(contents.memberships, person)) {
        if (!seat || seat->from <= one.from)
            seat = &one;
    }
    return seat;
}

std::vector<PersonId> namesakes(const PlanContents &contents, const QString &name, PersonId except)
{
    const QString wanted = foldedTight(name);
    std::vector<PersonId> found;
    if (wanted.isEmpty())
        return found;
    for (const Person &person : contents.people) {
        if (person.id != except && foldedTight(person.name) == wanted)
            found.push_back(person.id);
    }
    return found;
}

QString label(const Person &person)
{
    const QString shown = displayName(person);
    for (const QString *rest : {&person.position, &person.unit}) {
        if (!rest->trimmed().isEmpty() && *rest != shown)
            return shown + QStringLiteral(" · ") + *rest;
    }
    return shown;
}

std::vector<Person> offered(const PlanContents &contents, PersonId except)
{
    std::vector<Person> people;
    std::ranges::copy_if(contents.people, std::back_inserter(people),
                         [&](const Person &person) { return person.active && person.id != except; });
    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(people, [&](const Person &a, const Person &b) { return order.compare(label(a), label(b)) < 0; });
    return people;
}

QStringList positions(const PlanContents &contents) { return held(contents, &Person::position, &Appointment::position); }

QStringList units(const PlanContents &contents) { return held(contents, &Person::unit, &Appointment::unit); }

QStringList seatRoles(const PlanContents &contents)
{
    std::set<QString> texts;
    for (const Membership &seat : contents.memberships)
        texts.insert(seat.role);
    return sorted(texts);
}

} // namespace gelt::roll
