// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/structure.h"

class QPDF;

namespace gelt::print {

/**
 * Makes a PDF whose pages have sentinels a tagged one (ISO 32000-1, 14.7-14.8): marked content, the tree of the
 * structure and the way back from the pages to it. The pages are rewritten one by one while the file is written.
 *
 * @param structure must outlive the writing.
 * @param pageHeights points, by page.
 * @throws std::runtime_error where pages and structure do not fit; writing does so where sentinels are not found.
 */
void setStructure(QPDF &pdf, const Structure &structure, const std::vector<double> &pageHeights);

} // namespace gelt::print
