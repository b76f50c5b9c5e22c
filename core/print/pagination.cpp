// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pagination.h"

#include <algorithm>
#include <cmath>

namespace gelt::print {
namespace {

constexpr double tolerance = 1e-3;
/// A split row has at least so many lines on each side.
constexpr int fewestLines = 3;
constexpr double captionGap = 2 * rhythm;
constexpr double passingGap = 2 * rhythm;

class Paginator {
public:
    Paginator(const Flow &flow, Shaper &shaper)
        : m_flow(flow)
        , m_shaper(&shaper)
    {
    }

    Pagination run()
    {
        for (std::size_t i = 0; i < m_flow.slabs.size(); ++i)
            place(i);
        if (m_out.sheets.empty())
            openSheet();
        return std::move(m_out);
    }

private:
    using Kind = Slab::Kind;

    const QRectF &area() const { return m_flow.frames[static_cast<std::size_t>(m_orientation)].textArea; }
    double room() const { return area().bottom() - m_y; }
    const FlowGrid &gridOf(const Slab &slab) const { return m_flow.grids[static_cast<std::size_t>(slab.source)]; }
    const report::GridRow &rowOf(const Slab &slab) const
    {
        return gridOf(slab).plan.grid().rows[static_cast<std::size_t>(slab.index)];
    }

    const TimeLinePlan &timeLineOf(const Slab &slab) const
    {
        return m_flow.timeLines[static_cast<std::size_t>(slab.source)];
    }
    bool isTimePhase(const Slab &slab) const
    {
        return slab.kind == Kind::TimeRow
               && timeLineOf(slab).line().rows[static_cast<std::size_t>(slab.index)].kind
                      == report::TimeLineRow::Kind::Phase;
    }

    /// A row may be split when it is taller than half the sheet's text.
    bool isSplittable(const Slab &slab) const
    {
        return slab.kind == Kind::Row && slab.height > area().height() / 2 && slab.count >= 2 * fewestLines;
    }

    /// The least that must stand together with what comes before.
    double leastHeight(const Slab &slab) const
    {
        return isSplittable(slab) ? gridOf(slab).plan.heightOf(fewestLines) : slab.height;
    }

    bool isEndOfChain(std::size_t i) const
    {
        if (i + 1 >= m_flow.slabs.size() || !m_flow.slabs[i].keepsWithNext || isSplittable(m_flow.slabs[i]))
            return true;
        const Kind next = m_flow.slabs[i + 1].kind;
        return next == Kind::PageBreak || next == Kind::Sheet;
    }

    /// Whether slab @p i and all it must stay with fit @p available, without a gap above it.
    bool chainFits(std::size_t i, double available) const
    {
        double used = 0;
        for (std::size_t j = i;; ++j) {
            const Slab &slab = m_flow.slabs[j];
            const bool last = isEndOfChain(j);
            used += (j == i ? 0 : slab.gap) + (last ? leastHeight(slab) : slab.height);
            if (used > available + tolerance)
                return false;
            if (last)
                return true;
        }
    }

    void place(std::size_t i)
    {
        const Slab &slab = m_flow.slabs[i];
        if (slab.kind == Kind::Sheet) {
            m_orientation = static_cast<report::Orientation>(slab.source);
            m_open = false;
            return;
        }
        if (slab.kind == Kind::PageBreak) {
            m_open = false;
            return;
        }
        if (!m_open || (slab.opensSheet && !m_fresh && m_y - area().top() > area().height() / 3))
            openSheetFor(i);
        const double gap = m_fresh ? 0 : slab.gap;
        if (!m_fresh && !chainFits(i, room() - gap)) {
            const bool fitsElsewhere = chainFits(i, area().height() - repeatedHeight(i));
            if (fitsElsewhere || leastHeight(slab) > room() - gap + tolerance) {
                notePassing(i);
                openSheetFor(i);
            }
        }
        put(i);
    }

    /// Where a text ends only because the signatures that it is tied to have no room left on the sheet, it says so.
    void notePassing(std::size_t i)
    {
        if (m_flow.passing < 0)
            return;
        // Without the signatures only this much would have to stay together, and would have had room.
        double used = 0;
        for (std::size_t j = i;; ++j) {
            used += m_flow.slabs[j].gap + m_flow.slabs[j].height;
            if (m_flow.slabs[j].kind == Kind::Signatures || used > room() + tolerance)
                return;
            if (isEndOfChain(j) || m_flow.slabs[j].tied)
                break;
        }
        while (m_flow.slabs[i].kind != Kind::Signatures && !isEndOfChain(i))
            ++i;
        const double height = m_flow.texts[static_cast<std::size_t>(m_flow.passing)].style.leadingPt;
        if (m_flow.slabs[i].kind == Kind::Signatures && height <= room() + tolerance) {
            const double top = m_y + std::clamp(room() - height, 0.0, passingGap);
            m_out.placed.push_back({Placed::Part::Passing, m_flow.passing, 0, top, height});
        }
    }

