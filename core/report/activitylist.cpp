// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/activitylist.h"

#include "core/report/common.h"
#include "core/report/format.h"
#include "core/report/progressreport.h"

#include <QCoreApplication>

namespace gelt::report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::ActivityList)
};

} // namespace

Document activityList(const PlanContents &contents, const PlanMeasure &measure, const Shown &shown, QDate printedOn,
                      Paper paper, const QLocale &locale)
{
    Document document;
    document.title = Tr::tr("Activities at %1").arg(shortDate(measure.cutOff));
    document.author = entityLine(contents.plan);
    document.subject = contents.plan.name;
    document.language = locale.language() == QLocale::English ? QStringLiteral("en-US") : QStringLiteral("es-CO");
    document.paper = paper;
    document.headerLeft = Tr::tr("%1 · %2").arg(entityLine(contents.plan), contents.plan.name);
    document.headerRight = Tr::tr("Cut-off %1").arg(shortDate(measure.cutOff));
    const int all = static_cast<int>(contents.activities.size());
    const QString count = Tr::tr("%1 of %n activity(ies)", nullptr, all).arg(shown.places.size());
    document.footerLeft = Tr::tr("Printed on %1 · %2 · %3")
                              .arg(shortDate(printedOn), count, shown.filter.isEmpty() ? Tr::tr("no filter") : shown.filter);
    Section section{Orientation::Landscape, {Title{contents.plan.name, document.title, {}}}};
    if (contents.activities.empty())
        section.blocks.push_back(Paragraph{{plain(Tr::tr("The plan has no activities."))}, ParagraphStyle::Body});
    else if (shown.places.empty())
        section.blocks.push_back(Paragraph{{plain(Tr::tr("No activity meets the filters."))}, ParagraphStyle::Body});
    else
        section.blocks.push_back(activitiesGrid(contents, measure, shown.places, locale));
    document.sections.push_back(std::move(section));
    return document;
}

} // namespace gelt::report
