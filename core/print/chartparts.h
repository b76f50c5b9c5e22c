// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/lines.h"

#include <functional>

/// What several charts are made of. Lengths are points.
namespace gelt::print {

namespace chart {
inline constexpr double labelColumn = mm(52);
inline constexpr double labelGap = mm(3);
inline constexpr double longestAxis = mm(98);
inline constexpr double shortestAxis = mm(40);
inline constexpr double valueGap = mm(1.5); ///< between a bar's end and its words
inline constexpr double boxPad = mm(0.5);   ///< of the white box behind words that stand over a grid
inline constexpr double tickGap = mm(1.25);
} // namespace chart

/// A share between 0 and 100; what is no number is 0.
double percentOf(double value);

enum class Align : quint8 { Left, Centre, Right };

/// A text that is set in a box of some width.
struct TextArea {
    double left = 0;
    double width = 0;
    Align align = Align::Left;
};

/// Sets all lines of @p text from @p top down. @return the bottom of the last one.
double setLines(Shaper &shaper, const report::RichText &text, const TextStyle &style, TextArea area, double top,
                Page &page, bool repeated = false);
double linesHeight(Shaper &shaper, const report::RichText &text, const TextStyle &style, double width);
/// The same around @p middle.
void setMiddle(Shaper &shaper, const report::RichText &text, const TextStyle &style, TextArea area, double middle,
               Page &page);
/// All lines of a text, each on a white box, so that no line of the grid crosses it.
void setOnWhite(Shaper &shaper, const report::RichText &text, const TextStyle &style, double left, double width,
                double top, Page &page);

/// Something that wants to stand around a place on a line.
struct Wanted {
    double centre = 0;
    double size = 0;
};
/**
 * Moves what would overlap apart, as little as possible and in the order given, by centre.
 * @return the begin of each, between @p low and @p high; empty where they need more room than there is.
 */
std::vector<double> apart(const std::vector<Wanted> &wanted, double low, double high, double gap);

/// 0 to 100 from the left to the right.
struct PercentAxis {
    double zero = 0;
    double length = 0;

    double at(double percent) const { return zero + length * percentOf(percent) / 100; }
    /// The lines of the grid down to @p bottom and the numbers below them, none of which stands right of @p right.
    void setGrid(Shaper &shaper, double top, double bottom, double right, Page &page) const;
    static double numbersHeight() { return chart::tickGap + type::chart.leadingPt; }
};

/// A sample of how something is drawn, and the word for it.
struct LegendItem {
    QString word;
    std::function<void(const QRectF &rect, Page &page)> setSample;
};
/// Sets items one after another in lines of @p width. @param page none: only the height is wanted. @return the height.
double setLegend(Shaper &shaper, const std::vector<LegendItem> &items, QSizeF sample, TextArea area, double top,
                 Page *page);

/// The closed outline of a mark of @p size around @p centre.
enum class MarkShape : quint8 { Disc, Square, Triangle, Diamond };
std::vector<QPointF> markOutline(MarkShape shape, QPointF centre, double size);

} // namespace gelt::print
