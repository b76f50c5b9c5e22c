// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contents.h"
#include "core/measure/measure.h"

#include <QByteArray>
#include <QLocale>

namespace gelt {

/**
 * The activities and their figures as a table that a spreadsheet opens with a double-click: UTF-8 with a mark,
 * semicolons, CRLF. readCsvPlan() reads the same activities back.
 *
 * A cell that a spreadsheet would take for a formula gets an apostrophe before it, and one that looks so already
 * gets one more, so that reading can take exactly one away.
 * @param locale decides the decimal sign of weights, money and percentages.
 */
QByteArray activitiesCsv(const PlanContents &contents, const PlanMeasure &measure, const QLocale &locale);

} // namespace gelt
