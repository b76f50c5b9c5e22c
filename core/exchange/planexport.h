// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/contents.h"
#include "core/exchange/datatable.h"

#include <QLocale>
#include <QStringList>

namespace gelt {

/// In what a whole plan goes to other programs.
enum class PlanForm {
    Interchange, ///< everything, as JSON
    Workbook,    ///< all tables, as XLSX
    Tables,      ///< all tables, as CSV files in a folder
    Activities,  ///< the activities and their figures, as CSV that the import knows
    Calendar     ///< what is due, as ICS
};

/// Whether the contents that the form is made of have the activities that were removed.
constexpr bool hasRemoved(PlanForm form) { return form == PlanForm::Interchange; }

/// How a plan is written.
struct PlanExport {
    QDate cutOff;     ///< of figures, and of what is due
    QString identity; ///< see plans::identity()
    Clock clock = Clock::fromEnvironment();
    QLocale locale;
    TableProgress progress = {}; ///< of the forms that are tables
};

/// What was written.
struct PlanExported {
    QStringList parts; ///< sheets of a workbook, files of a folder
    int cutTexts = 0;  ///< longer than a cell of a workbook can hold: each says so at its end

    bool operator==(const PlanExported &) const = default;
};

/**
 * Writes a plan, whole or not at all (of Tables: file by file).
 * @param path a file, or of Tables a folder, which is made where it is not there.
 * @return Busy where another program has that file open; DiskFull; Cancelled; Internal; or what writeFile() says.
 */
Result<PlanExported> exportPlan(PlanForm form, const PlanContents &contents, const QString &path, const PlanExport &how);

} // namespace gelt
