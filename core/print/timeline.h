// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/lines.h"
#include "core/report/timeaxis.h"

namespace gelt::print {

/**
 * How a time line stands on sheets of one width: names at the left, days at the right, its scale repeated on every
 * sheet. The divisions are as fine as the room allows. The time line must outlive the plan.
 */
class TimeLinePlan {
public:
    TimeLinePlan(const report::TimeLine &line, double left, double width, Shaper &shaper);

    const report::TimeLine &line() const { return *m_line; }
    /// Days as points from the sheet's left edge.
    const report::TimeScale &scale() const { return m_scale; }
    report::TimeUnit unit() const { return m_unit; }

    double legendHeight(Shaper &shaper) const;
    double headerHeight() const;
    double rowHeight(Shaper &shaper, int row) const;
    double repeatedPhaseHeight(Shaper &shaper, int row) const;

    void setLegend(Shaper &shaper, double top, Page &page) const;
    void setHeader(Shaper &shaper, double top, bool repeated, Page &page) const;
    void setRow(Shaper &shaper, int row, double top, Page &page) const;
    void setRepeatedPhase(Shaper &shaper, int row, double top, Page &page) const;
    /// @param width of the stroke across the whole table.
    void setRule(double y, double width, Tint tint, Page &page) const;

private:
    struct Chip { ///< the label of the cut-off or of today
        QDate day;
        QString text;
        Tint tint;
        double left = 0;
        double width = 0;
    };
    const report::TimeLineRow &row(int index) const { return m_line->rows[static_cast<std::size_t>(index)]; }
    void fitColumns(Shaper &shaper);
    void chooseUnit(Shaper &shaper);
    std::vector<Chip> chips(Shaper &shaper) const;
    QString spokenDays(Shaper &shaper) const;
    void setTicks(Shaper &shaper, double top, bool repeated, Page &page) const;
    void setChips(Shaper &shaper, double top, double bottom, bool repeated, Page &page) const;
    void setName(Shaper &shaper, const report::RichText &name, double left, double width, double top, bool repeated,
                 Page &page) const;
    void setPhase(Shaper &shaper, int row, double top, bool repeated, Page &page) const;
    void setActivity(Shaper &shaper, int row, double top, Page &page) const;
    void setDays(double top, double bottom, Page &page) const;
    void setLines(double top, double bottom, Page &page) const;

    const report::TimeLine *m_line;
    double m_left;
    double m_width;
    double m_titleLeft = 0; ///< of the titles' text
    double m_titleWidth = 0;
    double m_stateLeft = 0;
    double m_stateWidth = 0;
    report::TimeScale m_scale;
    report::TimeUnit m_unit = report::TimeUnit::Year;
    report::MonthNames m_monthNames = report::MonthNames::Letter;
    bool m_hasBands = false; ///< somewhere there is no room for each mark
};

} // namespace gelt::print
