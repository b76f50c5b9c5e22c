// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/measure.h"

#include <span>
#include <unordered_map>
#include <vector>

namespace gelt {

/// Adds activities up into an Aggregate, one at a time.
class AggregateSum {
public:
    void add(const ActivityMeasure &activity);
    Aggregate total(const Thresholds &thresholds) const;

private:
    Aggregate m_counts;
    PercentSum m_progress;
    PercentSum m_planned;
    PercentSum m_reached; ///< of what was planned
};

/// Adds activities up by phase, those under none last, and to the whole plan. Borrows the phases.
class PlanSum {
public:
    explicit PlanSum(const std::vector<Phase> &phases);

    void add(const ActivityMeasure &activity);
    std::vector<PhaseMeasure> phases(const Thresholds &thresholds) const;
    /// Whether the plan is the weighted mean of its phases: each has a weight, and every activity a phase.
    bool haveWeights() const;
    Aggregate total(const Thresholds &thresholds) const;

private:
    const std::vector<Phase> &m_phases;
    std::unordered_map<PhaseId, std::size_t> m_places;
    std::vector<AggregateSum> m_sums;
    AggregateSum m_underNone;
    AggregateSum m_all;
    bool m_hasUnderNone = false;
};

/// The plan as the weighted mean of its phases; @p all gives the counts. @p phases and @p totals run in parallel.
Aggregate byPhaseWeights(Aggregate all, std::span<const Phase> phases, std::span<const PhaseMeasure> totals,
                         const Thresholds &thresholds);

} // namespace gelt
