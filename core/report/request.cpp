// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/request.h"

#include "core/measure/commitments.h"
#include "core/report/actionplan.h"
#include "core/report/annual.h"
#include "core/report/commitmentlist.h"
#include "core/report/documents.h"
#include "core/report/presentation.h"
#include "core/report/progressreport.h"
#include "core/report/responsiblesheets.h"
#include "core/report/schedule.h"

namespace gelt::report {
namespace {

/// The request with the days that it leaves open: a document about a year is cut within that year.
ReportRequest completed(ReportRequest request, const Period &plan)
{
    if (!request.issuedAt.isValid())
        request.issuedAt = QDateTime(request.cutOff.isValid() ? request.cutOff : plan.last, QTime(0, 0));
    if (!request.cutOff.isValid())
        request.cutOff = request.year > 0 ? QDate(request.year, 12, 31) : request.issuedAt.date();
    if (!isAboutAYear(request.kind))
        return request;
    if (request.year == 0)
        request.year = request.cutOff.year();
    request.cutOff = std::clamp(request.cutOff, QDate(request.year, 1, 1), QDate(request.year, 12, 31));
    return request;
}

/// Covers and the plan as it was approved say no figures: nobody waits for them.
bool needsFigures(const ReportRequest &request)
{
    return request.kind != ReportKind::ActionPlan && !(isAboutAYear(request.kind) && request.beginning > 0);
}

Document made(const PlanContents &contents, const ReportRequest &request, const QLocale &locale,
              const Pictures &pictures, const Wanted &isWanted)
{
    PlanMeasure figures;
    figures.cutOff = request.cutOff;
    if (needsFigures(request))
        figures = measure(contents, request.cutOff);
    if (!isWanted())
        return {};
    switch (request.kind) {
    case ReportKind::Annual: return annualReport(contents, figures, request, locale, isWanted);
    case ReportKind::Presentation: return presentation(contents, figures, request, locale, pictures);
    case ReportKind::Progress: return progressReport(contents, figures, request, locale, isWanted);
    case ReportKind::ActionPlan: return actionPlan(contents, request, locale);
    case ReportKind::Schedule:
        return schedule(contents, figures, shownOf(contents, request), request.issuedAt.date(), request.paper, locale);
    case ReportKind::Commitments:
        return commitmentList(contents, measureCommitments(contents, figures),
                              {request.paper, request.cutOff, request.filter}, locale);
    case ReportKind::ResponsibleSheets: return responsibleSheets(contents, figures, request, locale);
    }
    return {};
}

} // namespace

Document makeReport(const PlanContents &contents, const ReportRequest &request, const QLocale &locale,
                    const Pictures &pictures, const Wanted &isWanted)
{
    const ReportRequest whole = completed(request, contents.plan.period);
    const Wanted going = isWanted ? isWanted : [] { return true; };
    Document document = request.isPublic ? made(publicVersion(contents), whole, locale, pictures, going)
                                          : made(contents, whole, locale, pictures, going);
    if (whole.kind != ReportKind::Presentation) // a screen has one size, and slides their own foot
        applyRequest(document, whole);
    return document;
}

} // namespace gelt::report
