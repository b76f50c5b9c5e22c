// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/aggregate.h"

#include <algorithm>

namespace gelt {

Light lightOf(const std::optional<Percent> &compliance, const Thresholds &thresholds)
{
    if (!compliance)
        return Light::NotAvailable;
    if (*compliance >= thresholds.green)
        return Light::Green;
    return *compliance >= thresholds.yellow ? Light::Yellow : Light::Red;
}

void AggregateSum::add(const ActivityMeasure &activity)
{
    ++m_counts.activities;
    ++m_counts.states[static_cast<std::size_t>(activity.state)];
    if (!isCounted(activity.state))
        return;
    ++m_counts.counted;
    m_progress.add(activity.progress, activity.weightThousandths);
    m_planned.add(activity.planned, activity.weightThousandths);
    m_reached.add(least(activity.progress, activity.planned), activity.weightThousandths);
}

Aggregate AggregateSum::total(const Thresholds &thresholds) const
{
    Aggregate total = m_counts;
    total.progress = m_progress.mean();
    total.planned = m_planned.mean();
    // What is planned at 0 % adds nothing to either sum.
    if (!m_planned.isZero())
        total.compliance = m_reached.percentOf(m_planned);
    total.light = lightOf(total.compliance, thresholds);
    return total;
}

Aggregate aggregate(std::span<const ActivityMeasure> activities, const Thresholds &thresholds)
{
    AggregateSum sum;
    for (const ActivityMeasure &activity : activities)
        sum.add(activity);
    return sum.total(thresholds);
}

Aggregate byPhaseWeights(Aggregate all, std::span<const Phase> phases, std::span<const PhaseMeasure> totals,
                         const Thresholds &thresholds)
{
    PercentSum progress;
    PercentSum planned;
    PercentSum compliance;
    bool hasCompliance = false;
    for (std::size_t i = 0; i < phases.size(); ++i) {
        const Aggregate &phase = totals[i].total;
        const std::int64_t weight = phases[i].weight.value_or(Weight::one()).thousandths();
        if (phase.counted == 0)
            continue;
        progress.add(phase.progress, weight);
        planned.add(phase.planned, weight);
        if (!phase.compliance || weight == 0)
            continue;
        compliance.add(*phase.compliance, weight);
        hasCompliance = true;
    }
    all.progress = progress.mean();
    all.planned = planned.mean();
    all.compliance = hasCompliance ? std::optional(compliance.mean()) : std::nullopt;
    all.light = lightOf(all.compliance, thresholds);
    return all;
}

PlanSum::PlanSum(const std::vector<Phase> &phases)
    : m_phases(phases)
    , m_sums(phases.size())
{
    for (std::size_t i = 0; i < phases.size(); ++i)
        m_places.emplace(phases[i].id, i);
}

void PlanSum::add(const ActivityMeasure &activity)
{
    m_all.add(activity);
    const auto place = m_places.find(activity.phase);
    if (place == m_places.end() || !activity.phase.isStored()) {
        m_underNone.add(activity);
        m_hasUnderNone = true;
    } else {
        m_sums[place->second].add(activity);
    }
}

std::vector<PhaseMeasure> PlanSum::phases(const Thresholds &thresholds) const
{
    std::vector<PhaseMeasure> totals;
    totals.reserve(m_phases.size() + 1);
    for (std::size_t i = 0; i < m_phases.size(); ++i)
        totals.push_back({m_phases[i].id, m_sums[i].total(thresholds)});
    if (m_hasUnderNone)
        totals.push_back({PhaseId{}, m_underNone.total(thresholds)});
    return totals;
}

bool PlanSum::haveWeights() const
{
    return !m_phases.empty() && !m_hasUnderNone
           && std::ranges::all_of(m_phases, [](const Phase &phase) { return phase.weight.has_value(); });
}

Aggregate PlanSum::total(const Thresholds &thresholds) const
{
    const Aggregate all = m_all.total(thresholds);
    return haveWeights() ? byPhaseWeights(all, m_phases, phases(thresholds), thresholds) : all;
}

} // namespace gelt
