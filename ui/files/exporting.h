// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

class QWidget;

namespace gelt {

class Session;
struct FileDesk;

/// What of a plan can be written for other programs and for paper.
enum class ExportKind {
    Interchange,    ///< the whole plan as JSON
    ActivitiesTable, ///< activities and figures as CSV
    ActionPlanPages, ///< the action plan as PDF
    ProgressPages    ///< the progress report at the cut-off as PDF
};

/**
 * Writes the plan in one of these forms, whole or not at all. Figures are those of the cut-off on screen.
 * @return Invalid where @p path is the open plan itself, Busy while the rest of the plan is still being read, what
 *         writeFile() returns.
 */
Result<> exportTo(const QString &path, ExportKind kind, Session &session, const FileDesk &desk);

/// Asks for a name and exports; says what went wrong. @return the file that was written; empty: none.
QString exportPlan(ExportKind kind, Session &session, const FileDesk &desk, QWidget *parent);

} // namespace gelt
