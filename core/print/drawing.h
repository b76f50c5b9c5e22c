// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/lines.h"

namespace gelt::print {

/**
 * A block that sets itself on a page, in pieces that each stay whole: the bars of a chart, the rows of a matrix.
 * The block it was made of must outlive it. Lengths are points.
 */
class Drawing {
public:
    Drawing() = default;
    Drawing(const Drawing &) = delete;
    Drawing &operator=(const Drawing &) = delete;
    virtual ~Drawing();

    virtual int pieces() const = 0;
    /// Of @p count pieces from @p first on, with all that stands around them.
    virtual double height(int first, int count) const = 0;
    virtual void set(Shaper &shaper, int first, int count, double top, Page &page) const = 0;

    /// What a sheet that goes on with @p piece says again above it; 0: nothing.
    virtual double headHeight(int piece) const;
    virtual void setHead(Shaper &shaper, int piece, double top, Page &page) const;
    /// Ends @p piece, whose bottom is given. @param next the piece below it on the same page, -1 where there is none.
    virtual void setEnd(int piece, int next, double bottom, Page &page) const;

    /// Whether its sheet has neither header nor footer.
    virtual bool hidesMargins() const;
    /// What it shows, in words; empty where its texts say all of it.
    virtual QString alternative() const;
};

/// How many pieces from @p first on fit @p room; 0 where not even one does.
int piecesWithin(const Drawing &drawing, int first, double room);

} // namespace gelt::print
