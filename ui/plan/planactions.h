// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QMenu;
class QWidget;

namespace gelt {

/// The acts of the plan's page, with their names, signs and keys; owned by the page.
struct PlanActions {
    explicit PlanActions(QWidget *page);

    QAction *add;
    QAction *followUp;
    QAction *evidence;
    QAction *why;
    QAction *editCell;
    QAction *duplicate;
    QAction *remove;
    QAction *moveUp;
    QAction *moveDown;
    QMenu *phaseMenu; ///< "Move to phase"
    QAction *addPhase;
    QAction *renamePhase;
    QAction *removePhase;
    QAction *phaseUp;
    QAction *phaseDown;
    QAction *copyTable;
    QAction *pasteRows;
    QAction *compact; ///< checkable
    QAction *columns;
    QAction *panel;   ///< checkable
};

} // namespace gelt
