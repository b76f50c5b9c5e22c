// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/slidecanvas.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace gelt::print {
namespace {

constexpr double rowPad = mm(2.5); ///< above and below what a row says
constexpr double rowIcon = mm(10);
constexpr double iconGap = mm(4);
constexpr double numberGap = mm(5);
constexpr double hair = mm(0.3);
constexpr double listGutter = mm(14);
constexpr double columnGutter = mm(12);
constexpr double tableGutter = mm(6);
constexpr double tableHead = mm(16);

/// How many lines each text may have so that all of them fit @p room, the longest giving first.
void shorten(std::vector<int> &lines, double leading, double fixed, double room)
{
    const auto height = [&] { return fixed + std::accumulate(lines.begin(), lines.end(), 0) * leading; };
    while (!lines.empty() && height() > room + 0.01) {
        const auto longest = std::ranges::max_element(lines);
        if (*longest <= 1)
            return;
        --*longest;
    }
}

/// One column of a list.
class ListColumn {
public:
    ListColumn(SlideCanvas &canvas, const report::SlideList &list, double left, double width)
        : m_canvas(&canvas)
        , m_left(left)
        , m_right(left + width)
    {
        double number = 0;
        for (const report::SlideList::Row &row : list.rows) {
            m_icons = m_icons || row.icon != report::Icon::None;
            number = std::max(number, canvas.widthOf(row.number, slidetype::strong));
        }
        m_numberLeft = m_left + (m_icons ? rowIcon + iconGap : 0);
        m_textLeft = m_numberLeft + (number > 0 ? number + numberGap : 0);
    }

    /// @param first how many rows stand in the columns before it.
    void set(std::span<const report::SlideList::Row> rows, std::size_t first)
    {
        std::vector<int> lines;
        for (const report::SlideList::Row &row : rows)
            lines.push_back(m_canvas->linesOf(row.text, slidetype::body, textWidth(row), 2));
        const QRectF body = m_canvas->body();
        shorten(lines, slidetype::body.leadingPt, 2 * rowPad * static_cast<double>(rows.size()), body.height());
        double y = body.top();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const Tagged item(m_canvas->page(), {{Role::List}, {Role::ListItem, static_cast<qint32>(first + i)}});
            setRow(rows[i], lines[i], y + rowPad);
            y += 2 * rowPad + lines[i] * slidetype::body.leadingPt;
            m_canvas->rule(m_left, m_right, y, hair, Tint::Hair);
        }
    }

private:
    double detailWidth(const report::SlideList::Row &row) const
    {
        return row.detail.isEmpty() ? 0 : std::min(m_canvas->widthOf(row.detail, slidetype::quiet) + 1, mm(90));
    }
    double textWidth(const report::SlideList::Row &row) const
    {
        const double detail = detailWidth(row);
        return m_right - m_textLeft - (detail > 0 ? detail + numberGap : 0);
    }
    void setRow(const report::SlideList::Row &row, int lines, double top)
    {
        const double middle = top + slidetype::body.leadingPt / 2;
        m_canvas->icon(row.icon, m_left, middle, rowIcon);
        if (!row.number.isEmpty()) {
            const Tagged label(m_canvas->page(), {Role::Label, 0});
            m_canvas->text(row.number, slidetype::strong, {m_numberLeft, m_textLeft - m_numberLeft}, top);
        }
        const Tagged said(m_canvas->page(), {Role::ItemBody, 1});
        m_canvas->text(row.text, slidetype::body, {m_textLeft, textWidth(row), lines}, top);
        const double detail = detailWidth(row);
        if (detail > 0)
            m_canvas->text(row.detail, slidetype::quiet, {m_right - detail, detail, 1, SlideCanvas::Side::Right},
                           middle - slidetype::quiet.leadingPt / 2 + mm(0.6));
    }

    SlideCanvas *m_canvas;
    double m_left;
    double m_right;
    double m_numberLeft = 0;
    double m_textLeft = 0;
    bool m_icons = false;
};

/// The places of a table's three columns.
struct TableColumns {
    double left[3];
    double width[3];
};

TableColumns columnsOf(const QRectF &body)
{
    constexpr double parts[]{0.33, 0.37, 0.30};
    TableColumns columns{};
    double x = body.left();
    for (std::size_t i = 0; i < 3; ++i) {
        columns.left[i] = x;
        columns.width[i] = (body.width() - 2 * tableGutter) * parts[i];
        x += columns.width[i] + tableGutter;
    }
    return columns;
}

/// @param column its index, from 0.
void setCell(SlideCanvas &canvas, qint32 column, const QString &text, const QString &absent,
             const SlideCanvas::Room &room, double top)
{
    const Tagged cell(canvas.page(), {Role::Cell, column});
    if (!text.isEmpty())
        canvas.text(text, slidetype::body, room, top);
    else
        canvas.text(report::RichText{{absent, false, report::Tone::Absent}}, slidetype::body, room, top);
}

