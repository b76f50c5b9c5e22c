// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/chartparts.h"
#include "core/print/drawing.h"

#include <optional>

namespace gelt::print {

/// Percentages over some days as lines, told apart by dashes, marks and a label at the end of each.
class LineDrawing : public Drawing {
public:
    LineDrawing(const report::LineChart &chart, double left, double width, Shaper &shaper);

    int pieces() const override { return 1; }
    double height(int first, int count) const override;
    void set(Shaper &shaper, int first, int count, double top, Page &page) const override;
    QString alternative() const override { return m_chart->alternative; }

private:
    using Series = report::LineChart::Series;
    std::size_t seriesCount() const { return std::min<std::size_t>(m_chart->series.size(), 4); }
    std::size_t pointCount() const { return m_chart->points.size(); }
    double x(std::size_t point) const;
    static double y(double percent, double top);
    std::optional<double> valueAt(std::size_t series, std::size_t point) const;
    bool isNamed(std::size_t point) const { return (pointCount() - 1 - point) % m_every == 0; }
    bool isMarked(std::size_t point) const;
    void setGrid(Shaper &shaper, double top, Page &page) const;
    void setLine(std::size_t series, double top, Page &page) const;
    void setMarks(double top, Page &page) const;
    void setValues(Shaper &shaper, double top, Page &page) const;
    /// @param taken what words keep clear of: marks and words that stand already.
    void setValue(Shaper &shaper, std::size_t series, std::size_t point, bool below, double top,
                  std::vector<QRectF> &taken, Page &page) const;
    /// The lines at one point from the highest down, those of no value last.
    std::vector<std::size_t> downwards(std::size_t point) const;
    report::RichText labelText(std::size_t series) const;
    QString textAt(std::size_t series, std::size_t point) const;
    void setEnds(Shaper &shaper, double top, Page &page) const;

    const report::LineChart *m_chart;
    double m_left;
    double m_width;
    double m_plotLeft = 0;
    double m_plotWidth = 0;
    double m_endLeft = 0; ///< of the labels of the lines
    double m_endWidth = 0;
    bool m_endsBelow = false; ///< they have no room beside the lines
    double m_endsHeight = 0;  ///< of the labels below
    double m_dayHeight = 0;
    std::size_t m_every = 1; ///< so many points have one with words
};

} // namespace gelt::print
