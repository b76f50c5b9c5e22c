// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/measure.h"
#include "core/report/blocks.h"

#include <QLocale>

/// Why a figure is what it is, from its parts.
namespace gelt::report {

/// Which figure is asked about.
enum class Figure { Progress, Planned, Compliance, State };

/// What a row of a table of parts speaks of: an activity, a phase or nothing.
struct Lead {
    ActivityId activity;
    std::optional<PhaseId> phase;

    bool operator==(const Lead &) const = default;
};

/// A figure and its parts: sentences, the table they speak of, and sentences that end in the figure.
struct Explanation {
    QString title;                     ///< "Why 73,5 %?"
    Light light = Light::NotAvailable; ///< of a compliance
    std::vector<Block> before;         ///< headings and paragraphs
    Grid grid;                         ///< no columns: there is no table
    std::vector<Lead> rows;            ///< parallel to the rows of the grid
    int more = 0;                      ///< rows that the table leaves out; its sums hold them too
    std::vector<Block> after;

    bool operator==(const Explanation &) const = default;
};

/// The figures of one activity at the measure's cut-off.
/// @param place in contents.activities and, in parallel, in measure.activities.
Explanation explainActivity(const PlanContents &contents, const PlanMeasure &measure, std::size_t place, Figure figure,
                            const QLocale &locale);

/**
 * Progress, programmed or compliance of the activities of a phase. The table has first those that take away most, at
 * most @p mostRows of them.
 * @param phase not stored: those under no phase.
 */
Explanation explainPhase(const PlanContents &contents, const PlanMeasure &measure, PhaseId phase, Figure figure,
                         const QLocale &locale, std::size_t mostRows = 200);
/// The same of the plan; of its phases where it is their weighted mean.
Explanation explainPlan(const PlanContents &contents, const PlanMeasure &measure, Figure figure, const QLocale &locale,
                        std::size_t mostRows = 200);
/// The compliance of the year that holds the cut-off.
Explanation explainYear(const PlanContents &contents, const PlanMeasure &measure, const QLocale &locale,
                        std::size_t mostRows = 200);

} // namespace gelt::report
