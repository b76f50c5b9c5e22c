// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/draft.h"
#include "core/exchange/table.h"

#include <QByteArray>

namespace gelt {

/// The lines of a text, cut at tabs or pipes; a line without them is a loose row of one cell.
/// @return Invalid where it is no text, TooLarge over a limit.
Result<std::vector<TableRow>> readTextRows(const QByteArray &bytes);

/**
 * Reads a plan that was pasted or saved as text: rows with tabs or pipes, with a header row or in the order activity,
 * description, deadline, and rows broken over paragraphs. A "FASE …" line opens a phase; an "ESTRATEGIA …" line that
 * does not follow "PLAN DE ACCIÓN" closes it; page headings and strokes are passed over; the signers at the end are
 * offered as people. Texts stay letter for letter.
 *
 * @return Invalid where it is no text or nothing in it reads as an activity; TooLarge over a limit.
 */
Result<ImportDraft> readTextPlan(const QByteArray &bytes, const ImportOptions &options);

} // namespace gelt
