// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contents.h"
#include "core/domain/yearreport.h"
#include "core/exchange/datatable.h"
#include "core/measure/measure.h"

#include <QLocale>

#include <vector>

/**
 * The tables of a plan. Contents and measure must live as long as the tables do. What is to be published is made from the
 * public version of the contents; entries of activities that the contents do not hold are left out.
 */
namespace gelt {

/**
 * The activities and their figures. Each header is one that the import knows, so that the table is read back; therefore
 * progress stands only where somebody reported one (the tables of documents have the measured one of every activity).
 * @param locale decides the decimal sign of targets.
 */
DataTable activitiesTable(const PlanContents &contents, const PlanMeasure &measure, const QLocale &locale);

/**
 * The tables behind a document, the one that says most first: entries that count at the cut-off of @p measure, and no
 * phone, mail or number of identity of anybody.
 */
std::vector<DataTable> tablesOf(ReportKind kind, const PlanContents &contents, const PlanMeasure &measure,
                                const QLocale &locale);

/// All tables of the plan with every entry, voided and later ones too, and the people with what is known of them.
std::vector<DataTable> tablesOfPlan(const PlanContents &contents, const PlanMeasure &measure, const QLocale &locale);

} // namespace gelt
