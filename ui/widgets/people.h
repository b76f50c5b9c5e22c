// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"

#include <QStringView>

#include <vector>

namespace gelt {

/// Somebody chosen for a task: a person of the plan, or a name typed just now who becomes one within the same edit.
struct ChosenPerson {
    PersonId id;
    QString name; ///< of somebody new; of others it is empty

    bool isNew() const { return !id.isStored(); }
    bool operator==(const ChosenPerson &) const = default;
};
using People = std::vector<ChosenPerson>; ///< in the order in which they were named

/// The people of a plan, for finding one by a few letters of name, position or unit.
class PeopleIndex {
public:
    PeopleIndex() = default;
    explicit PeopleIndex(const std::vector<Person> &people);

    /**
     * Who can be offered: the active ones whose words hold every word of @p query, those whose name begins with it
     * first, otherwise by name. Case, accents and hyphens do not matter. All of them where it is blank.
     * @param except who is chosen already.
     */
    std::vector<PersonId> find(QStringView query, const People &except = {}) const;
    /// Whoever is called exactly @p name, case and accents apart: the active one of two; nobody where there is none.
    PersonId named(QStringView name) const;

    /// "Ana Ruiz", or the position or unit where there is no name; empty for somebody who is not in the plan.
    QString nameOf(PersonId id) const;
    QString nameOf(const ChosenPerson &person) const { return person.isNew() ? person.name : nameOf(person.id); }
    /// What tells two of one name apart: position and unit as far as the name does not say them; may be empty.
    QString detailOf(PersonId id) const;
    bool isActive(PersonId id) const;

private:
    struct Entry {
        PersonId id;
        QString name;
        QString detail;
        QString foldedName;
        QString folded; ///< name, position and unit
        bool active = true;
    };
    const Entry *entryOf(PersonId id) const;

    std::vector<Entry> m_entries; ///< by name
};

} // namespace gelt
