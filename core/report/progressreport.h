// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/measure.h"
#include "core/report/blocks.h"

#include <QLocale>

#include <span>

namespace gelt::report {

/**
 * The progress report at a cut-off date: the summary with both percentages, the states, progress by phase as table and
 * chart, every activity, the recurring ones, the backlog, how it was measured, and signatures.
 *
 * @param measure  of the same @p contents; its cut-off is the report's.
 * @param issuedOn the day in the footer.
 */
Document progressReport(const PlanContents &contents, const PlanMeasure &measure, QDate issuedOn,
                        const QLocale &locale);

/// The table of activities of that report, also the one that screens and spreadsheets show.
Grid activitiesGrid(const PlanContents &contents, const PlanMeasure &measure, const QLocale &locale);
/// The same of some activities, in the order given. The heads of the phases say the figures of the whole phase.
/// @param places in the contents, each once, phase by phase.
Grid activitiesGrid(const PlanContents &contents, const PlanMeasure &measure, std::span<const std::size_t> places,
                    const QLocale &locale);

} // namespace gelt::report