/// @param lines how many its cells may have. @return how many they took.
int setTableRow(SlideCanvas &canvas, const report::SlideTable &table, const report::SlideTable::Row &row,
                const TableColumns &columns, int lines, double top)
{
    const double indent = row.icon == report::Icon::None ? 0 : rowIcon + iconGap;
    const double whatLeft = columns.left[0] + indent;
    const double whatWidth = columns.width[0] - indent;
    canvas.icon(row.icon, columns.left[0], top + slidetype::body.leadingPt / 2, rowIcon);
    const int forWhat = row.detail.isEmpty() || lines == 1 ? lines : lines - 1;
    int used = 0;
    {
        const Tagged cell(canvas.page(), {Role::RowHeader, 0});
        used = canvas.text(row.what, slidetype::body, {whatLeft, whatWidth, forWhat}, top);
        if (lines > used)
            used += canvas.text(row.detail, slidetype::quiet, {whatLeft, whatWidth},
                                top + used * slidetype::body.leadingPt);
    }
    setCell(canvas, 1, row.why, table.whyAbsent, {columns.left[1], columns.width[1], lines}, top);
    setCell(canvas, 2, row.next, table.nextAbsent, {columns.left[2], columns.width[2], lines}, top);
    const auto linesOf = [&](const QString &text, const QString &absent, std::size_t column) {
        return canvas.linesOf(text.isEmpty() ? absent : text, slidetype::body, columns.width[column], lines);
    };
    return std::max({used, linesOf(row.why, table.whyAbsent, 1), linesOf(row.next, table.nextAbsent, 2)});
}

void setColumn(SlideCanvas &canvas, const report::SlideColumns::Column &column, double left, double width)
{
    const QRectF body = canvas.body();
    canvas.fill(QRectF(left, body.top(), width, mm(1.2)), Tint::Navy);
    const double headTop = body.top() + mm(3);
    {
        const Tagged head(canvas.page(), {Role::Paragraph, 0});
        canvas.text(column.head, slidetype::head, {left, width}, headTop);
    }
    const double top = headTop + slidetype::head.leadingPt + mm(1);

    const std::size_t count = std::min(column.entries.size(), report::SlideColumns::mostEntries);
    std::vector<int> lines;
    double fixed = 0;
    for (std::size_t i = 0; i < count; ++i) {
        lines.push_back(canvas.linesOf(column.entries[i].text, slidetype::body, width, 4));
        fixed += 2 * rowPad + (column.entries[i].detail.isEmpty() ? 0 : slidetype::quiet.leadingPt);
    }
    shorten(lines, slidetype::body.leadingPt, fixed, body.bottom() - top);
    double y = top;
    for (std::size_t i = 0; i < count; ++i) {
        const report::SlideColumns::Entry &entry = column.entries[i];
        if (i > 0)
            canvas.rule(left, left + width, y, hair, Tint::Hair);
        const Tagged item(canvas.page(), {{Role::List, 1}, {Role::ListItem, static_cast<qint32>(i)}, {Role::ItemBody}});
        y += rowPad;
        y += canvas.text(entry.text, slidetype::body, {left, width, lines[i]}, y) * slidetype::body.leadingPt;
        y += canvas.text(entry.detail, slidetype::quiet, {left, width}, y) * slidetype::quiet.leadingPt + rowPad;
    }
}

} // namespace

void setBody(SlideCanvas &canvas, const report::SlideList &list)
{
    const QRectF body = canvas.body();
    const std::size_t columns = list.columns > 1 ? 2 : 1;
    const std::size_t count = std::min(list.rows.size(), columns * report::SlideList::mostRows);
    const std::size_t each = (count + columns - 1) / columns;
    const double width = (body.width() - static_cast<double>(columns - 1) * listGutter) / static_cast<double>(columns);
    const std::span rows(list.rows);
    for (std::size_t i = 0; i < columns && i * each < count; ++i) {
        ListColumn column(canvas, list, body.left() + static_cast<double>(i) * (width + listGutter), width);
        column.set(rows.subspan(i * each, std::min(each, count - i * each)), i * each);
    }
}

void setBody(SlideCanvas &canvas, const report::SlideTable &table)
{
    const QRectF body = canvas.body();
    const TableColumns columns = columnsOf(body);
    const QString *heads[]{&table.whatTitle, &table.whyTitle, &table.nextTitle};
    const Tagged tagged(canvas.page(), {Role::Table});
    for (std::size_t i = 0; i < 3; ++i) {
        const Tagged head(canvas.page(), {{Role::Row, 0}, {Role::ColumnHeader, static_cast<qint32>(i)}});
        canvas.text(*heads[i], slidetype::head, {columns.left[i], columns.width[i]}, body.top());
    }
    double y = body.top() + tableHead;
    canvas.rule(body.left(), body.right(), y - mm(1.5), stroke::frame, Tint::Ink);

    const std::size_t count = std::min<std::size_t>(table.rows.size(), 3);
    const double room = (body.bottom() - y) / static_cast<double>(std::max<std::size_t>(count, 1));
    const int lines = std::clamp(static_cast<int>((room - 2 * rowPad) / slidetype::body.leadingPt), 1, 3);
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0)
            canvas.rule(body.left(), body.right(), y, hair, Tint::Hair);
        const Tagged row(canvas.page(), {Role::Row, 1 + static_cast<qint32>(i)});
        const int used = setTableRow(canvas, table, table.rows[i], columns, lines, y + rowPad);
        y += 2 * rowPad + used * slidetype::body.leadingPt;
    }
    if (count > 0)
        canvas.rule(body.left(), body.right(), y, stroke::frame, Tint::Ink);
}

void setBody(SlideCanvas &canvas, const report::SlideColumns &columns)
{
    const QRectF body = canvas.body();
    const std::size_t count = std::min<std::size_t>(columns.columns.size(), 3);
    if (count == 0)
        return;
    // One alone would be a line across the slide.
    const auto places = static_cast<double>(std::max<std::size_t>(count, 2));
    const double width = (body.width() - (places - 1) * columnGutter) / places;
    for (std::size_t i = 0; i < count; ++i) {
        const Tagged column(canvas.page(), {Role::Division, static_cast<qint32>(i)});
        setColumn(canvas, columns.columns[i], body.left() + static_cast<double>(i) * (width + columnGutter), width);
    }
}

} // namespace gelt::print
