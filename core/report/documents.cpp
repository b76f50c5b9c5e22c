// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/documents.h"

#include "core/report/figureparts.h"
#include "core/report/format.h"

#include <QCoreApplication>

#include <numeric>

namespace gelt::report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::Documents)
};

/// The text area of an upright sheet, its margins taken off.
double uprightMm(Paper paper) { return (paper == Paper::A4 ? 210.0 : 215.9) - 50.0; }

double leastWidthMm(const Grid &grid)
{
    return std::accumulate(grid.columns.begin(), grid.columns.end(), grid.indentMm, [](double sum, const GridColumn &column) {
        return sum + (column.widthMm > 0 ? std::min(column.widthMm, column.minWidthMm) : column.minWidthMm);
    });
}

bool fitsUpright(const Section &section, Paper paper)
{
    return std::ranges::none_of(section.blocks, [paper](const Block &block) {
        if (const Grid *grid = std::get_if<Grid>(&block))
            return leastWidthMm(*grid) > uprightMm(paper);
        return std::holds_alternative<Matrix>(block);
    });
}

bool isCover(const Section &section)
{
    return std::ranges::any_of(section.blocks, [](const Block &block) { return std::holds_alternative<Cover>(block); });
}

} // namespace

std::vector<std::size_t> chosenPlaces(const PlanContents &contents, std::span<const PhaseId> phases)
{
    std::vector<std::size_t> places;
    places.reserve(contents.activities.size());
    for (std::size_t place = 0; place < contents.activities.size(); ++place) {
        if (isChosen(phases, contents.activities[place].phase))
            places.push_back(place);
    }
    return places;
}

Shown shownOf(const PlanContents &contents, const ReportRequest &request)
{
    return {chosenPlaces(contents, request.phases), request.filter, request.beginning};
}

QString publicMark() { return Tr::tr("Public version"); }

QString marksOf(const ReportRequest &request)
{
    QStringList marks;
    if (request.isPublic)
        marks.append(publicMark());
    if (request.knownAt.isValid()) {
        const QString day = shortDate(request.knownAt.date());
        //: at the foot of pages: what was recorded later is left out; a day and a time of day
        marks.append(Tr::tr("As known on %1 %2").arg(day, request.knownAt.time().toString(QStringLiteral("HH:mm"))));
    }
    return footerOf(marks);
}

Paragraph noActivityChosen()
{
    Paragraph paragraph;
    paragraph.text = {Run{Tr::tr("The phases chosen have no activities.")}};
    return paragraph;
}

QString footerOf(const QStringList &parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(QStringLiteral(" \u00B7 "));
}

void applyRequest(Document &document, const ReportRequest &request)
{
    document.paper = request.paper;
    document.footerLeft = footerOf({document.footerLeft, marksOf(request)});
    if (!request.orientation)
        return;
    for (Section &section : document.sections) {
        if (isCover(section) || (*request.orientation == Orientation::Portrait && !fitsUpright(section, request.paper)))
            continue;
        section.orientation = *request.orientation;
    }
}

} // namespace gelt::report
