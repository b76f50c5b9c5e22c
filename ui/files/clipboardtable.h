// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/files/importreader.h"

class QMimeData;

namespace gelt {

/// Whether there is anything on the clipboard that clipboardTable() could read.
bool mayHoldTable(const QMimeData &data);

/**
 * The rows that were copied in Word, Excel, LibreOffice or anywhere: a table of HTML where there is one (nothing that it
 * names is loaded), else cells between tabs, else a separated table, else lines.
 * @return Invalid where there is no text or it is not one, TooLarge over the limits of tables; in words.
 */
Result<std::shared_ptr<const ImportedSource>> clipboardTable(const QMimeData &data);

} // namespace gelt
