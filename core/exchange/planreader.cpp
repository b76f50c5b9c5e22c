// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/planreader.h"

#include "core/base/text.h"
#include "core/exchange/cells.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/interchange.h"
#include "core/exchange/lines.h"
#include "core/exchange/officereader.h"
#include "core/exchange/rowreader.h"
#include "core/exchange/textreader.h"

#include <QCoreApplication>
#include <QHash>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Import)
};

constexpr std::size_t sampledRows = 200;

/// What the cells of one column look like.
struct Look {
    int filled = 0;
    int numbers = 0;
    int deadlines = 0;
    int people = 0;

    bool mostlyNumbers() const { return filled > 0 && 10 * numbers >= 8 * filled; }
    bool mostlyPeople() const { return filled > 0 && 2 * people > filled; }
};

std::vector<Look> looksOf(std::span<const TableRow> rows)
{
    std::vector<Look> looks;
    for (const TableRow &row : rows.first(std::min(rows.size(), sampledRows))) {
        if (row.filled() < 2 || isRule(row)) // a line on its own says nothing of the columns
            continue;
        looks.resize(std::max(looks.size(), row.cells.size()));
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const QString &cell = row.cells[i];
            if (cell.isEmpty())
                continue;
            ++looks[i].filled;
            looks[i].numbers += readNumber(cell) ? 1 : 0;
            looks[i].deadlines += DraftBuilder::isDeadline(cell) ? 1 : 0;
            looks[i].people += namesPosition(cell.left(200)) && cell.size() < 80 ? 1 : 0;
        }
    }
    return looks;
}

/// By what stands in the cells, where no header says it.
std::vector<std::optional<Column>> byContents(std::span<const TableRow> rows)
{
    const std::vector<Look> looks = looksOf(rows);
    if (looks.empty())
        return {Column::Title};
    std::vector<std::optional<Column>> columns(looks.size());
    std::size_t deadline = looks.size();
    for (std::size_t i = 0; i < looks.size(); ++i) {
        const bool more = deadline == looks.size() || looks[i].deadlines >= looks[deadline].deadlines;
        if (looks[i].deadlines > 0 && !looks[i].mostlyNumbers() && more)
            deadline = i; // of two the last: a start stands before an end
    }
    std::vector<std::size_t> texts;
    bool numbered = false;
    for (std::size_t i = 0; i < looks.size(); ++i) {
        if (i == deadline) {
            columns[i] = Column::Deadline;
        } else if (looks[i].mostlyNumbers()) {
            if (!numbered && texts.empty())
                columns[i] = Column::Number;
            numbered = true;
        } else if (looks[i].filled > 0) {
            texts.push_back(i);
        }
    }
    bool responsible = false;
    std::size_t named = 0;
    for (const std::size_t i : texts) {
        if (named > 0 && looks[i].mostlyPeople()) {
            if (!responsible)
                columns[i] = Column::Responsible;
            responsible = true;
        } else if (named++ < 2) {
            columns[i] = named == 1 ? Column::Title : Column::Description;
        }
    }
    if (named == 0) // numbers and days alone: the first cell is what there is to name it by
        columns.front() = Column::Title;
    return columns;
}

/// The rows under a row of headers in which every column says what it was chosen for.
std::vector<TableRow> withHeader(std::span<const TableRow> rows, const ColumnChoice &choice)
{
    TableRow header;
    header.cells.reserve(choice.columns.size());
    for (const auto &column : choice.columns)
        header.cells.push_back(column ? displayName(*column) : QString());
    std::vector<TableRow> all{std::move(header)};
    all.insert(all.end(), rows.begin(), rows.end());
    if (choice.columns.size() == 1) { // a list: its lines are the table
        for (TableRow &row : all)
            row.loose = false;
    }
    return all;
}

Delimited tableOf(std::vector<TableRow> rows)
{
    Delimited table;
    table.rows = std::move(rows);
    return table;
}

} // namespace

bool hasRows(ImportFormat format) { return format != ImportFormat::Json; }

Result<ImportDraft> readPlan(ImportFormat format, const QByteArray &bytes, const ImportOptions &options)
{
    if (const Result<> known = refuseOtherKinds(bytes.left(16)); !known)
        return known.error();
    if (format == ImportFormat::Json)
        return interchange::read(bytes, options);
    const Result<Delimited> table = readPlanRows(format, bytes, options.sheet);
    if (!table)
        return table.error();
    return readPlanTable(*table, options);
}

Result<Delimited> readPlanRows(ImportFormat format, const QByteArray &bytes, const QString &sheet)
{
    if (const Result<> known = refuseOtherKinds(bytes.left(16)); !known)
        return known.error();
    switch (format) {
    case ImportFormat::Csv:
        return readCsvRows(bytes);
    case ImportFormat::Text: {
        Result<std::vector<TableRow>> rows = readTextRows(bytes);
        return rows ? Result<Delimited>(tableOf(*std::move(rows))) : Result<Delimited>(rows.error());
    }
    case ImportFormat::Xlsx:
    case ImportFormat::Ods:
    case ImportFormat::Docx:
        return readOfficeRows(bytes, sheet);
    case ImportFormat::Json:
        break;
    }
    return Error{ErrorCode::Unsupported, Tr::tr("An interchange file is a whole plan and not a table."), {}};
}

ColumnChoice guessColumns(std::span<const TableRow> rows)
{
    if (const auto header = findHeader(rows)) {
        ColumnChoice choice{header->index, header->columns};
        for (auto &column : choice.columns) {
            if (column == Column::Computed)
                column.reset();
        }
        return choice;
    }
    return {{}, byContents(rows)};
}

std::vector<QString> columnNames(std::span<const TableRow> rows, const ColumnChoice &choice)
{
    std::size_t width = choice.columns.size();
    for (const TableRow &row : rows.first(std::min(rows.size(), sampledRows)))
        width = std::max(width, row.cells.size());
    std::vector<QString> names(width);
    for (std::size_t i = 0; choice.header && i < width; ++i)
        names[i] = simplified(rows[*choice.header].cell(i));
    return names;
}

Result<ImportDraft> readPlanTable(const Delimited &table, const ImportOptions &options,
                                  const std::optional<ColumnChoice> &choice)
{
    DraftBuilder draft(options);
    doubtOpenQuotes(table, draft);
    if (!choice) {
        doubtCells(table, findHeader(table.rows), draft);
        return readRows(table.rows, std::move(draft));
    }
    Header header;
    header.columns = choice->columns;
    header.isChosen = true;
    doubtCells(table, header, draft);
    if (choice->header) {
        header.index = *choice->header;
        readTable(table.rows, header, draft);
    } else {
        readTable(withHeader(table.rows, *choice), header, draft);
    }
    return std::move(draft).finish();
}

void doubtKnownTitles(ImportDraft &draft, const PlanContents &known)
{
    QHash<QString, int> titles;
    for (const Activity &activity : known.activities)
        titles.insert(folded(activity.title), activity.number);
    for (std::size_t i = 0; i < draft.contents.activities.size(); ++i) {
        const QString &title = draft.contents.activities[i].title;
        const auto found = titles.constFind(folded(title));
        if (found == titles.cend())
            continue;
        draft.doubts.push_back({draft.rows.empty() ? draft.contents.activities[i].number : draft.rows[i],
                                displayName(Column::Title), excerpt(title),
                                Tr::tr("The plan has an activity with this title already: number %1.").arg(*found),
                                Column::Title});
    }
    std::ranges::stable_sort(draft.doubts, {}, &Doubt::row);
}

} // namespace gelt
