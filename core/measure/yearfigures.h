// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/measure.h"

#include <optional>
#include <span>
#include <vector>

/// The figures of a year besides those at its cut-off: how they grew, and how the year before ended.
namespace gelt {

enum class CutOffStep { Monthly, Quarterly };

/// The last days of the months or quarters of the cut-off's year that lie before it, then the cut-off itself.
std::vector<QDate> cutOffsOf(QDate cutOff, CutOffStep step);

/// The plan's percentages at a day.
struct PlanPoint {
    QDate cutOff;
    int counted = 0; ///< activities that enter the percentages
    Percent progress;
    Percent planned;
    std::optional<Percent> compliance; ///< nothing: NA
    Light light = Light::NotAvailable;

    bool operator==(const PlanPoint &) const = default;
};

/**
 * What measure() says of the whole plan at each of the days, without its activities: cheap enough for every month of a
 * plan of any size.
 */
std::vector<PlanPoint> planPoints(const PlanContents &contents, std::span<const QDate> days);

/// What a year ended with.
struct YearEnd {
    QDate day; ///< 31 December
    std::vector<PhaseMeasure> phases;
    Aggregate plan;
    YearMeasure year;

    bool operator==(const YearEnd &) const = default;
};

/// The figures around a cut-off.
struct YearFigures {
    std::optional<YearEnd> lastYear; ///< nothing where the plan begins later
    std::vector<PlanPoint> points;   ///< the end of the last year, where there is one, then the cut-offs of the year

    bool operator==(const YearFigures &) const = default;
};

/// By month up to June, by quarter afterwards: as many points as a chart has room for.
YearFigures yearFigures(const PlanContents &contents, QDate cutOff);

} // namespace gelt
