// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/format.h"

#include <QCoreApplication>

namespace gelt::report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::Format)
};

/// Decimals that show a value below the threshold it has not reached as below it.
int decimalsOf(const Percent &compliance, const Thresholds &thresholds)
{
    const Percent &next = compliance < thresholds.yellow ? thresholds.yellow : thresholds.green;
    return compliance.decimalsBelow(next);
}

} // namespace

QString shortDate(QDate date) { return date.toString(QStringLiteral("dd/MM/yyyy")); }

QString longDate(QDate date, const QLocale &locale)
{
    //: The pattern of a date in a sentence, as QLocale::toString() reads it.
    return locale.toString(date, Tr::tr("MMMM d, yyyy"));
}

QString years(const Period &period) { return yearsOf(period); }

QString complianceNumber(const std::optional<Percent> &compliance, const Thresholds &thresholds, const QLocale &locale)
{
    if (!compliance)
        return Tr::tr("NA");
    return compliance->number(locale, decimalsOf(*compliance, thresholds));
}

QString complianceText(const std::optional<Percent> &compliance, const Thresholds &thresholds, const QLocale &locale)
{
    if (!compliance)
        return Tr::tr("NA");
    return compliance->toString(locale, decimalsOf(*compliance, thresholds));
}

} // namespace gelt::report
