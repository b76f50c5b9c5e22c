// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/period.h"

namespace gelt {

Period governmentPeriod(QDate day)
{
    constexpr int anyFirstYear = 2012;
    constexpr int years = 4;
    const int first = day.year() - ((day.year() - anyFirstYear) % years + years) % years;
    return {QDate(first, 1, 1), QDate(first + years - 1, 12, 31)};
}

QString yearsOf(const Period &period)
{
    const QString first = QString::number(period.first.year());
    if (period.first.year() == period.last.year())
        return first;
    return first + u'\u2013' + QString::number(period.last.year());
}

} // namespace gelt
