// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/look.h"

class QWidget;

/// How the style paints buttons.
namespace gelt::style::controls {

/// The room of a chevron that tells of a menu.
inline constexpr int menuChevron = 16;

/// The one act of its window: a button that says so, and in a dialog the default one that accepts.
bool isPrimary(const QWidget *widget);
/// A filter, on while checked.
bool isChip(const QWidget *widget);
/// Whether all of the button opens its menu, so that a chevron says it.
bool hasMenuChevron(const QStyleOptionToolButton &button);
/// Whether the sign and the text of the button are painted by paintLabel(): on one line, with no arrow of its own.
bool hasPlainLabel(const QStyleOptionToolButton &button);

void paintButton(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
void paintToolButton(QPainter &painter, const QStyleOption &option, const QWidget *widget);

/// Sign and text in the middle, the chevron of a menu at the end.
void paintLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
void paintLabel(QPainter &painter, const QStyleOptionToolButton &option, const QWidget *widget);

} // namespace gelt::style::controls
