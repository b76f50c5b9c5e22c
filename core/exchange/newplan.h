// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/draft.h"

namespace gelt {

/// What a person says of a plan that is to be made.
struct NewPlan {
    QString entity;     ///< the municipality; may be empty
    QString department; ///< likewise
    Period period;
    bool isEmpty = false; ///< without the activities of the GEL-T template
};

/// The name that a new plan of this period is given: "Action plan 2012–2015".
QString newPlanName(const Period &period);

/// The draft of a new plan. @return Invalid where a text is too long or the period is none.
Result<ImportDraft> newPlan(const NewPlan &wanted, QDate today);

} // namespace gelt
