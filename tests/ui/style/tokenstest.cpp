// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/style/pictures.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPalette>

using namespace gelt;
using namespace gelt::style;

namespace {

constexpr double readable = 4.5;  // WCAG 2.1, 1.4.3: text
constexpr double perceptible = 3; // WCAG 2.1, 1.4.11: signs, borders of controls

const Tokens &theme(bool dark) { return dark ? darkTokens() : lightTokens(); }

} // namespace

TEST_CASE("Contrast is measured as WCAG says", "[style]")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21));
    CHECK(contrast(Qt::white, Qt::black) == Approx(21));
    CHECK(contrast(Qt::red, Qt::red) == Approx(1));
    CHECK(contrast(QColor(0x76, 0x76, 0x76), Qt::white) == Approx(4.54).margin(0.01));
}

TEST_CASE("Every text can be read on every ground it stands on", "[style]")
{
    const bool dark = GENERATE(false, true);
    CAPTURE(dark);
    const Tokens &t = theme(dark);

    for (const QColor &ground : {t.base, t.alt, t.window, t.head}) {
        CAPTURE(ground.name());
        for (const QColor &text : {t.text, t.text2, t.text3, t.accent}) {
            CAPTURE(text.name());
            CHECK(contrast(text, ground) >= readable);
        }
    }
    for (const QColor &text : {t.text, t.text2, t.accent, t.selectionText})
        CHECK(contrast(text, t.selection) >= readable);
    CHECK(contrast(t.accentText, t.accent) >= readable);
    CHECK(contrast(t.warn, t.warnBack) >= readable);
    CHECK(contrast(t.text, t.warnBack) >= readable);
    CHECK(contrast(t.bad, t.badBack) >= readable);
    CHECK(contrast(t.text, t.badBack) >= readable);
}

TEST_CASE("The colour of a state can be read on content and on the selected row", "[style]")
{
    const bool dark = GENERATE(false, true);
    CAPTURE(dark);
    const Tokens &t = theme(dark);

    for (const auto &code : Codes<State>::all) {
        CAPTURE(displayName(code.value));
        CHECK(contrast(colorOf(code.value, t), t.base) >= readable);
        CHECK(contrast(colorOf(code.value, t), t.alt) >= readable);
        CHECK(contrast(colorOf(code.value, t), t.selection) >= readable);
    }
    for (const auto &code : Codes<OccurrenceState>::all) {
        CHECK(contrast(colorOf(code.value, t), t.base) >= readable);
        CHECK(contrast(colorOf(code.value, t), t.selection) >= readable);
    }
}

TEST_CASE("Borders, bars and lamps can be seen", "[style]")
{
    const bool dark = GENERATE(false, true);
    CAPTURE(dark);
    const Tokens &t = theme(dark);

    CHECK(contrast(t.control, t.base) >= perceptible);
    CHECK(contrast(t.control, t.window) >= perceptible);
    CHECK(contrast(t.bar, t.track) >= perceptible);
    for (const QColor &ground : {t.base, t.selection}) {
        CAPTURE(ground.name());
        CHECK(contrast(t.bar, ground) >= perceptible);
        for (const QColor &lamp : {t.lampGreen, t.lampYellowEdge, t.lampRed, t.lampNa}) {
            CAPTURE(lamp.name());
            CHECK(contrast(lamp, ground) >= perceptible);
        }
    }
}

TEST_CASE("A palette is dark where its window is", "[style]")
{
    CHECK(&tokens(QPalette(Qt::white)) == &lightTokens());
    CHECK(&tokens(QPalette(QColor(0x30, 0x30, 0x30))) == &darkTokens());
    CHECK(darkTokens().dark);
    CHECK_FALSE(lightTokens().dark);
}

TEST_CASE("Sizes of text are in points, whatever the font given", "[style]")
{
    apply(*qApp, Theme::Light);
    QFont base = QApplication::font();
    base.setPointSizeF(33);

    CHECK(sized(base, TextSize::Title).pointSizeF() == 14);
    CHECK(sized(base, TextSize::Title).weight() == QFont::DemiBold);
    CHECK(sized(base, TextSize::Section).pointSizeF() == 11);
    CHECK(sized(base, TextSize::Body).pointSizeF() == 10);
    CHECK(sized(base, TextSize::Body).weight() == QFont::Normal);
    CHECK(sized(base, TextSize::Table).pointSizeF() == 9);
    CHECK(sized(base, TextSize::Figure).pointSizeF() == 19);
    CHECK(sized(base, TextSize::Table).family() == base.family());
}

TEST_CASE("A system with large text makes every size larger", "[style]")
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(15);
    QApplication::setFont(large);
    apply(*qApp, Theme::Light);

    CHECK(QApplication::font().pointSizeF() == 15);
    CHECK(sized(large, TextSize::Table).pointSizeF() == 13.5);

    QApplication::setFont(before);
    apply(*qApp, Theme::Light);
}

TEST_CASE("A bar is as long as its progress and its tick stands where it was planned", "[style]")
{
    const Tokens &t = lightTokens();
    const auto bar = [&](double progress, std::optional<double> planned) {
        return painted(QSize(100, 12),
                       [&](QPainter &painter) { paintBar(painter, QRectF(0, 0, 100, 12), progress, planned, t); });
    };

    const QImage half = bar(0.5, 0.75);
    CHECK(half.pixelColor(49, 6) == t.bar);
    CHECK(half.pixelColor(51, 6) == t.track);
    CHECK(half.pixelColor(75, 0) == t.text);
    CHECK(half.pixelColor(75, 11) == t.text);
    CHECK(half.pixelColor(50, 0).alpha() == 0);
    CHECK(pixelsOf(bar(0, {}), t.bar) == 0);
    CHECK(pixelsOf(bar(0, {}), t.text) == 0);
    CHECK(pixelsOf(bar(1.7, {}), t.bar) == 600);
    CHECK(bar(1, 1.0).pixelColor(99, 0) == t.text);
    CHECK(bar(1, 0.0).pixelColor(0, 0) == t.text);
    CHECK(pixelsOf(bar(1, 3.0), t.text) == pixelsOf(bar(1, 0.5), t.text));
}

TEST_CASE("A text beside a sign finds room in the width that was asked for", "[style]")
{
    apply(*qApp, Theme::Light);
    const QFontMetrics metrics(QApplication::font());
    const QString text = QStringLiteral("Overdue");
    const QSize size(signTextWidth(metrics, text), metrics.height());
    const auto paint = [&](int width) {
        return painted(QSize(400, size.height()), [&](QPainter &painter) {
            painter.setFont(QApplication::font());
            paintSignText(painter, QRectF(0, 0, width, size.height()), Glyph::Overdue, text, Qt::black);
        });
    };

    CHECK(paint(size.width()) == paint(400));
    CHECK(paint(size.width() - 8) != paint(400));
    CHECK(pixelsOf(paint(size.width() - 8).copy(size.width() - 8, 0, 100, size.height()), Qt::black) == 0);
}
