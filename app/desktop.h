// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gelt {

/// What the desktop was asked for.
struct DesktopCall {
    QString file;     ///< a plan to open; empty: the one that was open last
    QString language; ///< "es" or "en"; empty: as the person chose
    bool inTray = false; ///< stay in the system's tray until the window is asked for
};

/// Opens the window and stays until it is closed. @return the process's exit status.
int runDesktop(int argc, char **argv, const DesktopCall &call);

} // namespace gelt
