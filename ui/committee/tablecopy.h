// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace gelt {

/// Puts the rows and visible columns of @p table on the clipboard in the order shown, with the headings: as text with
/// tabs for spreadsheets and as HTML for documents.
void copyTable(const QTableView &table);

} // namespace gelt
