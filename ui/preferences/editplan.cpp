// SPDX-License-Identifier: GPL-3.0-or-later
// How the properties of a plan are stored.
#include "core/storage/plans.h"
#include "core/storage/tables.h"
#include "ui/ask.h"
#include "ui/page.h"
#include "ui/preferences/planproperties.h"
#include "ui/session/session.h"

#include <algorithm>

namespace gelt {
namespace {

template <class T>
void take(T &stored, const T &before, const T &after)
{
    if (after != before)
        stored = after;
}

/// What was changed in the dialog, and nothing else: an edit that is tried again later meets a plan that went on.
void takeChanges(Plan &row, const Plan &before, const Plan &after)
{
    take(row.name, before.name, after.name);
    take(row.period, before.period, after.period);
    take(row.version, before.version, after.version);
    take(row.approvingActa, before.approvingActa, after.approvingActa);
    take(row.entity.name, before.entity.name, after.entity.name);
    take(row.entity.department, before.entity.department, after.entity.department);
    take(row.entity.nit, before.entity.nit, after.entity.nit);
    take(row.entity.category, before.entity.category, after.entity.category);
    take(row.entity.arms, before.entity.arms, after.entity.arms);
    take(row.settings.saturdayIsBusiness, before.settings.saturdayIsBusiness, after.settings.saturdayIsBusiness);
    take(row.settings.moveDeadlines, before.settings.moveDeadlines, after.settings.moveDeadlines);
    take(row.settings.dueSoonDays, before.settings.dueSoonDays, after.settings.dueSoonDays);
    take(row.settings.permanent, before.settings.permanent, after.settings.permanent);
    take(row.settings.thresholds, before.settings.thresholds, after.settings.thresholds);
}

/// Days that went go first: a day stands in the file once.
void takeHolidays(Transaction &transaction, const std::vector<LocalHoliday> &before,
                  const std::vector<LocalHoliday> &after)
{
    for (const LocalHoliday &day : before) {
        const auto now = std::ranges::find(after, day.id, &LocalHoliday::id);
        if (now == after.end() && transaction.find<LocalHoliday>(day.id))
            transaction.remove<LocalHoliday>(day.id);
        else if (now != after.end() && *now != day)
            transaction.update(*now);
    }
    for (const LocalHoliday &day : after) {
        if (!day.id.isStored())
            transaction.insert(day);
    }
}

} // namespace

bool editPlanProperties(const Desk &desk, QWidget *parent)
{
    Session &session = desk.session;
    const PlanProperties::Value before{session.contents().plan, session.contents().holidays};
    PlanProperties dialog(before, desk.ask, desk.locale, parent);
    if (!session.isEditable())
        dialog.setReadOnly(session.isReadOnly()
                               ? PlanProperties::tr("The file is open to look at only: nothing can be changed.")
                               : PlanProperties::tr("The plan is shown as of another day or is still being read: nothing "
                                                    "can be changed."));
    while (dialog.exec() == QDialog::Accepted) { // what the file refuses stays in the dialog
        const PlanProperties::Value after = dialog.value();
        if (after == before)
            return false;
        const Result<> done = session.perform(
            PlanProperties::tr("Change the properties of the plan"), [before, after](Transaction &transaction) -> Result<> {
                Plan row = plans::read(transaction);
                takeChanges(row, before.plan, after.plan);
                transaction.update(row);
                takeHolidays(transaction, before.holidays, after.holidays);
                return {};
            });
        if (done)
            return true;
        desk.ask.tell(&dialog, done.error());
    }
    return false;
}

} // namespace gelt
