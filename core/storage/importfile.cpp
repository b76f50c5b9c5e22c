// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/importfile.h"

namespace gelt::imports {
namespace {

/// Whether there is nothing but the plan itself.
bool isEmpty(const PlanContents &draft)
{
    PlanContents bare;
    bare.plan = draft.plan;
    return draft == bare;
}

} // namespace

Result<> bring(Transaction &transaction, const PlanContents &draft, const ImportSource &source, Way way)
{
    const Result<ImportId> imported =
        way == Way::Replace ? replace(transaction, draft, source) : append(transaction, draft, source);
    return imported ? Result<>() : Result<>(imported.error());
}

Result<std::unique_ptr<Database>> createFile(const QString &path, const PlanContents &draft, const ImportSource &source,
                                             Way way, const Edit &edit, const Clock &clock)
{
    const bool empty = isEmpty(draft);
    return Database::create(path, draft.plan, edit, clock, [&](Transaction &transaction) -> Result<> {
        if (empty)
            return {};
        takeSettings(transaction, draft);
        return bring(transaction, draft, source, way);
    });
}

} // namespace gelt::imports
