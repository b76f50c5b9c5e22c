// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/request.h"

namespace gelt::report {

/**
 * The plan as it was committed to: phases, activities, descriptions, who answers, targets and deadlines in the words
 * they were approved in, without percentages; signed at the end. Columns that no activity fills are left out and
 * named in a note.
 *
 * @param printedOn the day in the footer; it also decides who is a member of the committee and signs.
 */
Document actionPlan(const PlanContents &contents, QDate printedOn, const QLocale &locale);
/// The same of the phases and with the columns asked for; paper and marks are makeReport()'s.
Document actionPlan(const PlanContents &contents, const ReportRequest &request, const QLocale &locale);

} // namespace gelt::report
