// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/lines.h"

#include <vector>

namespace gelt::print {

/// A place in a cell of several paragraphs, where a line begins.
struct CellPlace {
    qint32 paragraph = 0;
    TextPlace place;

    bool operator==(const CellPlace &) const = default;
};

/// A part of a row that is too tall to stay whole.
struct RowFragment {
    int row = 0;
    bool continues = false;        ///< stands on a later page than the row's begin, and says so on a line of its own
    int lines = 0;                 ///< of the row's own
    std::vector<CellPlace> starts; ///< one a cell of cellsOf()
};

/**
 * How one table stands on sheets of one width: its columns, and any of its rows when it is asked for.
 * The grid must outlive the plan.
 */
class GridPlan {
public:
    GridPlan(const report::Grid &grid, double left, double width, Shaper &shaper);

    const report::Grid &grid() const { return *m_grid; }
    const TextStyle &style() const { return m_style; }
    double left() const { return m_left; }
    double width() const { return m_width; }

    /// 0 where a table of minutes has no titles.
    double headerHeight() const { return m_headerLines == 0 ? 0 : heightOf(m_headerLines); }
    int rowLines(Shaper &shaper, int row) const;
    /// Of a row or fragment with so many lines.
    double heightOf(int lines) const;
    /// Of a whole row: rows to be filled in by hand have a height of their own.
    double rowHeight(int lines) const;
    double repeatedGroupHeight(Shaper &shaper, int row) const;
    /// Where each line of the row begins in each of its cells; cells with fewer lines end earlier.
    std::vector<std::vector<CellPlace>> lineStarts(Shaper &shaper, int row) const;

    void setHeader(Shaper &shaper, double top, bool repeated, Page &page) const;
    void setRow(Shaper &shaper, int row, double top, Page &page) const;
    void setFragment(Shaper &shaper, const RowFragment &fragment, double top, Page &page) const;
    void setRepeatedGroup(Shaper &shaper, int row, double top, Page &page) const;
    void setRule(double y, double width, Tint tint, Page &page) const;
    /// Under a row that another one follows.
    void setRowRule(double y, Page &page) const;

    /// What a phase is called in the outline.
    QString groupTitle(int row) const;

    struct Column { ///< in points; x from the sheet's left edge
        double x = 0;
        double width = 0;
        double padLeft = 0;
        double padRight = 0;
        bool alignsRight = false;
    };
    const std::vector<Column> &columns() const { return m_columns; }

private:
    struct PlacedCell {
        const report::Cell *cell;
        double x;     ///< of its text
        double width; ///< for its text
        bool alignsRight;
        bool bold;
        qint16 column;  ///< the first one
        qint16 columns; ///< how many it spans
    };
    std::vector<PlacedCell> cellsOf(int row) const;
    struct Fit { ///< widths in points
        double least;
        double wanted;
        bool stretches;
    };
    std::vector<Fit> columnFits(Shaper &shaper);
    void fitColumns(Shaper &shaper);
    double contentWidth(Shaper &shaper, std::size_t column) const;
    void setCell(Shaper &shaper, const PlacedCell &cell, CellPlace from, int maxLines, double top, bool withIcon,
                 Page &page) const;
    void setShare(const PlacedCell &cell, double top, Page &page) const;
    int cellLines(Shaper &shaper, const PlacedCell &cell) const;
    void setBars(double top, double height, Page &page) const;
    void fillBand(double top, double height, Page &page) const;
    report::RichText repeatedGroupText(int row) const;
    TextStyle styleOf(const PlacedCell &cell) const;
    /// What is opened for a row below its table, and for a cell below its row; nothing for cells that are not told apart.
    std::vector<Element> elementsOf(int row) const;
    std::vector<Element> elementsOf(int row, const PlacedCell &cell) const;
    /// The columns after the last cell: a row has as many as the table.
    void closeRow(const std::vector<PlacedCell> &cells, Page &page) const;

    const report::Grid *m_grid;
    TextStyle m_style;
    double m_left;
    double m_width;
    std::vector<Column> m_columns;
    int m_headerLines = 1;
    bool m_tagsRows = false; ///< a row is one cell for who cannot see the page
};

/// A translated "%1 (continued)" as runs, what is continued in its own look.
report::RichText continued(const report::RichText &text);

} // namespace gelt::print
