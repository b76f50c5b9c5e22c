// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deadline.h"

#include "core/domain/check.h"

#include <QCoreApplication>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Deadline)
};

/// "30 de junio de 2014": Spanish whatever the program's language, since the reader reads no other.
QString inWords(QDate day)
{
    static constexpr std::array months{u"enero", u"febrero", u"marzo",      u"abril",   u"mayo",      u"junio",
                                       u"julio", u"agosto",  u"septiembre", u"octubre", u"noviembre", u"diciembre"};
    return QString::number(day.day()) + u" de " + QString::fromUtf16(months[static_cast<std::size_t>(day.month() - 1)])
           + u" de " + QString::number(day.year());
}

QString inWords(Periodicity periodicity)
{
    switch (periodicity) {
    case Periodicity::Weekly:
        return QStringLiteral("Semanal");
    case Periodicity::Biweekly:
        return QStringLiteral("Quincenal");
    case Periodicity::Monthly:
        return QStringLiteral("Mensual");
    case Periodicity::Bimonthly:
        return QStringLiteral("Bimestral");
    case Periodicity::Quarterly:
        return QStringLiteral("Trimestral");
    case Periodicity::FourMonthly:
        return QStringLiteral("Cuatrimestral");
    case Periodicity::Semiannual:
        return QStringLiteral("Semestral");
    case Periodicity::Annual:
        return QStringLiteral("Anual");
    }
    return {};
}

bool mayHaveStart(DeadlineKind kind) { return kind != DeadlineKind::Date && kind != DeadlineKind::Unread; }

} // namespace

QString spelledOut(const DeadlineReading &reading, const Period &plan)
{
    // What the reader takes from the plan where the text does not say it.
    const QDate start = plan.isValid() ? std::min(plan.first, reading.due) : QDate();
    switch (reading.kind) {
    case DeadlineKind::Unread:
        return {};
    case DeadlineKind::Date:
        return inWords(reading.due);
    case DeadlineKind::Span:
        return u"Del " + inWords(reading.start) + u" al " + inWords(reading.due);
    case DeadlineKind::Until:
        if (reading.start == start)
            return u"Hasta el " + inWords(reading.due);
        return u"Hasta el " + inWords(reading.due) + u" desde el " + inWords(reading.start);
    case DeadlineKind::Recurring:
        if (!reading.periodicity)
            return {};
        if (plan.isValid() && reading.start == plan.first && reading.due == plan.last)
            return inWords(*reading.periodicity);
        if (reading.start == start)
            return inWords(*reading.periodicity) + u" hasta el " + inWords(reading.due);
        return inWords(*reading.periodicity) + u" del " + inWords(reading.start) + u" al " + inWords(reading.due);
    }
    return {};
}

Result<> validate(const DeadlineReading &reading)
{
    const bool isRead = reading.kind != DeadlineKind::Unread;
    if (isRead && !check::isPlanDay(reading.due))
        return check::dayNeeded();
    if (!isRead && reading.due.isValid())
        return check::invalid(
            Tr::tr("The deadline has a last day and no meaning. Choose what kind of deadline it is."));
    if (mayHaveStart(reading.kind)) {
        if (!check::isPlanDay(reading.start) || reading.due < reading.start)
            return check::periodNeeded();
    } else if (reading.start.isValid()) {
        return check::invalid(
            Tr::tr("The deadline has a first day that its kind does not know. Choose another kind, or "
                   "leave the first day out."));
    }
    if (reading.kind == DeadlineKind::Recurring && !reading.periodicity)
        return check::invalid(Tr::tr("The deadline recurs and does not say how often. Choose a periodicity."));
    if (reading.kind != DeadlineKind::Recurring && reading.periodicity)
        return check::invalid(Tr::tr("The deadline has a periodicity and does not recur. Choose a recurring one, or "
                                     "leave the periodicity out."));
    return {};
}

} // namespace gelt
