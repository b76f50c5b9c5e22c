// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Distances in time, for places that are too narrow for many digits.
namespace gelt::report {

/// How long something is past: "3 days ago", and from two years on "14 years ago". @param days one or more.
QString agoText(int days);
/// How far something lies ahead, likewise: "in 3 days", "in 2 years". @param days one or more.
QString aheadText(int days);

} // namespace gelt::report
