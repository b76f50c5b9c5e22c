// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/measure.h"
#include "core/report/request.h"

namespace gelt::report {

/**
 * The annual compliance report: cover, contents, presentation and legal frame, committee, method, summary, progress by
 * phase, every activity, the recurring ones by period, commitments, the year's texts and challenges, evidence and actas,
 * signatures.
 *
 * @param measure of the same @p contents; its cut-off is the report's and lies in request.year. One before 31 December
 *                makes a report that says that its cut-off is partial.
 * @param request the parts, phases and columns that stand, and when it is issued; paper and marks are makeReport()'s.
 *                Of the beginning only the cover is made, and of @p measure only the cut-off is used.
 * @param isWanted asked before each part; the report ends there where it is not.
 */
Document annualReport(const PlanContents &contents, const PlanMeasure &measure, const ReportRequest &request,
                      const QLocale &locale, const Wanted &isWanted);

} // namespace gelt::report
