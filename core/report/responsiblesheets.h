// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/measure.h"
#include "core/report/request.h"

namespace gelt::report {

/**
 * The follow-up sheet per responsible: the activities that they have not finished, each with room to write by hand what
 * was done; to be printed, filled in and brought back. One set of sheets a responsible, by name; what nobody answers for
 * comes last. What people suspended, replaced or left out is asked of nobody.
 *
 * @param measure of the same @p contents.
 * @param request whose sheets, of which phases; and when they are issued: they are asked for five business days later.
 */
Document responsibleSheets(const PlanContents &contents, const PlanMeasure &measure, const ReportRequest &request,
                           const QLocale &locale);

} // namespace gelt::report
