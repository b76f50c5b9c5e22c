// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contents.h"
#include "core/storage/transaction.h"

namespace gelt::contents {

/**
 * The plan as it was known at a moment: what read() would have said after the last edit that was made by then. Whatever
 * was done since, undo and redo and imports that were taken back included, is taken back by the change log, in memory;
 * the file is only read.
 *
 * Personal data stand as they do now, or are empty of people who are gone: the log does not keep them (Ley 1581/2012).
 * @return NotFound where the file's history begins later (it was made, or all of it replaced, after that moment);
 *         Conflict where an import was taken back since by a version of the program that did not note what it took.
 */
Result<PlanContents> knownAt(Transaction &transaction, Instant moment);

/**
 * The plan as it was known when a report was issued, just before it was: what its pages were made of.
 * @return NotFound also where there is no such report, or it came from another file; else as knownAt().
 */
Result<PlanContents> knownWhenIssued(Transaction &transaction, IssuedReportId report);

} // namespace gelt::contents
