// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/columns.h"
#include "core/exchange/delimited.h"
#include "core/exchange/draft.h"
#include "core/exchange/format.h"

namespace gelt {

/**
 * Reads a plan that somebody hands us, whatever its format, to values with doubts; nothing is written.
 * @return what the format's reader returns.
 */
Result<ImportDraft> readPlan(ImportFormat format, const QByteArray &bytes, const ImportOptions &options);

/// Whether the format is cut into rows first, so that a person may say what its columns are.
bool hasRows(ImportFormat format);

/**
 * The rows of a source, before anybody says what they mean.
 * @param sheet of a workbook; empty: the one that seems to hold the plan.
 * @return Unsupported where it has none; what the format's reader returns.
 */
Result<Delimited> readPlanRows(ImportFormat format, const QByteArray &bytes, const QString &sheet = {});

/// What the columns of a table are taken for.
struct ColumnChoice {
    std::optional<std::size_t> header;          ///< the row of headers among the rows; nothing: there is none
    std::vector<std::optional<Column>> columns; ///< by cell; nothing: left out

    bool operator==(const ColumnChoice &) const = default;
};

/**
 * What the columns seem to be: by their headers, else by what stands in the first rows: numbers, deadlines, names and
 * positions, and of the rest the first is the activity and the second its description.
 */
ColumnChoice guessColumns(std::span<const TableRow> rows);

/// The cells of a row of headers, or what stands for them: one text for each column of the table, empty where nothing.
std::vector<QString> columnNames(std::span<const TableRow> rows, const ColumnChoice &choice);

/**
 * Reads rows to a draft.
 * @param choice what a person said the columns are; nothing: they are found by the headers, else by position.
 */
Result<ImportDraft> readPlanTable(const Delimited &table, const ImportOptions &options,
                                  const std::optional<ColumnChoice> &choice = {});

/// Doubts the activities of the draft whose title the plan has already; they come in all the same.
void doubtKnownTitles(ImportDraft &draft, const PlanContents &known);

} // namespace gelt
