// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheetwriter.h"

#include "core/exchange/cellwords.h"
#include "core/exchange/sheettext.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <cstdio>
#include <optional>

namespace gelt {
namespace {

constexpr lxw_color_t headFill = 0xE7EDF3;
constexpr lxw_color_t headLine = 0x8A9BAE;
constexpr int narrowest = 5, widest = 80;
constexpr double msPerDay = 24.0 * 60 * 60 * 1000;
constexpr int letterPaper = 1;

/// The code of a format; each program shows it with the signs of its own language.
const char *codeOf(CellType type)
{
    switch (type) {
    case CellType::Text: return nullptr;
    case CellType::Number: return "0";
    case CellType::Integer: return "#,##0";
    case CellType::Decimal: return nullptr;
    case CellType::Percent: return "0.0";
    case CellType::Date: return "dd/mm/yyyy";
    case CellType::Money: return "#,##0.00";
    case CellType::Hours: return "hh:mm";
    }
    return nullptr;
}

lxw_row_t rowOf(std::size_t row) { return static_cast<lxw_row_t>(row); }
lxw_col_t columnOf(std::size_t column) { return static_cast<lxw_col_t>(column); }

/// The number that spreadsheets count days with; nothing before the days on which all of them agree.
std::optional<double> serialOf(QDate day)
{
    if (day < QDate(1900, 3, 1))
        return {};
    return static_cast<double>(QDate(1899, 12, 30).daysTo(day));
}

} // namespace

SheetFormats::SheetFormats(lxw_workbook *workbook)
    : m_head(workbook_add_format(workbook))
{
    format_set_bold(m_head);
    format_set_text_wrap(m_head);
    format_set_align(m_head, LXW_ALIGN_VERTICAL_CENTER);
    format_set_bg_color(m_head, headFill);
    format_set_bottom(m_head, LXW_BORDER_THIN);
    format_set_bottom_color(m_head, headLine);
    for (std::size_t i = 0; i < types; ++i) {
        const auto type = static_cast<CellType>(i);
        m_cells[i] = workbook_add_format(workbook);
        format_set_align(m_cells[i], LXW_ALIGN_VERTICAL_TOP);
        if (type == CellType::Text)
            format_set_text_wrap(m_cells[i]);
        if (const char *code = codeOf(type))
            format_set_num_format(m_cells[i], code);
    }
}

SheetWriter::SheetWriter(lxw_worksheet *sheet, const SheetFormats &formats, const std::vector<DataColumn> &columns,
                         std::size_t dataRows)
    : m_sheet(sheet)
    , m_formats(formats)
    , m_columns(columns)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int width = std::clamp(columns[i].widthChars, narrowest, widest);
        worksheet_set_column(sheet, columnOf(i), columnOf(i), width, nullptr);
    }
    addHead(dataRows);
}

void SheetWriter::addHead(std::size_t dataRows)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        addText(i, m_columns[i].title, m_formats.head());
    m_row = 1;
    worksheet_freeze_panes(m_sheet, 1, 0);
    if (!m_columns.empty())
        worksheet_autofilter(m_sheet, 0, 0, rowOf(std::max<std::size_t>(dataRows, 1)), columnOf(m_columns.size() - 1));
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, letterPaper);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_repeat_rows(m_sheet, 0, 0);
}

void SheetWriter::addText(std::size_t column, const QString &text, lxw_format *format)
{
    if (text.isEmpty())
        return;
    const SheetText fit = sheetText(text);
    m_cutTexts += fit.wasCut ? 1 : 0;
    worksheet_write_string(m_sheet, rowOf(m_row), columnOf(column), fit.utf8.constData(), format);
}

void SheetWriter::addNumber(std::size_t column, double value, CellType type)
{
    worksheet_write_number(m_sheet, rowOf(m_row), columnOf(column), value, m_formats.of(type));
}

void SheetWriter::addRow(const DataRow &cells)
{
    const std::size_t count = std::min(cells.size(), m_columns.size());
    for (std::size_t i = 0; i < count; ++i) {
        const CellType type = m_columns[i].type;
        const DataCell &cell = cells[i];
        if (const auto *text = std::get_if<QString>(&cell)) {
            addText(i, *text, m_formats.of(CellType::Text));
        } else if (const auto *whole = std::get_if<qint64>(&cell)) {
            const double unit = type == CellType::Decimal ? 1000 : type == CellType::Money ? 100 : 1;
            addNumber(i, static_cast<double>(*whole) / unit, type);
        } else if (const auto *percent = std::get_if<Percent>(&cell)) {
            addNumber(i, percent->toDouble(), CellType::Percent);
        } else if (const auto *time = std::get_if<QTime>(&cell); time && time->isValid()) {
            addNumber(i, time->msecsSinceStartOfDay() / msPerDay, CellType::Hours);
        } else if (const auto *day = std::get_if<QDate>(&cell); day && day->isValid()) {
            if (const auto serial = serialOf(*day))
                addNumber(i, *serial, CellType::Date);
            else
                addText(i, cellText(cell, type, QLocale::c()), m_formats.of(CellType::Text));
        }
    }
    ++m_row;
}

bool SheetWriter::reachedDisk() const
{
    std::FILE *rows = m_sheet->optimize_tmpfile;
    return rows && std::fflush(rows) == 0 && std::ferror(rows) == 0;
}

qint64 SheetWriter::bytes() const { return m_sheet->optimize_tmpfile ? std::ftell(m_sheet->optimize_tmpfile) : 0; }

} // namespace gelt
