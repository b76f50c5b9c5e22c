// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/occurrence.h"
#include "core/domain/period.h"
#include "core/measure/state.h"

#include <QLocale>

#include <vector>

/// The time line as values: what stands on which days, apart from screen and paper, which paint the same rows.
namespace gelt::report {

/// An occurrence of a recurring activity, or the completion of one that is done once. It is marked on its last day.
struct TimeLineMark {
    OccurrenceState state = OccurrenceState::Pending;
    Period days;       ///< of the occurrence up to the day it counts as due; of a completion that day alone
    QString label;     ///< "2013-T2"; of a completion empty
    QDate fulfilledOn; ///< invalid: it is not

    bool operator==(const TimeLineMark &) const = default;
};

/// One line of it: a phase, or an activity under it.
struct TimeLineRow {
    enum class Kind { Phase, Activity };

    Kind kind = Kind::Activity;
    QString number;     ///< of an activity
    QString title;      ///< of a phase its name
    QString words;      ///< beside what is drawn: "55,0 % · extended", "Overdue for 120 days"; may be empty
    QString sentence;   ///< all of it in whole sentences, for tooltips and for who cannot see the line
    int activities = 0; ///< of a phase: how many there are
    Light light = Light::NotAvailable; ///< of a phase, as is the next one
    QString compliance;                ///< "88,8 %", "NA"
    State state = State::NotStarted;   ///< of an activity, as is all that follows
    Period bar;                        ///< when it is to be done; invalid: no day is known
    double done = 0;                   ///< 0-1, of the bar from its begin
    bool recurs = false;               ///< the marks lie on a rail, which the bar's days are, and done is not drawn
    Period initial; ///< the first deadline where an extension moved it; invalid: none did, or it recurs
    Period overdue; ///< from the day after it was due to the cut-off; invalid: it is not
    std::vector<TimeLineMark> marks; ///< by day

    bool operator==(const TimeLineRow &) const = default;
};

/// Rows below one another on one scale of days.
struct TimeLine {
    Period days; ///< whole months; what lies beyond them is cut off at the edge
    QDate cutOff;
    QDate today;
    QLocale locale; ///< of the months' names
    std::vector<TimeLineRow> rows;

    bool operator==(const TimeLine &) const = default;
};

/// Neighbouring marks that are drawn as one because there is no room for each.
struct TimeLineGroup {
    OccurrenceState state = OccurrenceState::Pending; ///< of all of them, or of the one that most needs to be seen
    Period days;
    std::size_t first = 0; ///< index of the first mark
    std::size_t count = 1;
    bool mixed = false; ///< some of them are in other states
    bool alone = false; ///< a single one with room for its sign

    bool operator==(const TimeLineGroup &) const = default;
};

/**
 * The marks as they can be told apart on a scale: each alone where there is room, else neighbours of one state as one
 * band over their days; and where even single ones would be too narrow, the few within the narrowest band that can be
 * seen as one, in the state that most needs to be seen (overdue, late, pending, done, not applicable).
 *
 * @param markDays how many days the sign of one mark covers; above zero.
 * @param leastDays how many days the narrowest band covers that can be seen.
 */
std::vector<TimeLineGroup> gathered(const std::vector<TimeLineMark> &marks, double markDays, double leastDays);

} // namespace gelt::report
