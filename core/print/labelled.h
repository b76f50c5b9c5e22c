// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/lines.h"

#include <vector>

namespace gelt::print {

/// A label with rows beside it, of one column or two. The rows must outlive the plan.
class LabelledPlan {
public:
    LabelledPlan(const report::LabelledRows &rows, double left, double width, Shaper &shaper);

    double rowHeight(int row) const { return m_heights[static_cast<std::size_t>(row)]; }
    /// @param first whether the row stands at the top of its page, where the label is said again.
    void set(Shaper &shaper, int row, bool first, double top, Page &page) const;

private:
    const report::LabelledRows *m_rows;
    report::RichText m_label;
    double m_left;
    double m_width;
    std::vector<double> m_heights;
};

/// Facts side by side, what they are in quiet type above what they say. The facts must outlive the plan.
class FactsPlan {
public:
    FactsPlan(const report::Facts &facts, double left, double width, Shaper &shaper);

    double height() const { return m_height; }
    void set(Shaper &shaper, double top, Page &page) const;

private:
    double roomOf(std::size_t fact) const;

    const report::Facts *m_facts;
    double m_left;
    std::vector<double> m_widths;
    double m_height = 0;
};

} // namespace gelt::print
