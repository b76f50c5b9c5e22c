// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/yearreport.h"
#include "core/storage/transaction.h"

#include <QByteArray>

/// Reports that were issued: their pages are kept byte for byte, and the file's triggers hold that against every program.
namespace gelt::issuedreports {

/// How far the history of the plan goes: say it to issue() with the pages that were made of what the plan says now.
qint64 lastEdit(Transaction &transaction);

/**
 * Issues a report: an act of record, which nothing takes back. Ask first, and run it by Session::performFinal().
 *
 * @param draft what it is: kind, title, year, cut-off, whether it is the public version, pages. Its record is now's, its
 *        thresholds are the plan's, its hash and size those of @p pdf.
 * @param madeOf lastEdit() of when the pages were made; nothing: nobody could edit meanwhile.
 * @return Invalid where @p pdf is no PDF or the draft lacks something, TooLarge, Conflict where the plan was edited since
 *         the pages were made.
 */
Result<IssuedReport> issue(Transaction &transaction, IssuedReport draft, const QByteArray &pdf,
                           std::optional<qint64> madeOf = {});

/// The pages of a report as they were issued, proved by their hash.
/// @return NotFound where the report or its bytes are not in the file, Damaged where they are not what they were.
Result<QByteArray> bytesOf(Transaction &transaction, IssuedReportId report);

/// Whether the file holds its bytes: one that came in an interchange file has none.
bool hasBytes(Transaction &transaction, const IssuedReport &report);

} // namespace gelt::issuedreports
