// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/contents.h"

namespace gelt {

/**
 * The plan that a committee begins its next period with: the entity and how it measures and meets (settings, numbering
 * of actas), the people who are still there with the positions, seats and delegations that last, the recurring
 * activities that were in force, and the commitments that somebody still owed. Nothing else: no follow-ups, evidence,
 * extensions or statuses, no budget, no texts of reports.
 *
 * Activities are numbered anew from 1. A deadline keeps its words where they mean the same in the new period; otherwise it
 * says its periodicity. An open commitment hangs on its acta, which is on the record as one on paper, with number and
 * date; its due day is the one in force. Commitments of minutes that have no number were not agreed yet and stay behind.
 *
 * @param asOf the day at which the old plan is looked at.
 * @return Invalid where @p period is none, or does not begin after the old plan's first day.
 */
Result<PlanContents> nextPeriod(const PlanContents &old, const Period &period, QDate asOf);

} // namespace gelt
