// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/matrix.h"

#include "core/print/grid.h"
#include "core/print/matrixcells.h"
#include "core/report/common.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace gelt::print {
namespace {

constexpr double padVertical = mm(1.25);
constexpr double padSide = mm(1.5);
constexpr double numberColumn = mm(8);
constexpr double numberPad = mm(1); ///< right of a number
constexpr double titlePad = mm(1.3);
constexpr double titleColumn = mm(52);
constexpr double widestTitle = mm(110); ///< where few periods leave room
constexpr double fulfilledColumn = mm(13.5);
constexpr double overdueColumn = mm(10.5);
constexpr double stateColumn = mm(24);
constexpr double stateGap = mm(3.5);
constexpr double iconSize = mm(3.4);
constexpr double iconGap = mm(1.2);
constexpr double rowHeight = mm(11);
constexpr double wantedCell = mm(8.6);
constexpr double leastCell = mm(7);
constexpr double leastHeader = mm(13.75);
constexpr double captionGap = 2 * rhythm;
constexpr double bandGap = 6 * rhythm;
constexpr double keyGap = 3 * rhythm;
constexpr double cutOffTail = mm(1.875); ///< of its line, below the table
constexpr double cutOffWidth = 2;
constexpr int mostTitleLines = 6;

// The parts of a band's table, and of its rows.
constexpr qint32 headerIndex = 0;
constexpr qint32 firstRowIndex = 1;
constexpr qint32 numberIndex = 0;
constexpr qint32 titleIndex = 1;
constexpr qint32 firstCellIndex = 2;
constexpr qint16 columnsBesides = 5; ///< the number, the title, and three behind the periods

constexpr TextStyle textStyle = type::denseTable;
constexpr TextStyle yearStyle{9.5, mm(4.375), true, Tint::Ink};
constexpr TextStyle periodStyle{9, mm(4.375), false, Tint::Ink};
constexpr TextStyle boldStyle{textStyle.sizePt, textStyle.leadingPt, true, Tint::Ink};

report::RichText plain(const QString &text) { return {{text, false, report::Tone::Plain}}; }
report::RichText bold(const QString &text) { return {{text, true, report::Tone::Plain}}; }

/// No column gets wider than a fifth of the sheet for a single text.
double columnFor(Shaper &shaper, const QString &title, double least, double width)
{
    return std::max(least, std::min(widestWord(shaper, bold(title), boldStyle) + numberPad, width / 5));
}

} // namespace

std::vector<MatrixBand> matrixBands(const std::vector<int> &years, int columns, int most)
{
    most = std::max(1, most);
    std::vector<MatrixBand> bands;
    int at = 0;
    const auto add = [&](int count) {
        const bool joins =
            !bands.empty() && bands.back().first + bands.back().count == at && bands.back().count + count <= most;
        if (joins)
            bands.back().count += count;
        else
            bands.push_back({at, count});
        at += count;
    };
    const auto addYear = [&](int count) {
        const int parts = (count + most - 1) / most;
        for (int part = 0; part < parts; ++part)
            add(count * (part + 1) / parts - count * part / parts);
    };
    for (const int year : years) {
        if (const int count = std::min(year, columns - at); count > 0)
            addYear(count);
    }
    if (at < columns)
        addYear(columns - at);
    return bands;
}

MatrixDrawing::MatrixDrawing(const report::Matrix &matrix, report::RichText caption, double left, double width,
                             double tallestRow, Shaper &shaper)
    : m_matrix(&matrix)
    , m_caption(std::move(caption))
    , m_left(left)
    , m_width(width)
{
    fitColumns(shaper);
    int lines = 1;
    const auto count = [&](const QString &title, double room) {
        lines = std::max(lines, std::min(mostTitleLines, countLines(shaper, bold(title), boldStyle, room)));
    };
    count(matrix.activityTitle, m_titleWidth);
    count(matrix.fulfilledTitle, m_fulfilledRight - m_cellsLeft - m_cellWidth * m_bands.front().count);
    count(matrix.overdueTitle, m_overdueRight - m_fulfilledRight - numberPad);
    count(matrix.stateTitle, m_stateWidth);
    m_headerHeight = std::max(leastHeader, 2 * padVertical + lines * textStyle.leadingPt);
    m_headHeight = captionHeight(shaper) + m_headerHeight;
    for (const Row &row : matrix.rows) {
        const double repeated =
            row.group
                ? 2 * padVertical + linesHeight(shaper, continued(bold(row.title)), textStyle, m_width - 2 * padSide)
                : 0;
        m_groupHeights.push_back(repeated < tallestRow / 4 ? repeated : 0);
    }
    makePieces(shaper, tallestRow);
}

