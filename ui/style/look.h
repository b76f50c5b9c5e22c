// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/glyphs.h"

#include <QStyleOption>

class QPainter;

/// What all controls of the style share.
namespace gelt::style::controls {

/// The radius of a corner.
inline constexpr double corner = 4;

/// How a rounded area is painted; a colour that is not valid leaves its part out.
struct Look {
    QColor fill;
    QColor edge;
    double width = 1; ///< of the edge
};

bool isEnabled(const QStyleOption &option);
/// Under the mouse and enabled.
bool isHovered(const QStyleOption &option);
bool isPressed(const QStyleOption &option);
bool isOn(const QStyleOption &option);
/// With the keyboard's focus and enabled.
bool hasFocus(const QStyleOption &option);

/// The colours for a widget: the tokens of its theme or, where its palette is not ours (high contrast), what the
/// palette has for each.
Tokens colorsOf(const QPalette &palette);

/// Paints @p look with its edge inside @p rect.
void paintRounded(QPainter &painter, const QRectF &rect, const Look &look, double radius = corner);

/// A chevron in the middle of @p rect, in the colour of the text.
void paintChevron(QPainter &painter, const QRect &rect, const QStyleOption &option, Glyph glyph);

} // namespace gelt::style::controls
