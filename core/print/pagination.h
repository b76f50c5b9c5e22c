// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/flow.h"

#include <deque>
#include <vector>

namespace gelt::print {

/// One slab, or something said again, at its place on a page.
struct Placed {
    enum class Part : quint8 {
        Slab, Fragment, RepeatedCaption, RepeatedHeader, RepeatedGroup, RepeatedTimeHeader, RepeatedTimePhase,
        RepeatedDrawingHead,
        Passing ///< the words that end the text where signatures go over
    };
    Part part = Part::Slab;
    qint32 source = 0; ///< the slab; the fragment; of what is repeated the grid, time line or drawing; of Passing the text
    qint32 index = 0;  ///< of a RepeatedGroup or RepeatedTimePhase its row, of a RepeatedDrawingHead the piece below
    double top = 0;
    double height = 0;
};

/// Where everything of a flow stands.
struct Pagination {
    struct Sheet {
        report::Orientation orientation = report::Orientation::Portrait;
        std::size_t first = 0; ///< index into placed; the sheet ends where the next one begins
    };
    std::vector<Sheet> sheets;
    std::vector<Placed> placed;
    std::deque<RowFragment> fragments;
    std::vector<OutlineEntry> outline;
};

/// Divides the flow into pages. Each slab is looked at a bounded number of times: linear in the document.
Pagination paginated(const Flow &flow, Shaper &shaper);

} // namespace gelt::print
