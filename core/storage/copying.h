// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

namespace gelt::copying {

/// The file's bytes are on the disk when this returns, not only in the system's memory. @return Io or DiskFull.
Result<> flush(const QString &path);

/// Gives a finished file its name; what stands there already is never written over. Both lie in one folder.
/// @return Exists or Io.
Result<> giveName(const QString &temporary, const QString &path);

/// A name beside @p path that nothing has yet, for a file that is still being written.
QString temporaryBeside(const QString &path);

/// Deletes a temporary file and the journals that SQLite may have left beside it.
void discard(const QString &temporary);

/// Deletes what a program that was killed left of files that were to be called @p path. Only for whoever holds the
/// session lock of that name.
void sweep(const QString &path);

/**
 * Deletes what programs that were killed left of copies in @p folder whose names begin with @p start: "plan.gelt", or
 * "plan." for all backups of a plan. Without a lock only what nobody wrote to for an hour; a copy takes seconds.
 */
void sweepOld(const QString &folder, const QString &start);

/// How long nobody wrote to what is left of work that was killed.
inline constexpr qint64 abandonedSecs = 3600;

/**
 * A whole, checked copy of the open file at @p path: written beside under another name, checked, flushed, renamed.
 * It is one file without journals, whatever else is going on. Not inside a transaction.
 * @return Exists, NotFound (no such folder), ReadOnly, DiskFull, Damaged or Io; nothing is left then.
 */
Result<> copyInto(Connection &connection, const QString &path);

/// @return Damaged where SQLite's quick check of the file finds anything.
Result<> quickCheck(Connection &connection);

} // namespace gelt::copying
