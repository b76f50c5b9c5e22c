// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/schedulerows.h"

#include <algorithm>

namespace gelt {

void ScheduleRows::rebuild(const PlanContents &contents, const PlanMeasure &measure,
                           const std::vector<std::size_t> &places, const std::set<PhaseId> &collapsed)
{
    m_rows.clear();
    m_rows.reserve(places.size() + measure.phases.size());
    m_shown.assign(measure.phases.size(), 0);
    const bool heads = !contents.phases.empty();
    std::size_t phase = 0;
    for (std::size_t i = 0; i < places.size();) {
        const PhaseId id = contents.activities[places[i]].phase;
        std::size_t end = i;
        while (end < places.size() && contents.activities[places[end]].phase == id)
            ++end;
        while (phase < measure.phases.size() && measure.phases[phase].id != id)
            ++phase;
        if (heads && phase < measure.phases.size()) {
            m_rows.push_back({static_cast<std::uint32_t>(places[i]), static_cast<std::int32_t>(phase)});
            m_shown[phase] = static_cast<int>(end - i);
        }
        const bool hidden = heads && collapsed.contains(id);
        for (; i < end; ++i) {
            if (!hidden)
                m_rows.push_back({static_cast<std::uint32_t>(places[i]), -1});
        }
    }
}

ScheduleRows::Row ScheduleRows::at(int row) const
{
    const Line &line = m_rows[static_cast<std::size_t>(row)];
    return line.phase >= 0 ? Row{true, static_cast<std::size_t>(line.phase)} : Row{false, line.place};
}

std::optional<int> ScheduleRows::rowOfPlace(std::size_t place) const
{
    const auto found = std::ranges::partition_point(
        m_rows, [place](const Line &line) { return line.place < place || (line.place == place && line.phase >= 0); });
    if (found == m_rows.end() || found->place != place)
        return {};
    return static_cast<int>(found - m_rows.begin());
}

std::optional<int> ScheduleRows::rowOfPhase(std::size_t phase) const
{
    const auto found =
        std::ranges::find(m_rows, static_cast<std::int32_t>(phase), [](const Line &line) { return line.phase; });
    return found == m_rows.end() ? std::nullopt : std::optional<int>(static_cast<int>(found - m_rows.begin()));
}

} // namespace gelt
