// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"
#include "tests/support/catch.h"
#include "tests/ui/style/pictures.h"
#include "ui/style/tokens.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTreeView>

using namespace gelt::style;

TEST_CASE("A theme has three names and every other name is the system's", "[style]")
{
    CHECK(themeNamed(QStringLiteral("light")) == Theme::Light);
    CHECK(themeNamed(QStringLiteral("dark")) == Theme::Dark);
    CHECK(themeNamed(QStringLiteral("system")) == Theme::System);
    CHECK(themeNamed({}) == Theme::System);
    CHECK(themeNamed(QStringLiteral("Dark ")) == Theme::System);
}

TEST_CASE("Switching the theme keeps the style and changes the palette", "[style]")
{
    apply(*qApp, Theme::Light);
    const QStyle *style = QApplication::style();
    const QFont font = QApplication::font();
    CHECK(QApplication::palette().color(QPalette::Base) == lightTokens().base);

    apply(*qApp, Theme::Dark);
    CHECK(QApplication::style() == style);
    CHECK(QApplication::font() == font);
    CHECK(QApplication::palette().color(QPalette::Base) == darkTokens().base);
    CHECK(QApplication::palette().color(QPalette::Disabled, QPalette::ButtonText) == darkTokens().text3);
    CHECK(QApplication::palette().color(QPalette::Inactive, QPalette::Highlight) == darkTokens().selection);

    apply(*qApp, Theme::Light);
    CHECK(QApplication::style() == style);
    CHECK(QApplication::palette().color(QPalette::Base) == lightTokens().base);
}

TEST_CASE("The system's theme is as light as the system's windows, whatever was chosen before", "[style]")
{
    QApplication::setPalette(QPalette());
    const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    apply(*qApp, dark ? Theme::Light : Theme::Dark);

    apply(*qApp, Theme::System);

    CHECK(tokens(QApplication::palette()).dark == dark);
    CHECK(QApplication::palette().color(QPalette::Link) == tokens(QApplication::palette()).accent);
}

TEST_CASE("Open windows take the new theme at once", "[style]")
{
    apply(*qApp, Theme::Light);
    QWidget window;
    window.resize(300, 100);
    QPushButton button(QStringLiteral("Save"), &window);
    button.move(150, 50); // away from where the mouse may be
    QLabel link(QStringLiteral("<a href=\"#\">All filters away</a>"), &window);
    link.move(0, 50);
    window.show();
    CHECK(pixelsOf(window.grab().toImage(), lightTokens().window) > 1000);
    CHECK(pixelsOf(link.grab().toImage(), lightTokens().accent) > 10);

    apply(*qApp, Theme::Dark);
    QApplication::processEvents();

    CHECK(pixelsOf(window.grab().toImage(), darkTokens().window) > 1000);
    CHECK(pixelsOf(window.grab().toImage(), lightTokens().window) == 0);
    CHECK(pixelsOf(button.grab().toImage(), darkTokens().base) > 500);
    CHECK(pixelsOf(link.grab().toImage(), darkTokens().accent) > 10);
    CHECK(link.text() == QStringLiteral("<a href=\"#\">All filters away</a>"));
}

TEST_CASE("Tables are set in 9 points and everything else in 10", "[style]")
{
    apply(*qApp, Theme::Light);
    CHECK(QApplication::font().pointSizeF() == 10);
    QTreeView table;
    QLabel label;
    table.ensurePolished();
    label.ensurePolished();
    CHECK(table.font().pointSizeF() == 9);
    CHECK(label.font().pointSizeF() == 10);
}

TEST_CASE("High contrast is told by one ground for everything and a text far from it", "[style]")
{
    const auto palette = [](const QColor &text, const QColor &window, const QColor &base) {
        QPalette made(window);
        made.setColor(QPalette::WindowText, text);
        made.setColor(QPalette::Window, window);
        made.setColor(QPalette::Button, window);
        made.setColor(QPalette::Base, base);
        return made;
    };
    CHECK(isHighContrast(palette(Qt::white, Qt::black, Qt::black)));
    CHECK(isHighContrast(palette(Qt::black, Qt::white, Qt::white)));
    CHECK_FALSE(isHighContrast(palette(Qt::black, QColor(0xef, 0xef, 0xef), Qt::white)));
    CHECK_FALSE(isHighContrast(palette(Qt::lightGray, Qt::gray, Qt::gray)));
    CHECK_FALSE(isHighContrast(QApplication::palette()));
}
