// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace gelt {

/// From the first day to the last, both within.
struct Period {
    QDate first;
    QDate last;

    bool isValid() const { return first.isValid() && last.isValid() && first <= last; }
    bool contains(QDate day) const { return first <= day && day <= last; }
    bool operator==(const Period &) const = default;
};

/// The government period of Colombian municipalities that holds a day: 2012-2015, 2016-2019 …
Period governmentPeriod(QDate day);

/// "2012–2015", or "2012" where the period lies within one year.
QString yearsOf(const Period &period);

} // namespace gelt
