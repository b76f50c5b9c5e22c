// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/comparison.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace gelt {
namespace {

using Kind = ChangeReason::Kind;

/// Gathers the reasons between two states of a plan.
class Reasons {
public:
    Reasons(const PlanContents &then, const PlanContents &now, QDate cutOff) : m_then(then), m_now(now), m_cutOff(cutOff)
    {
        for (const Activity &activity : then.activities) {
            m_numbers[activity.id] = activity.number;
            m_thereThen.insert(activity.id);
        }
        for (const Activity &activity : now.activities) {
            m_numbers[activity.id] = activity.number;
            m_thereNow.insert(activity.id);
        }
    }

    std::vector<ChangeReason> found()
    {
        followUps();
        extensions();
        statuses();
        activities();
        phases();
        settings();
        std::vector<ChangeReason> reasons;
        for (auto &[kind, reason] : m_found) {
            auto &numbers = reason.activities;
            std::ranges::sort(numbers);
            numbers.erase(std::ranges::unique(numbers).begin(), numbers.end());
            reasons.push_back(std::move(reason));
        }
        return reasons;
    }

private:
    void add(Kind kind, ActivityId activity)
    {
        const auto number = m_numbers.find(activity);
        ChangeReason &reason = m_found.try_emplace(kind, ChangeReason{kind, 0, {}}).first->second;
        ++reason.count;
        if (number != m_numbers.end())
            reason.activities.push_back(number->second);
    }
    void addPhase(Kind kind) { ++m_found.try_emplace(kind, ChangeReason{kind, 0, {}}).first->second.count; }
    void addOnce(Kind kind) { m_found.try_emplace(kind, ChangeReason{kind, 1, {}}); }

    /// What a log tells of one entry at a time, whatever rows it went through: a void that was undone is another row in
    /// the same place.
    template <class Entry>
    struct Standing {
        bool isThere = false;
        const Entry *counting = nullptr;
    };
    template <class Entry>
    static std::map<qint64, Standing<Entry>> standings(const std::vector<Entry> &log)
    {
        std::map<qint64, Standing<Entry>> places;
        for (const Entry &entry : log) {
            Standing<Entry> &standing = places[placeOf(entry)];
            standing.isThere = true;
            if (!entry.voided)
                standing.counting = &entry;
        }
        return places;
    }
    template <class Entry>
    static qint64 placeOf(const Entry &entry)
    {
        if constexpr (requires { entry.placeOf; })
            return entry.placeOf.isStored() ? entry.placeOf.value : entry.id.value;
        else
            return entry.id.value;
    }

    struct Kinds {
        Kind later;
        Kind voided;
        Kind restored;
    };
    /// @param bears whether an entry can move a figure at the cut-off; what goes with its activity is not said twice.
    template <class Entry, class Bears>
    void compareLogs(const std::vector<Entry> &then, const std::vector<Entry> &now, const Kinds &kinds, Bears bears)
    {
        const auto before = standings(then);
        const auto after = standings(now);
        for (const auto &[place, standing] : after) {
            const auto known = before.find(place);
            const bool counted = known != before.end() && known->second.counting;
            if (standing.counting && !counted && bears(*standing.counting) && wasThere(standing.counting->activity))
                add(known != before.end() ? kinds.restored : kinds.later, standing.counting->activity);
        }
        for (const auto &[place, standing] : before) {
            const auto known = after.find(place);
            const bool counts = known != after.end() && known->second.counting;
            if (standing.counting && !counts && bears(*standing.counting) && isThere(standing.counting->activity))
                add(kinds.voided, standing.counting->activity);
        }
    }

    bool wasThere(ActivityId id) const { return m_thereThen.contains(id); }
    bool isThere(ActivityId id) const { return m_thereNow.contains(id); }

    void followUps()
    {
        const auto figures = [this](const FollowUp &entry) { return entry.date <= m_cutOff && entry.kind != FollowUpKind::Note; };
        compareLogs(m_then.followUps, m_now.followUps,
                    {Kind::FollowUpsLater, Kind::FollowUpsVoided, Kind::FollowUpsRestored}, figures);
        const auto before = standings(m_then.followUps);
        for (const auto &[place, standing] : standings(m_now.followUps)) {
            const FollowUp *const entry = standing.counting;
            if (entry && entry->kind == FollowUpKind::Note && entry->date <= m_cutOff && !before.contains(place)
                && wasThere(entry->activity))
                add(Kind::NotesLater, entry->activity);
        }
    }

