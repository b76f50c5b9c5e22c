// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/papers.h"

namespace gelt::report {

/**
 * An extract of an acta: one decision in its own words, certified by the secretary. Of minutes that are a draft or
 * annulled it carries their mark.
 *
 * @param issuedOn the day on which it is issued.
 */
Document decisionExtract(const PlanContents &contents, DecisionId decision, QDate issuedOn, const ActaPrint &print,
                         const QLocale &locale);

} // namespace gelt::report
