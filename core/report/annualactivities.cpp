// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/annualparts.h"

#include "core/report/activitytable.h"
#include "core/report/common.h"
#include "core/report/documents.h"
#include "core/report/format.h"

#include <QCoreApplication>

/// What happened with each activity, and which period of a recurring one was missed.
namespace gelt::report::annual {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::Annual)
};

struct Recurring {
    int activities = 0;
    int behind = 0;
    int overdue = 0; ///< periods
    bool endsOnCutOff = false; ///< some period that is pending ends that very day
    QStringList misfits;       ///< "10 (2012-T3)"
};

Recurring countRecurring(const Source &source)
{
    Recurring count;
    for (const std::size_t place : source.places) {
        const ActivityMeasure &activity = source.measure.activities[place];
        QStringList labels;
        for (const Occurrence &misfit : activity.misfits)
            labels.append(misfit.label);
        if (!labels.isEmpty())
            count.misfits.append(QStringLiteral("%1 (%2)").arg(activity.number).arg(labels.join(QStringLiteral(", "))));
        if (activity.occurrences.empty())
            continue;
        ++count.activities;
        count.behind += activity.overdue > 0 ? 1 : 0;
        count.overdue += activity.overdue;
        count.endsOnCutOff = count.endsOnCutOff
                             || std::ranges::any_of(activity.occurrences, [&](const OccurrenceMeasure &one) {
                                    return one.state == OccurrenceState::Pending && one.due == source.cutOff();
                                });
    }
    return count;
}

QString recurringLead(const Recurring &count)
{
    if (count.behind == 0)
        return Tr::tr("None of the %n recurring activity(ies) has overdue periods.", nullptr, count.activities);
    const QString activities = Tr::tr("%n recurring activity(ies)", nullptr, count.activities);
    const QString periods = Tr::tr("%n overdue period(s)", nullptr, count.overdue);
    //: %1 is a number, %2 "6 recurring activities", %3 "12 overdue periods"
    return Tr::tr("Of %2, %1 missed some of their periods: %3 altogether.").arg(count.behind).arg(activities, periods);
}

} // namespace

Blocks activities(const Source &source)
{
    Blocks blocks{part(6, Tr::tr("Activities of the plan"))};
    if (source.contents.activities.empty())
        blocks.push_back(body(Tr::tr("The plan has no activities.")));
    else if (source.places.empty())
        blocks.push_back(noActivityChosen());
    else
        blocks.push_back(activitiesGrid(source.contents, source.measure, source.places, {source.request.without, true},
                                        source.locale));
    return blocks;
}

Blocks recurring(const Source &source)
{
    Blocks blocks{part(7, Tr::tr("Recurring activities"))};
    const Recurring count = countRecurring(source);
    if (count.activities == 0) {
        blocks.push_back(body(source.places.size() == source.contents.activities.size()
                                  ? Tr::tr("The plan has no recurring activities.")
                                  : Tr::tr("The phases chosen have no recurring activities.")));
    } else {
        blocks.push_back(lead(recurringLead(count)));
        if (source.leavesOut(AnnualPart::Matrix)) {
            blocks.push_back(note(Tr::tr("The table of their periods was left out of this report.")));
        } else {
            for (Matrix &matrix : matrices(source))
                blocks.push_back(std::move(matrix));
            if (count.endsOnCutOff)
                blocks.push_back(note(Tr::tr("Periods that end on the very day of the cut-off count as programmed already, and "
                                             "are overdue only from the next day on.")));
        }
    }
    if (!count.misfits.isEmpty())
        blocks.push_back(note(Tr::tr("Fulfilled periods that the deadline in force no longer has are kept and do not count: %1.")
                                  .arg(count.misfits.join(QStringLiteral("; ")))));
    return blocks;
}

} // namespace gelt::report::annual
