// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/print/layout.h"
#include "core/report/blocks.h"

#include <QByteArray>

class QIODevice;

/// Archival PDF that anybody can read: PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1), tagged. Each needs a QGuiApplication; the offscreen platform will do.
namespace gelt::print {

/**
 * Lays out @p document and writes it as a PDF file, whole or not at all.
 * The same document at the same moment of @p clock gives the same bytes.
 * @param progress of long work; where it gives up nothing is left, and a file that stood there is as it was.
 * @return what writeFile() returns, Cancelled, or Internal where the PDF could not be put together; the message names the
 * path.
 */
Result<> writePdf(const report::Document &document, const QString &path, const Clock &clock, const Progress &progress = {});

/// The same into memory.
Result<QByteArray> pdfBytes(const report::Document &document, const Clock &clock, const Progress &progress = {});

} // namespace gelt::print
