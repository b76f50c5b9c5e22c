// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/grid.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace gelt::print {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Print)
};

constexpr double padVertical = mm(1.25);
constexpr double formPad = mm(0.5); ///< the least above and below what a row of a form says
constexpr double padSide = mm(1.5);
constexpr double gapAfterNumber = mm(5);
constexpr double iconSize = mm(3.4);
constexpr double iconGap = mm(1.2);
constexpr double barThickness = mm(2.75);
constexpr double barAxis = mm(4.4); ///< the height of the line where bars begin
/// A table of more rows is read row by row, not cell by cell: its cells would double the file and the time.
constexpr std::size_t mostRowsOfCells = 20'000;
constexpr qint32 headerIndex = 0; ///< of the parts of a table; its rows come after it
constexpr qint32 firstRowIndex = 1;

double iconSpace(const report::Cell &cell) { return cell.icon == report::Icon::None ? 0 : iconSize + iconGap; }

bool isEmpty(const report::Cell &cell)
{
    const auto hasText = [](const report::RichText &line) {
        return std::any_of(line.cbegin(), line.cend(), [](const report::Run &run) { return !run.text.isEmpty(); });
    };
    return cell.icon == report::Icon::None && std::none_of(cell.lines.cbegin(), cell.lines.cend(), hasText);
}

bool saysBold(const report::Cell &cell)
{
    for (const report::RichText &line : cell.lines) {
        if (std::any_of(line.cbegin(), line.cend(), [](const report::Run &run) { return run.bold; }))
            return true;
    }
    return false;
}

/// The lines of a cell's paragraphs, one after another.
class CellLines {
public:
    CellLines(Shaper &shaper, const report::Cell &cell, const TextStyle &style, double width, CellPlace from = {})
        : m_paragraphs(&cell.lines)
        , m_paragraph(from.paragraph)
        , m_breaker(shaper, m_nothing, style, width)
    {
        open(from.place);
    }
    Q_DISABLE_COPY_MOVE(CellLines)

    bool next()
    {
        while (m_paragraph < static_cast<qint32>(m_paragraphs->size())) {
            if (m_breaker.next())
                return true;
            ++m_paragraph;
            open({});
        }
        return false;
    }

    CellPlace begin() const { return {m_paragraph, m_breaker.begin()}; }
    const LineBreaker &line() const { return m_breaker; }

private:
    void open(TextPlace place)
    {
        if (m_paragraph < static_cast<qint32>(m_paragraphs->size()))
            m_breaker.read((*m_paragraphs)[static_cast<std::size_t>(m_paragraph)], place);
    }

    const report::RichText m_nothing;
    const std::vector<report::RichText> *m_paragraphs;
    qint32 m_paragraph;
    LineBreaker m_breaker;
};

/// Apart from continued() because lupdate takes a qualified return type for a class.
QString continuedPattern()
{
    //: %1 is the caption of a table, or a phase, that goes on from the page before
    return Tr::tr("%1 (continued)");
}

} // namespace

report::RichText continued(const report::RichText &text)
{
    const QString pattern = continuedPattern();
    const qsizetype at = pattern.indexOf(QLatin1StringView("%1"));
    report::RichText out;
    if (at > 0)
        out.push_back({pattern.first(at), false, report::Tone::Plain});
    out.insert(out.end(), text.cbegin(), text.cend());
    out.push_back({at < 0 ? QString(u' ' + pattern) : pattern.sliced(at + 2), false, report::Tone::Plain});
    return out;
}

GridPlan::GridPlan(const report::Grid &grid, double left, double width, Shaper &shaper)
    : m_grid(&grid)
    , m_style(grid.look == report::GridLook::Minutes ? type::minutesTable
              : grid.dense                           ? type::denseTable
                                                     : type::table)
    , m_left(left)
    , m_width(width)
    , m_tagsRows(grid.rows.size() > mostRowsOfCells)
{
    fitColumns(shaper);
    TextStyle bold = m_style;
    bold.bold = true;
    const auto isUntitled = [](const report::GridColumn &column) { return column.title.isEmpty(); };
    if (grid.look == report::GridLook::Minutes && std::ranges::all_of(grid.columns, isUntitled))
        m_headerLines = 0;
    for (std::size_t i = 0; i < m_columns.size() && m_headerLines > 0; ++i) {
        const Column &column = m_columns[i];
        const report::RichText title{{grid.columns[i].title, true, report::Tone::Plain}};
        m_headerLines =
            std::max(m_headerLines, countLines(shaper, title, bold, column.width - column.padLeft - column.padRight));
    }
}

