// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/draft.h"

namespace gelt {

/**
 * The GEL-T template as a draft for a plan of @p period: its deadlines name the plan's own first and last year.
 * @param options sourceName and period are set here; the rest is the caller's.
 */
Result<ImportDraft> geltTemplate(const Period &period, ImportOptions options);

} // namespace gelt
