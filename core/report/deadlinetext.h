// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity.h"
#include "core/domain/calendar.h"

#include <QDate>
#include <QString>

#include <span>

/// What deadlines mean, in words. Days are written dd/mm/yyyy in every language.
namespace gelt::report {

/**
 * A deadline's meaning in sentences: "Read as: due on 30/06/2013. It is a Sunday; next business day: 02/07/2013."
 * A person's own reading says so. One that was not understood says what becomes of it; empty where nothing is written.
 * @param moves whether the plan moves deadlines that fall on days off (PlanSettings::moveDeadlines).
 */
QString deadlineWords(const Deadline &deadline, const BusinessCalendar &calendar, bool moves);

/// That a day is no business day, and the next that is; empty for a business day and for no day.
QString dayOffWords(QDate day, const BusinessCalendar &calendar, bool moves);

/// The meaning in a few words, for a second line: "30/11/2012", "until 31/12/2015", "quarterly, 16 periods".
QString deadlineBrief(const DeadlineReading &reading);

} // namespace gelt::report
