// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/contents.h"
#include "core/handover/folder.h"
#include "core/report/blocks.h"

#include <QLocale>

#include <span>

/// What stands in a hand-over, for people: as pages and as a spreadsheet.
namespace gelt::handover {

/// All that an index is made from.
struct Index {
    const PlanContents &contents;
    std::span<const Entry> entries;
    const QStringList &absent; ///< files whose bytes the plan does not hold
    QDate day;
    QLocale locale;
};

/// How many of what there are, how to verify them, and every file with its SHA-256; addresses that are evidence too.
report::Document indexDocument(const Index &index);

/// The list of files as XLSX. @return what writeWorkbook() returns.
Result<> writeIndexSheet(const Index &index, const QString &path, const Clock &clock);

} // namespace gelt::handover
