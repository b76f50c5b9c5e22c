// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meetings.h"
#include "core/storage/transaction.h"

/// What the parts of the actas' store share.
namespace gelt::actas {

/// The acta with that key. Throws NotFound where it is gone.
Acta needed(Transaction &transaction, ActaId id);
/// As needed(); throws Conflict where what it says cannot be changed any more.
Acta neededOpen(Transaction &transaction, ActaId id);

Error conflict(const QString &message);

/// What hangs on an acta, in the order of the keys.
template <class Part>
std::vector<Part> partsOf(Transaction &transaction, ActaId acta)
{
    return transaction.select<Part>(QStringLiteral("WHERE acta_id = ? ORDER BY id"), acta);
}

/// Removes all that hangs on an acta of one kind.
template <class Part>
void removeParts(Transaction &transaction, ActaId acta)
{
    for (const Part &part : partsOf<Part>(transaction, acta))
        transaction.remove<Part>(part.id);
}

/// The log of a commitment, in its order.
std::vector<CommitmentEntry> entriesOf(Transaction &transaction, CommitmentId commitment);

} // namespace gelt::actas
