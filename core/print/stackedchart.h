// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/chartparts.h"
#include "core/print/drawing.h"

namespace gelt::print {

/// One bar of the same length a phase, its parts the states of its activities, each with its count.
class StackedDrawing : public Drawing {
public:
    StackedDrawing(const report::StackedChart &chart, double left, double width, Shaper &shaper);

    int pieces() const override { return static_cast<int>(m_heights.size()); }
    double height(int first, int count) const override;
    void set(Shaper &shaper, int first, int count, double top, Page &page) const override;
    QString alternative() const override { return m_chart->alternative; }

private:
    using Bar = report::StackedChart::Bar;
    struct Part {
        State state = State::Done;
        int count = 0;
        double left = 0;
        double width = 0;
        double words = 0;     ///< width of its count
        bool hasRoom = false; ///< for its count
    };
    std::vector<Part> partsOf(Shaper &shaper, const Bar &bar) const;
    std::vector<LegendItem> legend() const;
    void setBar(Shaper &shaper, const Bar &bar, double top, double height, Page &page) const;
    void setCounts(Shaper &shaper, const std::vector<Part> &parts, double top, Page &page) const;

    const report::StackedChart *m_chart;
    double m_left;
    double m_width;
    double m_labelWidth = 0;
    double m_barLeft = 0;
    double m_barWidth = 0;
    double m_legendHeight = 0;
    std::vector<double> m_heights; ///< of each bar's band
};

} // namespace gelt::print
