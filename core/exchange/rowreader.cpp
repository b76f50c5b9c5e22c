// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rowreader.h"

#include "core/base/text.h"
#include "core/exchange/lines.h"

#include <QCoreApplication>
#include <QStringList>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Import)
};

constexpr std::size_t shownValues = 3;

/// A column whose header says nothing to us, or something we work out ourselves.
struct ForeignColumn {
    bool filled = false;
    QStringList values; ///< the first few different ones
};

class TableReader {
public:
    TableReader(std::span<const TableRow> rows, const Header &header, DraftBuilder &draft)
        : m_rows(rows)
        , m_header(header)
        , m_draft(draft)
    {
        const std::vector<QString> &cells = headerRow().cells;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            m_foldedHeader.push_back(foldedHeader(cells[i]));
            if (const auto column = m_header.column(i); column && *column != Column::Computed)
                m_draft.nameColumn(*column, simplified(cells[i]));
        }
    }

    void read()
    {
        readAbove();
        for (const TableRow &row : m_rows.subspan(m_header.index + 1)) {
            if (m_draft.failed())
                return;
            readRow(row);
        }
        flushBare(true);
        listForeignColumns();
    }

private:
    const TableRow &headerRow() const { return m_rows[m_header.index]; }

    /// Title lines: the one that says "plan" names it, else the first; the rest is listed.
    void readAbove()
    {
        const auto above = m_rows.first(m_header.index);
        const TableRow *title = nullptr;
        for (const TableRow &row : above) {
            if (row.filled() == 1 && !isRule(row)
                && (!title
                    || (!folded(rowText(*title)).contains(QLatin1String("plan"))
                        && folded(rowText(row)).contains(QLatin1String("plan")))))
                title = &row;
        }
        for (const TableRow &row : above) {
            if (row.filled() == 0 || isRule(row))
                continue;
            if (&row == title)
                m_draft.namePlan(simplified(rowText(row)));
            else if (row.filled() == 1 && lineKind(rowText(row), row.dress) == LineKind::Phase)
                m_draft.openPhase(row.number, rowText(row));
            else if (row.filled() > 1 || lineKind(rowText(row), row.dress) != LineKind::Strategy)
                m_draft.addUnread(row.number, rowText(row), Tr::tr("It stands above the row of headers."));
        }
    }

    void readRow(const TableRow &row)
    {
        const auto filled = row.filled();
        if (filled == 0 || isRule(row) || isRepeatedHeader(row))
            return;
        if (filled == 1 && readSingle(row))
            return;
        flushBare(false);
        m_afterPageHeading = false;
        addActivity(row);
    }

    bool isRepeatedHeader(const TableRow &row) const
    {
        if (row.cells.size() != headerRow().cells.size())
            return false;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            if (row.cells[i].size() != headerRow().cells[i].size() && row.cells[i].size() > 200)
                return false;
            if (foldedHeader(row.cells[i]) != m_foldedHeader[i])
                return false;
        }
        return true;
    }

    /// A row of one cell that opens or closes a phase, dresses the page, or waits to be a signer's; false: any other.
    bool readSingle(const TableRow &row)
    {
        std::size_t at = 0;
        while (row.cells[at].isEmpty())
            ++at;
        const QString &text = row.cells[at];
        const auto column = m_header.column(at);
        const bool inTable = column && *column != Column::Title && *column != Column::Phase;
        const LineKind kind = inTable ? LineKind::Text : lineKind(text, row.dress);
        const bool follows = m_afterPageHeading;
        m_afterPageHeading = kind == LineKind::PageHeading;
        if (kind == LineKind::PageHeading || (kind == LineKind::Strategy && follows))
            return true;
        if (kind == LineKind::Strategy || kind == LineKind::Phase || (column == Column::Phase && !spansTable(row))) {
            flushBare(false);
            if (kind == LineKind::Strategy)
                m_draft.closePhase();
            else
                setPhase(row.number, text);
            return true;
        }
        if (!row.loose && !spansTable(row) && column != Column::Title)
            return false;
        m_bare.push_back(&row);
        return true;
    }

    /// Whether its one cell is merged over most of the table: a heading of what stands below it.
    bool spansTable(const TableRow &row) const
    {
        return row.across > 1 && 2 * static_cast<std::size_t>(row.across) > headerRow().cells.size();
    }

    /// Rows of one cell under the activities are signers at the end, headings where they go across the table, activities
    /// without more in a table, else unread.
    void flushBare(bool atEnd)
    {
        for (std::size_t i = 0; i < m_bare.size(); ++i) {
            const TableRow &row = *m_bare[i];
            const QString text = rowText(row);
            if (atEnd && i + 1 < m_bare.size() && looksLikeName(text)
                && looksLikeSignersPosition(rowText(*m_bare[i + 1]))) {
                m_draft.addPerson(row.number, text, rowText(*m_bare[i + 1]));
                ++i;
            } else if (spansTable(row) && !atEnd && i + 1 == m_bare.size()) {
                setPhase(row.number, text);
            } else if (spansTable(row)) {
                m_draft.addUnread(row.number, text, Tr::tr("It is a heading that no activities follow."));
            } else if (row.loose) {
                m_draft.addUnread(row.number, text, Tr::tr("It is not a row of the table."));
            } else {
                addActivity(row);
            }
        }
        m_bare.clear();
    }

    void setPhase(int row, const QString &text)
    {
        const QString plain = foldedHeader(text);
        if (plain.isEmpty() || plain == QLatin1String("no phase") || plain == QLatin1String("sin fase"))
            m_draft.closePhase();
        else
            m_draft.openPhase(row, text);
    }

    void addActivity(const TableRow &row)
    {
        ColumnTexts texts;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const QString &cell = row.cells[i];
            if (cell.isEmpty())
                continue;
            const auto column = m_header.column(i);
            if (column && *column != Column::Computed)
                at(texts, *column) = cell;
            else
                noteForeign(i, cell);
        }
        if (!at(texts, Column::Phase).isEmpty())
            setPhase(row.number, at(texts, Column::Phase));
        if (isTotal(texts))
            m_draft.addUnread(row.number, rowText(row), Tr::tr("It is a row of totals."));
        else
            m_draft.addRow(row.number, texts, rowText(row));
    }

    static bool isTotal(const ColumnTexts &texts)
    {
        if (!at(texts, Column::Deadline).isEmpty() || !at(texts, Column::Responsible).isEmpty())
            return false;
        const QString &title = at(texts, Column::Title);
        if (title.size() > 40)
            return false;
        const QString plain = foldedHeader(title);
        return plain == QLatin1String("total") || plain == QLatin1String("totales")
               || plain == QLatin1String("subtotal") || plain == QLatin1String("total general")
               || plain == QLatin1String("promedio");
    }

    void noteForeign(std::size_t column, const QString &cell)
    {
        if (m_foreign.size() <= column)
            m_foreign.resize(column + 1);
        ForeignColumn &foreign = m_foreign[column];
        foreign.filled = true;
        if (foreign.values.size() < static_cast<qsizetype>(shownValues)) {
            const QString value = excerpt(cell, 40);
            if (!foreign.values.contains(value))
                foreign.values.append(value);
        }
    }

    void listForeignColumns()
    {
        if (m_header.isChosen)
            return;
        for (std::size_t i = 0; i < std::max(m_foreign.size(), headerRow().cells.size()); ++i) {
            const bool computed = m_header.column(i) == Column::Computed;
            const QString name = simplified(headerRow().cell(i));
            const bool filled = i < m_foreign.size() && m_foreign[i].filled;
            if ((m_header.column(i) && !computed) || (!filled && name.isEmpty()))
                continue;
            m_draft.addDoubt(0, name.isEmpty() ? Tr::tr("column %1").arg(i + 1) : name,
                             filled ? m_foreign[i].values.join(QLatin1String("; ")) : QString(),
                             computed
                                 ? Tr::tr("The program works this column out itself; its values were not imported.")
                                 : Tr::tr("It is not known what this column means, so its values were not "
                                          "imported; name it as the plan does and import again to keep them."));
        }
    }

    std::span<const TableRow> m_rows;
    const Header &m_header;
    DraftBuilder &m_draft;
    std::vector<QString> m_foldedHeader;
    std::vector<const TableRow *> m_bare;
    std::vector<ForeignColumn> m_foreign;
    bool m_afterPageHeading = false;
};

} // namespace

