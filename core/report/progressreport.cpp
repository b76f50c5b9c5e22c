// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/progressreport.h"

#include "core/report/common.h"
#include "core/report/documents.h"
#include "core/report/figureparts.h"
#include "core/report/format.h"

#include <QCoreApplication>

namespace gelt::report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::ProgressReport)
};

Grid recurringGrid(const FigureSource &source, PhaseChoice choice)
{
    Grid grid;
    grid.caption = Tr::tr("Recurring activities on %1").arg(shortDate(source.measure.cutOff));
    grid.columns = {{Tr::tr("No."), ColumnKind::Number, 10, 8},       {Tr::tr("Activity"), ColumnKind::Text, 0, 40},
                    {Tr::tr("Periodicity"), ColumnKind::Text, 24, 20}, {Tr::tr("Fulfilled / apply"), ColumnKind::Number, 20, 15},
                    {Tr::tr("Overdue"), ColumnKind::Text, 34, 20},     {Tr::tr("State"), ColumnKind::State, 28, 24}};
    for (std::size_t i = 0; i < source.measure.activities.size(); ++i) {
        const ActivityMeasure &activity = source.measure.activities[i];
        if (activity.inForce.reading.kind != DeadlineKind::Recurring || !activity.inForce.reading.periodicity
            || !isChosen(choice, activity.phase))
            continue;
        QStringList overdue;
        for (const OccurrenceMeasure &occurrence : activity.occurrences) {
            if (occurrence.state == OccurrenceState::Overdue)
                overdue.append(occurrence.occurrence.label);
        }
        constexpr qsizetype most = 12;
        QString shown = overdue.mid(0, most).join(QStringLiteral(", "));
        if (overdue.size() > most)
            shown = Tr::tr("%1 and %n more", nullptr, static_cast<int>(overdue.size() - most)).arg(shown);
        grid.rows.push_back({RowKind::Data,
                             {Cell(QString::number(activity.number)), Cell(source.contents.activities[i].title),
                              Cell(displayName(*activity.inForce.reading.periodicity)),
                              Cell(QStringLiteral("%1/%2").arg(activity.fulfilled).arg(activity.applicable)),
                              overdue.isEmpty() ? absent(Tr::tr("none")) : Cell(shown), stateCell(activity.state)}});
    }
    return grid;
}

} // namespace

Document progressReport(const PlanContents &contents, const PlanMeasure &measure, const ReportRequest &request,
                        const QLocale &locale, const Wanted &isWanted)
{
    const FigureSource source{contents, measure, locale};
    const Plan &plan = contents.plan;
    Document document;
    document.title = Tr::tr("Progress report of %1").arg(plan.name);
    document.author = plan.entity.name;
    document.subject = Tr::tr("Cut-off %1").arg(shortDate(measure.cutOff));
    document.language = locale.bcp47Name();
    document.headerLeft = entityLine(plan) + QStringLiteral(" \u00B7 ") + Tr::tr("Progress report");
    document.headerRight = document.subject;
    document.footerLeft = footerOf({Tr::tr("Issued on %1").arg(shortDate(request.issuedAt.date())), request.filter});

    Section summary{Orientation::Portrait, {}};
    summary.blocks = {Title{Tr::tr("Progress report"), plan.name + QStringLiteral(" \u00B7 ") + document.subject, plan.entity.arms},
                      Heading{1, QStringLiteral("1"), Tr::tr("Summary of results")}};
    if (contents.activities.empty()) {
        summary.blocks.push_back(Paragraph{{plain(Tr::tr("The plan has no activities."))}, ParagraphStyle::Body});
        document.sections.push_back(std::move(summary));
        return document;
    }
    summary.blocks.insert(summary.blocks.end(), {leadParagraph(source), keyFigures(source), statesGrid(source)});
    // A page of its own keeps the chart beside the table of its numbers.
    summary.blocks.push_back(PageBreak{});
    summary.blocks.push_back(Heading{1, QStringLiteral("2"), Tr::tr("Progress by phase")});
    summary.blocks.push_back(phasesGrid(source, request.phases));
    summary.blocks.push_back(phasesChart(source, request.phases));
    for (Block &block : backlogBlocks(source))
        summary.blocks.push_back(std::move(block));
    document.sections.push_back(std::move(summary));
    if (request.beginning > 0 || !isWanted())
        return document;

    Section detail{Orientation::Landscape, {}};
    detail.blocks.push_back(Heading{1, QStringLiteral("3"), Tr::tr("Activities of the plan")});
    if (const std::vector<std::size_t> places = chosenPlaces(contents, request.phases); places.empty())
        detail.blocks.push_back(noActivityChosen());
    else
        detail.blocks.push_back(activitiesGrid(contents, measure, places, {request.without, false}, locale));
    document.sections.push_back(std::move(detail));
    if (!isWanted())
        return document;

    Section end{Orientation::Portrait, {}};
    if (Grid recurring = recurringGrid(source, request.phases); !recurring.rows.empty()) {
        end.blocks.push_back(Heading{2, {}, Tr::tr("Recurring activities")});
        end.blocks.push_back(std::move(recurring));
    }
    end.blocks.push_back(Heading{1, QStringLiteral("4"), Tr::tr("How it was measured")});
    for (Block &block : methodBlocks(source, request.isPublic))
        end.blocks.push_back(std::move(block));
    end.blocks.push_back(Signatures{signersOf(contents, measure.cutOff)});
    document.sections.push_back(std::move(end));
    return document;
}

Document progressReport(const PlanContents &contents, const PlanMeasure &measure, QDate issuedOn, const QLocale &locale)
{
    ReportRequest request;
    request.kind = ReportKind::Progress;
    request.cutOff = measure.cutOff;
    request.issuedAt = QDateTime(issuedOn, QTime(0, 0));
    return progressReport(contents, measure, request, locale, [] { return true; });
}

} // namespace gelt::report