/// How wide the column must be for its header's words and, in columns that do not wrap, for its cells.
double GridPlan::contentWidth(Shaper &shaper, std::size_t column) const
{
    // A single monstrous word shall not push the other columns off the sheet.
    const double most = m_width / 5;
    const report::GridColumn &spec = m_grid->columns[column];
    TextStyle bold = m_style;
    bold.bold = true;
    double widest = widestWord(shaper, {{spec.title, true, report::Tone::Plain}}, bold);
    if (spec.kind == report::ColumnKind::Text)
        return std::min(widest, most);
    for (const report::GridRow &row : m_grid->rows) {
        if (column >= row.cells.size() || row.kind == report::RowKind::Group || widest > most)
            continue;
        const report::Cell &cell = row.cells[column];
        const TextStyle &style = row.kind == report::RowKind::Total ? bold : m_style;
        for (const report::RichText &line : cell.lines) {
            const double width = spec.kind == report::ColumnKind::Date ? widestWord(shaper, line, style)
                                                                       : naturalWidth(shaper, line, style);
            widest = std::max(widest, width + iconSpace(cell));
        }
    }
    return std::min(widest, most);
}

/// Gives the columns their paddings. @return how narrow each may become, how wide it would be.
std::vector<GridPlan::Fit> GridPlan::columnFits(Shaper &shaper)
{
    using report::ColumnKind;
    const auto &specs = m_grid->columns;
    std::vector<Fit> fits;
    for (std::size_t i = 0; i < specs.size(); ++i) {
        Column &column = m_columns.emplace_back();
        column.alignsRight = specs[i].kind == ColumnKind::Number;
        // A row's own number stands close to what it numbers.
        const bool afterFigures = i > 1 && specs[i - 1].kind == ColumnKind::Number && !column.alignsRight;
        column.padLeft = afterFigures ? gapAfterNumber : padSide;
        column.padRight = padSide;
        const double content = contentWidth(shaper, i) + column.padLeft + column.padRight;
        const bool stretches = specs[i].widthMm <= 0;
        const double least = std::max(content, mm(specs[i].minWidthMm));
        const double wanted = stretches ? least : std::max(content, mm(specs[i].widthMm));
        // Only text gives way: it can wrap.
        fits.push_back({specs[i].kind == ColumnKind::Text ? std::min(least, wanted) : wanted, wanted, stretches});
    }
    return fits;
}

void GridPlan::fitColumns(Shaper &shaper)
{
    const std::vector<Fit> fits = columnFits(shaper);
    double least = 0;
    double wanted = 0;
    double stretch = 0;
    for (const Fit &fit : fits) {
        least += fit.least;
        wanted += fit.wanted;
        stretch += fit.stretches ? fit.wanted : 0;
    }
    // Enough room: the rest goes to who stretches. Too little: every text gives the same part of what it can give.
    // Far too little: all are narrowed alike.
    const double grow = wanted <= m_width && stretch > 0 ? (m_width - wanted) / stretch : 0;
    const double give = wanted > m_width && wanted > least ? std::min(1.0, (wanted - m_width) / (wanted - least)) : 0;
    const double narrow = least > m_width ? m_width / least : 1;
    double x = m_left;
    for (std::size_t i = 0; i < fits.size(); ++i) {
        Column &column = m_columns[i];
        const Fit &fit = fits[i];
        column.x = x;
        column.width =
            (fit.wanted - give * (fit.wanted - fit.least)) * narrow + (fit.stretches ? grow * fit.wanted : 0);
        column.padLeft = std::min(column.padLeft, column.width / 4);
        column.padRight = std::min(column.padRight, column.width / 4);
        x += column.width;
    }
    m_width = x - m_left;
}

