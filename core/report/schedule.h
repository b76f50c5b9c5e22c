// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/measure.h"
#include "core/report/blocks.h"

#include <QLocale>

namespace gelt::report {

/// Which activities of a plan a working list shows.
struct Shown {
    std::vector<std::size_t> places; ///< in the contents, phase by phase; ascending where nothing sorts them
    QString filter;                  ///< why not all of them, in words for the footer; empty: no filter
    std::size_t beginning = 0;       ///< only the first so many rows are made; 0: all
};

/// All activities of a plan.
Shown everything(const PlanContents &contents);

/**
 * The schedule: the activities on a time line as they stand at a cut-off, on landscape sheets.
 *
 * @param measure of the same @p contents; its cut-off is the schedule's.
 * @param today the day in the footer, and a line of its own where it is not the cut-off.
 */
Document schedule(const PlanContents &contents, const PlanMeasure &measure, const Shown &shown, QDate today,
                  Paper paper, const QLocale &locale);

} // namespace gelt::report
