// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/period.h"

#include <QLocale>
#include <QString>

#include <vector>

/// The scale of a time line: days as lengths, and the names of its months and years.
namespace gelt::report {

/// What the axis is divided into.
enum class TimeUnit { Day, Week, Month, Quarter, Year };

/// One division.
struct TimeTick {
    QDate first;   ///< may lie before the days asked for
    QDate next;    ///< the first day of the next one
    QString label; ///< "17" (of a week its Monday), "J", "T2", "2013"

    bool operator==(const TimeTick &) const = default;
};

/// How the names of months are written.
enum class MonthNames { Letter, Short, WithYear };

/**
 * The divisions that touch @p days, in order; none where @p days is no period.
 * @param names of months; the others have one form.
 */
std::vector<TimeTick> ticks(TimeUnit unit, const Period &days, MonthNames names, const QLocale &locale);

/// Days side by side, each as long as the others.
class TimeScale {
public:
    /// @param days a valid period. @param length of all of them, in any unit.
    TimeScale(const Period &days, double begin, double length)
        : m_days(days)
        , m_begin(begin)
        , m_perDay(length / static_cast<double>(days.first.daysTo(days.last) + 1))
    {
    }

    double begin() const { return m_begin; }
    double end() const { return after(m_days.last); }
    double perDay() const { return m_perDay; }
    const Period &days() const { return m_days; }

    /// Where the day begins; days beyond the scale lie beyond its ends.
    double at(QDate day) const { return m_begin + static_cast<double>(m_days.first.daysTo(day)) * m_perDay; }
    /// Where the day ends.
    double after(QDate day) const { return m_begin + static_cast<double>(m_days.first.daysTo(day) + 1) * m_perDay; }

private:
    Period m_days;
    double m_begin;
    double m_perDay;
};

} // namespace gelt::report
