// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/drawing.h"

namespace gelt::print {

Drawing::~Drawing() = default;

double Drawing::headHeight(int) const { return 0; }

void Drawing::setHead(Shaper &, int, double, Page &) const {}

void Drawing::setEnd(int, int, double, Page &) const {}

bool Drawing::hidesMargins() const { return false; }

QString Drawing::alternative() const { return {}; }

int piecesWithin(const Drawing &drawing, int first, double room)
{
    int count = 0;
    while (first + count < drawing.pieces() && drawing.height(first, count + 1) <= room)
        ++count;
    return count;
}

} // namespace gelt::print
