// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agendaitem.h"
#include "core/domain/commitment.h"
#include "core/undo/history.h"

/// Edits of the agenda of an acta and of what hangs on its points, to be performed as one step each.
namespace gelt::agendaedits {

/// A new point behind those that are there; @p made gets its key.
History::Body add(ActaId acta, const QString &title, const std::shared_ptr<AgendaItemId> &made);
/// Puts a point before the one that stands at @p place (from 0; the number of points: at the end).
History::Body move(ActaId acta, AgendaItemId item, int place);
/// Takes a point away with all that hangs on it.
History::Body remove(ActaId acta, AgendaItemId item);

/// A new decision on a point; @p made gets its key.
History::Body addDecision(ActaId acta, AgendaItemId item, const QString &text, const std::shared_ptr<DecisionId> &made);
/// A new commitment on a point; @p made gets its key.
History::Body addCommitment(const Commitment &draft, const std::shared_ptr<CommitmentId> &made);

} // namespace gelt::agendaedits
