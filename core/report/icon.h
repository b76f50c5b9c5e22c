// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gelt::report {

/// Signs that are painted beside a word, never instead of it.
enum class Icon {
    None,
    Done,
    DoneLate,
    InProgress,
    OnTrack,
    NotStarted,
    Behind,
    Overdue,
    Suspended,
    NotApplicable,
    Replaced,
    LightGreen,
    LightYellow,
    LightRed,
    LightNotAvailable
};

} // namespace gelt::report
