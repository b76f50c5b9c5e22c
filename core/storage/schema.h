// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/migrations.h"

#include <QStringList>

namespace gelt::schema {

/// The statements of a script, without comments around them: a semicolon ends one, except within texts, comments and
/// the body of a trigger.
QStringList statements(const QString &script);

/**
 * What a file of @p version must look like: tables with their columns, indices, triggers and views, one line each,
 * sorted. Derived by running the steps, so that there is no second description to drift.
 */
Result<QStringList> expected(std::span<const Migration> steps, int version);

/// What a file looks like, in the same lines. Throws SqlError.
QStringList actual(Connection &connection);

/// A hash of all that the file's schema says, letter for letter. Throws SqlError.
QByteArray fingerprint(Connection &connection);

/**
 * Whether the file is what the program would have made: whatever acts by itself (triggers, views, indices, generated
 * columns) must be ours to the letter, and nothing may be missing. A plan file can come from anywhere.
 * @return Damaged.
 */
Result<> verify(Connection &connection, std::span<const Migration> steps, int version);

} // namespace gelt::schema
