// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/actatextline.h"

namespace gelt::actatext {

/**
 * Collects the cells of a table. Merged cells become cells with nothing in those that they cover; rows are filled up to
 * the widest one. What would be right of the last column allowed joins the cell there.
 */
class TableCollector {
public:
    static constexpr std::size_t maxColumns = 20;

    void beginRow();
    /// @param across,down how many columns and rows it covers; anything below 1 is 1.
    void beginCell(int across, int down, bool head);
    void endCell(Line line);
    void endRow();
    bool isInCell() const { return m_inCell; }
    bool isHeadCell() const { return m_inCell && m_head; }

    /// What was collected: one table, or several where filling up the rows would make far more cells than were read;
    /// none where there was no cell. The collector is empty afterwards.
    std::vector<Table> take();

private:
    void fillMerged();

    std::vector<std::vector<Line>> m_rows;
    std::vector<Line> m_row;
    std::vector<int> m_merged; ///< by column: rows that a cell above still covers
    std::size_t m_cells = 0;
    std::size_t m_across = 1;
    int m_down = 1;
    bool m_inCell = false;
    bool m_head = false;
};

} // namespace gelt::actatext
