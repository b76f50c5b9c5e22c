// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <vector>

class QMimeData;

/// Activities on their way from one place of the table to another, within one window.
namespace gelt::drag {

QMimeData *toMime(const std::vector<ActivityId> &activities);
/// Nothing where the data holds none, or not of this program.
std::vector<ActivityId> fromMime(const QMimeData &data);

} // namespace gelt::drag
