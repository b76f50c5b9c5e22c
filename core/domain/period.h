// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace gelt {

/// From the first day to the last, both within.
struct Period {
    QDate first;
    QDate last;

    bool isValid() const { return first.isValid() && last.isValid() && first <= last; }
    bool contains(QDate day) const { return first <= day && day <= last; }
    bool operator==(const Period &) const = default;
};

} // namespace gelt