    void extensions()
    {
        compareLogs(m_then.extensions, m_now.extensions,
                    {Kind::ExtensionsLater, Kind::ExtensionsVoided, Kind::ExtensionsRestored},
                    [this](const Extension &entry) { return entry.decidedOn <= m_cutOff; });
    }

    void statuses()
    {
        const auto bears = [this](const Status &entry) { return entry.from <= m_cutOff; };
        compareLogs(m_then.statuses, m_now.statuses, {Kind::StatusesLater, Kind::StatusesVoided, Kind::StatusesLater}, bears);
        const auto before = standings(m_then.statuses);
        for (const auto &[place, standing] : standings(m_now.statuses)) {
            const auto known = before.find(place);
            const Status *const was = known == before.end() ? nullptr : known->second.counting;
            const Status *const is = standing.counting;
            if (was && is && (bears(*was) || bears(*is))
                && std::tuple(was->kind, was->from, was->to) != std::tuple(is->kind, is->from, is->to))
                add(Kind::StatusesChanged, is->activity);
        }
    }

    void activities()
    {
        std::unordered_map<ActivityId, const Activity *> before;
        for (const Activity &activity : m_then.activities)
            before.emplace(activity.id, &activity);
        for (const Activity &is : m_now.activities) {
            const auto known = before.find(is.id);
            if (known == before.end()) {
                add(Kind::ActivitiesAdded, is.id);
                continue;
            }
            const Activity &was = *known->second;
            if (was.deadline.reading != is.deadline.reading)
                add(Kind::DeadlinesCorrected, is.id);
            if (was.weight != is.weight)
                add(Kind::WeightsChanged, is.id);
            if (was.phase != is.phase)
                add(Kind::ActivitiesMoved, is.id);
            before.erase(known);
        }
        for (const auto &[id, was] : before)
            add(Kind::ActivitiesRemoved, id);
    }

    void phases()
    {
        for (const Phase &is : m_now.phases) {
            const auto was = std::ranges::find(m_then.phases, is.id, &Phase::id);
            if (was == m_then.phases.end())
                addPhase(Kind::PhasesAdded);
            else if (was->weight != is.weight)
                addPhase(Kind::PhaseWeightsChanged);
        }
        for (const Phase &was : m_then.phases) {
            if (std::ranges::find(m_now.phases, was.id, &Phase::id) == m_now.phases.end())
                addPhase(Kind::PhasesRemoved);
        }
    }

    void settings()
    {
        const PlanSettings &was = m_then.plan.settings;
        const PlanSettings &is = m_now.plan.settings;
        if (m_then.plan.period != m_now.plan.period)
            addOnce(Kind::PeriodChanged);
        const auto days = [](const PlanContents &contents) {
            std::vector<QDate> dates;
            for (const LocalHoliday &holiday : contents.holidays)
                dates.push_back(holiday.date);
            return dates;
        };
        const bool daysOff = was.saturdayIsBusiness != is.saturdayIsBusiness || days(m_then) != days(m_now);
        if (was.moveDeadlines != is.moveDeadlines || (is.moveDeadlines && daysOff))
            addOnce(Kind::MovingChanged);
        if (was.thresholds != is.thresholds)
            addOnce(Kind::ThresholdsChanged);
        if (was.dueSoonDays != is.dueSoonDays)
            addOnce(Kind::DueSoonChanged);
    }

    const PlanContents &m_then;
    const PlanContents &m_now;
    QDate m_cutOff;
    std::unordered_map<ActivityId, int> m_numbers;
    std::unordered_set<ActivityId> m_thereThen;
    std::unordered_set<ActivityId> m_thereNow;
    std::map<Kind, ChangeReason> m_found;
};

} // namespace

std::vector<ChangeReason> reasonsBetween(const PlanContents &then, const PlanContents &now, QDate cutOff)
{
    return Reasons(then, now, cutOff).found();
}

} // namespace gelt