void readTable(std::span<const TableRow> rows, const Header &header, DraftBuilder &draft)
{
    TableReader(rows, header, draft).read();
}

void doubtOpenQuotes(const Delimited &table, DraftBuilder &draft)
{
    for (const int row : table.openQuotes) {
        draft.addDoubt(row, {}, {},
                       Tr::tr("A quotation mark opens in this row and never closes, so the row was taken as written; "
                              "check this row and those below it."));
    }
}

void doubtCells(const Delimited &table, const std::optional<Header> &header, DraftBuilder &draft)
{
    const TableRow *names = header && header->index < table.rows.size() ? &table.rows[header->index] : nullptr;
    for (const CellDoubt &doubt : table.doubts) {
        const auto column = header ? header->column(doubt.column) : std::nullopt;
        if (!doubt.isOfColumn) {
            draft.addDoubt(doubt.row, {}, doubt.value, doubt.message);
        } else if (!header || (column && column != Column::Computed)) {
            const QString name = names && !header->isChosen ? simplified(names->cell(doubt.column)) : QString();
            draft.addDoubt(doubt.row,
                           !name.isEmpty() ? name
                           : column        ? displayName(*column)
                                           : Tr::tr("column %1").arg(doubt.column + 1),
                           doubt.value, doubt.message, column, doubt.refused);
        }
    }
}

Result<ImportDraft> readRows(std::span<const TableRow> rows, DraftBuilder &&draft)
{
    if (const auto header = findHeader(rows))
        readTable(rows, *header, draft);
    else if (!readLooseRows(rows, draft) && !draft.failed())
        return draft.nothingRead();
    return std::move(draft).finish();
}

} // namespace gelt
