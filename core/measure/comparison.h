// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/measure.h"

#include <optional>
#include <vector>

/// What became of a report since it was issued: the figures as they were known then beside those of now, at one cut-off,
/// and what people did meanwhile that can have moved them.
namespace gelt {

/// An aggregate then and now; nothing where it was not there.
struct TotalChange {
    PhaseId phase; ///< not stored: under none
    QString name;  ///< of the phase now, or then where it is gone; empty: under none
    std::optional<Aggregate> then;
    std::optional<Aggregate> now;

    bool operator==(const TotalChange &) const = default;
};

/// An activity whose figures or state changed; nothing where it was not in the plan.
struct ActivityChange {
    ActivityId id;
    int number = 0;
    QString title; ///< as it is now, or was then where it is gone
    std::optional<ActivityMeasure> then;
    std::optional<ActivityMeasure> now;

    bool operator==(const ActivityChange &) const = default;
};

/// Something that people did since, as far as it bears on the cut-off.
struct ChangeReason {
    enum class Kind {
        FollowUpsLater,      ///< recorded later, dated on or before the cut-off
        FollowUpsVoided,
        FollowUpsRestored,   ///< void then, counting now
        NotesLater,          ///< entries that are words alone: they move no figure
        ExtensionsLater,     ///< decided on or before the cut-off, recorded later
        ExtensionsVoided,
        ExtensionsRestored,
        DeadlinesCorrected,  ///< the first deadline of an activity was edited
        StatusesLater,       ///< suspended, not applicable or replaced, from before the cut-off on
        StatusesVoided,
        StatusesChanged,
        WeightsChanged,      ///< of activities
        ActivitiesMoved,     ///< to another phase
        ActivitiesAdded,
        ActivitiesRemoved,
        PhaseWeightsChanged, ///< count says of how many phases; so the next two
        PhasesAdded,
        PhasesRemoved,
        PeriodChanged,       ///< the plan's first or last day; this and the next have no count
        MovingChanged,       ///< whether deadlines on days off move, or which days are
        ThresholdsChanged,   ///< of the traffic light
        DueSoonChanged
    };

    Kind kind = Kind::FollowUpsLater;
    int count = 1;               ///< of entries, activities or phases
    std::vector<int> activities; ///< the numbers of those concerned, sorted, each once

    bool operator==(const ChangeReason &) const = default;
};

/// Two states of knowledge at one cut-off.
struct Comparison {
    QDate cutOff;
    TotalChange plan;
    YearMeasure yearThen;
    YearMeasure yearNow;
    std::vector<TotalChange> phases;        ///< those whose figures changed, in the order of now, gone ones last
    std::vector<ActivityChange> activities; ///< those whose figures changed, by number
    std::vector<ChangeReason> reasons;      ///< in the order of their kinds

    /// Whether every figure and state is the same.
    bool sameFigures() const;
    bool operator==(const Comparison &) const = default;
};

/// Compares what was known of a plan with what is known now, at the same cut-off.
Comparison compare(const PlanContents &then, const PlanContents &now, QDate cutOff);

/// The part of compare() that looks at what people did.
std::vector<ChangeReason> reasonsBetween(const PlanContents &then, const PlanContents &now, QDate cutOff);

} // namespace gelt
