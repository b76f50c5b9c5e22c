// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/planexport.h"

#include <QString>

class QWidget;

namespace gelt {

class Session;
struct FileDesk;

/**
 * Asks for a name and writes the plan as it is in its file, in a thread of its own: long work shows its progress and can be
 * cancelled. Figures are those of the cut-off on screen. Says what went wrong.
 * @return the file or folder that was written; empty: none.
 */
QString exportPlan(PlanForm form, Session &session, const FileDesk &desk, QWidget *parent);

} // namespace gelt
