// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/edits.h"

#include "core/base/text.h"
#include "core/storage/activities.h"
#include "ui/plan/editrows.h"
#include "ui/session/session.h"

#include <QCoreApplication>

#include <algorithm>

namespace gelt::edits {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Edits)
};

/// One column of one activity as the person saw it.
template <class Field>
struct Seen {
    Subject subject;
    Field value;
};

/// The edit that gives one column of all subjects the same value. @p also is told of each activity whose value becomes
/// another, before it is stored.
template <class Field>
History::Body setColumn(const Subjects &subjects, Field Activity::*column, const Field &value,
                        const std::function<void(Transaction &, Activity &)> &also = {})
{
    std::vector<Seen<Field>> seen;
    seen.reserve(subjects.activities.size());
    for (const Activity &activity : subjects.activities)
        seen.push_back({{activity.id, activity.number}, activity.*column});
    return [seen, column, value, also](Transaction &transaction) -> Result<> {
        if (seen.empty())
            return nothingToEdit();
        for (const auto &one : seen) {
            Result<Activity> activity = findActivity(transaction, one.subject);
            if (!activity)
                return activity.error();
            if ((*activity).*column == value)
                continue;
            if (!((*activity).*column == one.value))
                return changedMeanwhile(one.subject.number);
            (*activity).*column = value;
            if (also)
                also(transaction, *activity);
            transaction.update(*activity);
        }
        return {};
    };
}

/// The person whose name somebody typed: whoever has it already, else a new one.
PersonId personOf(Transaction &transaction, const QString &name)
{
    const QString wanted = folded(name);
    PersonId found;
    for (const Person &person : transaction.select<Person>(QStringLiteral("ORDER BY id"))) {
        if (folded(displayName(person)) != wanted)
            continue;
        if (person.active)
            return person.id;
        found = person.id;
    }
    if (found.isStored())
        return found;
    Person person;
    person.name = simplified(name);
    return transaction.insert(person).id;
}

/// The keys of the people chosen, each once; new ones are stored.
Result<std::vector<PersonId>> storedPeople(Transaction &transaction, const People &people)
{
    std::vector<PersonId> ids;
    for (const ChosenPerson &person : people) {
        const PersonId id = person.isNew() ? personOf(transaction, person.name) : person.id;
        if (!transaction.find<Person>(id))
            return Error{ErrorCode::NotFound,
                         Tr::tr("Somebody chosen here was taken out of the committee in the meantime. Choose again."),
                         QString::number(id.value)};
        if (std::ranges::find(ids, id) == ids.end())
            ids.push_back(id);
    }
    return ids;
}

/// Gives an activity these people in that role; who stays keeps the row.
void assign(Transaction &transaction, ActivityId activity, Role role, const std::vector<PersonId> &wanted,
            const std::vector<Assignment> &stored)
{
    for (const Assignment &row : stored) {
        if (std::ranges::find(wanted, row.person) == wanted.end())
            transaction.remove<Assignment>(row.id);
    }
    int order = 0;
    for (const PersonId person : wanted) {
        ++order;
        const auto row = std::ranges::find(stored, person, &Assignment::person);
        if (row == stored.end()) {
            transaction.insert(Assignment{{}, activity, person, role, order});
        } else if (row->order != order) {
            Assignment moved = *row;
            moved.order = order;
            transaction.update(moved);
        }
    }
}

std::vector<Assignment> ofRole(std::vector<Assignment> assignments, Role role)
{
    std::erase_if(assignments, [role](const Assignment &one) { return one.role != role; });
    return assignments;
}

std::vector<PersonId> personsOf(const std::vector<Assignment> &assignments)
{
    std::vector<PersonId> ids;
    for (const Assignment &one : assignments)
        ids.push_back(one.person);
    return ids;
}

} // namespace

Subjects subjects(const Session &session, const std::vector<ActivityId> &ids)
{
    const PlanContents &contents = session.contents();
    std::vector<std::size_t> places;
    for (const ActivityId id : ids) {
        if (const std::optional<std::size_t> place = session.placeOf(id))
            places.push_back(*place);
    }
    std::ranges::sort(places);
    places.erase(std::unique(places.begin(), places.end()), places.end());

    Subjects found;
    for (const std::size_t place : places) {
        const Activity &activity = contents.activities[place];
        found.activities.push_back(activity);
        const auto people = ofActivity(contents.assignments, activity.id);
        found.assignments.insert(found.assignments.end(), people.begin(), people.end());
        const auto extensions = ofActivity(contents.extensions, activity.id);
        found.extensions.insert(found.extensions.end(), extensions.begin(), extensions.end());
    }
    return found;
}

Named setTitle(const Subjects &subjects, const QString &title)
{
    return {nameFor(subjects, Tr::tr("Change the title of activity %1"),
                    Tr::tr("Change the title of %n activities", nullptr, countOf(subjects))),
            setColumn(subjects, &Activity::title, title)};
}

Named setShortName(const Subjects &subjects, const QString &shortName)
{
    return {nameFor(subjects, Tr::tr("Change the short name of activity %1"),
                    Tr::tr("Change the short name of %n activities", nullptr, countOf(subjects))),
            setColumn(subjects, &Activity::shortName, shortName)};
}