std::vector<GridPlan::PlacedCell> GridPlan::cellsOf(int row) const
{
    const report::GridRow &source = m_grid->rows[static_cast<std::size_t>(row)];
    const bool group = source.kind == report::RowKind::Group;
    const std::size_t count = std::min(source.cells.size(), m_columns.size());
    std::vector<PlacedCell> cells;
    cells.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        std::size_t first = i;
        std::size_t last = i;
        if (group && cells.empty()) {
            while (i < count && isEmpty(source.cells[i]))
                ++i;
            if (i == count)
                break;
            first = 0;
            last = i;
            while (last + 1 < m_columns.size() && (last + 1 >= count || isEmpty(source.cells[last + 1])))
                ++last;
        }
        const report::Cell &cell = source.cells[i];
        const Column &from = m_columns[first];
        const Column &to = m_columns[last];
        const double left = from.x + from.padLeft;
        const bool right = m_columns[i].alignsRight && first == last;
        const bool bold = source.kind != report::RowKind::Data && !saysBold(cell);
        cells.push_back({&cell, left, std::max(1.0, to.x + to.width - to.padRight - left), right, bold,
                         static_cast<qint16>(first), static_cast<qint16>(last - first + 1)});
        i = last;
    }
    return cells;
}

std::vector<Element> GridPlan::elementsOf(int row) const
{
    std::vector<Element> path{{Role::Row, firstRowIndex + row}};
    if (m_tagsRows)
        path.push_back({Role::Cell, 0, static_cast<qint16>(m_columns.size())});
    return path;
}

std::vector<Element> GridPlan::elementsOf(int row, const PlacedCell &cell) const
{
    if (m_tagsRows)
        return {};
    const report::RowKind kind = m_grid->rows[static_cast<std::size_t>(row)].kind;
    // A phase heads the rows below it, a total's name the figures beside it.
    const bool heads = kind != report::RowKind::Data && cell.column == 0;
    return {{heads ? Role::RowHeader : Role::Cell, cell.column, cell.columns}};
}

void GridPlan::closeRow(const std::vector<PlacedCell> &cells, Page &page) const
{
    const int all = static_cast<int>(m_columns.size());
    const int covered = cells.empty() ? 0 : cells.back().column + cells.back().columns;
    if (covered < all && !m_tagsRows)
        const Tagged rest(page, {Role::Cell, covered, static_cast<qint16>(all - covered)});
}

TextStyle GridPlan::styleOf(const PlacedCell &cell) const
{
    TextStyle style = m_style;
    style.bold = cell.bold;
    return style;
}

double GridPlan::heightOf(int lines) const { return 2 * padVertical + std::max(lines, 1) * m_style.leadingPt; }

double GridPlan::rowHeight(int lines) const
{
    if (m_grid->look != report::GridLook::Form)
        return heightOf(lines);
    const double pad = m_grid->roomBelow ? padVertical : formPad;
    return std::max(mm(std::clamp(m_grid->rowMm, 0.0, 60.0)), 2 * pad + std::max(lines, 1) * m_style.leadingPt);
}

int GridPlan::rowLines(Shaper &shaper, int row) const
{
    int most = 1;
    for (const PlacedCell &cell : cellsOf(row))
        most = std::max(most, cellLines(shaper, cell));
    return most;
}

std::vector<std::vector<CellPlace>> GridPlan::lineStarts(Shaper &shaper, int row) const
{
    std::vector<std::vector<CellPlace>> starts;
    for (const PlacedCell &cell : cellsOf(row)) {
        std::vector<CellPlace> &places = starts.emplace_back();
        CellLines lines(shaper, *cell.cell, styleOf(cell), std::max(1.0, cell.width - iconSpace(*cell.cell)));
        while (lines.next())
            places.push_back(lines.begin());
    }
    return starts;
}

