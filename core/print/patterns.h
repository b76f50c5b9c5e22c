// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/page.h"

class QPainter;

namespace gelt::print {

/// Paints an area with its pattern, in glyph units. Every stroke and dot is cut by arithmetic, without a clip.
void paintPatterned(QPainter &painter, const Patterned &area);
void paintPolygon(QPainter &painter, const Polygon &polygon);

/// The fill of a state's share, told apart from every other one without colour.
Patterned fillOf(State state, const QRectF &rect);
/// Whether words may stand on that fill, in white; on the others they need a white box.
bool carriesWords(State state);

} // namespace gelt::print
