// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/transaction.h"

#include <QJsonObject>

#include <vector>

namespace gelt::changelog {

/// One line of a row's history.
struct Entry {
    qint64 edit = 0;
    Instant at;
    Author by;
    QString what; ///< the edit's name
    Change change;
    QJsonObject before; ///< the changed columns; all of them for a removal
    QJsonObject after;

    bool operator==(const Entry &) const = default;
};

/// What became of a row, the oldest first.
std::vector<Entry> ofRow(Transaction &transaction, TableId table, qint64 id);

/// Every change after @p moment, the newest first: what takes a plan back to how it was known then.
std::vector<Entry> since(Transaction &transaction, Instant moment);

} // namespace gelt::changelog
