// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/transaction.h"

namespace gelt {

/**
 * Turns changes of rows back, or makes them again, inside a transaction. A row that no longer says what the change
 * left is somebody else's work and throws Conflict.
 *
 * Entries of append-only logs are not changed back: one that should go is voided, one that should come back is
 * appended anew, in the place of the one that went. What was known under the old key then has a new one: see moves().
 */
class Inversion {
public:
    /// A log entry that is now another row.
    struct Move {
        TableId table;
        qint64 from;
        qint64 to;
    };
    using Moves = std::vector<Move>;

    /// @param voidReason what a voided entry gives as its reason.
    Inversion(Transaction &transaction, QString voidReason);

    void undo(std::vector<RowChange> changes);
    void redo(std::vector<RowChange> changes);

    const Moves &moves() const { return m_moves; }
    /// Lets @p changes speak of the rows by their new keys.
    static void follow(std::vector<RowChange> &changes, const Move &move);

private:
    void turn(RowChange change);
    void turnLogEntry(const TableInfo &table, const RowChange &change);
    void appendAgain(const TableInfo &table, const RowChange &change, RowImage image);
    /// What hangs on an entry that came back hangs on its new row.
    void repoint(const TableInfo &table, const Move &move);
    void voidEntry(const TableInfo &table, qint64 id, const std::optional<RowImage> &wanted);
    RowImage needUnchanged(const TableInfo &table, qint64 id, const RowImage &expected) const;

    Transaction &m_transaction;
    QString m_voidReason;
    Moves m_moves;
};

} // namespace gelt