/// A share of the scale as a bar from a line that stands for nothing: a zero is told from an empty cell.
void GridPlan::setShare(const PlacedCell &cell, double top, Page &page) const
{
    const double middle = top + m_style.leadingPt / 2;
    const double share = std::isfinite(*cell.cell->bar) ? std::clamp(*cell.cell->bar, 0.0, 1.0) : 0;
    if (share > 0)
        page.shapes.push_back(Fill{
            QRectF(cell.x, middle - barThickness / 2, cell.width * share, barThickness), Tint::Navy});
    page.shapes.push_back(
        Rule{QLineF(cell.x, middle - barAxis / 2, cell.x, middle + barAxis / 2), stroke::baseline, Tint::Ink});
}

void GridPlan::setCell(Shaper &shaper, const PlacedCell &cell, CellPlace from, int maxLines, double top, bool withIcon,
                       Page &page) const
{
    const double shift = iconSpace(*cell.cell);
    if (withIcon && cell.cell->bar)
        setShare(cell, top, page);
    if (withIcon && shift > 0) {
        const double y = top + (m_style.leadingPt - iconSize) / 2;
        page.icons.push_back({cell.cell->icon, QRectF(cell.x, y, iconSize, iconSize)});
    }
    const double width = std::max(1.0, cell.width - shift);
    CellLines lines(shaper, *cell.cell, styleOf(cell), width, from);
    double baseline = top + baselineOf(m_style);
    for (int i = 0; i < maxLines && lines.next(); ++i) {
        const double x = cell.x + shift + (cell.alignsRight ? width - lines.line().width() : 0);
        lines.line().set({x, baseline}, false, page.texts);
        baseline += m_style.leadingPt;
    }
}

void GridPlan::fillBand(double top, double height, Page &page) const
{
    // It leaves the rules above and below to themselves.
    constexpr double inset = stroke::frame / 2;
    page.shapes.push_back(Fill{QRectF(m_left, top + inset, m_width, height - 2 * inset), Tint::Band});
}

void GridPlan::setRule(double y, double width, Tint tint, Page &page) const
{
    page.shapes.push_back(Rule{QLineF(m_left, y, m_left + m_width, y), width, tint});
}

void GridPlan::setRowRule(double y, Page &page) const
{
    if (m_grid->look == report::GridLook::Form)
        setRule(y, stroke::form, Tint::Rule, page);
    else
        setRule(y, stroke::hair, Tint::Hair, page);
}

/// The lines between and around the cells of a form.
void GridPlan::setBars(double top, double height, Page &page) const
{
    if (m_grid->look != report::GridLook::Form)
        return;
    const auto bar = [&](double x) {
        page.shapes.push_back(Rule{QLineF(x, top, x, top + height), stroke::form, Tint::Rule});
    };
    for (const Column &column : m_columns)
        bar(column.x);
    bar(m_left + m_width);
}

void GridPlan::setHeader(Shaper &shaper, double top, bool repeated, Page &page) const
{
    const double height = headerHeight();
    if (m_grid->look != report::GridLook::Minutes)
        fillBand(top, height, page);
    setRule(top, stroke::frame, Tint::Ink, page);
    if (m_headerLines == 0)
        return;
    setRule(top + height, stroke::frame, Tint::Ink, page);
    TextStyle bold = m_style;
    bold.bold = true;
    const Tagged row(page, {repeated ? Role::Artifact : Role::Row, headerIndex});
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const Tagged cell(page, {Role::ColumnHeader, static_cast<qint32>(i)});
        const Column &column = m_columns[i];
        const double width = column.width - column.padLeft - column.padRight;
        const report::RichText title{{m_grid->columns[i].title, true, report::Tone::Plain}};
        const int lines = countLines(shaper, title, bold, width);
        double baseline = top + height - padVertical - lines * m_style.leadingPt + baselineOf(m_style);
        LineBreaker breaker(shaper, title, bold, width);
        while (breaker.next()) {
            const double x = column.x + column.padLeft + (column.alignsRight ? width - breaker.width() : 0);
            breaker.set({x, baseline}, repeated, page.texts);
            baseline += m_style.leadingPt;
        }
    }
}

