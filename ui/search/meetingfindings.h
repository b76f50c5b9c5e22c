// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meetings.h"

#include <QStringList>

#include <vector>

/// What a search says of actas and commitments.
namespace gelt::meetingfindings {

/// A piece of an acta that can be searched, and whose it is.
struct Piece {
    AgendaItemId item; ///< not stored: of the acta as a whole
    QString text;
};
/// Number, kind, place and people; then title, words, and decisions of each item.
std::vector<Piece> piecesOf(const Meetings &meetings, const Acta &acta);
/// Words and responsible of a commitment.
QString textOf(const Commitment &commitment);

/// "ACTA 2013-002 · 24/04/2013".
QString actaTitle(const Acta &acta);
/// What stands around the first of @p words in that piece, or what meeting it was.
QString actaDetails(const Meetings &meetings, const Acta &acta, AgendaItemId item, const QStringList &words, qsizetype chars);
/// Acta, responsible and due day.
QString commitmentDetails(const Meetings &meetings, const Commitment &commitment);

} // namespace gelt::meetingfindings
