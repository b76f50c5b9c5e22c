// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/measure.h"
#include "core/report/request.h"

#include <span>

/// The table of activities with their figures: of reports, screens and spreadsheets.
namespace gelt::report {

/// What of the table stands.
struct ActivityTableChoice {
    std::span<const ActivityColumn> without; ///< left out; columns that the table does not have do not matter
    bool evidence = false;                   ///< with the codes of what proves an activity, up to the cut-off
};

/// All activities.
Grid activitiesGrid(const PlanContents &contents, const PlanMeasure &measure, const QLocale &locale);
/// Some activities, in the order given. The heads of the phases say the figures of the whole phase.
/// @param places in the contents, each once, phase by phase.
Grid activitiesGrid(const PlanContents &contents, const PlanMeasure &measure, std::span<const std::size_t> places,
                    const QLocale &locale);
Grid activitiesGrid(const PlanContents &contents, const PlanMeasure &measure, std::span<const std::size_t> places,
                    const ActivityTableChoice &choice, const QLocale &locale);

} // namespace gelt::report
