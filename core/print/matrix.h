// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/chartparts.h"
#include "core/print/drawing.h"

#include <functional>

namespace gelt::print {

/// Columns of periods that stand beside one another; the others go on in bands below.
struct MatrixBand {
    int first = 0;
    int count = 0;

    bool operator==(const MatrixBand &) const = default;
};

/**
 * Whole years as long as they fit @p most columns, else a year in parts as equal as can be.
 * @param years how many columns each has.
 */
std::vector<MatrixBand> matrixBands(const std::vector<int> &years, int columns, int most);

/// A letter and a fill a cell, rows of activities, a head that is said again on every sheet, and the key below.
class MatrixDrawing : public Drawing {
public:
    /// @param caption with its number, as later sheets say it again.
    MatrixDrawing(const report::Matrix &matrix, report::RichText caption, double left, double width, double tallestRow,
                  Shaper &shaper);

    /// What a piece is. A title of many lines goes on in pieces of its own.
    struct Piece {
        enum class Kind : quint8 { Head, Row, More, CutOff, Key };
        Kind kind = Kind::Row;
        int band = 0;
        int row = 0;
        TextPlace from; ///< of Row and More: where the title's lines begin
        int lines = 0;  ///< of them
        double height = 0;
    };
    const report::Matrix &matrix() const { return *m_matrix; }
    const Piece &piece(int index) const { return m_pieces[static_cast<std::size_t>(index)]; }
    const std::vector<MatrixBand> &bands() const { return m_bands; }
    /// Points between two columns of periods.
    double cellWidth() const { return m_cellWidth; }
    bool keepsWithNext(int piece) const;
    /// Above a piece, where it does not begin a sheet.
    double gapAbove(int piece) const;

    int pieces() const override { return static_cast<int>(m_pieces.size()); }
    double height(int first, int count) const override;
    void set(Shaper &shaper, int first, int count, double top, Page &page) const override;
    double headHeight(int piece) const override;
    void setHead(Shaper &shaper, int piece, double top, Page &page) const override;
    void setEnd(int piece, int next, double bottom, Page &page) const override;

private:
    using Row = report::Matrix::Row;
    using Cell = report::Matrix::MatrixCell;
    void fitColumns(Shaper &shaper);
    void makePieces(Shaper &shaper, double tallestRow);
    void addRow(Shaper &shaper, int band, int row, double tallestRow);
    int groupOf(int row) const;
    bool holdsCutOff(const MatrixBand &band) const;
    double columnX(int band, double column) const;
    double captionHeight(Shaper &shaper) const;
    void setHeader(Shaper &shaper, int band, double top, bool repeated, Page &page) const;
    void setGroup(Shaper &shaper, const report::RichText &title, double top, double height, bool repeated,
                  Page &page) const;
    void setRow(Shaper &shaper, const Piece &piece, double top, Page &page) const;
    void setTitle(Shaper &shaper, const Piece &piece, double top, Page &page) const;
    void setCells(Shaper &shaper, const Row &row, int band, double middle, Page &page) const;
    void setCell(Shaper &shaper, const Cell &cell, int band, double middle, const std::function<void(int)> &fillUpTo,
                 int &next, Page &page) const;
    QString spokenPeriod(int column) const;
    void setLines(int band, double top, double bottom, Page &page) const;
    void setCutOffWords(Shaper &shaper, int band, double top, Page &page) const;
    std::vector<LegendItem> keyItems(Shaper &shaper) const;
    void setRule(double y, double width, Tint tint, Page &page) const;

    const report::Matrix *m_matrix;
    report::RichText m_caption;
    double m_left;
    double m_width;
    double m_numberRight = 0;
    double m_titleLeft = 0;
    double m_titleWidth = 0;
    double m_cellsLeft = 0;
    double m_cellWidth = 0;
    double m_fulfilledRight = 0;
    double m_overdueRight = 0;
    double m_stateLeft = 0;
    double m_stateWidth = 0;
    double m_headerHeight = 0;
    double m_headHeight = 0;            ///< of caption and header, as they are said again
    std::vector<double> m_groupHeights; ///< by row; 0 where it is no phase; as it is said again
    std::vector<MatrixBand> m_bands;
    std::vector<Piece> m_pieces;
};

} // namespace gelt::print
