// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/actachecks.h"
#include "core/domain/contents.h"
#include "ui/style/glyphs.h"

/// How the windows speak of actas.
namespace gelt::actawords {

/// "ACTA 2013-001 · 14/06/2013", "Acta without number · 14/06/2013".
QString title(const Acta &acta);
/// The same within a sentence: "acta 2013-001", "the acta of 14/06/2013".
QString inSentence(const Acta &acta);

style::Glyph glyphOf(ActaState state);
QColor colorOf(ActaState state, const style::Tokens &tokens);
style::Glyph glyphOf(CommitmentState state);
QColor colorOf(CommitmentState state, const style::Tokens &tokens);

/// What the person does next with it: "Write", "Approve", "Sign", …; empty where nothing is left to do.
QString nextStep(const Acta &acta, QDate today);

/// The quorum of those who are there now, as one sentence, and whether it is reached.
struct Quorum {
    QString sentence; ///< "There is quorum: 4 of 5 with vote; 3 are required"
    bool reached = false;
};
Quorum quorumOf(std::span<const Attendance> roll, const QuorumRule &rule);

/// "2013-003 is missing.", "2013-004 to 2013-006 are missing.", "2013-002 is there twice."
QString sentence(const NumberFinding &finding);

QString nameOf(AgendaRole role);
/// "Chair · with vote", "Guest"
QString qualityOf(const Attendance &line);
/// Both apart: "Chair", "Member", "Guest"; "with vote", nothing of a guest.
QString roleOf(const Attendance &line);
QString voteOf(const Attendance &line);
/// "Ana Ruiz", or the position where there is no name.
QString calledOf(const Attendance &line);

} // namespace gelt::actawords
