// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/newplan.h"

#include "core/base/text.h"
#include "core/exchange/template.h"

#include <QCoreApplication>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::NewPlan)
};

} // namespace

QString newPlanName(const Period &period) { return Tr::tr("Action plan %1").arg(yearsOf(period)); }

Result<ImportDraft> newPlan(const NewPlan &wanted, QDate today)
{
    ImportDraft draft;
    Plan plan;
    plan.period = wanted.period;
    plan.name = newPlanName(wanted.period);
    plan.entity.name = oneLine(wanted.entity);
    plan.entity.department = oneLine(wanted.department);
    if (const Result<> valid = validate(plan); !valid)
        return valid.error();
    if (!wanted.isEmpty) {
        ImportOptions options;
        options.today = today;
        Result<ImportDraft> read = geltTemplate(wanted.period, options);
        if (!read)
            return read.error();
        draft = *std::move(read);
        plan.settings = draft.contents.plan.settings;
    }
    plan.id = {1};
    draft.contents.plan = std::move(plan);
    return draft;
}

} // namespace gelt
