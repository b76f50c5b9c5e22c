// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/contents.h"
#include "core/measure/measure.h"

#include <QByteArray>
#include <QLocale>
#include <QTime>

#include <vector>

namespace gelt {

/// What goes into a calendar file.
struct CalendarOptions {
    QString identity;     ///< of the plan, see plans::identity(); empty: its entity, name and period stand for it
    PersonId responsible; ///< only what this person answers for; not stored: everybody's
    bool withCommitments = true;
    std::vector<int> remindDaysBefore{7, 1}; ///< of each entry that is not past
    QTime remindAt{8, 0};                    ///< on that day; midnight would wake people
};

/**
 * What is owed as a calendar (iCalendar, RFC 5545) that Outlook, Google and phones import: an all-day event with
 * reminders for each deadline that is not met, each period of a recurring activity that is not fulfilled, and each open
 * commitment. Suspended, replaced and left out activities owe nothing.
 *
 * Each event has an identifier made of the plan's identity, and the activity's number and period's label (or the
 * commitment's key), so that importing a later file again brings the same events up to date, whatever was renamed.
 *
 * What is fulfilled or taken out of the plan is left out, not sent as cancelled: programs that import a file (which is no
 * invitation) put a cancelled event of which they know nothing into the calendar, or take none out. A person deletes what
 * is done; who imports into a calendar of its own deletes that one and imports anew.
 * @param clock says when the file was made, and which events are past.
 * @param locale whose language the file names as its own.
 * @return Internal where the library refuses.
 */
Result<QByteArray> calendarOf(const PlanContents &contents, const PlanMeasure &measure, const Clock &clock,
                              const QLocale &locale, const CalendarOptions &options = {});

} // namespace gelt
