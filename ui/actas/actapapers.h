// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/blocks.h"
#include "ui/page.h"

/// The papers of a meeting as they stand now: of the open plan, for a paper size, in the language of the windows.
namespace gelt::actapapers {

report::Document acta(const Desk &desk, ActaId id, report::Paper paper);
/// The letter that calls to the meeting.
report::Document notice(const Desk &desk, ActaId id, report::Paper paper);
/// The sheet that goes round for signatures.
report::Document attendanceSheet(const Desk &desk, ActaId id, report::Paper paper);
report::Document extract(const Desk &desk, DecisionId id, report::Paper paper);

} // namespace gelt::actapapers
