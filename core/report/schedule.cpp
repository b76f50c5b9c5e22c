// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/schedule.h"

#include "core/report/common.h"
#include "core/report/format.h"
#include "core/report/timeline.h"

#include <QCoreApplication>

#include <numeric>

namespace gelt::report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::Schedule)
};

QString footer(const PlanContents &contents, const Shown &shown, QDate today, const QLocale &locale)
{
    const auto all = static_cast<int>(contents.activities.size());
    const QString count = Tr::tr("%1 of %n activity(ies)", nullptr, all)
                              .arg(locale.toString(static_cast<qulonglong>(shown.places.size())));
    const QString filter = shown.filter.isEmpty() ? Tr::tr("no filter") : shown.filter;
    return QStringList{Tr::tr("Printed on %1").arg(shortDate(today)), count, filter}.join(QStringLiteral(" \u00B7 "));
}

} // namespace

Shown everything(const PlanContents &contents)
{
    Shown shown;
    shown.places.resize(contents.activities.size());
    std::iota(shown.places.begin(), shown.places.end(), std::size_t{0});
    return shown;
}

Document schedule(const PlanContents &contents, const PlanMeasure &measure, const Shown &shown, QDate today,
                  Paper paper, const QLocale &locale)
{
    const Plan &plan = contents.plan;
    Document document;
    document.title = Tr::tr("Schedule of %1").arg(plan.name);
    document.author = plan.entity.name;
    document.subject = Tr::tr("Cut-off %1").arg(shortDate(measure.cutOff));
    document.language = locale.bcp47Name();
    document.paper = paper;
    document.headerLeft = entityLine(plan) + QStringLiteral(" \u00B7 ") + Tr::tr("Schedule");
    document.headerRight = document.subject;
    document.footerLeft = footer(contents, shown, today, locale);

    const QString period = Tr::tr("%1 to %2").arg(shortDate(plan.period.first), shortDate(plan.period.last));
    Section section{Orientation::Landscape, {}};
    section.blocks.push_back(Title{Tr::tr("Schedule"),
                                   QStringList{plan.name, period, document.subject}.join(QStringLiteral(" \u00B7 ")),
                                   plan.entity.arms});
    if (contents.activities.empty())
        section.blocks.push_back(Paragraph{{plain(Tr::tr("The plan has no activities."))}, ParagraphStyle::Body});
    else if (shown.places.empty())
        section.blocks.push_back(Paragraph{{plain(Tr::tr("No activity matches the filter."))}, ParagraphStyle::Body});
    else
        section.blocks.push_back(timeLine(contents, measure, shown.places, today, locale, shown.beginning));
    document.sections.push_back(std::move(section));
    return document;
}

} // namespace gelt::report
