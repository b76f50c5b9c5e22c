// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/measure.h"
#include "core/report/blocks.h"
#include "core/report/schedule.h"

#include <QLocale>

namespace gelt::report {

/**
 * The working list that the plan's table shows: the activities that its filter lets through, in its order, with their
 * figures at a cut-off, on landscape sheets. Phases say the figures of all their activities, as in the table.
 *
 * @param measure   of the same @p contents.
 * @param printedOn the day in the footer.
 */
Document activityList(const PlanContents &contents, const PlanMeasure &measure, const Shown &shown, QDate printedOn,
                      Paper paper, const QLocale &locale);

} // namespace gelt::report
