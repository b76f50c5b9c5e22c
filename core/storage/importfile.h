// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/imports.h"

namespace gelt::imports {

/// What a draft does to the plan it is brought into.
enum class Way {
    Append, ///< its activities are added: a table, a text, a template
    Replace ///< it takes the plan's place: an interchange file, which is a whole plan with its settings
};

/// append() or replace().
Result<> bring(Transaction &transaction, const PlanContents &draft, const ImportSource &source, Way way);

/**
 * Makes a plan file out of a draft, or an empty plan out of one that holds nothing but the plan.
 * @param edit names the import and who makes it.
 * @return what Database::create() and bring() return; there is no file then.
 */
Result<std::unique_ptr<Database>> createFile(const QString &path, const PlanContents &draft, const ImportSource &source,
                                             Way way, const Edit &edit, const Clock &clock);

} // namespace gelt::imports
