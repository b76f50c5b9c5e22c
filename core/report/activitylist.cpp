// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/activitylist.h"

#include "core/report/common.h"
#include "core/report/format.h"
#include "core/report/progressreport.h"

#include <QCoreApplication>

#include <unordered_set>

namespace gelt::report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::ActivityList)
};

} // namespace

PlanContents onlyActivities(const PlanContents &contents, std::span<const std::size_t> places)
{
    if (places.size() == contents.activities.size())
        return contents;
    PlanContents some = contents;
    some.activities.clear();
    std::unordered_set<ActivityId> kept;
    for (const std::size_t place : places) {
        some.activities.push_back(contents.activities[place]);
        kept.insert(contents.activities[place].id);
    }
    const auto keep = [&](auto &log) {
        std::erase_if(log, [&](const auto &entry) { return !kept.contains(entry.activity); });
    };
    keep(some.assignments);
    keep(some.extensions);
    keep(some.statuses);
    keep(some.followUps);
    keep(some.evidenceLinks);
    std::erase_if(some.phases, [&](const Phase &phase) {
        return std::ranges::find(some.activities, phase.id, &Activity::phase) == some.activities.end();
    });
    return some;
}

Document activityList(const PlanContents &contents, const PlanMeasure &measure, int all, const QString &filter, QDate printedOn,
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
    const QString count = Tr::tr("%1 of %n activity(ies)", nullptr, all).arg(contents.activities.size());
    document.footerLeft = Tr::tr("Printed on %1 · %2 · %3")
                              .arg(shortDate(printedOn), count, filter.isEmpty() ? Tr::tr("no filter") : filter);
    Section section{Orientation::Landscape, {Title{contents.plan.name, document.title, {}}}};
    if (contents.activities.empty())
        section.blocks.push_back(Paragraph{{plain(Tr::tr("No activity meets the filters."))}, ParagraphStyle::Body});
    else
        section.blocks.push_back(activitiesGrid(contents, measure, locale));
    document.sections.push_back(std::move(section));
    return document;
}

} // namespace gelt::report
