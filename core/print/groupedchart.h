// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/chartparts.h"
#include "core/print/drawing.h"

namespace gelt::print {

/// Two or three bars a group, each with its value and what it belongs to, on an axis that always shows 0 to 100.
class GroupedDrawing : public Drawing {
public:
    GroupedDrawing(const report::GroupedChart &chart, double left, double width, Shaper &shaper);

    int pieces() const override { return static_cast<int>(m_heights.size()); }
    double height(int first, int count) const override;
    void set(Shaper &shaper, int first, int count, double top, Page &page) const override;
    QString alternative() const override { return m_chart->alternative; }

private:
    using Group = report::GroupedChart::Group;
    std::size_t series() const { return std::min<std::size_t>(m_chart->series.size(), 3); }
    report::RichText valueText(const Group &group, std::size_t series) const;
    double valueLeft(Shaper &shaper, const Group &group, std::size_t series) const;
    void setGroup(Shaper &shaper, const Group &group, double top, double height, Page &page) const;

    const report::GroupedChart *m_chart;
    double m_left;
    double m_width;
    double m_labelWidth = 0;
    PercentAxis m_axis;
    std::vector<std::vector<double>> m_bars; ///< heights of the bars of each group, with their words
    std::vector<double> m_heights;           ///< of each group's band
};

} // namespace gelt::print
