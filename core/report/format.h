// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/percent.h"
#include "core/domain/plan.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>

/// How documents write days and figures, the same on screen, paper and in tables.
namespace gelt::report {

/// "31/12/2012", in every language: the form of the forms.
QString shortDate(QDate date);
/// "31 de diciembre de 2012", for sentences and covers.
QString longDate(QDate date, const QLocale &locale);
/// "2012–2015", or "2012" where the plan lies within one year.
QString years(const Period &period);

/// A compliance in words or figures: "NA" or "62,5", with more decimals where one would seem to cross a threshold.
QString complianceNumber(const std::optional<Percent> &compliance, const Thresholds &thresholds, const QLocale &locale);
/// The same with its sign: "62,5 %", "NA".
QString complianceText(const std::optional<Percent> &compliance, const Thresholds &thresholds, const QLocale &locale);

} // namespace gelt::report
