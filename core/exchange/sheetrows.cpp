// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheetrows.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Import)
};

constexpr std::size_t mostMerges = 200'000;
constexpr std::size_t shownRanges = 20;

/// "7–9, 15"
QString rangesText(const std::vector<int> &numbers, const std::function<QString(int)> &name)
{
    QStringList ranges;
    for (std::size_t i = 0; i < numbers.size();) {
        std::size_t end = i;
        while (end + 1 < numbers.size() && numbers[end + 1] == numbers[end] + 1)
            ++end;
        if (static_cast<std::size_t>(ranges.size()) == shownRanges) {
            ranges.append(QStringLiteral("\u2026"));
            break;
        }
        ranges.append(end == i ? name(numbers[i]) : QString(name(numbers[i]) + u'\u2013' + name(numbers[end])));
        i = end + 1;
    }
    return ranges.join(QLatin1String(", "));
}

} // namespace

QString cellText(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        QChar c = text[i];
        if (c == u'\r' || c == u'\f' || c == u'\v' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            c = u'\n';
        } else if (c == u'\t') {
            c = u' ';
        } else if (c < u' ' && c != u'\n') {
            continue;
        }
        out += c;
    }
    return out.trimmed();
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

void SheetRows::tooLarge(int row)
{
    if (m_failure)
        return;
    m_failure = Error{ErrorCode::TooLarge,
                      Tr::tr("The table is too large at row %1; split it into parts and import them one by one.").arg(row),
                      {}};
}

void SheetRows::count(std::size_t cells, qsizetype chars, int row)
{
    m_cells += cells;
    m_chars += chars;
    if (m_cells > tablelimits::cells || m_chars > tablelimits::chars)
        tooLarge(row);
}

TableRow &SheetRows::rowAt(int number)
{
    if (m_rows.empty() || m_rows.back().number != number) {
        if (m_rows.size() >= tablelimits::rows)
            tooLarge(number);
        TableRow row;
        row.number = number;
        row.afterBlank = true;
        m_rows.push_back(std::move(row));
        if (m_hiddenRow == number)
            m_hiddenRows.push_back(number);
    }
    return m_rows.back();
}

void SheetRows::put(int row, int column, const QString &text)
{
    if (m_failure || text.isEmpty())
        return;
    if (column >= tablelimits::columns) {
        m_beyond = m_beyond == 0 ? row : m_beyond;
        return;
    }
    const auto place = static_cast<std::size_t>(column);
    if (column < 0 || row < 1 || (!m_rows.empty() && row < m_rows.back().number)) {
        m_failure = Error{ErrorCode::Invalid,
                          Tr::tr("The sheet is damaged at row %1; open it in a spreadsheet program, save it again and "
                                 "import that.")
                              .arg(row),
                          {}};
        return;
    }
    TableRow &target = rowAt(row);
    if (place >= target.cells.size()) {
        count(place + 1 - target.cells.size(), 0, row);
        target.cells.resize(place + 1);
    }
    count(0, text.size(), row);
    target.cells[place] = text;
    m_usedColumns.set(place);
}

void SheetRows::merge(const CellRange &range)
{
    const bool one = range.firstRow == range.lastRow && range.firstColumn == range.lastColumn;
    if (m_failure || one || range.firstRow < 1 || range.lastRow < range.firstRow || range.firstColumn < 0
        || range.lastColumn < range.firstColumn || range.firstColumn >= tablelimits::columns)
        return;
    if (m_merges.size() >= mostMerges)
        return tooLarge(range.firstRow);
    m_merges.push_back(range);
    m_merges.back().lastColumn = std::min(range.lastColumn, tablelimits::columns - 1);
}

void SheetRows::doubt(int row, int column, const QString &value, const QString &message, bool refused)
{
    if (m_table.doubts.size() >= tablelimits::doubts)
        ++m_moreDoubts;
    else
        m_table.doubts.push_back({row, static_cast<std::size_t>(column), true, refused, value.left(200), message});
}

void SheetRows::doubtSheet(const QString &value, const QString &message)
{
    m_table.doubts.push_back({0, 0, false, false, value, message});
}

