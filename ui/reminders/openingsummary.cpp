// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/openingsummary.h"

#include "core/measure/agenda.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QStringList>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::OpeningSummary)
};

OpeningSummary summaryOf(const Agenda &agenda)
{
    return {agenda.of(DueGroup::Overdue).lines, agenda.dueUntil(agenda.cutOff.addDays(OpeningSummary::daysAhead))};
}

} // namespace

QString OpeningSummary::text() const
{
    QStringList sentences;
    if (overdue > 0)
        sentences.append(Tr::tr("%n deadline(s) passed without being met.", nullptr, overdue));
    if (thisWeek > 0)
        sentences.append(Tr::tr("%n deadline(s) come up in the next 7 days.", nullptr, thisWeek));
    return sentences.join(u' ');
}

OpeningSummary openingSummary(const Session &session)
{
    if (!session.isComplete())
        return {};
    if (session.cutOff() == session.today())
        return summaryOf(agenda(session.contents(), session.measure()));
    return summaryOf(agenda(session.contents(), measure(session.contents(), session.today())));
}

} // namespace gelt
