// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/request.h"
#include "core/report/schedule.h"

#include <vector>

/// What makes every document follow what a person asked for.
namespace gelt::report {

/// The places of the activities under the phases chosen, in the order of the plan; of all where none is chosen.
std::vector<std::size_t> chosenPlaces(const PlanContents &contents, std::span<const PhaseId> phases);

/// Those activities, with the words of the request for the footer.
Shown shownOf(const PlanContents &contents, const ReportRequest &request);

/// What every page of a public version says of itself.
QString publicMark();
/// "Public version · As known on 28/01/2013 23:59": what sets the document apart from the usual one; mostly empty.
QString marksOf(const ReportRequest &request);

/// What stands where the phases chosen have no activities.
Paragraph noActivityChosen();

/// "Version 1.0 · Issued on 18/01/2013 · Public version": parts of a footer, those that are empty left out.
QString footerOf(const QStringList &parts);

/**
 * Paper, orientation and the words in the footer. A sheet whose table has columns that would not fit an upright one stays
 * landscape, whatever was asked for.
 */
void applyRequest(Document &document, const ReportRequest &request);

} // namespace gelt::report
