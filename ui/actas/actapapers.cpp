// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/actapapers.h"

#include "core/measure/commitments.h"
#include "core/report/acta.h"
#include "core/report/attendancesheet.h"
#include "core/report/convocatoria.h"
#include "core/report/decisionextract.h"
#include "ui/session/session.h"

namespace gelt::actapapers {
namespace {

report::ActaPrint printOn(const Desk &desk, report::Paper paper)
{
    return {paper, desk.session.clock().now().toLocal()};
}

} // namespace

report::Document acta(const Desk &desk, ActaId id, report::Paper paper)
{
    const PlanContents &contents = desk.session.contents();
    return report::acta(contents, commitmentsToReview(contents, id), id, printOn(desk, paper), desk.locale);
}

report::Document notice(const Desk &desk, ActaId id, report::Paper paper)
{
    const PlanContents &contents = desk.session.contents();
    return report::convocatoria(contents, commitmentsToReview(contents, id), id, printOn(desk, paper), desk.locale);
}

report::Document attendanceSheet(const Desk &desk, ActaId id, report::Paper paper)
{
    return report::attendanceSheet(desk.session.contents(), id, printOn(desk, paper), desk.locale);
}

report::Document extract(const Desk &desk, DecisionId id, report::Paper paper)
{
    return report::decisionExtract(desk.session.contents(), id, desk.session.today(), printOn(desk, paper), desk.locale);
}

} // namespace gelt::actapapers
