// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/measure.h"

#include <array>
#include <vector>

namespace gelt {

/// When something that is owed falls due, seen from the cut-off.
enum class DueGroup {
    Overdue, ///< its day has passed
    Soon,    ///< within the plan's days, the cut-off's own day included
    Later,
    Unread ///< its deadline says no day that was understood: to be asked about
};
inline constexpr std::size_t dueGroupCount = 4;

/// One thing that is owed: a one-time activity, or one occurrence of a recurring one.
struct AgendaLine {
    static constexpr int wholeActivity = -1;

    DueGroup group = DueGroup::Overdue;
    std::size_t place = 0;          ///< of the activity, in the contents and the measure
    int number = 0;                 ///< of the activity
    int occurrence = wholeActivity; ///< its place among the activity's occurrences
    QDate due;                      ///< the day that counts (ActivityMeasure::due); invalid in Unread

    bool operator==(const AgendaLine &) const = default;
};

/// How much stands in one group.
struct AgendaCount {
    int lines = 0;
    int activities = 0; ///< a recurring one may have several lines

    bool operator==(const AgendaCount &) const = default;
};

/// What is owed at a cut-off: every overdue occurrence of a recurring activity and the next pending one, and every
/// one-time activity that is not complete. What people suspended, replaced or left out owes nothing.
struct Agenda {
    QDate cutOff;
    QDate soonUntil;                                 ///< the last day of DueGroup::Soon
    std::vector<AgendaLine> lines;                   ///< by group, then by day, number and occurrence
    std::array<AgendaCount, dueGroupCount> counts{}; ///< by DueGroup

    const AgendaCount &of(DueGroup group) const { return counts[static_cast<std::size_t>(group)]; }
    /// How many lines fall due from the cut-off to @p day, both included.
    int dueUntil(QDate day) const;
    /// From the cut-off to the line's day; below zero where it has passed, 0 in Unread.
    int daysLeft(const AgendaLine &line) const
    {
        return line.due.isValid() ? static_cast<int>(cutOff.daysTo(line.due)) : 0;
    }

    bool operator==(const Agenda &) const = default;
};

/// What is owed; @p measure is of @p contents. Costs no more than the lines it has.
Agenda agenda(const PlanContents &contents, const PlanMeasure &measure);

/// The overdue lines of agenda(), counted without making it.
AgendaCount overdueCount(const PlanMeasure &measure);

/// What one person owes: the places of the lines in Agenda::lines, in their order.
struct AgendaShare {
    PersonId person; ///< not stored: nobody is responsible
    std::vector<std::size_t> lines;
    int overdue = 0; ///< how many of the lines
    int soon = 0;

    bool operator==(const AgendaShare &) const = default;
};

/// The agenda by who is responsible, sorted by name, what nobody answers for last. A line with several responsible
/// stands in each one's share.
std::vector<AgendaShare> byResponsible(const Agenda &agenda, const PlanContents &contents);

/// The day that the latest follow-up of an activity speaks of, of those dated up to @p day; invalid where there is
/// none.
QDate lastFollowUp(const PlanContents &contents, ActivityId activity, QDate day);

} // namespace gelt
