// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/measure.h"

#include <cstdint>
#include <optional>
#include <set>
#include <vector>

namespace gelt {

/**
 * The lines of the schedule, one below the other and all of one height: the phases, and under each the activities that
 * are shown. Finding a line takes no longer in a large plan.
 */
class ScheduleRows {
public:
    struct Row {
        bool isPhase = false;
        std::size_t index = 0; ///< of a phase in PlanMeasure::phases; of an activity its place in the contents

        bool operator==(const Row &) const = default;
    };

    /// @param places those shown, ascending. @param collapsed phases whose activities are left out.
    void rebuild(const PlanContents &contents, const PlanMeasure &measure, const std::vector<std::size_t> &places,
                 const std::set<PhaseId> &collapsed);

    int count() const { return static_cast<int>(m_rows.size()); }
    Row at(int row) const;
    /// How many activities of a phase are shown, collapsed or not. @param phase index.
    int shownIn(std::size_t phase) const { return phase < m_shown.size() ? m_shown[phase] : 0; }
    /// Nothing where the activity is not shown.
    std::optional<int> rowOfPlace(std::size_t place) const;
    std::optional<int> rowOfPhase(std::size_t phase) const;

private:
    struct Line {
        std::uint32_t place; ///< of a phase that of its first activity shown
        std::int32_t phase;  ///< -1: an activity
    };
    std::vector<Line> m_rows; ///< by place, a phase before its first activity
    std::vector<int> m_shown; ///< by phase
};

} // namespace gelt
