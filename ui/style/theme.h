// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace gelt::style {

enum class Theme { System, Light, Dark };

/// "system", "light" or "dark"; anything else is System.
Theme themeNamed(const QString &name);

/// Gives the application its style, palette and font; can be called again to switch while windows are open.
/// A high-contrast system keeps its own palette.
void apply(QApplication &application, Theme theme);

} // namespace gelt::style
