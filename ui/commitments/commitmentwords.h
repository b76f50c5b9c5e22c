// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/commitments.h"
#include "ui/style/glyphs.h"
#include "ui/style/tokens.h"

/// How commitments are named and shown, the same wherever they stand.
namespace gelt::commitmentwords {

/// "2013-002-3": the acta's number and the commitment's; of an acta without a number "14/06/2013, 3".
QString nameOf(const Meetings &meetings, const Commitment &commitment);
/// "2013-002", or "14/06/2013 (draft)".
QString actaName(const Acta &acta);
/// Who answers for it, as the acta names them; "unassigned" where nobody does.
QString responsibleOf(const Commitment &commitment);
/// "18 days ago", "in 3 days", "fulfilled on 15/05/2013", "today"; empty where it has no due day.
QString whenOf(const CommitmentMeasure &measure, QDate cutOff);

style::Glyph glyphOf(CommitmentState state);
QColor colorOf(CommitmentState state, const style::Tokens &tokens);

/// One line of the trajectory: what happened to the commitment, when, and where that stands.
struct Step {
    style::Glyph glyph = style::Glyph::History;
    QString title;
    QString date;
    QString words;
    bool isVoid = false;

    bool operator==(const Step &) const = default;
};
/// From the acta that made it to what comes next, in the order of days.
std::vector<Step> trajectoryOf(const Meetings &meetings, const Commitment &commitment, const CommitmentMeasure &measure,
                               QDate cutOff);

} // namespace gelt::commitmentwords
