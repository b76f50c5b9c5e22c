// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file.h"
#include "core/domain/limits.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/textreader.h"
#include "tests/support/need.h"

#include <algorithm>
#include <iterator>
#include <set>

/// What the tests of readers ask of a draft.
namespace drafts {

inline gelt::ImportOptions options()
{
    gelt::ImportOptions options;
    options.entity = QStringLiteral("Municipio de prueba");
    options.progressDate = QDate(2012, 9, 30);
    options.today = QDate(2014, 5, 6);
    options.sourceName = QStringLiteral("plan de prueba.csv");
    return options;
}

inline QByteArray fixture(const char *name)
{
    return need(gelt::readFile(QLatin1String(GELT_TEST_DATA "/") + QLatin1String(name), gelt::limits::tableBytes));
}

inline gelt::ImportDraft csv(const QByteArray &bytes) { return need(gelt::readCsvPlan(bytes, options())); }
inline gelt::ImportDraft csv(const QString &text) { return csv(text.toUtf8()); }
inline gelt::ImportDraft text(const QString &text) { return need(gelt::readTextPlan(text.toUtf8(), options())); }

/// The name of the phase that an activity stands under; empty: none.
inline QString phaseOf(const gelt::ImportDraft &draft, const gelt::Activity &activity)
{
    for (const gelt::Phase &phase : draft.contents.phases) {
        if (phase.id == activity.phase)
            return phase.name;
    }
    return {};
}

inline QStringList titles(const gelt::ImportDraft &draft)
{
    QStringList all;
    for (const gelt::Activity &activity : draft.contents.activities)
        all << activity.title;
    return all;
}

/// Names, else positions, of those who have to do with the activity.
inline QStringList people(const gelt::ImportDraft &draft, const gelt::Activity &activity,
                          gelt::Role role = gelt::Role::Responsible)
{
    QStringList all;
    for (const gelt::Assignment &assignment : gelt::ofActivity(draft.contents.assignments, activity.id)) {
        if (assignment.role != role)
            continue;
        for (const gelt::Person &person : draft.contents.people) {
            if (person.id == assignment.person)
                all << (person.name.isEmpty() ? person.position : person.name);
        }
    }
    return all;
}

inline std::vector<gelt::Doubt> doubtsOf(const gelt::ImportDraft &draft, int row)
{
    std::vector<gelt::Doubt> all;
    std::ranges::copy_if(draft.doubts, std::back_inserter(all), [row](const gelt::Doubt &d) { return d.row == row; });
    return all;
}

/// What a draft must keep whatever it was made from: valid rows, unique ids and numbers, references that hold.
inline void checkSound(const gelt::ImportDraft &draft)
{
    using namespace gelt;
    const PlanContents &contents = draft.contents;
    need(validate(contents.plan));
    std::set<qint64> phases, activities, people;
    std::set<int> numbers;
    for (const Phase &phase : contents.phases) {
        need(validate(phase));
        CHECK(phases.insert(phase.id.value).second);
    }
    for (const Person &person : contents.people) {
        need(validate(person));
        CHECK(people.insert(person.id.value).second);
    }
    for (const Activity &activity : contents.activities) {
        need(validate(activity));
        CHECK(activities.insert(activity.id.value).second);
        CHECK(numbers.insert(activity.number).second);
        CHECK((!activity.phase.isStored() || phases.contains(activity.phase.value)));
    }
    for (const Assignment &assignment : contents.assignments) {
        CHECK(activities.contains(assignment.activity.value));
        CHECK(people.contains(assignment.person.value));
    }
    for (const FollowUp &entry : contents.followUps) {
        need(validate(entry));
        CHECK(activities.contains(entry.activity.value));
    }
    CHECK(std::ranges::is_sorted(contents.assignments, {}, &Assignment::activity));
    CHECK(std::ranges::is_sorted(contents.followUps, {}, &FollowUp::activity));
}

} // namespace drafts
