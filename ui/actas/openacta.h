// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contents.h"
#include "core/storage/tables.h"
#include "core/undo/history.h"
#include "ui/page.h"

#include <QObject>

#include <optional>

class QTimer;

namespace gelt {

struct SessionChange;

/**
 * The acta that the editor has open, as its parts see it: its values, the one way to change it, and the pauses of
 * whoever types, at which everything is written.
 */
class OpenActa : public QObject {
    Q_OBJECT

public:
    explicit OpenActa(const Desk &desk, QObject *parent = nullptr);

    /// Writes what is typed in the one that was open, and opens another one; an id that is not stored opens none.
    void open(ActaId id);
    ActaId id() const { return m_id; }
    /// nullptr where none is open, or it is gone.
    const Acta *acta() const;
    const Meetings &meetings() const;
    const Desk &desk() const { return m_desk; }
    /// What hangs on it.
    template <class Part>
    std::span<const Part> parts(std::vector<Part> Meetings::*list) const
    {
        return ofActa(meetings().*list, m_id);
    }

    /// What its "follow-up of commitments" looks at.
    const std::vector<ReviewedCommitment> &reviewed() const;

    /// Whether anything of it can be changed here and now.
    bool isEditable() const;
    /// Why not, and what can be done about it, in a sentence; empty where it can.
    QString whyNot() const;

    /**
     * Changes it: one step of undo, or, where @p key is that of the step before, a part of that step.
     * @param body holds by value what it needs.
     */
    Result<> write(const QString &what, const History::Body &body, const QString &key = {});
    /// The same for a part of it whose key is known: reads the row, lets @p change change it and stores it.
    template <class Row, class Change>
    Result<> changeRow(const QString &what, decltype(Row::id) id, Change change, const QString &key = {})
    {
        return write(
            what,
            [id, change](Transaction &transaction) -> Result<> {
                std::optional<Row> row = transaction.find<Row>(id);
                if (!row)
                    return gone();
                change(*row);
                transaction.update(*std::move(row));
                return {};
            },
            key);
    }
    /// What a body answers where a row is no longer there.
    static Error gone();

    /// Something was typed that is not written yet; the pause begins anew. Who never pauses is written all the same,
    /// every few seconds.
    void touch();
    /// Writes now what is typed: for whoever leaves, or wants to see the whole.
    void flush() { writeTyped(true); }
    bool isWaiting() const; ///< for a pause, to write

Q_SIGNALS:
    /// Write what is typed, where it can be written as it is. @p leaving: there is no later occasion.
    void paused(bool leaving);
    /// Another acta is open, or none.
    void opened();
    /// Its values may be others.
    void changed();

private:
    void writeTyped(bool leaving);
    void onChanged(const SessionChange &change);

    Desk m_desk;
    ActaId m_id;
    QTimer *m_pause;
    QTimer *m_longest; ///< since the first thing that is not written
    bool m_isFlushing = false;
    mutable std::optional<std::vector<ReviewedCommitment>> m_reviewed; ///< found when it is first asked for
};

} // namespace gelt
