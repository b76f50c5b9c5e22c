// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/people.h"

#include "core/base/text.h"

#include <QStringList>

#include <algorithm>

namespace gelt {
namespace {

QString detailOf(const Person &person, const QString &name)
{
    QStringList parts;
    for (const QString *part : {&person.position, &person.unit}) {
        if (!part->trimmed().isEmpty() && *part != name)
            parts.append(*part);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

PeopleIndex::PeopleIndex(const std::vector<Person> &people)
{
    m_entries.reserve(people.size());
    for (const Person &person : people) {
        const QString name = displayName(person);
        const QString all = person.name + u' ' + person.position + u' ' + person.unit;
        m_entries.push_back(
            {person.id, name, gelt::detailOf(person, name), gelt::folded(name), gelt::folded(all), person.active});
    }
    std::ranges::stable_sort(m_entries, {}, &Entry::foldedName);
}

std::vector<PersonId> PeopleIndex::find(QStringView query, const People &except) const
{
    const QString wanted = gelt::folded(query);
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    std::vector<PersonId> first;
    std::vector<PersonId> others;
    for (const Entry &entry : m_entries) {
        if (!entry.active || std::ranges::find(except, entry.id, &ChosenPerson::id) != except.end())
            continue;
        if (!std::ranges::all_of(words, [&](const QString &word) { return entry.folded.contains(word); }))
            continue;
        (entry.foldedName.startsWith(wanted) ? first : others).push_back(entry.id);
    }
    first.insert(first.end(), others.begin(), others.end());
    return first;
}

PersonId PeopleIndex::named(QStringView name) const
{
    const QString wanted = gelt::folded(name);
    PersonId found;
    for (const Entry &entry : m_entries) {
        if (entry.foldedName != wanted)
            continue;
        if (entry.active)
            return entry.id;
        found = entry.id;
    }
    return found;
}

const PeopleIndex::Entry *PeopleIndex::entryOf(PersonId id) const
{
    const auto found = std::ranges::find(m_entries, id, &Entry::id);
    return found == m_entries.end() ? nullptr : &*found;
}

QString PeopleIndex::nameOf(PersonId id) const
{
    const Entry *entry = entryOf(id);
    return entry ? entry->name : QString();
}

QString PeopleIndex::detailOf(PersonId id) const
{
    const Entry *entry = entryOf(id);
    return entry ? entry->detail : QString();
}

bool PeopleIndex::isActive(PersonId id) const
{
    const Entry *entry = entryOf(id);
    return entry && entry->active;
}

} // namespace gelt
