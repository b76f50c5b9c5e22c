// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/measure.h"
#include "core/report/blocks.h"

#include <QLocale>

#include <span>

namespace gelt::report {

/// A plan with some of its activities only, and all that hangs on them. @param places in the contents, in order.
PlanContents onlyActivities(const PlanContents &contents, std::span<const std::size_t> places);

/**
 * The working list that the plan's table shows: the activities at a cut-off with their figures, on landscape sheets.
 *
 * @param contents  what is listed; see onlyActivities().
 * @param all       how many activities the plan has: the footer says "12 of 22 activities".
 * @param filter    what the list was narrowed by, in words; empty: nothing.
 * @param printedOn the day in the footer.
 */
Document activityList(const PlanContents &contents, const PlanMeasure &measure, int all, const QString &filter, QDate printedOn,
                      Paper paper, const QLocale &locale);

} // namespace gelt::report