void MatrixDrawing::fitColumns(Shaper &shaper)
{
    double number = widestWord(shaper, bold(m_matrix->numberTitle), boldStyle);
    double fulfilled = columnFor(shaper, m_matrix->fulfilledTitle, fulfilledColumn, m_width);
    double overdue = columnFor(shaper, m_matrix->overdueTitle, overdueColumn, m_width);
    double state = stateColumn - stateGap;
    double cell = leastCell;
    for (const Row &row : m_matrix->rows) {
        number = std::max(number, naturalWidth(shaper, plain(row.number), textStyle));
        fulfilled = std::max(fulfilled, naturalWidth(shaper, plain(row.fulfilled), textStyle) + 2 * numberPad);
        overdue = std::max(overdue, naturalWidth(shaper, bold(row.overdue), textStyle) + 2 * numberPad);
        state = std::max(state, iconSize + iconGap + naturalWidth(shaper, plain(row.stateText), textStyle));
        for (const Cell &each : row.cells)
            cell = std::max(cell, matrixCellWidth(shaper, each) / std::max(1, each.columns));
    }
    for (const report::Matrix::Head &year : m_matrix->years)
        cell = std::max(cell, (naturalWidth(shaper, bold(year.text), yearStyle) + mm(1)) / std::max(1, year.columns));
    for (const QString &period : m_matrix->periods)
        cell = std::max(cell, naturalWidth(shaper, plain(period), periodStyle) + mm(1));
    const double most = m_width / 6;
    const double numbers = std::clamp(number + 2 * numberPad, numberColumn, most);
    fulfilled = std::min(fulfilled, most);
    overdue = std::min(overdue, most);
    state = std::min(state, most);
    const double fixed = numbers + fulfilled + overdue + stateGap + state;
    double title = std::min(titleColumn, std::max(mm(24), m_width - fixed - 4 * cell));
    const double room = std::max(leastCell, m_width - fixed - title);
    cell = std::min(cell, room);
    std::vector<int> years;
    for (const report::Matrix::Head &year : m_matrix->years)
        years.push_back(year.columns);
    m_bands = matrixBands(years, static_cast<int>(m_matrix->periods.size()), static_cast<int>(room / cell + 1e-6));
    if (m_bands.empty())
        m_bands.push_back({});
    int widest = 1;
    for (const MatrixBand &band : m_bands)
        widest = std::max(widest, band.count);
    m_cellWidth = std::clamp(room / widest, cell, std::max(cell, wantedCell));
    const double rest = std::max(0.0, room - m_cellWidth * widest);
    title = std::max(title, std::min(title + rest, widestTitle));
    m_numberRight = m_left + numbers - numberPad;
    m_titleLeft = m_left + numbers + titlePad;
    m_titleWidth = title - titlePad - padSide;
    m_cellsLeft = m_left + numbers + title;
    m_fulfilledRight = m_cellsLeft + m_cellWidth * widest + fulfilled;
    m_overdueRight = m_fulfilledRight + overdue;
    m_stateLeft = m_overdueRight + stateGap;
    m_stateWidth = m_left + m_width - m_stateLeft;
}

void MatrixDrawing::makePieces(Shaper &shaper, double tallestRow)
{
    for (int band = 0; band < static_cast<int>(m_bands.size()); ++band) {
        m_pieces.push_back({Piece::Kind::Head, band, 0, {}, 0, m_headerHeight});
        for (int row = 0; row < static_cast<int>(m_matrix->rows.size()); ++row)
            addRow(shaper, band, row, tallestRow);
        if (holdsCutOff(m_bands[static_cast<std::size_t>(band)]))
            m_pieces.push_back({Piece::Kind::CutOff, band, 0, {}, 0, cutOffTail + textStyle.leadingPt});
    }
    if (!m_matrix->key.empty())
        m_pieces.push_back({Piece::Kind::Key,
                            0,
                            0,
                            {},
                            0,
                            setLegend(shaper, keyItems(shaper), matrixSample, {m_left, m_width}, 0, nullptr)});
}

