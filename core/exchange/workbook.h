// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/exchange/datatable.h"

#include <QStringList>

namespace gelt {

/// What a workbook says of itself and how it is made.
struct WorkbookOptions {
    QString title;
    QString author;
    TableProgress progress;
    std::size_t rowsPerSheet = 1'048'575; ///< below the header, at most; further ones go on in another sheet
};

/// What was written.
struct WorkbookSummary {
    QStringList sheets; ///< their names
    int cutTexts = 0;   ///< longer than a cell can hold: each says so at its end

    bool operator==(const WorkbookSummary &) const = default;
};

/**
 * Writes tables as a workbook (XLSX), a sheet each, whole or not at all; memory does not grow with their rows. Days,
 * numbers and percentages are what they are (a percentage as 62.5); words stay words even where they look like formulas.
 * The header stays in sight, every column can be filtered, and the same tables at the same moment give the same bytes.
 * A file that stood there is kept until the new one is whole.
 * @return Busy where another program has that file open; Invalid without tables; DiskFull where the temporary folder or
 *         the target takes no more; Cancelled; or what writeFile() says.
 */
Result<WorkbookSummary> writeWorkbook(const std::vector<DataTable> &tables, const QString &path, const Clock &clock,
                                      const WorkbookOptions &options = {});

} // namespace gelt
