// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/calendarfile.h"

#include <vector>

namespace gelt {

/// A day on which something falls due, before it becomes an entry of a calendar.
struct CalendarEvent {
    QString key;      ///< the same for the same thing in every later export: "activity-5-2013-T2", "commitment-12"
    int sequence = 0; ///< grows with each change of the thing
    QDate day;
    QString summary;
    QString description;

    bool operator==(const CalendarEvent &) const = default;
};

/// What is owed, by day and key. See calendarOf().
std::vector<CalendarEvent> calendarEvents(const PlanContents &contents, const PlanMeasure &measure,
                                          const CalendarOptions &options);

} // namespace gelt
