// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/structure.h"

#include <qpdf/QPDFObjGen.hh>

class QPDF;

namespace gelt::print {

/// What the tree of the structure points to.
struct TaggedObjects {
    QPDFObjGen tree; ///< an empty one
    std::vector<QPDFObjGen> pages;
    std::vector<QPDFObjGen> links; ///< annotations, by link of the structure
};

/**
 * Makes the pages of a PDF that have sentinels tagged ones (ISO 32000-1, 14.7-14.8): marked content, and what leads from
 * one page to another. The pages are rewritten one by one while the file is written; the tree comes after it, see
 * appendStructure().
 *
 * @param structure must outlive the writing.
 * @param pageHeights points, by page.
 * @throws std::runtime_error where pages and structure do not fit; writing does so where sentinels are not found.
 */
TaggedObjects setStructure(QPDF &pdf, const Structure &structure, const std::vector<double> &pageHeights);

} // namespace gelt::print