void MatrixDrawing::addRow(Shaper &shaper, int band, int index, double tallestRow)
{
    const Row &row = m_matrix->rows[static_cast<std::size_t>(index)];
    const report::RichText title = row.group ? bold(row.title) : plain(row.title);
    const double width = row.group ? m_width - 2 * padSide : m_titleWidth;
    const int most = std::max(1, static_cast<int>((tallestRow - 2 * padVertical) / textStyle.leadingPt));
    double least = row.group ? 0 : rowHeight;
    if (!row.group)
        least = std::max(least, std::min(tallestRow, 2 * padVertical
                                                         + linesHeight(shaper, plain(row.stateText), textStyle,
                                                                       m_stateWidth - iconSize - iconGap)));
    LineBreaker breaker(shaper, title, textStyle, width);
    Piece piece{Piece::Kind::Row, band, index, {}, 0, 0};
    while (breaker.next()) {
        if (piece.lines == most) {
            piece.height = std::max(least, 2 * padVertical + piece.lines * textStyle.leadingPt);
            m_pieces.push_back(piece);
            piece = {Piece::Kind::More, band, index, breaker.begin(), 0, 0};
            least = 0;
        }
        ++piece.lines;
    }
    piece.height = std::max(least, 2 * padVertical + std::max(1, piece.lines) * textStyle.leadingPt);
    m_pieces.push_back(piece);
}

bool MatrixDrawing::keepsWithNext(int index) const
{
    if (index + 1 >= pieces())
        return false;
    const Piece &at = piece(index);
    const Piece::Kind next = piece(index + 1).kind;
    switch (at.kind) {
    case Piece::Kind::Head:
        return true;
    case Piece::Kind::Row:
    case Piece::Kind::More: {
        const bool isFirst = at.row == 0 && at.kind == Piece::Kind::Row && next == Piece::Kind::Row;
        return isFirst || m_matrix->rows[static_cast<std::size_t>(at.row)].group || next == Piece::Kind::CutOff
               || next == Piece::Kind::Key;
    }
    case Piece::Kind::CutOff:
        return next == Piece::Kind::Key;
    case Piece::Kind::Key:
        return false;
    }
    return false;
}

double MatrixDrawing::gapAbove(int index) const
{
    const Piece &at = piece(index);
    if (at.kind == Piece::Kind::Key)
        return keyGap;
    return at.kind == Piece::Kind::Head && at.band > 0 ? bandGap : 0;
}

int MatrixDrawing::groupOf(int row) const
{
    while (row >= 0 && !m_matrix->rows[static_cast<std::size_t>(row)].group)
        --row;
    return row;
}

bool MatrixDrawing::holdsCutOff(const MatrixBand &band) const
{
    if (!m_matrix->cutOff || m_matrix->cutOffText.isEmpty())
        return false;
    const double at = *m_matrix->cutOff;
    return (at > band.first || band.first == 0) && at >= 0 && at <= band.first + band.count;
}

double MatrixDrawing::columnX(int band, double column) const
{
    return m_cellsLeft + m_cellWidth * (column - m_bands[static_cast<std::size_t>(band)].first);
}

double MatrixDrawing::captionHeight(Shaper &shaper) const
{
    return m_caption.empty() ? 0 : linesHeight(shaper, m_caption, type::caption, m_width) + captionGap;
}

double MatrixDrawing::height(int first, int count) const
{
    double height = 0;
    for (int i = first; i < first + count; ++i)
        height += piece(i).height + (i > first ? gapAbove(i) : 0);
    return height;
}

double MatrixDrawing::headHeight(int index) const
{
    const Piece &at = piece(index);
    if (at.kind == Piece::Kind::Head)
        return at.band > 0 ? m_headHeight - m_headerHeight : 0;
    if (at.kind != Piece::Kind::Row && at.kind != Piece::Kind::More)
        return 0;
    const bool isGroup = m_matrix->rows[static_cast<std::size_t>(at.row)].group;
    const int group = isGroup ? -1 : groupOf(at.row);
    return m_headHeight + (group < 0 ? 0 : m_groupHeights[static_cast<std::size_t>(group)]);
}

