// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/actionplan.h"

#include "core/report/common.h"
#include "core/report/documents.h"
#include "core/report/figureparts.h"
#include "core/report/format.h"

#include <QCoreApplication>

#include <functional>

namespace gelt::report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::ActionPlan)
};

/// A column of the plan's table, and whether any activity has something to say in it.
struct PlanColumn {
    GridColumn column;
    std::function<Cell(const Activity &)> cell;
    QString leftOutAs; ///< what the note calls it where nobody says anything in it; empty: it always stands
    std::function<bool(const Activity &)> says;
    std::optional<ActivityColumn> choice = {}; ///< a person may leave it out by this name
};

Cell textOr(const QString &text, const QString &absence) { return text.isEmpty() ? absent(absence) : Cell(text); }

Cell planDeadline(const PlanContents &contents, const Activity &activity)
{
    Cell cell = textOr(activity.deadline.text, Tr::tr("no deadline"));
    for (const Extension &extension : ofActivity(contents.extensions, activity.id)) {
        if (!extension.voided)
            cell.lines.push_back(
                {quiet(Tr::tr("Extended on %1: %2").arg(shortDate(extension.decidedOn), extension.deadline.text))});
    }
    return cell;
}

std::vector<PlanColumn> allColumns(const PlanContents &contents, const PeopleNames &names)
{
    const auto responsible = [&](const Activity &a) { return names.responsibleFor(contents, a.id); };
    return {
        {{Tr::tr("No."), ColumnKind::Number, 8, 8},
         [](const Activity &a) { return Cell(QString::number(a.number)); }, {}, {}},
        {{Tr::tr("Activity"), ColumnKind::Text, 0, 50}, [](const Activity &a) { return Cell(a.title); }, {}, {}},
        {{Tr::tr("Description"), ColumnKind::Text, 0, 50},
         [](const Activity &a) { return textOr(a.description, Tr::tr("no description")); }, Tr::tr("descriptions"),
         [](const Activity &a) { return !a.description.isEmpty(); }, ActivityColumn::Description},
        {{Tr::tr("Responsible"), ColumnKind::Text, 30, 24},
         [=](const Activity &a) { return textOr(responsible(a), Tr::tr("not assigned")); }, Tr::tr("people responsible"),
         [=](const Activity &a) { return !responsible(a).isEmpty(); }, ActivityColumn::Responsible},
        {{Tr::tr("Target"), ColumnKind::Text, 20, 18},
         [](const Activity &a) { return textOr(a.target.text, Tr::tr("no data")); }, Tr::tr("targets"),
         [](const Activity &a) { return !a.target.text.isEmpty(); }, ActivityColumn::Target},
        {{Tr::tr("Expected evidence"), ColumnKind::Text, 28, 24},
         [](const Activity &a) { return textOr(a.expectedEvidence, Tr::tr("no data")); }, Tr::tr("expected evidence"),
         [](const Activity &a) { return !a.expectedEvidence.isEmpty(); }, ActivityColumn::ExpectedEvidence},
        {{Tr::tr("Deadline"), ColumnKind::Text, 32, 26},
         [&](const Activity &a) { return planDeadline(contents, a); }, {}, {}, ActivityColumn::Deadline},
    };
}

/// The head of a phase, where the plan has phases, and its rows.
/// @param rows how many of them stand in the table; the head counts all.
void addPhase(Grid &grid, const PlanContents &contents, PhaseId phase, std::span<const Activity> activities,
              std::size_t rows, const std::vector<PlanColumn> &columns)
{
    if (!contents.phases.empty()) {
        GridRow head{RowKind::Group, std::vector<Cell>(columns.size())};
        head.cells[0].lines = {phaseHead(phaseName(contents, phase), static_cast<int>(activities.size()))};
        grid.rows.push_back(std::move(head));
    }
    for (const Activity &activity : activities.first(std::min(rows, activities.size()))) {
        GridRow row;
        row.cells.reserve(columns.size());
        for (const PlanColumn &column : columns)
            row.cells.push_back(column.cell(activity));
        grid.rows.push_back(std::move(row));
    }
}

