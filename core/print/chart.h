// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/lines.h"

namespace gelt::print {

/**
 * Planned above done, one pair of bars a phase, on an axis that always shows 0 to 100.
 * The chart must outlive the plan.
 */
class ChartPlan {
public:
    ChartPlan(const report::BarChart &chart, double left, double width, Shaper &shaper);

    /// How many bars from @p first on fit @p height; with their axis. 0 where not even one does.
    int barsWithin(int first, double height) const;
    double height(int first, int count) const;
    void set(Shaper &shaper, int first, int count, double top, Page &page) const;

private:
    struct Place {
        double labelWidth;
        double axis;       ///< x of 0
        double axisLength; ///< to 100
    };
    double barHeight(int bar) const;
    void setGrid(Shaper &shaper, double top, double bottom, Page &page) const;
    void setBar(Shaper &shaper, const report::Bar &bar, double top, double height, Page &page) const;
    void setValue(Shaper &shaper, const report::RichText &text, double value, double middle, Page &page) const;

    const report::BarChart *m_chart;
    double m_left;
    double m_width;
    Place m_place;
    std::vector<double> m_heights; ///< of each bar's band
};

} // namespace gelt::print
