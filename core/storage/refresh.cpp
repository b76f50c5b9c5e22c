// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/refresh.h"

#include "core/storage/contents.h"
#include "core/storage/meetings.h"
#include "core/storage/plans.h"
#include "core/storage/tables.h"
#include "core/storage/yeartexts.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace gelt::contents {
namespace {

constexpr std::size_t mostChanges = 1000; ///< beyond it reading all is cheaper than patching

/// Patches one set of contents.
class Patch {
public:
    Patch(Transaction &transaction, PlanContents &contents) : m_transaction(transaction), m_contents(contents) {}

    Refreshed run(const Changes &changes);

private:
    void note(const Change &change);
    template <class Entry>
    void noteActivityOf(std::vector<Entry> &log, qint64 id);
    void noteWhatProves(EvidenceId evidence);
    void readActivity(ActivityId id);
    void place(Activity activity);
    bool isBefore(const Activity &a, const Activity &b) const;
    int phaseOrder(PhaseId phase) const;
    template <class Entry>
    void readLog(std::vector<Entry> &log, ActivityId activity, const QString &order);
    void sortActivities();

    Transaction &m_transaction;
    PlanContents &m_contents;
    Refreshed m_found;
    std::set<ActivityId> m_activities;
    std::set<TableId> m_tables;
};

void Patch::note(const Change &change)
{
    switch (change.table) {
    case TableId::Activity: m_activities.insert({change.id}); break;
    case TableId::Assignment: noteActivityOf(m_contents.assignments, change.id); break;
    case TableId::Extension: noteActivityOf(m_contents.extensions, change.id); break;
    case TableId::Status: noteActivityOf(m_contents.statuses, change.id); break;
    case TableId::FollowUp: noteActivityOf(m_contents.followUps, change.id); break;
    case TableId::EvidenceLink: noteActivityOf(m_contents.evidenceLinks, change.id); break;
    case TableId::Evidence: noteWhatProves({change.id}); break;
    default: m_tables.insert(change.table); break;
    }
}

/// A row may have been an entry of one activity and be one of another, or be gone: both sides are looked at.
template <class Entry>
void Patch::noteActivityOf(std::vector<Entry> &log, qint64 id)
{
    const decltype(Entry::id) key{id};
    if (const auto before = std::ranges::find(log, key, &Entry::id); before != log.end())
        m_activities.insert(before->activity);
    if (const auto now = m_transaction.find<Entry>(key))
        m_activities.insert(now->activity);
}

/// A piece of evidence is seen with the activities that it proves.
void Patch::noteWhatProves(EvidenceId evidence)
{
    m_tables.insert(TableId::Evidence);
    for (const EvidenceLink &link : m_contents.evidenceLinks) {
        if (link.evidence == evidence)
            m_activities.insert(link.activity);
    }
}

int Patch::phaseOrder(PhaseId phase) const
{
    const auto found = std::ranges::find(m_contents.phases, phase, &Phase::id);
    return static_cast<int>(found - m_contents.phases.begin()); // those under no phase come last
}

bool Patch::isBefore(const Activity &a, const Activity &b) const
{
    return std::tuple(phaseOrder(a.phase), a.order, a.number) < std::tuple(phaseOrder(b.phase), b.order, b.number);
}

void Patch::sortActivities()
{
    std::ranges::stable_sort(m_contents.activities, [this](const Activity &a, const Activity &b) { return isBefore(a, b); });
}

/// Puts an activity where it belongs; one that stays where it was is only given its new values.
void Patch::place(Activity activity)
{
    auto &all = m_contents.activities;
    const auto before = std::ranges::find(all, activity.id, &Activity::id);
    if (before != all.end() && before->phase == activity.phase && before->order == activity.order) {
        *before = std::move(activity);
        return;
    }
    m_found.structure = true;
    if (before != all.end())
        all.erase(before);
    const auto place = std::upper_bound(all.begin(), all.end(), activity,
                                        [this](const Activity &a, const Activity &b) { return isBefore(a, b); });
    all.insert(place, std::move(activity));
}

template <class Entry>
void Patch::readLog(std::vector<Entry> &log, ActivityId activity, const QString &order)
{
    std::vector<Entry> now;
    if (std::ranges::find(m_contents.activities, activity, &Activity::id) != m_contents.activities.end())
        now = m_transaction.select<Entry>(QStringLiteral("WHERE activity_id = ? ORDER BY ") + order, activity);
    const auto range = std::ranges::equal_range(log, activity, {}, &Entry::activity);
    if (range.size() == now.size()) {
        std::ranges::move(now, range.begin());
        return;
    }
    const auto at = log.erase(range.begin(), range.end());
    log.insert(at, std::make_move_iterator(now.begin()), std::make_move_iterator(now.end()));
}

void Patch::readActivity(ActivityId id)
{
    std::optional<Activity> now = m_transaction.find<Activity>(id);
    if (now && !now->removed) {
        place(*std::move(now));
    } else if (std::erase_if(m_contents.activities, [&](const Activity &activity) { return activity.id == id; }) > 0) {
        m_found.structure = true;
    }
    const QString inOrder = QStringLiteral("id");
    readLog(m_contents.assignments, id, QStringLiteral("display_order, id"));
    readLog(m_contents.extensions, id, inLogOrder());
    readLog(m_contents.statuses, id, inOrder);
    readLog(m_contents.followUps, id, inLogOrder());
    readLog(m_contents.evidenceLinks, id, inOrder);
}

Refreshed Patch::run(const Changes &changes)
{
    const bool imported =
        std::ranges::any_of(changes, [](const Change &change) { return change.table == TableId::Import; });
    if (imported || changes.size() > mostChanges) {
        m_contents = read(m_transaction);
        m_found.everything = true;
        return m_found;
    }
    for (const Change &change : changes)
        note(change);
    const auto touched = [this](TableId table) { return m_tables.contains(table); };
    const QString byPerson = QStringLiteral("ORDER BY person_id, id");
    if (touched(TableId::Plan))
        m_contents.plan = plans::read(m_transaction);
    if (touched(TableId::LocalHoliday))
        m_contents.holidays = m_transaction.select<LocalHoliday>(QStringLiteral("ORDER BY day"));
    if (touched(TableId::Person))
        m_contents.people = m_transaction.select<Person>(QStringLiteral("ORDER BY id"));
    if (touched(TableId::Appointment))
        m_contents.appointments = m_transaction.select<Appointment>(byPerson);
    if (touched(TableId::Membership))
        m_contents.memberships = m_transaction.select<Membership>(byPerson);
    if (touched(TableId::Delegation))
        m_contents.delegations = m_transaction.select<Delegation>(byPerson);
    if (touched(TableId::Evidence))
        m_contents.evidence = m_transaction.select<Evidence>(QStringLiteral("ORDER BY id"));
    m_found.meetings = meetings::refresh(m_transaction, m_contents.meetings, changes);
    m_found.reports = std::ranges::any_of(m_tables, yeartexts::holds);
    if (m_found.reports)
        yeartexts::read(m_transaction, m_contents);
    m_found.people = std::ranges::any_of(m_tables, [](TableId table) {
        return table != TableId::Evidence && !meetings::holds(table) && !yeartexts::holds(table);
    });
    if (touched(TableId::Phase)) {
        m_contents.phases = m_transaction.select<Phase>(QStringLiteral("ORDER BY display_order, id"));
        sortActivities();
        m_found.structure = true;
    }
    for (const ActivityId id : m_activities)
        readActivity(id);
    m_found.activities.assign(m_activities.begin(), m_activities.end());
    return m_found;
}

} // namespace

Refreshed refresh(Transaction &transaction, PlanContents &contents, const Changes &changes)
{
    return Patch(transaction, contents).run(changes);
}

} // namespace gelt::contents
