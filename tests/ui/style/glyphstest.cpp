// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/style/glyphs.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QPainterPath>
#include <QPalette>

using namespace gelt;
using namespace gelt::style;

TEST_CASE("Each sign has a shape of its own within its square", "[style]")
{
    std::vector<QPainterPath> seen;
    for (int i = 0; i < glyphCount; ++i) {
        CAPTURE(i);
        const QPainterPath &path = pathOf(static_cast<Glyph>(i));
        CHECK_FALSE(path.isEmpty());
        CHECK(QRectF(0, 0, 1, 1).contains(path.boundingRect()));
        CHECK(path.boundingRect().height() > 0.3);
        CHECK(std::find(seen.begin(), seen.end(), path) == seen.end());
        seen.push_back(path);
    }
}
