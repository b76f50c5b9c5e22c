// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

class QTableView;

namespace gelt {

/// Puts a table on the clipboard, the headings first: as text with tabs for spreadsheets and as HTML for documents. Cells
/// are simplified, so that no tab or line end within one becomes a cell or a row.
void copyCells(const QStringList &headings, const QList<QStringList> &rows);

/// Puts the rows and visible columns of @p table on the clipboard in the order shown, with the headings.
void copyTable(const QTableView &table);

} // namespace gelt
