// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/occurrence.h"

#include "core/domain/calendarperiod.h"
#include "core/domain/check.h"

#include <QCoreApplication>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Occurrence)
};

} // namespace

std::vector<Occurrence> occurrences(Periodicity periodicity, const Period &whole)
{
    if (!whole.isValid() || !check::isPlanDay(whole.first) || !check::isPlanDay(whole.last))
        return {};
    const qint64 first = calendarperiod::indexOf(periodicity, whole.first);
    const qint64 last = calendarperiod::indexOf(periodicity, whole.last);
    std::vector<Occurrence> found;
    found.reserve(static_cast<std::size_t>(last - first + 1));
    for (qint64 index = first; index <= last; ++index) {
        const Period days = calendarperiod::at(periodicity, index);
        found.push_back({calendarperiod::label(periodicity, index),
                         {std::max(days.first, whole.first), std::min(days.last, whole.last)}});
    }
    return found;
}

std::vector<Occurrence> occurrences(const DeadlineReading &reading)
{
    if (reading.kind != DeadlineKind::Recurring || !reading.periodicity)
        return {};
    return occurrences(*reading.periodicity, {reading.start, reading.due});
}

std::optional<Occurrence> occurrenceNamed(QStringView label)
{
    for (const auto &code : Codes<Periodicity>::all) {
        if (const std::optional<qint64> index = calendarperiod::named(code.value, label))
            return Occurrence{label.toString(), calendarperiod::at(code.value, *index)};
    }
    return {};
}

QString displayName(OccurrenceState state)
{
    switch (state) {
    //: of an occurrence of a recurring activity
    case OccurrenceState::Done:
        return Tr::tr("done");
    case OccurrenceState::DoneLate:
        return Tr::tr("done late");
    case OccurrenceState::Pending:
        return Tr::tr("pending");
    case OccurrenceState::Overdue:
        return Tr::tr("overdue");
    case OccurrenceState::NotApplicable:
        return Tr::tr("does not apply");
    }
    return {};
}

} // namespace gelt
