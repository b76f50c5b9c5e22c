// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;
class QPalette;

namespace gelt::style {

enum class Theme { System, Light, Dark };

/// "system", "light" or "dark"; anything else is System.
Theme themeNamed(const QString &name);

/**
 * Gives the application its style, palette and fonts; can be called again to switch while windows are open.
 *
 * System is dark where the system's windows are; a window that gets QEvent::ThemeChange calls this again to follow it.
 * A high-contrast system keeps its own palette whatever @p theme says.
 */
void apply(QApplication &application, Theme theme);

/// Whether @p palette, as the system gave it, is one of high contrast.
bool isHighContrast(const QPalette &palette);

} // namespace gelt::style
