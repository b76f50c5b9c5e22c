// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/undo/inversion.h"

#include <QObject>

#include <deque>
#include <functional>

namespace gelt {

/**
 * The edits of one open file that can be taken back and made again, each one transaction. It lives with the open file
 * and is not saved. When a step fails, file and history are as before.
 *
 * What a person sees is undone, the ledger is not: undoing a follow-up voids it, undoing a new activity marks it as
 * removed, and both stand in the change log.
 */
class History : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t mostSteps = 5'000; ///< a session of a whole day; older ones are let go
    using Body = std::function<Result<>(Transaction &)>;

    /// @p database outlives the history.
    explicit History(Database &database, QObject *parent = nullptr);

    /// Runs @p body as one edit that can be undone. The body may return void or Result<>; where it imports, it is kept
    /// and run again by redo(), so it holds by value what it needs.
    /// @param key where it is that of the last edit, and nothing was undone since, both are one step from now on: a
    ///        text that is written at every pause is taken back as a whole. Empty: always a step of its own.
    template <class Edits>
    Result<> perform(const Edit &edit, Edits &&body, const QString &key = {})
    {
        return performBody(edit, bodyOf(std::forward<Edits>(body)), key);
    }

    /// Runs @p body as an act of record (approve, sign, issue, replace the plan): neither it nor what was before can be
    /// undone afterwards. Callers ask first.
    template <class Edits>
    Result<> performFinal(const Edit &edit, Edits &&body)
    {
        return performFinalBody(edit, bodyOf(std::forward<Edits>(body)));
    }

    /// Takes the last edit back, as done by @p by (empty: by whoever made it).
    /// @return Conflict where a row was changed by somebody else since.
    Result<> undo(const std::optional<Author> &by = {});
    Result<> redo(const std::optional<Author> &by = {});

    bool canUndo() const { return !m_done.empty(); }
    bool canRedo() const { return !m_undone.empty(); }
    QString undoText() const; ///< what the last edit was called; empty where there is none
    QString redoText() const;

    void clear();

Q_SIGNALS:
    void changed();

private:
    struct Step {
        Edit edit;
        std::vector<RowChange> changes;
        std::vector<Transaction::ImportKeys> imports;
        Body body; ///< of a step that imports
        bool isFinal = false;
        QString key; ///< of edits that become one step; may be empty
    };

    template <class Edits>
    static Body bodyOf(Edits &&body)
    {
        if constexpr (std::is_void_v<std::invoke_result_t<Edits &, Transaction &>>)
            return [kept = std::forward<Edits>(body)](Transaction &transaction) mutable -> Result<> {
                kept(transaction);
                return {};
            };
        else
            return std::forward<Edits>(body);
    }
    Result<> performBody(const Edit &edit, const Body &body, const QString &key);
    bool joinsLast(const Step &step) const;
    Result<> performFinalBody(const Edit &edit, const Body &body);
    Result<> runStep(Step &step, Transaction &transaction, const Body &body) const;
    Result<> writeAlone(const Edit &edit, const Body &body);
    void follow(const Inversion::Moves &moves);

    Database &m_database;
    std::deque<Step> m_done;
    std::deque<Step> m_undone;
    bool m_busy = false;
};

} // namespace gelt