Named setDescription(const Subjects &subjects, const QString &description)
{
    return {nameFor(subjects, Tr::tr("Change the description of activity %1"),
                    Tr::tr("Change the description of %n activities", nullptr, countOf(subjects))),
            setColumn(subjects, &Activity::description, description)};
}

Named setIndicator(const Subjects &subjects, const QString &indicator)
{
    return {nameFor(subjects, Tr::tr("Change the indicator of activity %1"),
                    Tr::tr("Change the indicator of %n activities", nullptr, countOf(subjects))),
            setColumn(subjects, &Activity::indicator, indicator)};
}

Named setExpectedEvidence(const Subjects &subjects, const QString &evidence)
{
    return {nameFor(subjects, Tr::tr("Change the expected evidence of activity %1"),
                    Tr::tr("Change the expected evidence of %n activities", nullptr, countOf(subjects))),
            setColumn(subjects, &Activity::expectedEvidence, evidence)};
}

Named setTarget(const Subjects &subjects, const Target &target)
{
    return {nameFor(subjects, Tr::tr("Change the target of activity %1"),
                    Tr::tr("Change the target of %n activities", nullptr, countOf(subjects))),
            setColumn(subjects, &Activity::target, target)};
}

Named setWeight(const Subjects &subjects, const std::optional<Weight> &weight)
{
    return {nameFor(subjects, Tr::tr("Change the weight of activity %1"),
                    Tr::tr("Change the weight of %n activities", nullptr, countOf(subjects))),
            setColumn(subjects, &Activity::weight, weight)};
}

Named setDeadline(const Subjects &subjects, const Deadline &deadline)
{
    return {nameFor(subjects, Tr::tr("Correct the first deadline of activity %1"),
                    Tr::tr("Correct the first deadline of %n activities", nullptr, countOf(subjects))),
            setColumn(subjects, &Activity::deadline, deadline)};
}

Named setPhase(const Subjects &subjects, PhaseId phase)
{
    const auto behindOthers = [](Transaction &transaction, Activity &activity) {
        activity.order = activities::nextOrder(transaction);
    };
    return {nameFor(subjects, Tr::tr("Move activity %1 to another phase"),
                    Tr::tr("Move %n activities to another phase", nullptr, countOf(subjects))),
            setColumn<PhaseId>(subjects, &Activity::phase, phase, behindOthers)};
}

Named setBudget(const Subjects &subjects, BudgetPart part, const std::optional<qint64> &cents)
{
    const auto column = part == BudgetPart::Programmed ? &Budget::programmedCents : &Budget::executedCents;
    std::vector<Seen<std::optional<qint64>>> seen;
    for (const Activity &activity : subjects.activities)
        seen.push_back({{activity.id, activity.number}, activity.budget.*column});
    return {nameFor(subjects, Tr::tr("Change the budget of activity %1"),
                    Tr::tr("Change the budget of %n activities", nullptr, countOf(subjects))),
            [seen, column, cents](Transaction &transaction) -> Result<> {
                if (seen.empty())
                    return nothingToEdit();
                for (const auto &one : seen) {
                    Result<Activity> activity = findActivity(transaction, one.subject);
                    if (!activity)
                        return activity.error();
                    std::optional<qint64> &stored = activity->budget.*column;
                    if (stored != cents && stored != one.value)
                        return changedMeanwhile(one.subject.number);
                    stored = cents;
                    transaction.update(*activity);
                }
                return {};
            }};
}

Named setPeople(const Subjects &subjects, Role role, const People &people)
{
    std::vector<Seen<std::vector<PersonId>>> seen;
    for (const Activity &activity : subjects.activities) {
        const auto known = ofActivity(subjects.assignments, activity.id);
        seen.push_back({{activity.id, activity.number}, personsOf(ofRole({known.begin(), known.end()}, role))});
    }
    const QString what = role == Role::Responsible
                             ? nameFor(subjects, Tr::tr("Change the responsible of activity %1"),
                                       Tr::tr("Change the responsible of %n activities", nullptr, countOf(subjects)))
                             : nameFor(subjects, Tr::tr("Change who supports activity %1"),
                                       Tr::tr("Change who supports %n activities", nullptr, countOf(subjects)));
    return {what, [seen, role, people](Transaction &transaction) -> Result<> {
                if (seen.empty())
                    return nothingToEdit();
                const Result<std::vector<PersonId>> wanted = storedPeople(transaction, people);
                if (!wanted)
                    return wanted.error();
                for (const auto &one : seen) {
                    if (const Result<Activity> activity = findActivity(transaction, one.subject); !activity)
                        return activity.error();
                    const auto stored =
                        ofRole(transaction.select<Assignment>(
                                   QStringLiteral("WHERE activity_id = ? ORDER BY display_order, id"), one.subject.id),
                               role);
                    if (const auto now = personsOf(stored); now != *wanted && now != one.value)
                        return changedMeanwhile(one.subject.number);
                    assign(transaction, one.subject.id, role, *wanted, stored);
                }
                return {};
            }};
}

} // namespace gelt::edits
