// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <span>

namespace gelt {

/// One step from a version of the file to the next. Released steps are never edited.
struct Migration {
    int version;                        ///< the file's user_version after it; from 1, without gaps
    const char *script;                 ///< a resource or file of SQL
    void (*code)(Connection &) = nullptr; ///< what SQL cannot express, after the script; throws SqlError
};

namespace migrations {

/// The steps that the program ships.
std::span<const Migration> released();
/// The version that they lead to.
int newest(std::span<const Migration> steps);

/// Runs the steps above @p from up to @p to inside the open transaction and sets user_version. Throws SqlError.
void run(Connection &connection, std::span<const Migration> steps, int from, int to);

/**
 * Brings a file from version @p from to the newest: a checked copy beside it ("plan.gelt.v1.bak"), then all due steps
 * in one transaction. Where a step fails the file is as it was.
 */
Result<> upgrade(Connection &connection, std::span<const Migration> steps, int from);

} // namespace migrations
} // namespace gelt
