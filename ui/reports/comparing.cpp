// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/comparing.h"

#include "core/measure/comparison.h"
#include "core/report/comparisonwords.h"
#include "core/storage/database.h"
#include "core/storage/knownat.h"

#include <QCoreApplication>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::ComparedReport)
};

} // namespace

Result<ComparedReport> compareWithNow(const QString &path, const Clock &clock, const IssuedReport &issued,
                                      const PlanContents &now, const QLocale &locale)
{
    const auto database = Database::open(path, Database::Mode::ReadOnly, clock);
    if (!database)
        return database.error();
    const Result<PlanContents> then = (*database)->read(
        [&](Transaction &transaction) { return contents::knownWhenIssued(transaction, issued.id); });
    if (!then)
        return then.error();
    const Comparison comparison = compare(*then, now, issued.cutOff);
    const std::vector<report::ChangedFigure> figures =
        report::changedFigures(comparison, issued.thresholds, now.plan.settings.thresholds, locale);
    ComparedReport compared;
    compared.verdict = report::verdictText(comparison, static_cast<int>(figures.size()));
    if (figures.empty())
        return compared;
    for (const ChangeReason &reason : comparison.reasons)
        compared.reasons.append(report::reasonText(reason, locale));
    for (const report::ChangedFigure &each : figures)
        //: what, the figure, then, now: "Plan. Progress: 40.9 %, now 42.1 %"
        compared.figures.append(Tr::tr("%1. %2: %3, now %4").arg(each.what, each.figure, each.then, each.now));
    return compared;
}

} // namespace gelt
