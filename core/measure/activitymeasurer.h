// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendarperiod.h"
#include "core/measure/measure.h"

#include <array>
#include <span>
#include <vector>

namespace gelt {

/// An activity and its logs, in the order recorded.
struct ActivityLog {
    const Activity &activity;
    std::span<const Extension> extensions;
    std::span<const Status> statuses;
    std::span<const FollowUp> followUps;
};

/// A fraction in whole numbers, of which percentages are made: 0 ≤ part ≤ whole, whole above zero.
struct Share {
    std::int64_t part = 0;
    std::int64_t whole = 1;

    Percent percent() const { return Percent::of(part, whole); }
};

/// Both percentages of an activity at a day.
struct Standing {
    Share progress;
    Share planned;

    /// Nothing where nothing is planned.
    std::optional<Percent> compliance() const;
};

/// The state that a person's status gives an activity on a day; nothing where none covers it. @p statuses are its own.
std::optional<State> saidState(std::span<const Status> statuses, QDate day);

/// The day on which a deadline counts: itself or, where the plan moves deadlines, the business day from it on.
class DueDays {
public:
    DueDays(const BusinessCalendar &calendar, bool moves)
        : m_calendar(calendar)
        , m_moves(moves)
    {
    }

    QDate of(QDate day) { return m_moves && day.isValid() ? moved(day) : day; }

private:
    QDate moved(QDate day);

    const BusinessCalendar &m_calendar;
    bool m_moves;
    std::vector<QDate> m_known; ///< by day of the years that a plan may name; invalid: not asked for yet
};

/// Calendar periods and their labels, made once for all the activities that share them.
class PeriodTable {
public:
    Occurrence at(Periodicity periodicity, qint64 index);

private:
    struct Known {
        qint64 base = 0;                 ///< the number of the first one
        std::vector<Occurrence> periods; ///< without a label: not asked for yet
    };
    std::array<Known, Codes<Periodicity>::all.size()> m_known;
};

/// Measures the activities of one plan one after another; what they have in common is worked out once.
class ActivityMeasurer {
public:
    ActivityMeasurer(const Plan &plan, const BusinessCalendar &calendar)
        : m_settings(plan.settings)
        , m_dueDays(calendar, plan.settings.moveDeadlines)
    {
    }

    ActivityMeasure measure(const ActivityLog &log, QDate cutOff);
    /// The percentages alone, as of any day.
    Standing standing(const ActivityLog &log, QDate day);

private:
    struct Value { ///< of a one-time activity from a day on
        QDate date;
        Progress progress;
    };
    struct Mark { ///< what the log says of an occurrence
        QDate fulfilledOn;
        bool notApplicable = false;
    };

    const std::vector<Value> &values(const ActivityLog &log, QDate day);
    const std::vector<Mark> &marks(const ActivityLog &log, const DeadlineReading &reading, QDate day,
                                   std::vector<Occurrence> *misfits);
    Share plannedOneTime(const DeadlineReading &reading, QDate day);
    std::size_t dueBy(const DeadlineReading &reading, std::size_t count, QDate day);
    void measureOneTime(const ActivityLog &log, const DeadlineReading &reading, QDate cutOff, ActivityMeasure &measure);
    void measureRecurring(const ActivityLog &log, const DeadlineReading &reading, QDate cutOff,
                          ActivityMeasure &measure);

    const PlanSettings &m_settings;
    DueDays m_dueDays;
    PeriodTable m_periods;
    std::vector<Value> m_values; ///< kept for their memory
    std::vector<Mark> m_marks;
};

} // namespace gelt
