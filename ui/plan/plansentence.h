// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/plancolumns.h"

/// A row in words, for who hears the table and for tooltips.
namespace gelt::sentence {

/// "Activity 15, behind, progress 18.8 %, compliance 60.0 %, yellow": what the row says to a glance.
QString ofActivity(const PlanRow &row);
QString ofPhase(const QString &name, int activities, const Aggregate &total, const Thresholds &thresholds,
                const QLocale &locale);
/// What a cell has no room for; empty where it shows all.
QString toolTip(const PlanRow &row, PlanColumn column);

} // namespace gelt::sentence
