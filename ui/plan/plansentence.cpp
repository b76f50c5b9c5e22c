// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plansentence.h"

#include "core/report/format.h"

#include <QCoreApplication>

namespace gelt::sentence {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::PlanSentence)
};

QString figuresOf(const Percent &progress, const std::optional<Percent> &compliance, Light light, const Thresholds &thresholds,
                  const QLocale &locale)
{
    if (!compliance)
        return Tr::tr("progress %1, compliance not programmed yet").arg(progress.toString(locale));
    return Tr::tr("progress %1, compliance %2, %3")
        .arg(progress.toString(locale), report::complianceText(compliance, thresholds, locale), displayName(light).toLower());
}

} // namespace

QString ofActivity(const PlanRow &row)
{
    const Thresholds &thresholds = row.session.contents().plan.settings.thresholds;
    return Tr::tr("Activity %1, %2: %3, %4")
        .arg(QString::number(row.activity.number), row.activity.title, displayName(row.measure.state).toLower(),
             figuresOf(row.measure.progress, row.measure.compliance, lightOf(row.measure.compliance, thresholds), thresholds,
                       row.locale));
}

QString ofPhase(const QString &name, int activities, const Aggregate &total, const Thresholds &thresholds,
                const QLocale &locale)
{
    return Tr::tr("%1, %n activity(ies): %2", nullptr, activities)
        .arg(name, figuresOf(total.progress, total.compliance, total.light, thresholds, locale));
}

QString toolTip(const PlanRow &row, PlanColumn column)
{
    switch (column) {
    case PlanColumn::Title:
        return row.activity.description.isEmpty()
                   ? row.activity.title
                   : Tr::tr("%1\n\n%2").arg(row.activity.title, row.activity.description);
    case PlanColumn::Deadline: {
        const QString first = Tr::tr("Deadline: %1 (%2)").arg(row.measure.inForce.text, deadlineMeaning(row));
        return row.measure.extended ? Tr::tr("%1\nAt first: %2").arg(first, row.activity.deadline.text) : first;
    }
    case PlanColumn::Progress:
        return Tr::tr("Progress %1, programmed %2")
            .arg(row.measure.progress.toString(row.locale), row.measure.planned.toString(row.locale));
    case PlanColumn::Compliance:
        return row.measure.compliance ? QString() : Tr::tr("Nothing was programmed by the cut-off, so there is nothing to comply with yet.");
    default: return specOf(column).text(row);
    }
}

} // namespace gelt::sentence
