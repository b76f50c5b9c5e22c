// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/measure.h"

#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

/// Where figures come from: each as its formula with the numbers put in, and the parts it is made of.
namespace gelt::report {

/// One sentence of an explanation.
struct WhyLine {
    QString name; ///< "Progress"
    QString text; ///< "50.0 %: the follow-up of 12/08/2013 says so."
    bool operator==(const WhyLine &) const = default;
};

/// An activity's part in a figure of several.
struct WhyPart {
    ActivityId activity;
    QString name; ///< "9 · Actualización de la página WEB"
    double weight = 1;
    Percent progress;
    Percent planned;
    std::optional<Percent> reached; ///< min(a, p) where something is planned
    bool operator==(const WhyPart &) const = default;
};

struct Explanation {
    QString title;
    std::vector<WhyLine> lines;
    std::vector<WhyPart> parts; ///< at most mostParts
    int moreParts = 0;          ///< counted and not listed
};

inline constexpr std::size_t mostParts = 200;

/// @param place in the contents. @p measure is of the same contents.
Explanation whyActivity(const PlanContents &contents, const PlanMeasure &measure, std::size_t place, const QLocale &locale);
/// @param phase one of the measure's; PhaseId{}: those under none.
Explanation whyPhase(const PlanContents &contents, const PlanMeasure &measure, PhaseId phase, const QLocale &locale);
/// The plan and the year.
Explanation whyPlan(const PlanContents &contents, const PlanMeasure &measure, const QLocale &locale);

} // namespace gelt::report
