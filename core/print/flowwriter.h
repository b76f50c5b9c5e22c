// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/flow.h"

namespace gelt::print {

/// The distances a block keeps; between two blocks the larger one rules, below a heading the heading's own.
struct Gaps {
    double above = 0;
    double below = 0;
};

/// Writes slabs one below the other: what all kinds of blocks need to do so.
class FlowWriter {
public:
    FlowWriter(const std::array<PageFrame, 2> &frames, Shaper &shaper, ArmsPicture &arms);

    Flow &flow() { return m_flow; }
    Shaper &shaper() { return *m_shaper; }
    QImage arms(const QByteArray &bytes) { return m_arms->of(bytes); }
    double left() const { return area().left(); }
    double width() const { return area().width(); }
    QRectF area() const { return m_flow.frames[static_cast<std::size_t>(m_orientation)].textArea; }
    /// Whether papers of meetings are written, whose type is larger.
    bool writesMinutes() const { return m_minutes; }

    void push(Slab slab) { m_flow.slabs.push_back(slab); }
    /// The gap above a block with @p gaps, which is then the block before the next one.
    double open(Gaps gaps);
    /// What comes next stands below a heading: with its gap, whatever it is.
    void followsHeading() { m_afterHeading = true; }

    /// @return its index in Flow::texts.
    int addText(FlowText text);
    FlowText flowText(report::RichText text, const TextStyle &style) const;
    /// Adds a slab a line. Widow and orphan: the first two and the last two lines stay together.
    /// @return how many lines there were.
    int pushLines(int source, double gap, bool keepAll);
    /// Ties the last slabs to what comes next: @p slabs of them when that many stand on this sheet.
    void keepLast(std::size_t slabs);
    /// Ties so many of the last slabs that @p lines of text or table rows go with what comes next.
    void keepLastLines(int lines);
    /// Nothing stands above.
    void forgetGap() { m_below = 0; }

protected:
    Flow m_flow;
    Shaper *m_shaper;
    ArmsPicture *m_arms;
    report::Orientation m_orientation = report::Orientation::Portrait;
    double m_below = 0; ///< of the block before
    bool m_afterHeading = false;
    bool m_minutes = false;
};

report::RichText plainRun(const QString &text);

// The blocks of papers of meetings.
void addTo(FlowWriter &writer, const report::Letterhead &head);
void addTo(FlowWriter &writer, const report::SectionHead &head);
void addTo(FlowWriter &writer, const report::LabelledRows &rows);
void addTo(FlowWriter &writer, const report::Passage &passage);
void addTo(FlowWriter &writer, const report::Facts &facts);
void addTo(FlowWriter &writer, const report::Separator &separator);

} // namespace gelt::print
