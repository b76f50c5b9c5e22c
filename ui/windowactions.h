// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <map>

class QAction;
class QMainWindow;
class QMenu;

namespace gelt {

/// The acts of the window itself, with their names, signs and keys, and its menus; owned by the window.
struct WindowActions {
    explicit WindowActions(QMainWindow *window);
    WindowActions(const WindowActions &) = delete;
    WindowActions &operator=(const WindowActions &) = delete;

    QMenu *file, *edit, *view, *page, *help;
    QMenu *recent, *exportMenu;

    QAction *newPlan, *open, *example, *import, *saveAs, *copyAs, *restore, *exportJson, *exportCsv,
        *exportWorkbook, *exportTables, *exportCalendar, *exportDocuments,
        *properties, *print, *preview, *preferences, *closePlan, *quit;
    QAction *undo, *redo, *copy, *paste, *filter, *search;
    std::map<PageId, QAction *> pages;
    QAction *sidePanel, *nextPane, *cutOff, *today, *zoomIn, *zoomOut, *zoomReset;
    QAction *keys, *about;
};

} // namespace gelt
