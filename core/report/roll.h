// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attendance.h"
#include "core/report/blocks.h"

#include <span>

namespace gelt::report {

/**
 * Who took part in a meeting, in the order of the roll: members who were there, guests, members who were not (with an
 * excuse or without) and those of whom nobody said anything. Groups without anybody are left out.
 */
std::vector<LabelledRows> rollBlocks(std::span<const Attendance> roll);

} // namespace gelt::report
