// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cells.h"
#include "core/exchange/lines.h"
#include "core/exchange/rowreader.h"

#include <QCoreApplication>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Import)
};

/// A piece of a row that is broken over lines.
struct Piece {
    int row = 0;
    QString text;
    bool afterBlank = false;
};

class LooseRowReader {
public:
    explicit LooseRowReader(DraftBuilder &draft)
        : m_draft(draft)
    {
    }

    void read(std::span<const TableRow> rows)
    {
        for (const TableRow &row : rows) {
            if (m_draft.failed())
                return;
            const auto filled = row.filled();
            if (filled == 0)
                continue;
            if (isRule(row)) {
                m_brokenOff = true;
                continue;
            }
            if (filled == 1)
                readLine(row);
            else
                readCells(row);
        }
        flush();
        m_draft.namePlan(m_title);
    }

    /// Whether any row has a deadline that reads as one: without that, what looked like rows is any text at all.
    bool understood() const { return m_understood; }

private:
    void readLine(const TableRow &row)
    {
        const QString text = *std::ranges::find_if(row.cells, [](const QString &cell) { return !cell.isEmpty(); });
        const LineKind kind = lineKind(text, row.dress);
        const bool follows = m_afterPageHeading;
        m_afterPageHeading = kind == LineKind::PageHeading;
        switch (kind) {
        case LineKind::PageHeading:
            m_brokenOff = true; // a row may go on behind it
            if (m_title.isEmpty())
                m_title = text;
            break;
        case LineKind::Strategy:
            m_brokenOff = true;
            if (follows) {
                nameFrom(text);
                break;
            }
            flush();
            m_draft.closePhase();
            break;
        case LineKind::Phase:
            flush();
            m_draft.openPhase(row.number, text);
            break;
        case LineKind::Heading:
            m_brokenOff = true;
            m_draft.addUnread(row.number, text, Tr::tr("It is a heading, and not that of a phase."));
            break;
        case LineKind::Text:
            addPiece(row, text);
            break;
        }
    }

    /// The first page heading is the plan's name.
    void nameFrom(const QString &strategy)
    {
        if (!m_title.isEmpty())
            m_draft.namePlan(m_title + u' ' + strategy);
    }

    void addPiece(const TableRow &row, const QString &text)
    {
        if (!m_pieces.empty() && DraftBuilder::isDeadline(text)) {
            m_understood = true;
            closeRow(text);
            return;
        }
        m_pieces.push_back({row.number, text, row.afterBlank || m_brokenOff});
        m_brokenOff = false;
    }

    /// Puts the pieces before a deadline together: the first paragraph is the title, the others the description.
    void closeRow(const QString &deadline)
    {
        const bool paragraphs = std::ranges::any_of(m_pieces.begin() + 1, m_pieces.end(), &Piece::afterBlank);
        std::vector<QString> texts;
        for (const Piece &piece : m_pieces) {
            // Among paragraphs a line directly under another goes on with it; without any, each line is one.
            if (!texts.empty() && paragraphs && !piece.afterBlank)
                texts.back() += u' ' + piece.text;
            else
                texts.push_back(piece.text);
        }
        ColumnTexts cells;
        at(cells, Column::Title) = texts.front();
        at(cells, Column::Deadline) = deadline;
        const int row = m_pieces.front().row;
        QString description;
        for (std::size_t i = 1; i < texts.size(); ++i) {
            if (i > 1)
                description += u'\n';
            description += texts[i];
        }
        at(cells, Column::Description) = description;
        if (texts.size() > 2) {
            m_draft.addDoubt(row, displayName(Column::Description), texts.front(),
                             Tr::tr("%n paragraph(s) stand between this title and its deadline and were taken as its "
                                    "description; check that they belong together.",
                                    nullptr, static_cast<int>(texts.size()) - 1));
        }
        m_pieces.clear();
        m_draft.addRow(row, cells, texts.front());
    }

    /// What never met a deadline: signers, or nothing we know.
    void flush()
    {
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            const Piece &piece = m_pieces[i];
            if (i + 1 < m_pieces.size() && looksLikeName(piece.text)
                && looksLikeSignersPosition(m_pieces[i + 1].text)) {
                m_draft.addPerson(piece.row, piece.text, m_pieces[i + 1].text);
                ++i;
            } else {
                m_draft.addUnread(piece.row, piece.text,
                                  Tr::tr("No deadline follows it, so it was not taken for an activity."));
            }
        }
        m_pieces.clear();
        m_brokenOff = false;
    }

    void readCells(const TableRow &row)
    {
        m_afterPageHeading = false;
        std::vector<QString> cells = row.cells;
        if (!m_pieces.empty() && cells.front().isEmpty()) { // goes on with the row above
            for (const QString &cell : cells) {
                if (!cell.isEmpty())
                    addPiece(row, cell);
            }
            return;
        }
        flush();
        QString number;
        if (readNumber(cells.front()) && row.filled() > 2) {
            number = cells.front();
            cells.erase(cells.begin());
        }
        if (cells.size() == 2 && !DraftBuilder::isDeadline(cells[1])) { // its deadline may come in the next lines
            addPiece(row, cells[0]);
            m_pieces.push_back({row.number, cells[1], true});
            return;
        }
        addPositions(row, number, cells);
    }

    /// Activity, description, deadline; where there are more cells the last that reads as a deadline is it.
    void addPositions(const TableRow &row, const QString &number, const std::vector<QString> &cells)
    {
        std::size_t deadline = cells.size() - 1;
        while (deadline > 0 && !DraftBuilder::isDeadline(cells[deadline]))
            --deadline;
        if (deadline == 0 && cells.size() != 3) {
            m_draft.addUnread(row.number, rowText(row), Tr::tr("None of its cells is a deadline."));
            return;
        }
        if (deadline == 0)
            deadline = 2;
        else
            m_understood = m_understood || !cells.front().isEmpty();
        ColumnTexts texts;
        at(texts, Column::Number) = number;
        at(texts, Column::Title) = cells.front();
        at(texts, Column::Deadline) = cells[deadline];
        if (deadline > 1)
            at(texts, Column::Description) = cells[1];
        for (std::size_t i = 1; i < cells.size(); ++i) {
            if (i != deadline && !cells[i].isEmpty() && !(i == 1 && deadline > 1)) {
                m_draft.addDoubt(row.number, Tr::tr("column %1").arg(i + 1), cells[i],
                                 Tr::tr("No header says what this cell means, so it was not imported; put a row of "
                                        "headers above the table and import again to keep it."));
            }
        }
        m_draft.addRow(row.number, texts, rowText(row));
    }

    DraftBuilder &m_draft;
    std::vector<Piece> m_pieces;
    QString m_title;
    bool m_understood = false;
    bool m_afterPageHeading = false;
    bool m_brokenOff = false; ///< something that is not of the row stood before the next piece
};

} // namespace

bool readLooseRows(std::span<const TableRow> rows, DraftBuilder &draft)
{
    LooseRowReader reader(draft);
    reader.read(rows);
    return reader.understood();
}

} // namespace gelt
