// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/blocks.h"

/// The rich text of minutes as blocks of a page.
namespace gelt::report {

/**
 * Paragraphs, lists and tables of @p markup (see actatext.h), @p indentMm from the left edge. The first one stands close
 * to what is above. Blank paragraphs and empty tables are left out.
 */
std::vector<Block> textBlocks(const QString &markup, double indentMm);

} // namespace gelt::report
