// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/finish.h"

namespace gelt::print {

/// The program's name, as PDFs say who made them.
QString pdfCreator();
/// The text without what XML and PDF strings cannot hold: control characters become blanks, halves of
/// surrogate pairs the replacement character.
QString metadataText(const QString &text);
/// "D:20130812154107Z": UTC, whole seconds.
QString pdfDate(Instant moment);
/// The same facts as XMP (ISO 16684-1), in UTF-8.
QByteArray xmpPacket(const PdfFacts &facts);

} // namespace gelt::print
