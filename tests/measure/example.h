// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/measure/planbuilder.h"

/// The municipality's plan as far as figures go: 17, 2, 1 and 2 activities, row 22 read by hand as annual.
struct Example : PlanBuilder {
    Example()
    {
        const gelt::PhaseId information = phase();
        const gelt::PhaseId transaction = phase();
        const gelt::PhaseId democracy = phase();
        const char *deadlines[] = {"Junio 2012",
                                   "Junio 2012",
                                   "Junio 2012",
                                   "Mayo 2012",
                                   "Abril 2012",
                                   "Diciembre 2012",
                                   "Agosto 2012",
                                   "Abril 2012",
                                   "Noviembre 2012",
                                   "Permanente actualización",
                                   "Hasta 2015",
                                   "Hasta 2015",
                                   "Hasta 2015",
                                   "Permanente actualización",
                                   "Permanente actualización",
                                   "Permanente actualización",
                                   "Hasta 2015",
                                   "Hasta 2015",
                                   "Hasta 2015",
                                   "Hasta 2015",
                                   "Anualmente",
                                   "Hasta 2015"};
        int row = 0;
        for (const char *text : deadlines) {
            ++row;
            const gelt::PhaseId under = row <= 17 ? information : row <= 19 ? transaction : row == 20 ? democracy : gelt::PhaseId{};
            activity(QString::fromUtf8(text), under);
        }
        gelt::DeadlineReading &last = contents.activities.back().deadline.reading;
        last.kind = gelt::DeadlineKind::Recurring;
        last.periodicity = gelt::Periodicity::Annual;
    }

    void completeMonthRows()
    {
        for (const gelt::Activity &activity : contents.activities) {
            if (activity.deadline.reading.kind == gelt::DeadlineKind::Date)
                progress(activity.id, activity.deadline.reading.due, 100);
        }
    }
};