void MatrixDrawing::setHead(Shaper &shaper, int index, double top, Page &page) const
{
    const Piece &at = piece(index);
    if (!m_caption.empty())
        top = print::setLines(shaper, m_caption, type::caption, {m_left, m_width}, top, page, true) + captionGap;
    if (at.kind == Piece::Kind::Head)
        return;
    setHeader(shaper, at.band, top, true, page);
    top += m_headerHeight;
    const bool isGroup = m_matrix->rows[static_cast<std::size_t>(at.row)].group;
    const int group = isGroup ? -1 : groupOf(at.row);
    if (group < 0)
        return;
    const auto i = static_cast<std::size_t>(group);
    if (m_groupHeights[i] <= 0)
        return;
    setGroup(shaper, continued(bold(m_matrix->rows[i].title)), top, m_groupHeights[i], true, page);
    setRule(top + m_groupHeights[i], stroke::hair, Tint::Rule, page);
}

void MatrixDrawing::setEnd(int index, int next, double bottom, Page &page) const
{
    const Piece &at = piece(index);
    if (at.kind != Piece::Kind::Row && at.kind != Piece::Kind::More)
        return;
    const bool goesOn = next >= 0 && (piece(next).kind == Piece::Kind::Row || piece(next).kind == Piece::Kind::More);
    if (!goesOn)
        setRule(bottom, stroke::frame, Tint::Ink, page);
    else if (piece(next).kind == Piece::Kind::Row)
        setRule(bottom, stroke::hair, m_matrix->rows[static_cast<std::size_t>(at.row)].group ? Tint::Rule : Tint::Hair,
                page);
}

void MatrixDrawing::setRule(double y, double width, Tint tint, Page &page) const
{
    page.shapes.push_back(Rule{QLineF(m_left, y, m_left + m_width, y), width, tint});
}

void MatrixDrawing::set(Shaper &shaper, int first, int count, double top, Page &page) const
{
    for (int i = first; i < first + count; ++i) {
        const Piece &at = piece(i);
        top += i > first ? gapAbove(i) : 0;
        switch (at.kind) {
        case Piece::Kind::Head:
            setHeader(shaper, at.band, top, false, page);
            break;
        case Piece::Kind::Row:
        case Piece::Kind::More:
            setRow(shaper, at, top, page);
            break;
        case Piece::Kind::CutOff:
            setCutOffWords(shaper, at.band, top, page);
            break;
        case Piece::Kind::Key:
            setLegend(shaper, keyItems(shaper), matrixSample, {m_left, m_width}, top, &page);
            break;
        }
        top += at.height;
    }
}

void MatrixDrawing::setHeader(Shaper &shaper, int band, double top, bool repeated, Page &page) const
{
    constexpr double inset = stroke::frame / 2;
    const double bottom = top + m_headerHeight;
    page.shapes.push_back(Fill{QRectF(m_left, top + inset, m_width, m_headerHeight - 2 * inset), Tint::Band});
    setRule(top, stroke::frame, Tint::Ink, page);
    const Tagged header(page, {repeated ? Role::Artifact : Role::Row, headerIndex});
    const auto title = [&](qint32 index, const QString &text, TextArea area) {
        const Tagged cell(page, {Role::ColumnHeader, index});
        const double height = linesHeight(shaper, bold(text), boldStyle, area.width);
        print::setLines(shaper, bold(text), boldStyle, area, bottom - padVertical - height, page, repeated);
    };
    title(numberIndex, m_matrix->numberTitle, {m_left, m_numberRight - m_left, Align::Right});
    title(titleIndex, m_matrix->activityTitle, {m_titleLeft, m_titleWidth});
    const MatrixBand &shown = m_bands[static_cast<std::size_t>(band)];
    const double periods = bottom - padVertical - periodStyle.leadingPt;
    int at = 0;
    for (const report::Matrix::Head &year : m_matrix->years) {
        const int from = std::max(at, shown.first);
        const int to = std::min(at + year.columns, shown.first + shown.count);
        at += year.columns;
        const Tagged seen(page, {Role::Artifact}); // each period says its year
        if (from < to)
            print::setLines(shaper, bold(year.text), yearStyle,
                            {columnX(band, from), (to - from) * m_cellWidth, Align::Centre}, top + padVertical, page,
                            repeated);
    }
    for (int column = shown.first; column < shown.first + shown.count; ++column) {
        const Tagged cell(page, {Role::ColumnHeader, firstCellIndex + column - shown.first});
        const Tagged said(page, {Role::Span, 0, 1, spokenPeriod(column)});
        print::setLines(shaper, plain(m_matrix->periods[static_cast<std::size_t>(column)]), periodStyle,
                        {columnX(band, column), m_cellWidth, Align::Centre}, periods, page, repeated);
    }
    const qint32 behind = firstCellIndex + shown.count;
    const double cellsRight = columnX(band, shown.first + shown.count);
    title(behind, m_matrix->fulfilledTitle,
          {std::max(cellsRight, m_fulfilledRight - m_width / 6), std::min(m_fulfilledRight - cellsRight, m_width / 6),
           Align::Right});
    title(behind + 1, m_matrix->overdueTitle,
          {m_fulfilledRight + numberPad, m_overdueRight - m_fulfilledRight - numberPad, Align::Right});
    title(behind + 2, m_matrix->stateTitle, {m_stateLeft, m_stateWidth});
    setLines(band, periods - padVertical / 2, bottom, page);
    setRule(bottom, stroke::frame, Tint::Ink, page);
}

