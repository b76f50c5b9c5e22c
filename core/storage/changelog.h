// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
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
    QJsonObject after;  ///< likewise; of an insert nothing, unless a function says otherwise

    bool operator==(const Entry &) const = default;
};

/// What became of a row, the oldest first.
std::vector<Entry> ofRow(Transaction &transaction, TableId table, qint64 id);

/**
 * What became of an activity and all that hangs on it, the oldest first: its row, assignments, extensions, statuses,
 * entries of its log, links of evidence and the evidence itself, commitments that are tied to it and what was entered on
 * them; what was removed since included, commitments apart. Inserts carry in
 * @c after the values that the row began with, so that each entry can be read alone; one whose row went with an import
 * that was taken back has none.
 */
std::vector<Entry> ofActivity(Transaction &transaction, ActivityId activity);

/**
 * What became of minutes and all that hangs on them, likewise: roll, agenda, decisions, commitments and what was entered
 * on them, signers, annexes, files and the steps of its life.
 */
std::vector<Entry> ofActa(Transaction &transaction, ActaId acta);

/// Every change after @p moment, the newest first.
std::vector<Entry> since(Transaction &transaction, Instant moment);

/// Every change by a later edit than @p edit, the newest first: what takes a plan back to how it was known then.
std::vector<Entry> after(Transaction &transaction, qint64 edit);

} // namespace gelt::changelog
