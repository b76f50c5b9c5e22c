// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/measure.h"
#include "core/report/activitytable.h"
#include "core/report/request.h"

namespace gelt::report {

/**
 * The progress report at a cut-off date: the summary with both percentages, the states, progress by phase as table and
 * chart, every activity, the recurring ones, the backlog, how it was measured, and signatures.
 *
 * @param measure of the same @p contents; its cut-off is the report's.
 * @param request the phases and columns that stand, and when it is issued; paper and marks are makeReport()'s. Of the
 *                beginning the summary and the phases are made.
 * @param isWanted asked before the long parts; the report ends there where it is not.
 */
Document progressReport(const PlanContents &contents, const PlanMeasure &measure, const ReportRequest &request,
                        const QLocale &locale, const Wanted &isWanted);
/// All of it. @param issuedOn the day in the footer.
Document progressReport(const PlanContents &contents, const PlanMeasure &measure, QDate issuedOn,
                        const QLocale &locale);

} // namespace gelt::report
