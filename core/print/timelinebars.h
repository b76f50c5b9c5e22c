// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/lines.h"
#include "core/report/timeaxis.h"

namespace gelt::print {

/// Draws what an activity's row of a time line has to show, in one band of it.
class TimeLineBars {
public:
    /// @param middle of the band, from the sheet's top. @param right the end of the room for words.
    TimeLineBars(const report::TimeScale &scale, double middle, double right, Shaper &shaper, Page &page)
        : m_scale(scale)
        , m_middle(middle)
        , m_right(right)
        , m_shaper(&shaper)
        , m_page(&page)
    {
    }

    /// Bars, hatching and the rail; what lies over the grid and under the lines of the cut-off and today.
    void setBars(const report::TimeLineRow &row);
    /// Signs and words, over those lines.
    void setMarks(const report::TimeLineRow &row);

    static constexpr double thickness = mm(2.6);
    static constexpr double markSize = mm(3);

private:
    struct Stretch { ///< x of some days, within the scale
        double left = 0;
        double right = 0;
        bool isVisible = true;
    };
    Stretch stretch(const Period &days) const;
    Stretch barStretch(const Period &days) const;
    QRectF band(double left, double right, double height = thickness) const;
    void setBar(const report::TimeLineRow &row);
    void setInitial(const report::TimeLineRow &row);
    void setGroup(const report::TimeLineGroup &group);
    void setBandFill(OccurrenceState state, const QRectF &rect);
    void setWords(const report::TimeLineRow &row);
    void setSign(OccurrenceState state, double centre);
    void pointBeyond(const Period &days);
    void extend(double left, double right);

    report::TimeScale m_scale;
    double m_middle;
    double m_right;
    Shaper *m_shaper;
    Page *m_page;
    double m_drawnLeft = 1e9; ///< of everything so far: words keep clear of it
    double m_drawnRight = 0;
};

/// The sign of an occurrence's state, of those that paper has.
report::Icon markIcon(OccurrenceState state);
/// The text cut to a width, with an ellipsis where something is left out; of several runs then the first one.
report::RichText elided(Shaper &shaper, const report::RichText &text, const TextStyle &style, double width);
/// Sets the first line of @p text.
void setOneLine(Shaper &shaper, const report::RichText &text, const TextStyle &style, QPointF baseline, bool repeated,
                Page &page);

namespace type {
inline constexpr TextStyle timeLineWords{8, mm(3.75), false, Tint::Ink};
} // namespace type

} // namespace gelt::print
