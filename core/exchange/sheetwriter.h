// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/datatable.h"

#include <QString>

#include <array>
#include <cstddef>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace gelt {

/// How cells of each CellType look, in one workbook.
class SheetFormats {
public:
    explicit SheetFormats(lxw_workbook *workbook);
    lxw_format *head() const { return m_head; }
    lxw_format *of(CellType type) const { return m_cells[static_cast<std::size_t>(type)]; }

private:
    static constexpr std::size_t types = 8;
    lxw_format *m_head;
    std::array<lxw_format *, types> m_cells;
};

/// Writes the rows of a sheet in their order, as a workbook in constant memory asks.
class SheetWriter {
public:
    /// @p dataRows below the header; @p sheet is the workbook's.
    SheetWriter(lxw_worksheet *sheet, const SheetFormats &formats, const std::vector<DataColumn> &columns,
                std::size_t dataRows);

    void addRow(const DataRow &cells);
    /// Whether all that was handed over so far reached the disk.
    bool reachedDisk() const;
    int cutTexts() const { return m_cutTexts; }
    /// How much the rows take, before they are packed.
    qint64 bytes() const;

private:
    void addHead(std::size_t dataRows);
    void addText(std::size_t column, const QString &text, lxw_format *format);
    void addNumber(std::size_t column, double value, CellType type);

    lxw_worksheet *m_sheet;
    const SheetFormats &m_formats;
    const std::vector<DataColumn> &m_columns;
    std::size_t m_row = 0;
    int m_cutTexts = 0;
};

} // namespace gelt
