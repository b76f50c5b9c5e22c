// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QDate>
#include <QString>

namespace gelt {

/// Who is at the computer: the person chosen in the program and the system's user beside it (there are no accounts).
struct Author {
    QString person;     ///< as chosen in the status bar or by --by; may be empty
    QString systemUser; ///< the operating system's name for whoever is logged in

    bool operator==(const Author &) const = default;
};

/// When an entry of a log was written down and by whom; the day it speaks of is the entry's own.
struct Record {
    Instant at;
    Author by;

    bool operator==(const Record &) const = default;
};

/// Takes an entry of an append-only log back: it stays, and counts no longer.
struct Voiding {
    QDate date; ///< the day of the decision
    QString reason;
    Record record;

    bool operator==(const Voiding &) const = default;
};

} // namespace gelt