Grid planGrid(const PlanContents &contents, const ReportRequest &request)
{
    const PeopleNames names(contents);
    std::vector<PlanColumn> columns;
    QStringList leftOut;
    for (PlanColumn &column : allColumns(contents, names)) {
        if (column.choice && std::ranges::find(request.without, *column.choice) != request.without.end())
            continue;
        if (column.leftOutAs.isEmpty() || std::ranges::any_of(contents.activities, column.says))
            columns.push_back(std::move(column));
        else
            leftOut.append(column.leftOutAs);
    }
    Grid grid;
    grid.dense = true;
    for (const PlanColumn &column : columns)
        grid.columns.push_back(column.column);
    if (!leftOut.isEmpty())
        grid.note = Tr::tr("The plan does not state: %1.").arg(leftOut.join(QStringLiteral(", ")));

    const std::span<const Activity> all(contents.activities);
    for (std::size_t first = 0; first < all.size();) {
        std::size_t end = first;
        while (end < all.size() && all[end].phase == all[first].phase)
            ++end;
        if (request.beginning > 0 && grid.rows.size() >= request.beginning)
            break;
        if (isChosen(request.phases, all[first].phase))
            addPhase(grid, contents, all[first].phase, all.subspan(first, end - first),
                     request.beginning > 0 ? request.beginning : all.size(), columns);
        first = end;
    }
    return grid;
}

} // namespace

Document actionPlan(const PlanContents &contents, QDate printedOn, const QLocale &locale)
{
    ReportRequest request;
    request.kind = ReportKind::ActionPlan;
    request.issuedAt = QDateTime(printedOn, QTime(0, 0));
    return actionPlan(contents, request, locale);
}

Document actionPlan(const PlanContents &contents, const ReportRequest &request, const QLocale &locale)
{
    const QDate printedOn = request.issuedAt.date();
    const std::size_t shown = chosenPlaces(contents, request.phases).size();
    const Plan &plan = contents.plan;
    const int activities = static_cast<int>(contents.activities.size());
    const QString separator = QStringLiteral(" \u00B7 ");

    Document document;
    document.title = plan.name;
    document.author = plan.entity.name;
    document.subject = entityLine(plan);
    document.language = locale.bcp47Name();
    document.headerLeft = entityLine(plan);
    QStringList approval;
    if (!plan.version.isEmpty())
        approval.append(Tr::tr("Version %1").arg(plan.version));
    if (!plan.approvingActa.isEmpty())
        approval.append(Tr::tr("approved in %1").arg(plan.approvingActa));
    document.headerRight = approval.join(separator);
    document.footerLeft = Tr::tr("Printed on %1").arg(shortDate(printedOn)) + separator
                          + Tr::tr("%1 of %n activity(ies)", nullptr, activities).arg(shown) + separator
                          + (request.filter.isEmpty() ? Tr::tr("no filter") : request.filter);

    Section section{Orientation::Landscape, {}};
    section.blocks.push_back(
        Title{plan.name,
              Tr::tr("%1 to %2").arg(shortDate(plan.period.first), shortDate(plan.period.last)) + separator
                  + Tr::tr("%n activity(ies)", nullptr, activities) + separator
                  + Tr::tr("%n phase(s)", nullptr, static_cast<int>(contents.phases.size())) + separator
                  + Tr::tr("deadlines as they are written"),
              plan.entity.arms});
    if (contents.activities.empty())
        section.blocks.push_back(Paragraph{{plain(Tr::tr("The plan has no activities."))}, ParagraphStyle::Body});
    else if (shown == 0)
        section.blocks.push_back(noActivityChosen());
    else
        section.blocks.push_back(planGrid(contents, request));
    section.blocks.push_back(Signatures{signersOf(contents, printedOn)});
    document.sections.push_back(std::move(section));
    return document;
}

} // namespace gelt::report
