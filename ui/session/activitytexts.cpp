// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/activitytexts.h"

#include <QHash>

#include <algorithm>
#include <unordered_map>

namespace gelt {
namespace {

/// The texts of activities, with the names of people and phases at hand.
class Composer {
public:
    explicit Composer(const PlanContents &contents) : m_contents(contents)
    {
        for (const Person &person : contents.people)
            m_people.insert(person.id, person.name + u' ' + person.position + u' ' + person.unit);
        for (const Phase &phase : contents.phases)
            m_phases.insert(phase.id, phase.name);
    }

    QString text(const Activity &activity) const
    {
        QString text = QString::number(activity.number);
        const auto add = [&text](const QString &part) {
            if (!part.isEmpty())
                text += u' ' + part;
        };
        add(activity.title);
        add(activity.shortName);
        add(activity.description);
        add(activity.deadline.text);
        for (const Extension &extension : ofActivity(m_contents.extensions, activity.id)) {
            if (!extension.voided)
                add(extension.deadline.text);
        }
        add(m_phases.value(activity.phase));
        for (const Assignment &assignment : ofActivity(m_contents.assignments, activity.id))
            add(m_people.value(assignment.person));
        add(activity.target.text);
        add(activity.indicator);
        add(activity.expectedEvidence);
        return text;
    }

private:
    const PlanContents &m_contents;
    QHash<PersonId, QString> m_people;
    QHash<PhaseId, QString> m_phases;
};

constexpr std::size_t usualChars = 300;

} // namespace

ActivityTexts::ActivityTexts(const PlanContents &contents)
{
    const Composer composer(contents);
    m_index.reserve(contents.activities.size(), contents.activities.size() * usualChars);
    for (const Activity &activity : contents.activities) {
        m_places.push_back(static_cast<std::ptrdiff_t>(m_index.append(composer.text(activity))));
        m_owners.push_back(activity.id);
    }
}

void ActivityTexts::update(const PlanContents &contents, std::span<const ActivityId> activities)
{
    if (m_index.size() + activities.size() > 2 * contents.activities.size() + 1000) {
        *this = ActivityTexts(contents); // mostly old texts by now
        return;
    }
    const Composer composer(contents);
    for (const ActivityId id : activities) {
        std::ranges::replace(m_owners, id, ActivityId{});
        const auto activity = std::ranges::find(contents.activities, id, &Activity::id);
        if (activity == contents.activities.end())
            continue;
        m_index.append(composer.text(*activity));
        m_owners.push_back(id);
    }
    placeAll(contents);
}

void ActivityTexts::placeAll(const PlanContents &contents)
{
    std::unordered_map<ActivityId, std::ptrdiff_t> places;
    places.reserve(contents.activities.size());
    for (const Activity &activity : contents.activities)
        places.emplace(activity.id, static_cast<std::ptrdiff_t>(places.size()));
    m_places.resize(m_owners.size());
    std::ranges::transform(m_owners, m_places.begin(), [&](ActivityId owner) {
        const auto place = places.find(owner);
        return place == places.end() ? std::ptrdiff_t(-1) : place->second;
    });
}

std::vector<std::size_t> ActivityTexts::find(QStringView query) const
{
    std::vector<std::size_t> places;
    bool inOrder = true;
    for (const std::size_t text : m_index.find(query)) {
        if (m_places[text] < 0)
            continue;
        const auto place = static_cast<std::size_t>(m_places[text]);
        inOrder = inOrder && (places.empty() || places.back() < place);
        places.push_back(place);
    }
    if (!inOrder)
        std::ranges::sort(places);
    return places;
}

} // namespace gelt
