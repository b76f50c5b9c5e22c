// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/style/pictures.h"
#include "ui/style/glyphs.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QSplitter>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace gelt::style;

namespace {

QImage pictureOf(QWidget &widget)
{
    widget.ensurePolished();
    if (!widget.parentWidget())
        widget.resize(widget.sizeHint());
    return widget.grab().toImage();
}

/// The control in a window of its own with the keyboard's focus on it.
template <class Control>
struct Focused {
    Focused()
    {
        control = new Control(&window);
        (new QVBoxLayout(&window))->addWidget(control);
        window.show();
        QApplication::setActiveWindow(&window);
    }

    QWidget window;
    Control *control;
};

template <class Control>
void checkFocusFrame()
{
    Focused<Control> on;
    on.control->clearFocus();
    const int without = pixelsOf(pictureOf(*on.control), lightTokens().accent);
    on.control->setFocus();
    REQUIRE(on.control->hasFocus());
    CHECK(pixelsOf(pictureOf(*on.control), lightTokens().accent) >= without + 40);
}

} // namespace

TEST_CASE("The one act of a window is a blue button with a text and a sign that can be read on it", "[style]")
{
    const Theme theme = GENERATE(Theme::Light, Theme::Dark);
    apply(*qApp, theme);
    const Tokens &t = tokens(QApplication::palette());
    QPushButton button(icon(Glyph::SidePanel), QString());

    CHECK(pixelsOf(pictureOf(button), t.accent) == 0);
    CHECK(pixelsOf(pictureOf(button), t.text) > 10);

    button.setProperty("primary", true);
    CHECK(pixelsOf(pictureOf(button), t.accent) > 200);
    CHECK(pixelsOf(pictureOf(button), t.accentText) > 10);

    button.setEnabled(false);
    CHECK(pixelsOf(pictureOf(button), t.accent) == 0);
}

TEST_CASE("In a dialog the default button that accepts is the one act of the window", "[style]")
{
    apply(*qApp, Theme::Light);
    const Tokens &t = lightTokens();
    QDialog dialog;
    QDialogButtonBox box(&dialog);
    QPushButton *accept = box.addButton(QStringLiteral("Change"), QDialogButtonBox::AcceptRole);
    QPushButton *cancel = box.addButton(QDialogButtonBox::Cancel);
    accept->setDefault(true);
    CHECK(pixelsOf(pictureOf(*accept), t.accent) > 200);
    CHECK(pixelsOf(pictureOf(*cancel), t.accent) == 0);

    cancel->setDefault(true); // Enter gives up: that is no act
    CHECK(pixelsOf(pictureOf(*cancel), t.accent) < 200);
}

TEST_CASE("A filter that is on has the colour of the selection and is framed even when off", "[style]")
{
    apply(*qApp, Theme::Light);
    const Tokens &t = lightTokens();
    QToolButton chip;
    chip.setText(QStringLiteral("Overdue"));
    chip.setCheckable(true);
    chip.setAutoRaise(true);
    CHECK(pixelsOf(pictureOf(chip), t.control) == 0);

    chip.setProperty("chip", true);
    CHECK(pixelsOf(pictureOf(chip), t.control) > 40);
    CHECK(pixelsOf(pictureOf(chip), t.selection) == 0);

    chip.setChecked(true);
    CHECK(pixelsOf(pictureOf(chip), t.selection) > 200);
    CHECK(pixelsOf(pictureOf(chip), t.accent) > 40);
}

TEST_CASE("Buttons and inputs are of one height, at least 28 pixels and more for a large font", "[style]")
{
    apply(*qApp, Theme::Light);
    QPushButton button(QStringLiteral("Save"));
    QToolButton tool;
    tool.setText(QStringLiteral("Save"));
    QLineEdit line;
    QComboBox combo;
    QSpinBox spin;
    QDateEdit date;
    const std::vector<QWidget *> controls{&button, &tool, &line, &combo, &spin, &date};

    for (const double points : {10.0, 20.0}) {
        CAPTURE(points);
        for (QWidget *control : controls) {
            QFont font = control->font();
            font.setPointSizeF(points);
            control->setFont(font);
            CAPTURE(control->metaObject()->className());
            CHECK(control->sizeHint().height() >= metric::control);
            CHECK(control->sizeHint().height() >= QFontMetrics(font).height() + 8);
            CHECK(control->sizeHint().height() == button.sizeHint().height());
        }
    }
}

TEST_CASE("Every control shows that it has the focus", "[style]")
{
    apply(*qApp, Theme::Light);
    SECTION("a button") { checkFocusFrame<QPushButton>(); }
    SECTION("a tool button")
    {
        Focused<QToolButton> on;
        on.control->setFocusPolicy(Qt::StrongFocus);
        on.control->setAutoRaise(true);
        on.control->setFocus();
        CHECK(pixelsOf(pictureOf(*on.control), lightTokens().accent) >= 40);
    }
    SECTION("a field") { checkFocusFrame<QLineEdit>(); }
    SECTION("a choice") { checkFocusFrame<QComboBox>(); }
    SECTION("a number") { checkFocusFrame<QSpinBox>(); }
    SECTION("a date") { checkFocusFrame<QDateEdit>(); }
    SECTION("a check box") { checkFocusFrame<QCheckBox>(); }
    SECTION("a flat button")
    {
        Focused<QPushButton> on;
        on.control->setFlat(true);
        on.control->setFocus();
        CHECK(pixelsOf(pictureOf(*on.control), lightTokens().accent) >= 40);
    }
}

TEST_CASE("A button that opens a menu has room for its text and for the chevron", "[style]")
{
    apply(*qApp, Theme::Light);
    QMenu menu;
    QToolButton plain;
    plain.setText(QStringLiteral("Cut-off: today"));
    QToolButton opens;
    opens.setText(plain.text());
    opens.setMenu(&menu);
    opens.setPopupMode(QToolButton::InstantPopup);

    CHECK(opens.sizeHint().width() >= plain.sizeHint().width() + 14);
    const QImage shown = pictureOf(opens);
    CHECK(pixelsOf(shown.copy(shown.width() - 22, 4, 18, shown.height() - 8), lightTokens().text) > 5);
}

TEST_CASE("The thumb of a scroll bar can be dragged over its whole length", "[style]")
{
    apply(*qApp, Theme::Light);
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 1000);
    bar.setPageStep(100);
    bar.resize(bar.sizeHint().width(), 220);
    bar.show();

    QTest::mousePress(&bar, Qt::LeftButton, {}, QPoint(6, 5));
    QTest::mouseMove(&bar, QPoint(6, 215));
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, QPoint(6, 215));
    CHECK(bar.value() == 1000);

    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(6, 5));
    CHECK(bar.value() == 900);
}

TEST_CASE("Areas are divided by one pixel that the mouse can still grab", "[style]")
{
    apply(*qApp, Theme::Light);
    QSplitter splitter;
    splitter.addWidget(new QWidget);
    splitter.addWidget(new QWidget);
    splitter.resize(200, 100);
    splitter.show();

    CHECK(splitter.handleWidth() == 1);
    CHECK(splitter.handle(1)->width() >= 5);
    CHECK(pixelsOf(splitter.grab().toImage(), lightTokens().line) == 100);
}

TEST_CASE("A hairline is one pixel in the colour of lines", "[style]")
{
    apply(*qApp, Theme::Dark);
    QWidget window;
    window.resize(50, 20);
    QFrame *line = hairline(Qt::Horizontal, &window);
    line->resize(50, 1);
    CHECK(pixelsOf(window.grab().toImage(), darkTokens().line) == 50);
}
