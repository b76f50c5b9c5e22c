// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/deadlinetext.h"

#include "core/base/text.h"
#include "core/domain/calendarperiod.h"
#include "core/report/format.h"

#include <QCoreApplication>

namespace gelt::report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::DeadlineText)
};

int periodsOf(const DeadlineReading &reading)
{
    const Periodicity periodicity = *reading.periodicity;
    return static_cast<int>(calendarperiod::indexOf(periodicity, reading.due)
                            - calendarperiod::indexOf(periodicity, reading.start) + 1);
}

QString readByReader(const DeadlineReading &reading)
{
    const QString due = shortDate(reading.due);
    switch (reading.kind) {
    case DeadlineKind::Date:
        return Tr::tr("Read as: due on %1.").arg(due);
    case DeadlineKind::Span:
        return Tr::tr("Read as: from %1 to %2.").arg(shortDate(reading.start), due);
    case DeadlineKind::Until:
        return Tr::tr("Read as: until %2, counted from %1.").arg(shortDate(reading.start), due);
    case DeadlineKind::Recurring:
        //: %1 is a periodicity ("quarterly")
        return Tr::tr("Read as: %1, %n period(s), until %2.", nullptr, periodsOf(reading))
            .arg(displayName(*reading.periodicity), due);
    case DeadlineKind::Unread:
        break;
    }
    return {};
}

QString readByPerson(const DeadlineReading &reading)
{
    const QString due = shortDate(reading.due);
    switch (reading.kind) {
    case DeadlineKind::Date:
        return Tr::tr("Set by hand: due on %1.").arg(due);
    case DeadlineKind::Span:
        return Tr::tr("Set by hand: from %1 to %2.").arg(shortDate(reading.start), due);
    case DeadlineKind::Until:
        return Tr::tr("Set by hand: until %2, counted from %1.").arg(shortDate(reading.start), due);
    case DeadlineKind::Recurring:
        //: %1 is a periodicity ("quarterly")
        return Tr::tr("Set by hand: %1, %n period(s), until %2.", nullptr, periodsOf(reading))
            .arg(displayName(*reading.periodicity), due);
    case DeadlineKind::Unread:
        break;
    }
    return {};
}

} // namespace

QString dayOffWords(QDate day, const BusinessCalendar &calendar, bool moves)
{
    if (!day.isValid() || calendar.isBusinessDay(day))
        return {};
    const QString next = shortDate(calendar.onOrAfter(day));
    if (day.dayOfWeek() == Qt::Sunday)
        return moves ? Tr::tr("It is a Sunday; it counts on the next business day, %1.").arg(next)
                     : Tr::tr("It is a Sunday; next business day: %1.").arg(next);
    if (day.dayOfWeek() == Qt::Saturday)
        return moves ? Tr::tr("It is a Saturday; it counts on the next business day, %1.").arg(next)
                     : Tr::tr("It is a Saturday; next business day: %1.").arg(next);
    return moves ? Tr::tr("It is a holiday; it counts on the next business day, %1.").arg(next)
                 : Tr::tr("It is a holiday; next business day: %1.").arg(next);
}

QString deadlineWords(const Deadline &deadline, const BusinessCalendar &calendar, bool moves)
{
    const DeadlineReading &reading = deadline.reading;
    if (reading.kind == DeadlineKind::Unread || !validate(reading)) {
        if (deadline.text.trimmed().isEmpty())
            return {};
        return Tr::tr("The deadline “%1” was not understood. It is kept as it is; which day is it due?")
            .arg(excerpt(deadline.text, 40));
    }
    const QString meaning = deadline.readBy == ReadBy::Person ? readByPerson(reading) : readByReader(reading);
    const QString dayOff = dayOffWords(reading.due, calendar, moves);
    return dayOff.isEmpty() ? meaning : meaning + u' ' + dayOff;
}

QString deadlineBrief(const DeadlineReading &reading)
{
    if (!validate(reading))
        return Tr::tr("not understood");
    const QString due = shortDate(reading.due);
    switch (reading.kind) {
    case DeadlineKind::Date:
        return due;
    case DeadlineKind::Span:
        return Tr::tr("%1 to %2").arg(shortDate(reading.start), due);
    case DeadlineKind::Until:
        return Tr::tr("until %1").arg(due);
    case DeadlineKind::Recurring:
        //: %1 is a periodicity ("quarterly")
        return Tr::tr("%1, %n period(s)", nullptr, periodsOf(reading)).arg(displayName(*reading.periodicity));
    case DeadlineKind::Unread:
        break;
    }
    return Tr::tr("not understood");
}

} // namespace gelt::report
