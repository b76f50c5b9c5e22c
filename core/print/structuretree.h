// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/appendix.h"
#include "core/print/structure.h"

#include <vector>

namespace gelt::print {

/// The numbers of what the tree of the structure points to, in the written file.
struct TreeTargets {
    int root = 0;           ///< a dictionary that the catalog calls its tree; the tree takes its place
    std::vector<int> pages;
    std::vector<int> links; ///< annotations, by link of the structure
};

/**
 * Writes the tree of the structure, and the way back from pages to it (ISO 32000-1, 14.7), behind a PDF. The tree of a
 * large table has more objects than all the rest of its document.
 * @param pageHeights points, by page.
 */
void appendStructure(Pipeline &out, const WrittenPdf &written, const Structure &structure,
                     const std::vector<double> &pageHeights, const TreeTargets &targets);

} // namespace gelt::print
