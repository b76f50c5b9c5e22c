// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/text/blocks.h"

#include "core/domain/actatextline.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace gelt::blocks {
namespace {

using actatext::Line;
using actatext::Text;

template <class... F>
struct Overloaded : F... {
    using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

constexpr double spaceBelow = 4;
constexpr double cellPadding = 4;
/// Seen on light and dark paper alike: the format of a table is part of the document, which has no theme.
const QColor tableBorder(0x80, 0x89, 0x94);

QTextTableFormat tableFormat(int columns)
{
    QTextTableFormat format;
    format.setBorder(1);
    format.setBorderBrush(tableBorder);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setCellPadding(cellPadding);
    format.setCellSpacing(0);
    format.setBottomMargin(2 * spaceBelow);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(
        QList<QTextLength>(columns, QTextLength(QTextLength::PercentageLength, 100.0 / columns)));
    return format;
}

// Reading

void collect(actatext::LineCollector &collector, const QTextBlock &block)
{
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextCharFormat format = it.fragment().charFormat();
        collector.add(it.fragment().text(), format.fontWeight() > QFont::Normal, format.fontItalic());
    }
}

Line lineOf(const QTextTableCell &cell)
{
    actatext::LineCollector collector;
    for (auto it = cell.begin(); !it.atEnd(); ++it) {
        collector.breakLine();
        collect(collector, it.currentBlock());
    }
    return collector.takeLine();
}

actatext::Table tableOf(const QTextTable &table)
{
    actatext::Table read;
    for (int row = 0; row < table.rows(); ++row) {
        std::vector<Line> &cells = read.rows.emplace_back();
        for (int column = 0; column < table.columns(); ++column)
            cells.push_back(lineOf(table.cellAt(row, column)));
    }
    return read;
}

class DocumentReader {
public:
    Text read(const QTextDocument &document)
    {
        for (auto it = document.rootFrame()->begin(); !it.atEnd(); ++it) {
            if (const auto *table = qobject_cast<QTextTable *>(it.currentFrame())) {
                m_list = nullptr;
                m_text.push_back(tableOf(*table));
            } else if (it.currentBlock().isValid()) {
                add(it.currentBlock());
            }
        }
        return std::move(m_text);
    }

private:
    void add(const QTextBlock &block)
    {
        actatext::LineCollector collector;
        collect(collector, block);
        const QTextList *list = block.textList();
        if (list == nullptr) {
            for (Line &line : collector.takeParagraphs()) {
                m_text.push_back(actatext::Paragraph{std::move(line)});
                m_list = nullptr;
            }
            return;
        }
        Line line = collector.takeLine();
        if (line.empty())
            return;
        if (list != m_list)
            m_text.push_back(actatext::List{list->format().style() == QTextListFormat::ListDecimal, {}});
        m_list = list;
        std::get<actatext::List>(m_text.back()).items.push_back(std::move(line));
    }

    Text m_text;
    const QTextList *m_list = nullptr; ///< of the last block
};

// Writing

void insertLine(QTextCursor &cursor, const Line &line)
{
    for (const actatext::Span &span : line) {
        QTextCharFormat format;
        if (span.bold)
            format.setFontWeight(QFont::Bold);
        if (span.italic)
            format.setFontItalic(true);
        cursor.insertText(span.text, format);
    }
}

/// Everything as lines of the cell that the cursor is in.
void insertIntoCell(QTextCursor &cursor, const Text &text)
{
    bool first = true;
    const auto add = [&](const Line &line) {
        if (line.empty())
            return;
        if (!first)
            cursor.insertText(QString(QChar::LineSeparator), QTextCharFormat());
        first = false;
        insertLine(cursor, line);
    };
    for (const actatext::Block &block : text) {
        std::visit(Overloaded{[&](const actatext::Paragraph &paragraph) { add(paragraph.line); },
                              [&](const actatext::List &list) { std::ranges::for_each(list.items, add); },
                              [&](const actatext::Table &table) {
                                  for (const std::vector<Line> &row : table.rows)
                                      std::ranges::for_each(row, add);
                              }},
                   block);
    }
}

class DocumentWriter {
public:
    explicit DocumentWriter(QTextCursor &cursor)
        : m_cursor(cursor)
        , m_inList(cursor.currentList() != nullptr)
        , m_isFresh(true)
    {
    }