    void put(std::size_t i)
    {
        const Slab &slab = m_flow.slabs[i];
        if (!m_fresh)
            m_y += slab.gap;
        if (slab.kind == Kind::Row && rowOf(slab).kind == report::RowKind::Group)
            m_group = {slab.source, slab.index};
        if (isTimePhase(slab))
            m_timePhase = {slab.source, slab.index};
        noteOutline(slab);
        if (slab.kind == Kind::Row && slab.height > room() + tolerance && slab.count > 1) {
            split(i);
            return;
        }
        m_out.placed.push_back({Placed::Part::Slab, static_cast<qint32>(i), 0, m_y, slab.height});
        m_y += slab.height;
        m_fresh = false;
    }

    void openSheet()
    {
        m_out.sheets.push_back({m_orientation, m_out.placed.size()});
        m_y = area().top();
        m_open = true;
        m_fresh = true;
    }

    /// A new sheet that begins with slab @p i, or goes on with it: a table says its head again.
    void openSheetFor(std::size_t i)
    {
        openSheet();
        const Slab &slab = m_flow.slabs[i];
        if (slab.kind == Kind::Row && slab.index > 0)
            repeatHead(slab);
        else if (slab.kind == Kind::TimeRow && slab.index > 0)
            repeatTimeHead(slab);
        else if (const double height = drawingHeadHeight(slab); height > 0)
            repeat(Placed::Part::RepeatedDrawingHead, slab.source, slab.index, height);
    }

    double drawingHeadHeight(const Slab &slab) const
    {
        if (slab.kind != Kind::Drawing || slab.index == 0)
            return 0;
        return m_flow.drawings[static_cast<std::size_t>(slab.source)]->headHeight(slab.index);
    }

    void repeat(Placed::Part part, qint32 source, qint32 index, double height)
    {
        m_out.placed.push_back({part, source, index, m_y, height});
        m_y += height;
    }

    double repeatedPhaseHeight(const Slab &slab) const
    {
        const bool repeats = m_timePhase.grid == slab.source && !isTimePhase(slab);
        return repeats ? timeLineOf(slab).repeatedPhaseHeight(*m_shaper, m_timePhase.row) : 0;
    }

    void repeatTimeHead(const Slab &slab)
    {
        repeat(Placed::Part::RepeatedTimeHeader, slab.source, 0, timeLineOf(slab).headerHeight());
        if (const double height = repeatedPhaseHeight(slab); height > 0)
            repeat(Placed::Part::RepeatedTimePhase, slab.source, m_timePhase.row, height);
    }

    bool repeatsGroup(const Slab &slab) const
    {
        return m_group.grid == slab.source && rowOf(slab).kind == report::RowKind::Data;
    }

    double repeatedGroupHeight(const Slab &slab) const
    {
        const double height = gridOf(slab).plan.repeatedGroupHeight(*m_shaper, m_group.row);
        return height <= area().height() / 6 ? height : 0;
    }

    static double captionHeight(const FlowGrid &grid)
    {
        return grid.continuedCaption < 0 ? 0 : grid.continuedCaptionLines * type::caption.leadingPt + captionGap;
    }

    /// How much of a new sheet that begins with slab @p i is taken by what is said again.
    double repeatedHeight(std::size_t i) const
    {
        const Slab &slab = m_flow.slabs[i];
        if (slab.kind == Kind::TimeRow && slab.index > 0)
            return timeLineOf(slab).headerHeight() + repeatedPhaseHeight(slab);
        if (slab.kind == Kind::Drawing)
            return drawingHeadHeight(slab);
        if (slab.kind != Kind::Row || slab.index == 0)
            return 0;
        const FlowGrid &grid = gridOf(slab);
        return captionHeight(grid) + (grid.repeatsHeader ? grid.plan.headerHeight() : 0)
               + (repeatsGroup(slab) ? repeatedGroupHeight(slab) : 0);
    }

    void repeatHead(const Slab &slab)
    {
        const FlowGrid &grid = gridOf(slab);
        if (grid.continuedCaption >= 0)
            repeat(Placed::Part::RepeatedCaption, slab.source, 0, captionHeight(grid));
        if (grid.repeatsHeader)
            repeat(Placed::Part::RepeatedHeader, slab.source, 0, grid.plan.headerHeight());
        if (repeatsGroup(slab) && repeatedGroupHeight(slab) > 0)
            repeat(Placed::Part::RepeatedGroup, slab.source, m_group.row, repeatedGroupHeight(slab));
    }

