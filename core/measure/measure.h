// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/percent.h"
#include "core/domain/contents.h"
#include "core/measure/state.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace gelt {

/// One occurrence of a recurring activity at the cut-off.
struct OccurrenceMeasure {
    Occurrence occurrence;
    QDate due; ///< its last day, or where the plan moves deadlines the business day that counts
    OccurrenceState state = OccurrenceState::Pending;
    QDate fulfilledOn; ///< the earliest follow-up that fulfils it; invalid where none does

    bool operator==(const OccurrenceMeasure &) const = default;
};

/// One activity at the cut-off. progress and planned lie within 0-100 %.
struct ActivityMeasure {
    ActivityId id;
    int number = 0;
    PhaseId phase;
    std::int64_t weightThousandths = 1000;
    Deadline inForce;        ///< the extension decided last on or before the cut-off, else the first deadline
    bool extended = false;   ///< whether that is an extension
    QDate due;               ///< of inForce, moved to a business day where the plan says so; invalid: none
    Percent progress;                  ///< avance a(D)
    Percent planned;                   ///< programado p(D)
    std::optional<Percent> compliance; ///< cumplimiento c(D); nothing: NA, not programmed yet
    State state = State::NotStarted;
    bool dueSoon = false;  ///< unfinished, and due (it or its next pending occurrence) within the plan's days
    Percent progressBefore; ///< a and p at the end of the year before the cut-off's
    Percent plannedBefore;
    QDate completedOn;     ///< one-time: since when the progress has been 100 %; invalid: it is not
    std::vector<OccurrenceMeasure> occurrences;
    int applicable = 0; ///< occurrences that apply; of these:
    int fulfilled = 0;
    int dueByNow = 0;
    int overdue = 0;
    std::vector<Occurrence> misfits; ///< fulfilments whose label no occurrence in force bears: kept and asked about

    bool operator==(const ActivityMeasure &) const = default;
};

/// Several activities together.
struct Aggregate {
    int activities = 0; ///< all, those left out included
    int counted = 0;
    Percent progress;                  ///< 0 where nothing is counted
    Percent planned;
    std::optional<Percent> compliance; ///< nothing: NA
    Light light = Light::NotAvailable;
    std::array<int, stateCount> states{}; ///< by State

    int of(State state) const { return states[static_cast<std::size_t>(state)]; }
    bool operator==(const Aggregate &) const = default;
};

/// A phase; PhaseId{} is "under no phase".
struct PhaseMeasure {
    PhaseId id;
    Aggregate total;

    bool operator==(const PhaseMeasure &) const = default;
};

/// The year (vigencia) that holds the cut-off: what was due in it and what of that was done.
struct YearMeasure {
    int year = 0;
    std::optional<Percent> compliance;
    Light light = Light::NotAvailable;
    std::vector<int> backlog;          ///< numbers with planned > progress already at the end of the year before
    std::vector<int> suspendedBacklog; ///< the same, of those suspended at the cut-off

    bool operator==(const YearMeasure &) const = default;
};

/// A plan at a cut-off date.
struct PlanMeasure {
    QDate cutOff;
    std::vector<ActivityMeasure> activities; ///< in the order of the contents
    std::vector<PhaseMeasure> phases;        ///< in order; last one without a phase where some activity has none
    Aggregate plan;
    bool byPhaseWeights = false; ///< whether the plan is the weighted mean of its phases
    YearMeasure year;

    bool operator==(const PlanMeasure &) const = default;
};

/// Measures one activity; @p extensions, @p statuses and @p followUps are its own, in the order recorded.
ActivityMeasure measure(const Activity &activity, std::span<const Extension> extensions,
                        std::span<const Status> statuses, std::span<const FollowUp> followUps, const Plan &plan,
                        const BusinessCalendar &calendar, QDate cutOff);

/// Measures the plan as of @p cutOff: a pure function of the contents and the day. Entries dated later and voided
/// ones do not count.
PlanMeasure measure(const PlanContents &contents, QDate cutOff);

/**
 * Brings a measure to what measure() says after the contents changed, measuring anew only @p changed activities and those
 * that are new; so an edit costs little in a plan of any size. For changes of the plan itself, its days off or the cut-off
 * measure() is the one to call.
 */
void measureAgain(PlanMeasure &plan, const PlanContents &contents, std::span<const ActivityId> changed);

/// The light of a compliance: the exact value decides, not the rounded one.
Light lightOf(const std::optional<Percent> &compliance, const Thresholds &thresholds);

/// Folds activities into an aggregate (never phase weights); those whose state is not counted only as such.
Aggregate aggregate(std::span<const ActivityMeasure> activities, const Thresholds &thresholds);

} // namespace gelt