    void operator()(const actatext::Paragraph &paragraph)
    {
        beginBlock();
        insertLine(m_cursor, paragraph.line);
    }
    void operator()(const actatext::List &list)
    {
        bool first = !m_inList;
        if (first && !m_cursor.block().text().isEmpty())
            m_isFresh = false; // not behind the words of a paragraph
        for (const Line &item : list.items) {
            if (first) {
                beginBlock();
                m_cursor.createList(listFormat(list.ordered));
            } else if (!m_isFresh) {
                m_cursor.insertBlock(); // of the same list
            }
            first = false;
            m_isFresh = false;
            insertLine(m_cursor, item);
        }
        m_wasList = !m_inList;
    }
    void operator()(const actatext::Table &table)
    {
        if (table.rows.empty())
            return;
        const int columns = std::min(maxColumns, static_cast<int>(table.rows.front().size()));
        QTextTable *made = insertTable(m_cursor, static_cast<int>(table.rows.size()), columns);
        for (int row = 0; row < made->rows(); ++row) {
            for (int column = 0; column < columns; ++column) {
                QTextCursor cell = made->cellAt(row, column).firstCursorPosition();
                insertLine(cell, table.rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)]);
            }
        }
        m_cursor.setPosition(made->lastPosition() + 1);
        m_isFresh = m_cursor.block().text().isEmpty();
        m_inList = m_cursor.currentList() != nullptr;
        m_wasList = false;
    }

    /// What stood behind the cursor becomes a paragraph of its own where it would be taken for an item of a list.
    void end()
    {
        if (m_wasList && !m_cursor.atBlockEnd()) {
            const int position = m_cursor.position();
            m_cursor.insertBlock(paragraphFormat());
            m_cursor.setPosition(position);
        }
    }

private:
    void beginBlock()
    {
        if (!m_isFresh) {
            if (m_inList && !m_wasList)
                m_cursor.insertBlock();
            else
                m_cursor.insertBlock(paragraphFormat(), QTextCharFormat());
        }
        m_isFresh = false;
        m_wasList = false;
    }

    QTextCursor &m_cursor;
    bool m_inList;          ///< what is inserted becomes items of the list that is there
    bool m_isFresh;         ///< the block at the cursor can take what comes
    bool m_wasList = false; ///< the last one inserted
};

} // namespace

QTextBlockFormat paragraphFormat()
{
    QTextBlockFormat format;
    format.setBottomMargin(spaceBelow);
    return format;
}

QTextListFormat listFormat(bool ordered)
{
    QTextListFormat format;
    format.setStyle(ordered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
    format.setIndent(1);
    return format;
}

Text textOf(const QTextDocument &document) { return DocumentReader().read(document); }

void insert(QTextCursor &cursor, const Text &text)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    if (cursor.currentTable() != nullptr) {
        insertIntoCell(cursor, text);
    } else {
        DocumentWriter writer(cursor);
        for (const actatext::Block &block : text)
            std::visit(writer, block);
        writer.end();
    }
    cursor.endEditBlock();
}

QTextTable *insertTable(QTextCursor &cursor, int rows, int columns)
{
    cursor.beginEditBlock();
    if (cursor.currentList() != nullptr)
        cursor.insertBlock(paragraphFormat(), QTextCharFormat());
    cursor.setCharFormat({});
    QTextTable *table = cursor.insertTable(rows, columns, tableFormat(columns));
    cursor.setPosition(table->firstPosition());
    cursor.endEditBlock();
    return table;
}

void spreadColumns(QTextTable &table) { table.setFormat(tableFormat(table.columns())); }

} // namespace gelt::blocks