/// "2012 T1": who hears a column's head does not see the year above it.
QString MatrixDrawing::spokenPeriod(int column) const
{
    const QString period = m_matrix->periods[static_cast<std::size_t>(column)];
    int end = 0;
    for (const report::Matrix::Head &year : m_matrix->years) {
        end += year.columns;
        if (column < end)
            return year.text + u' ' + period;
    }
    return period;
}

/// Where a year begins, and the cut-off.
void MatrixDrawing::setLines(int band, double top, double bottom, Page &page) const
{
    const MatrixBand &shown = m_bands[static_cast<std::size_t>(band)];
    int at = 0;
    for (const report::Matrix::Head &year : m_matrix->years) {
        at += year.columns;
        if (at <= shown.first || at >= shown.first + shown.count)
            continue;
        const double x = columnX(band, at);
        page.shapes.push_back(Rule{QLineF(x, top, x, bottom), stroke::hair, Tint::Rule});
    }
    if (holdsCutOff(shown)) {
        const double x = columnX(band, *m_matrix->cutOff);
        page.shapes.push_back(Rule{QLineF(x, top, x, bottom), cutOffWidth, Tint::Ink});
    }
}

void MatrixDrawing::setCutOffWords(Shaper &shaper, int band, double top, Page &page) const
{
    const double x = columnX(band, *m_matrix->cutOff);
    page.shapes.push_back(Rule{QLineF(x, top, x, top + cutOffTail), cutOffWidth, Tint::Ink});
    const report::RichText text = bold(m_matrix->cutOffText);
    const double width = std::min(naturalWidth(shaper, text, textStyle) + 1, m_width);
    const double left = std::clamp(x - width / 2, m_left, m_left + m_width - width);
    print::setLines(shaper, text, textStyle, {left, width, Align::Centre}, top + cutOffTail, page);
}

void MatrixDrawing::setGroup(Shaper &shaper, const report::RichText &title, double top, double height, bool repeated,
                             Page &page) const
{
    constexpr double inset = stroke::frame / 2;
    page.shapes.push_back(Fill{QRectF(m_left, top + inset, m_width, height - 2 * inset), Tint::Band});
    print::setLines(shaper, title, textStyle, {m_left + padSide, m_width - 2 * padSide}, top + padVertical, page,
                    repeated);
}

void MatrixDrawing::setTitle(Shaper &shaper, const Piece &at, double top, Page &page) const
{
    const Row &row = m_matrix->rows[static_cast<std::size_t>(at.row)];
    const report::RichText title = row.group ? bold(row.title) : plain(row.title);
    const double left = row.group ? m_left + padSide : m_titleLeft;
    LineBreaker breaker(shaper, title, textStyle, row.group ? m_width - 2 * padSide : m_titleWidth, at.from);
    double y = top + (at.height - at.lines * textStyle.leadingPt) / 2;
    for (int line = 0; line < at.lines && breaker.next(); ++line) {
        breaker.set({left, y + baselineOf(textStyle)}, false, page.texts);
        y += textStyle.leadingPt;
    }
}

