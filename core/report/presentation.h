// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/request.h"

namespace gelt::report {

/**
 * The slides that show a year's results to the people: cover, the year in five numbers, progress by phase, what was
 * achieved, what is late and why, challenges, thanks. Each slide says one thing, and its title says it. From the same
 * figures as the reports; the phases left out by @p request are left out of charts and lists, not of the figures.
 *
 * The public version shows no reserved photograph; whoever asks for it hands in publicVersion() of the contents.
 * @param measure of the contents at the request's cut-off; of the beginning, which is the cover, only the cut-off is used.
 * @param pictures nothing: no photographs.
 */
Document presentation(const PlanContents &contents, const PlanMeasure &measure, const ReportRequest &request,
                      const QLocale &locale, const Pictures &pictures = {});

} // namespace gelt::report
