// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/glyphs.h"
#include "tests/support/catch.h"
#include "tests/ui/style/pictures.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QPainterPath>
#include <QPalette>

#include <set>

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

TEST_CASE("States that are counted differently have different signs", "[style]")
{
    std::set<Glyph> signs;
    for (const auto &code : Codes<State>::all)
        signs.insert(glyphOf(code.value));
    CHECK(signs.size() == stateCount);
    CHECK(glyphOf(State::Overdue) == glyphOf(OccurrenceState::Overdue));
    CHECK(glyphOf(OccurrenceState::Pending) == Glyph::Pending);
}

TEST_CASE("A sign stands in the middle of the room it is given, as large as fits", "[style]")
{
    const QImage image = painted(
        QSize(60, 20), [](QPainter &painter) { paintGlyph(painter, QRectF(0, 0, 60, 20), Glyph::Pending, Qt::black); });

    CHECK(pixelsOf(image.copy(0, 0, 20, 20), Qt::black) == 0);
    CHECK(pixelsOf(image.copy(20, 0, 20, 20), Qt::black) > 20);
    CHECK(pixelsOf(image.copy(40, 0, 20, 20), Qt::black) == 0);
}

TEST_CASE("An icon has twice the pixels on a screen of twice the density", "[style]")
{
    const QPixmap pixmap = icon(Glyph::Home).pixmap(QSize(16, 16), 2.0);

    CHECK(pixmap.size() == QSize(32, 32));
    CHECK(pixmap.devicePixelRatio() == 2.0);
    CHECK(icon(Glyph::Home).pixmap(QSize(16, 16), 1.0).size() == QSize(16, 16));
}

TEST_CASE("An icon has the colour of the text, in whatever theme it is shown", "[style]")
{
    apply(*qApp, Theme::Light);
    const QIcon made = icon(Glyph::SidePanel);
    const auto shown = [&](QIcon::Mode mode) { return made.pixmap(QSize(32, 32), 1.0, mode).toImage(); };
    CHECK(pixelsOf(shown(QIcon::Normal), lightTokens().text) > 50);
    CHECK(pixelsOf(shown(QIcon::Disabled), lightTokens().text3) > 50);
    CHECK(pixelsOf(shown(QIcon::Selected), lightTokens().selectionText) > 50);

    apply(*qApp, Theme::Dark);

    CHECK(pixelsOf(shown(QIcon::Normal), darkTokens().text) > 50);
    CHECK(pixelsOf(shown(QIcon::Disabled), darkTokens().text3) > 50);
    CHECK(pixelsOf(shown(QIcon::Selected), darkTokens().selectionText) > 50);
}

TEST_CASE("An icon with a meaning keeps its colour and pales only where disabled", "[style]")
{
    apply(*qApp, Theme::Light);
    const QIcon made = icon(Glyph::Overdue, Qt::magenta);

    CHECK(pixelsOf(made.pixmap(QSize(32, 32)).toImage(), Qt::magenta) > 50);
    CHECK(pixelsOf(made.pixmap(QSize(32, 32), QIcon::Selected).toImage(), Qt::magenta) > 50);
    CHECK(pixelsOf(made.pixmap(QSize(32, 32), QIcon::Disabled).toImage(), Qt::magenta) == 0);
}

TEST_CASE("Lamps differ in shape, so that grey paper says the same", "[style]")
{
    std::vector<QImage> shapes;
    for (const auto &code : Codes<Light>::all) {
        const QImage lamp = painted(QSize(16, 16), [&](QPainter &painter) {
            paintLamp(painter, QRectF(0, 0, 16, 16), code.value, lightTokens());
        });
        shapes.push_back(lamp.convertToFormat(QImage::Format_Alpha8));
    }
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            CAPTURE(i, j);
            int differing = 0;
            for (int y = 0; y < 16; ++y) {
                for (int x = 0; x < 16; ++x)
                    differing +=
                        std::abs(shapes[i].pixelColor(x, y).alpha() - shapes[j].pixelColor(x, y).alpha()) > 128;
            }
            CHECK(differing >= 8);
        }
    }
}

TEST_CASE("The yellow lamp has an edge that can be told from a white ground", "[style]")
{
    const Tokens &t = lightTokens();
    const QImage lamp =
        painted(QSize(32, 32), [&](QPainter &painter) { paintLamp(painter, QRectF(0, 0, 32, 32), Light::Yellow, t); });
    CHECK(pixelsOf(lamp, t.lampYellow) > 50);
    CHECK(pixelsOf(lamp, t.lampYellowEdge) > 20);
}

TEST_CASE("The program's own sign comes in every size that desktops ask for", "[style]")
{
    const QIcon sign = applicationIcon();
    for (const int side : {16, 24, 32, 48, 64, 128}) {
        CAPTURE(side);
        const QPixmap pixmap = sign.pixmap(QSize(side, side), 1.0);
        CHECK(pixmap.size() == QSize(side, side));
        CHECK(pixelsOf(pixmap.toImage(), lightTokens().accent) > side);
    }
}