void MatrixDrawing::setRow(Shaper &shaper, const Piece &at, double top, Page &page) const
{
    const Row &row = m_matrix->rows[static_cast<std::size_t>(at.row)];
    const MatrixBand &shown = m_bands[static_cast<std::size_t>(at.band)];
    const double middle = top + at.height / 2;
    const Tagged tagged(page, {Role::Row, firstRowIndex + at.row});
    if (row.group) {
        constexpr double inset = stroke::frame / 2;
        page.shapes.push_back(Fill{QRectF(m_left, top + inset, m_width, at.height - 2 * inset), Tint::Band});
        const Tagged cell(page, {Role::RowHeader, 0, static_cast<qint16>(shown.count + columnsBesides)});
        setTitle(shaper, at, top, page);
        return;
    }
    setLines(at.band, top, top + at.height, page);
    if (at.kind == Piece::Kind::Row) {
        const Tagged cell(page, {Role::Cell, numberIndex});
        setMiddle(shaper, plain(row.number), textStyle, {m_left, m_numberRight - m_left, Align::Right}, middle, page);
    }
    {
        const Tagged cell(page, {Role::RowHeader, titleIndex});
        setTitle(shaper, at, top, page);
    }
    if (at.kind == Piece::Kind::Row)
        setCells(shaper, row, at.band, middle, page);
}

/// What stands right of a row's title.
void MatrixDrawing::setCells(Shaper &shaper, const Row &row, int band, double middle, Page &page) const
{
    const MatrixBand &shown = m_bands[static_cast<std::size_t>(band)];
    int next = shown.first;
    const auto fillUpTo = [&](int column) {
        if (column > next)
            const Tagged none(page, {Role::Cell, firstCellIndex + next - shown.first, static_cast<qint16>(column - next)});
        next = std::max(next, column);
    };
    for (const Cell &cell : row.cells)
        setCell(shaper, cell, band, middle, fillUpTo, next, page);
    fillUpTo(shown.first + shown.count);
    const qint32 behind = firstCellIndex + shown.count;
    {
        const Tagged cell(page, {Role::Cell, behind});
        setMiddle(shaper, plain(row.fulfilled), textStyle, {m_fulfilledRight - m_width / 6, m_width / 6, Align::Right},
                  middle, page);
    }
    {
        const Tagged cell(page, {Role::Cell, behind + 1});
        setMiddle(shaper, row.overdue == QStringLiteral("0") ? plain(row.overdue) : bold(row.overdue), textStyle,
                  {m_fulfilledRight, m_overdueRight - m_fulfilledRight, Align::Right}, middle, page);
    }
    const Tagged cell(page, {Role::Cell, behind + 2});
    const double words = m_stateWidth - iconSize - iconGap;
    const double height = linesHeight(shaper, plain(row.stateText), textStyle, words);
    page.icons.push_back(
        {report::iconOf(row.state),
         QRectF(m_stateLeft, middle - height / 2 + (textStyle.leadingPt - iconSize) / 2, iconSize, iconSize)});
    setMiddle(shaper, plain(row.stateText), textStyle, {m_stateLeft + iconSize + iconGap, words}, middle, page);
}

/// A cell that two bands share is drawn in both.
/// @param next the first column that no cell before it has taken; this one takes its own.
void MatrixDrawing::setCell(Shaper &shaper, const Cell &cell, int band, double middle,
                            const std::function<void(int)> &fillUpTo, int &next, Page &page) const
{
    const MatrixBand &shown = m_bands[static_cast<std::size_t>(band)];
    const int from = std::max(cell.column, shown.first);
    const int to = std::min(cell.column + std::max(1, cell.columns), shown.first + shown.count);
    if (from >= to)
        return;
    fillUpTo(from);
    // Of cells that lie over one another the later one has what columns are left, and is no cell where none are.
    std::vector<Element> path;
    if (next < to)
        path = {{Role::Cell, firstCellIndex + next - shown.first, static_cast<qint16>(to - next)},
                {Role::Span, 0, 1, cell.spoken}};
    const Tagged said(page, path);
    next = std::max(next, to);
    const double left = columnX(band, from);
    setMatrixCell(shaper, cell,
                  QRectF(left + matrixCellGap / 2, middle - matrixCellHeight / 2,
                         (to - from) * m_cellWidth - matrixCellGap, matrixCellHeight),
                  page);
}

std::vector<LegendItem> MatrixDrawing::keyItems(Shaper &shaper) const
{
    std::vector<LegendItem> items;
    for (const report::Matrix::Key &key : m_matrix->key) {
        Cell cell;
        cell.state = key.state;
        cell.holdsCutOff = key.state == OccurrenceState::Pending;
        items.push_back(
            {key.word, [&shaper, cell](const QRectF &rect, Page &page) { setMatrixCell(shaper, cell, rect, page); }});
    }
    return items;
}

} // namespace gelt::print