int GridPlan::cellLines(Shaper &shaper, const PlacedCell &cell) const
{
    int lines = 0;
    CellLines reader(shaper, *cell.cell, styleOf(cell), std::max(1.0, cell.width - iconSpace(*cell.cell)));
    while (reader.next())
        ++lines;
    return lines;
}

void GridPlan::setRow(Shaper &shaper, int row, double top, Page &page) const
{
    const bool form = m_grid->look == report::GridLook::Form;
    if (m_grid->rows[static_cast<std::size_t>(row)].kind == report::RowKind::Group && !form
        && m_grid->look != report::GridLook::Minutes)
        fillBand(top, heightOf(rowLines(shaper, row)), page);
    const double height = form ? rowHeight(rowLines(shaper, row)) : 0;
    setBars(top, height, page);
    const std::vector<PlacedCell> cells = cellsOf(row);
    const Tagged tagged(page, elementsOf(row));
    for (const PlacedCell &cell : cells) {
        const double inset =
            form && !m_grid->roomBelow ? (height - cellLines(shaper, cell) * m_style.leadingPt) / 2 : padVertical;
        const Tagged own(page, elementsOf(row, cell));
        setCell(shaper, cell, {}, std::numeric_limits<int>::max(), top + inset, true, page);
    }
    closeRow(cells, page);
}

void GridPlan::setFragment(Shaper &shaper, const RowFragment &fragment, double top, Page &page) const
{
    const std::vector<PlacedCell> cells = cellsOf(fragment.row);
    setBars(top, heightOf(fragment.lines + (fragment.continues ? 1 : 0)), page);
    double y = top + padVertical;
    if (fragment.continues && !cells.empty()) {
        const bool numbered = cells.size() > 1;
        const std::size_t before = page.texts.size();
        if (numbered)
            setCell(shaper, cells.front(), {}, 1, y, false, page);
        for (std::size_t i = before; i < page.texts.size(); ++i)
            page.texts[i].repeated = true;
        const PlacedCell &second = cells[numbered ? 1 : 0];
        const report::RichText note{{Tr::tr("(continued)"), false, report::Tone::Quiet}};
        LineBreaker breaker(shaper, note, m_style, m_left + m_width - second.x);
        if (breaker.next())
            breaker.set({second.x, y + baselineOf(m_style)}, true, page.texts);
        y += m_style.leadingPt;
    }
    const Tagged tagged(page, elementsOf(fragment.row));
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const Tagged own(page, elementsOf(fragment.row, cells[i]));
        if (fragment.starts[i].paragraph >= 0)
            setCell(shaper, cells[i], fragment.starts[i], fragment.lines, y, !fragment.continues, page);
    }
    closeRow(cells, page);
}

report::RichText GridPlan::repeatedGroupText(int row) const
{
    const std::vector<PlacedCell> cells = cellsOf(row);
    report::RichText title;
    if (!cells.empty() && !cells.front().cell->lines.empty()) {
        // Of "PHASE · 17 activities" the name is in bold, and only the name goes over.
        const bool someBold = saysBold(*cells.front().cell);
        for (report::Run run : cells.front().cell->lines.front()) {
            if (someBold && !run.bold)
                continue;
            run.bold = true;
            title.push_back(std::move(run));
        }
    }
    return title;
}

QString GridPlan::groupTitle(int row) const { return plainText(repeatedGroupText(row)); }

double GridPlan::repeatedGroupHeight(Shaper &shaper, int row) const
{
    return heightOf(countLines(shaper, continued(repeatedGroupText(row)), m_style, m_width - 2 * padSide));
}

void GridPlan::setRepeatedGroup(Shaper &shaper, int row, double top, Page &page) const
{
    fillBand(top, repeatedGroupHeight(shaper, row), page);
    const report::RichText text = continued(repeatedGroupText(row));
    LineBreaker breaker(shaper, text, m_style, m_width - 2 * padSide);
    double baseline = top + padVertical + baselineOf(m_style);
    while (breaker.next()) {
        breaker.set({m_left + padSide, baseline}, true, page.texts);
        baseline += m_style.leadingPt;
    }
}

} // namespace gelt::print
