// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/minutestext.h"

#include "core/domain/actatext.h"

#include <algorithm>

namespace gelt::report {
namespace {

constexpr double bulletHang = 5; ///< mm
constexpr double figureHang = 7; ///< of "10."
constexpr double mmPerLetter = 1.9;

RichText runsOf(const actatext::Line &line)
{
    RichText runs;
    for (const actatext::Span &span : line)
        runs.push_back({span.text, span.bold, Tone::Plain, span.italic});
    return runs;
}

qsizetype lettersOf(const actatext::Line &line)
{
    qsizetype letters = 0;
    for (const actatext::Span &span : line)
        letters += span.text.size();
    return letters;
}

class TextBlocks {
public:
    explicit TextBlocks(double indentMm)
        : m_indentMm(indentMm)
    {
    }

    void operator()(const actatext::Paragraph &paragraph)
    {
        if (std::ranges::all_of(paragraph.line,
                                [](const actatext::Span &span) { return span.text.trimmed().isEmpty(); }))
            return;
        Passage passage;
        passage.text = runsOf(paragraph.line);
        passage.indentMm = m_indentMm;
        add(std::move(passage));
    }

    void operator()(const actatext::List &list)
    {
        for (std::size_t i = 0; i < list.items.size(); ++i) {
            Passage item;
            item.text = runsOf(list.items[i]);
            item.mark = list.ordered ? QStringLiteral("%1.").arg(i + 1) : QStringLiteral("\u2022");
            item.indentMm = m_indentMm;
            item.hangMm = list.ordered ? figureHang : bulletHang;
            item.close = i > 0;
            item.keepsWithNext = i + 2 == list.items.size(); // the last one does not stand alone
            add(std::move(item));
        }
    }

    void operator()(const actatext::Table &table)
    {
        if (table.rows.empty() || table.rows.front().empty())
            return;
        Grid grid;
        grid.look = GridLook::Minutes;
        grid.indentMm = m_indentMm;
        for (std::size_t column = 0; column < table.rows.front().size(); ++column) {
            qsizetype longest = 1;
            for (const auto &row : table.rows)
                longest = std::max(longest, column < row.size() ? lettersOf(row[column]) : 0);
            // Columns share the width as their longest texts ask for it, none too greedily.
            const double wanted = std::clamp(static_cast<double>(longest) * mmPerLetter, 10.0, 40.0);
            grid.columns.push_back({{}, ColumnKind::Text, 0, wanted});
        }
        for (const auto &row : table.rows) {
            GridRow &out = grid.rows.emplace_back();
            for (const actatext::Line &cell : row) {
                out.cells.emplace_back();
                out.cells.back().lines = {runsOf(cell)};
            }
        }
        m_blocks.push_back(std::move(grid));
    }

    std::vector<Block> take() { return std::move(m_blocks); }

private:
    void add(Passage passage)
    {
        if (m_blocks.empty())
            passage.close = true;
        m_blocks.push_back(std::move(passage));
    }

    double m_indentMm;
    std::vector<Block> m_blocks;
};

} // namespace

std::vector<Block> textBlocks(const QString &markup, double indentMm)
{
    TextBlocks blocks(indentMm);
    for (const actatext::Block &block : actatext::read(markup))
        std::visit(blocks, block);
    return blocks.take();
}

} // namespace gelt::report
