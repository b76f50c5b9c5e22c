// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/datatable.h"

#include <QByteArray>
#include <QLocale>
#include <QStringList>

/**
 * Tables that a spreadsheet opens with a double-click: UTF-8 with a mark, semicolons, CRLF.
 *
 * A text that a spreadsheet would take for a formula gets an apostrophe before it, and one that looks so already
 * gets one more, so that reading can take exactly one away. The locale decides the decimal sign.
 */
namespace gelt {

QByteArray csvOf(const DataTable &table, const QLocale &locale);

/**
 * Writes a table whole or not at all; memory does not grow with its rows. A file that stood there is kept until then.
 * @return Busy where another program has that file open; Cancelled; or what writeFile() says.
 */
Result<> writeCsv(const DataTable &table, const QString &path, const QLocale &locale,
                  const TableProgress &progress = {});

/**
 * Writes each table to a file of its name in @p folder, which is made where it is not there. Tables before the one that
 * fails stay written.
 * @return the names of the files, or what writeCsv() says.
 */
Result<QStringList> writeCsvFolder(const std::vector<DataTable> &tables, const QString &folder, const QLocale &locale,
                                   const TableProgress &progress = {});

} // namespace gelt
