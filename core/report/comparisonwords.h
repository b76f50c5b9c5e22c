// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/comparison.h"

#include <QLocale>
#include <QString>

#include <vector>

/// A comparison of what was known and what is known, in words.
namespace gelt::report {

/// "3 follow-ups recorded later with an earlier date (activities 3, 7)": at most the first ten numbers are named.
QString reasonText(const ChangeReason &reason, const QLocale &locale);

/// One figure that changed.
struct ChangedFigure {
    QString what; ///< "Plan", the name of a phase, "9. Title of the activity"
    QString figure; ///< "Progress"
    QString then; ///< "40,9 %"; "—" where it was not there
    QString now;

    bool operator==(const ChangedFigure &) const = default;
};

/// Every figure that changed: the plan, its year, phases, activities, in that order; empty where none did.
std::vector<ChangedFigure> changedFigures(const Comparison &comparison, const Thresholds &then, const Thresholds &now,
                                          const QLocale &locale);

/// The verdict in one sentence: "Known now, the figures as of 31/12/2013 are the same." or how many are others.
QString verdictText(const Comparison &comparison, int changed);

} // namespace gelt::report