    /// What must follow slab @p i on the same sheet.
    double tailHeight(std::size_t i) const
    {
        double tail = 0;
        for (std::size_t j = i; j + 1 < m_flow.slabs.size() && m_flow.slabs[j].keepsWithNext && tail < area().height();
             ++j) {
            const Slab &next = m_flow.slabs[j + 1];
            if (next.kind == Kind::PageBreak || next.kind == Kind::Sheet)
                break;
            tail += next.gap + leastHeight(next);
            if (isSplittable(next))
                break;
        }
        return tail < area().height() / 3 ? tail : 0;
    }

    void split(std::size_t i)
    {
        const Slab &slab = m_flow.slabs[i];
        const GridPlan &plan = gridOf(slab).plan;
        const std::vector<std::vector<CellPlace>> starts = plan.lineStarts(*m_shaper, slab.index);
        const double leading = plan.style().leadingPt;
        const double padding = plan.heightOf(1) - leading;
        const double tail = tailHeight(i);
        int done = 0;
        while (done < slab.count) {
            const bool continues = done > 0;
            const double used = padding + (continues ? leading : 0);
            const int fits = static_cast<int>(std::floor((room() - used + tolerance) / leading));
            const int left = slab.count - done;
            int take = left;
            if (left * leading + used + tail > room() + tolerance)
                take = std::min(fits, left - fewestLines);
            if (take < fewestLines && take < left) {
                if (!m_fresh) {
                    openSheetFor(i);
                    continue;
                }
                take = std::clamp(fits, 1, left); // not even a whole sheet has the room: at least one line a sheet
            }
            const double height = used + take * leading;
            addFragment(slab, done, take, starts);
            m_out.placed.push_back(
                {Placed::Part::Fragment, static_cast<qint32>(m_out.fragments.size()) - 1, slab.source, m_y, height});
            m_y += height;
            m_fresh = false;
            done += take;
            if (done < slab.count)
                openSheetFor(i);
        }
    }

    void addFragment(const Slab &slab, int first, int lines, const std::vector<std::vector<CellPlace>> &starts)
    {
        RowFragment fragment{slab.index, first > 0, lines, {}};
        for (const std::vector<CellPlace> &cell : starts) {
            const auto at = static_cast<std::size_t>(first);
            fragment.starts.push_back(at < cell.size() ? cell[at] : CellPlace{-1, {}});
        }
        m_out.fragments.push_back(std::move(fragment));
    }

    void noteOutline(const Slab &slab)
    {
        const int page = static_cast<int>(m_out.sheets.size()) - 1;
        int level = 0;
        QString title;
        if (slab.kind == Kind::Line) {
            const FlowText &text = m_flow.texts[static_cast<std::size_t>(slab.source)];
            const bool opens = text.outlineLevel > 0 && m_lastText != slab.source;
            m_lastText = slab.source;
            if (!opens)
                return;
            level = text.outlineLevel;
            title = plainText(text.text());
        } else if (slab.kind == Kind::Slide) {
            level = 1;
            title = m_flow.slides[static_cast<std::size_t>(slab.source)].title();
        } else if (slab.kind == Kind::Row && rowOf(slab).kind == report::RowKind::Group) {
            level = 3;
            title = gridOf(slab).plan.groupTitle(slab.index);
        } else if (isTimePhase(slab)) {
            level = 3;
            title = timeLineOf(slab).line().rows[static_cast<std::size_t>(slab.index)].title;
        }
        title = title.simplified();
        if (level == 0 || title.isEmpty())
            return;
        const int before = m_out.outline.empty() ? 0 : m_outlineLevel;
        // A phase stands right below the last heading, whatever level that is.
        const int shown = level == 3 ? std::min(m_headingLevel + 1, 3) : std::min(level, before + 1);
        if (level < 3)
            m_headingLevel = shown;
        m_outlineLevel = shown;
        m_out.outline.push_back({shown, title, page, m_y});
    }

    struct Group {
        qint32 grid = -1;
        qint32 row = 0;
    };

    const Flow &m_flow;
    Shaper *m_shaper;
    Pagination m_out;
    report::Orientation m_orientation = report::Orientation::Portrait;
    double m_y = 0;
    bool m_open = false;
    bool m_fresh = true; ///< nothing but what is said again stands on the sheet
    Group m_group;
    Group m_timePhase; ///< of a time line
    qint32 m_lastText = -1;
    int m_outlineLevel = 0;
    int m_headingLevel = 0;
};

} // namespace

Pagination paginated(const Flow &flow, Shaper &shaper) { return Paginator(flow, shaper).run(); }

} // namespace gelt::print
