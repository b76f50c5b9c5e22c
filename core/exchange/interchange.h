// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/contents.h"
#include "core/exchange/draft.h"

class QIODevice;

/// The interchange format: a whole plan as JSON. Its reference is INTERCHANGE.md beside this file.
namespace gelt::interchange {

inline constexpr int version = 1;

/**
 * Reads an interchange file. Tolerant of unknown keys and missing parts, strict on wrong types: the whole is refused
 * with the place ("activities[3].weight") when one value is not what it should be.
 * @return Invalid for what is no such JSON or breaks a rule, TooNew for a later version of the format.
 */
Result<ImportDraft> read(const QByteArray &json, const ImportOptions &options);

/**
 * Writes all that @p contents hold, removed activities included where they are there; evidence by its hash. The same
 * contents give the same bytes: UTF-8, one record a line, keys in alphabetical order within it.
 */
Result<> write(const PlanContents &contents, QIODevice &device);

} // namespace gelt::interchange
