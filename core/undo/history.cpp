// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/undo/history.h"

#include "core/storage/imports.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace gelt {
namespace {

/// The rows of a step in front of an import and behind it are turned apart, because the import stands between them.
struct Part {
    std::vector<RowChange> changes;
    qint64 import = 0; ///< after the changes; 0: none
};

std::vector<Part> partsOf(const std::vector<RowChange> &changes)
{
    std::vector<Part> parts(1);
    for (const RowChange &change : changes) {
        if (change.table == TableId::Import && !change.before && !change.after) {
            parts.back().import = change.id;
            parts.emplace_back();
        } else {
            parts.back().changes.push_back(change);
        }
    }
    return parts;
}

/// Adds what was done later: a row that was changed twice goes from what it was first to what it is last.
void join(std::vector<RowChange> &changes, std::vector<RowChange> &&later)
{
    for (RowChange &change : later) {
        const auto known = std::find_if(changes.rbegin(), changes.rend(), [&](const RowChange &one) {
            return one.table == change.table && one.id == change.id;
        });
        if (known != changes.rend() && known->after && change.before && change.after)
            known->after = std::move(change.after);
        else
            changes.push_back(std::move(change));
    }
}

} // namespace

History::History(Database &database, QObject *parent) : QObject(parent), m_database(database) {}

QString History::undoText() const { return m_done.empty() ? QString() : m_done.back().edit.what; }

QString History::redoText() const { return m_undone.empty() ? QString() : m_undone.back().edit.what; }

void History::clear()
{
    m_done.clear();
    m_undone.clear();
    Q_EMIT changed();
}

/// Slots hear of a commit before the history has noted it; one that would change the history then is refused.
Result<> History::writeAlone(const Edit &edit, const Body &body)
{
    if (m_busy)
        return Error{ErrorCode::Internal,
                     tr("“%1” was to be done in the middle of another step. Nothing was changed; please report this fault.")
                         .arg(edit.what),
                     {}};
    const QScopedValueRollback busy(m_busy, true);
    return m_database.write(edit, body);
}

Result<> History::runStep(Step &step, Transaction &transaction, const Body &body) const
{
    transaction.keepImages(&step.changes);
    const Result<> done = body(transaction);
    transaction.keepImages(nullptr);
    step.imports = transaction.importKeys;
    step.isFinal = transaction.isFinal();
    return done;
}

bool History::joinsLast(const Step &step) const
{
    return !step.key.isEmpty() && m_undone.empty() && !m_done.empty() && m_done.back().key == step.key
           && step.imports.empty() && m_done.back().imports.empty();
}

Result<> History::performBody(const Edit &edit, const Body &body, const QString &key)
{
    Step step{edit, {}, {}, {}, false, key};
    if (Result<> done = writeAlone(edit, [&](Transaction &t) { return runStep(step, t, body); }); !done)
        return done;
    if (step.isFinal) {
        clear();
        return {};
    }
    if (step.changes.empty())
        return {};
    if (!step.imports.empty())
        step.body = body;
    if (joinsLast(step)) {
        join(m_done.back().changes, std::move(step.changes));
        Q_EMIT changed();
        return {};
    }
    m_undone.clear();
    m_done.push_back(std::move(step));
    if (m_done.size() > mostSteps)
        m_done.pop_front();
    Q_EMIT changed();
    return {};
}

Result<> History::performFinalBody(const Edit &edit, const Body &body)
{
    if (Result<> done = writeAlone(edit, body); !done)
        return done;
    clear();
    return {};
}

Result<> History::undo(const std::optional<Author> &by)
{
    if (m_done.empty())
        return {};
    const Step &step = m_done.back();
    const Edit edit{tr("Undo: %1").arg(step.edit.what), by.value_or(step.edit.by)};
    Inversion::Moves moves;
    const Result<> done = writeAlone(edit, [&](Transaction &transaction) -> Result<> {
        Inversion inversion(transaction, edit.what);
        std::vector<Part> parts = partsOf(step.changes);
        for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
            if (part->import != 0)
                imports::undo(transaction, ImportId{part->import});
            for (const Inversion::Move &move : inversion.moves())
                Inversion::follow(part->changes, move);
            inversion.undo(std::move(part->changes));
        }
        moves = inversion.moves();
        return {};
    });
    if (!done)
        return done;
    m_undone.push_back(std::move(m_done.back()));
    m_done.pop_back();
    follow(moves);
    Q_EMIT changed();
    return {};
}

Result<> History::redo(const std::optional<Author> &by)
{
    if (m_undone.empty())
        return {};
    Step &step = m_undone.back();
    const Edit edit{tr("Redo: %1").arg(step.edit.what), by.value_or(step.edit.by)};
    Inversion::Moves moves;
    Step again{step.edit, {}, {}, step.body, false, {}};
    const Result<> done = writeAlone(edit, [&](Transaction &transaction) -> Result<> {
        if (step.body) {
            transaction.keysToReuse = step.imports;
            return runStep(again, transaction, step.body);
        }
        Inversion inversion(transaction, edit.what);
        inversion.redo(step.changes);
        moves = inversion.moves();
        return {};
    });
    if (!done)
        return done;
    m_done.push_back(step.body ? std::move(again) : std::move(step));
    m_undone.pop_back();
    follow(moves);
    Q_EMIT changed();
    return {};
}

void History::follow(const Inversion::Moves &moves)
{
    for (const Inversion::Move &move : moves) {
        for (std::deque<Step> *steps : {&m_done, &m_undone}) {
            for (Step &step : *steps)
                Inversion::follow(step.changes, move);
        }
    }
}

} // namespace gelt
