// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/style.h"

class QPainter;

namespace gelt::print {

/// Paints a sign as paths, of no font and no picture, so that it is as sharp as the text at any size.
/// @param rect a square in the painter's units. None paints nothing.
void paintIcon(QPainter &painter, report::Icon icon, const QRectF &rect);

} // namespace gelt::print
