// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/longtask.h"

class QWidget;

namespace gelt {

/**
 * Runs long work in a thread of its own and returns when it is done; meanwhile the window lives, but takes nothing. Work
 * that a person would notice shows its progress and Cancel.
 * @param work in the other thread; holds by value what it needs, or what waits for it.
 * @return what @p work returned, or Cancelled.
 */
Result<> waitFor(const QString &text, QWidget *parent, LongTask::Work work);

} // namespace gelt
