// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/print/layout.h"
#include "core/print/structure.h"

#include <QString>

class QIODevice;

/// The one pass over every PDF after its pages are painted.
namespace gelt::print {

/// What a PDF says of itself.
struct PdfFacts {
    QString title; ///< not empty, and neither is the language: PDF/UA asks for both
    QString author;
    QString subject;
    QString language; ///< "es-CO"
    Instant moment;   ///< of creation; the only time in the file
    std::vector<OutlineEntry> outline;
    std::vector<double> pageHeights; ///< points, by page
    Structure structure;             ///< of what was painted, piece by piece
};

/**
 * Makes a lasting document that anybody can read of what Qt painted: tags (PDF/A-2a, PDF/UA-1), outline, language,
 * title, dates, metadata that agree, letters that can be searched and copied, names and identifiers that depend on
 * nothing but the contents.
 *
 * @param painted path of a whole PDF of QPdfWriter with a sentinel where each piece begins; it is read and rewritten
 * page by page, so its size costs no memory.
 * @return Io where @p out refuses, Internal where @p painted is not what it should be.
 */
Result<> finishPdf(const QString &painted, const PdfFacts &facts, QIODevice &out);

} // namespace gelt::print
