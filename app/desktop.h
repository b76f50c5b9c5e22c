// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gelt {

/**
 * Opens the window and stays until it is closed.
 * @param file a plan to show; empty: none yet. @return the process's exit status.
 */
int runDesktop(int argc, char **argv, const QString &file, const QString &language);

} // namespace gelt
