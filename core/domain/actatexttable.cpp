// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/actatexttable.h"

#include <algorithm>
#include <utility>

namespace gelt::actatext {
namespace {

constexpr int maxRowsMerged = 1000;

/// Filling up rows may make this many times as many cells as were read, and as many more as a small table has.
constexpr std::size_t growth = 4;
constexpr std::size_t smallTable = 2000;

} // namespace

void TableCollector::beginRow() { endRow(); }

void TableCollector::beginCell(int across, int down, bool head)
{
    m_inCell = true;
    m_head = head;
    m_across = static_cast<std::size_t>(std::clamp(across, 1, static_cast<int>(maxColumns)));
    m_down = std::clamp(down, 1, maxRowsMerged);
}

void TableCollector::fillMerged()
{
    while (m_row.size() < m_merged.size() && m_merged[m_row.size()] > 0)
        m_row.emplace_back();
}

void TableCollector::endCell(Line line)
{
    m_inCell = false;
    fillMerged();
    if (m_row.size() == maxColumns) {
        append(m_row.back(), std::move(line), u' ');
        return;
    }
    const std::size_t column = m_row.size();
    const std::size_t end = std::min(column + m_across, maxColumns);
    m_row.push_back(std::move(line));
    m_row.resize(end);
    if (m_down > 1) {
        m_merged.resize(std::max(m_merged.size(), end));
        std::fill(m_merged.begin() + static_cast<std::ptrdiff_t>(column),
                  m_merged.begin() + static_cast<std::ptrdiff_t>(end), m_down);
    }
}

void TableCollector::endRow()
{
    if (m_row.empty())
        return;
    fillMerged();
    for (int &rows : m_merged)
        rows = std::max(0, rows - 1);
    m_cells += m_row.size();
    m_rows.push_back(std::exchange(m_row, {}));
}

std::vector<Table> TableCollector::take()
{
    endRow();
    m_merged.clear();
    std::vector<std::vector<Line>> rows = std::exchange(m_rows, {});
    const std::size_t cells = std::exchange(m_cells, 0);
    std::size_t widest = 0;
    for (const std::vector<Line> &row : rows)
        widest = std::max(widest, row.size());
    const bool fills = rows.size() * widest <= growth * cells + smallTable;

    std::vector<Table> tables;
    for (std::vector<Line> &row : rows) {
        if (fills)
            row.resize(widest);
        if (tables.empty() || tables.back().rows.front().size() != row.size())
            tables.emplace_back();
        tables.back().rows.push_back(std::move(row));
    }
    return tables;
}

} // namespace gelt::actatext
