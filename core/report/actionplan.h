// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contents.h"
#include "core/report/blocks.h"

#include <QLocale>

namespace gelt::report {

/**
 * The plan as it was committed to: phases, activities, descriptions, who answers, targets and deadlines in the words
 * they were approved in, without percentages; signed at the end. Columns that no activity fills are left out and
 * named in a note.
 *
 * @param printedOn the day in the footer; it also decides who is a member of the committee and signs.
 */
Document actionPlan(const PlanContents &contents, QDate printedOn, const QLocale &locale);

} // namespace gelt::report
