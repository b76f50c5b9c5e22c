// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/print/layout.h"

#include <QString>

class QIODevice;

/// The one pass over every PDF after its pages are painted.
namespace gelt::print {

/// What a PDF says of itself.
struct PdfFacts {
    QString title;
    QString author;
    QString subject;
    QString language; ///< "es-CO"
    Instant moment;   ///< of creation; the only time in the file
    std::vector<OutlineEntry> outline;
    std::vector<double> pageHeights; ///< points, by page
};

/**
 * Makes a lasting document of what Qt painted: outline, language, title, dates, metadata that agree (PDF/A-1b),
 * letters that can be searched and copied, names and identifiers that depend on nothing but the contents.
 *
 * @param painted path of a whole PDF of QPdfWriter; it is read piece by piece, so its size costs no memory.
 * @return Io where @p out refuses, Internal where @p painted is not what it should be.
 */
Result<> finishPdf(const QString &painted, const PdfFacts &facts, QIODevice &out);

} // namespace gelt::print
