// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/delimited.h"
#include "core/exchange/draft.h"

#include <QByteArray>

namespace gelt {

/// The cells of a table as spreadsheets save it: encoding and separator are guessed, guards against formulas are gone.
/// @return Invalid where it is no text, TooLarge over a limit.
Result<Delimited> readCsvRows(const QByteArray &bytes);

/**
 * Reads a table as spreadsheets save it: separator, encoding and the meaning of headers are guessed, the header row
 * need not come first. Also takes what activitiesTable() is as CSV.
 *
 * @return Invalid where it is no text or nothing in it reads as an activity; TooLarge over a limit.
 */
Result<ImportDraft> readCsvPlan(const QByteArray &bytes, const ImportOptions &options);

} // namespace gelt