void SheetRows::hideColumns(int first, int last)
{
    for (int i = std::max(first, 0); i <= std::min(last, tablelimits::columns - 1); ++i)
        m_hiddenColumns.set(static_cast<std::size_t>(i));
}

void SheetRows::applyMerges()
{
    std::ranges::stable_sort(m_merges, {}, &CellRange::firstRow);
    std::vector<Active> active;
    std::size_t next = 0;
    for (TableRow &row : m_rows) {
        if (m_failure || (active.empty() && next == m_merges.size()))
            return;
        applyMerges(row, active, next);
    }
}

void SheetRows::applyMerges(TableRow &row, std::vector<Active> &active, std::size_t &next)
{
    std::erase_if(active, [&](const Active &merged) { return merged.lastRow < row.number; });
    int across = 1;
    for (; next < m_merges.size() && m_merges[next].firstRow <= row.number; ++next) {
        const CellRange &range = m_merges[next];
        if (range.lastRow < row.number || (range.firstRow < row.number && range.firstRow == range.lastRow))
            continue;
        const bool starts = range.firstRow == row.number;
        active.push_back({range.lastRow, range.firstColumn, range.lastColumn,
                          starts ? row.cell(static_cast<std::size_t>(range.firstColumn)) : QString()});
        across = starts ? std::max(across, range.lastColumn - range.firstColumn + 1) : across;
    }
    // Merged cells do not overlap; a file that says they do could ask for any amount of work.
    qint64 covered = 0;
    for (const Active &merged : active)
        covered += merged.lastColumn - merged.firstColumn + 1;
    if (covered > tablelimits::columns)
        return tooLarge(row.number);
    for (const Active &merged : active) {
        const auto first = static_cast<std::size_t>(merged.firstColumn);
        for (std::size_t i = first; i <= static_cast<std::size_t>(merged.lastColumn) && i < row.cells.size(); ++i)
            row.cells[i].clear(); // what a merged cell covers is not seen
        if (merged.text.isEmpty())
            continue;
        if (first >= row.cells.size()) {
            count(first + 1 - row.cells.size(), 0, row.number);
            row.cells.resize(first + 1);
        }
        count(0, merged.text.size(), row.number);
        row.cells[first] = merged.text;
    }
    while (!row.cells.empty() && row.cells.back().isEmpty())
        row.cells.pop_back();
    if (row.filled() == 1)
        row.across = across;
}

void SheetRows::doubtHidden()
{
    if (!m_hiddenRows.empty())
        doubtSheet(rangesText(m_hiddenRows, [](int row) { return QString::number(row); }),
                   Tr::tr("These rows are hidden in the spreadsheet and were read all the same; check that they belong "
                          "to the plan."));
    std::vector<int> columns;
    for (std::size_t i = 0; i < m_hiddenColumns.size(); ++i) {
        if (m_hiddenColumns[i] && m_usedColumns[i])
            columns.push_back(static_cast<int>(i));
    }
    if (!columns.empty())
        doubtSheet(rangesText(columns, columnLetters),
                   Tr::tr("These columns are hidden in the spreadsheet and were read all the same; check that they "
                          "belong to the plan."));
    if (m_beyond > 0)
        doubtSheet(Tr::tr("row %1").arg(m_beyond),
                   Tr::tr("Cells right of column %1 were left out; if they are of the plan, move them to the left and "
                          "import again.")
                       .arg(columnLetters(tablelimits::columns - 1)));
    if (m_moreDoubts > 0)
        doubtSheet({}, Tr::tr("%n more cell(s) are like those listed here; correct them in the spreadsheet and import "
                              "again.",
                              nullptr, static_cast<int>(m_moreDoubts)));
}

Result<Delimited> SheetRows::finish() &&
{
    if (!m_failure)
        applyMerges();
    if (m_failure)
        return *m_failure;
    doubtHidden();
    std::ranges::stable_sort(m_table.doubts, {}, &CellDoubt::row);
    m_table.rows = std::move(m_rows);
    return std::move(m_table);
}

} // namespace gelt
