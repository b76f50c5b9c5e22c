// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/measure.h"

#include <span>

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

/// The plan as the weighted mean of its phases; @p all gives the counts. @p phases and @p totals run in parallel.
Aggregate byPhaseWeights(Aggregate all, std::span<const Phase> phases, std::span<const PhaseMeasure> totals,
                         const Thresholds &thresholds);

} // namespace gelt
