// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gelt {

/// Lets screen readers and other aids read the time line: a list whose items are its rows, each a whole sentence, with
/// the current one focused. May be called again.
void installScheduleAccess();

} // namespace gelt
