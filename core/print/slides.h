// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/lines.h"

namespace gelt::print {

/// A sheet for a projector, 16:9; its text area is what lies between the margins, the foot included.
PageFrame slideFrame();

/// A slide as it is set on a page of its own. The slide must outlive the plan. Pictures are decoded when they are set,
/// so that the first slide waits for no photograph of the last.
class SlidePlan {
public:
    /// @param titleRole which heading the title is.
    SlidePlan(const report::Slide &slide, Role titleRole)
        : m_slide(&slide)
        , m_titleRole(titleRole)
    {
    }

    /// What its bookmark says.
    QString title() const;
    /// On a page of slideFrame().
    void set(Shaper &shaper, Page &page) const;

private:
    const report::Slide *m_slide;
    Role m_titleRole;
};

} // namespace gelt::print
