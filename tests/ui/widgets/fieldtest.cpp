// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linefield.h"
#include "ui/widgets/textfield.h"

#include "tests/ui/widgets/shown.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace gelt;

TEST_CASE("A line is taken with Enter or when it is left, once and only where it changed", "[widgets]")
{
    const Shown<LineField> shown;
    shown.field->setText(QStringLiteral("antes"));
    QSignalSpy committed(shown.field, &Field::committed);
    shown.press(Qt::Key_Return);
    shown.leave();
    CHECK(committed.isEmpty());

    shown.field->setFocus();
    shown.retype(QStringLiteral("después"));
    shown.press(Qt::Key_Return);
    CHECK(committed.size() == 1);
    shown.field->setText(shown.field->text()); // what whoever listens does
    shown.leave();
    CHECK(committed.size() == 1);

    shown.field->setFocus();
    shown.type(QStringLiteral("!"));
    shown.leave();
    CHECK(committed.size() == 2);
}

TEST_CASE("Escape puts back what was there", "[widgets]")
{
    const Shown<LineField> shown;
    shown.field->setText(QStringLiteral("antes"));
    QSignalSpy committed(shown.field, &Field::committed);
    shown.retype(QStringLiteral("después"));
    shown.press(Qt::Key_Escape);
    CHECK(shown.field->text() == QStringLiteral("antes"));
    CHECK_FALSE(shown.field->isModified());
    shown.leave();
    CHECK(committed.isEmpty());
}

TEST_CASE("What could not be written stays, says why and can be tried again", "[widgets]")
{
    const Shown<LineField> shown;
    shown.field->setText(QStringLiteral("antes"));
    QSignalSpy committed(shown.field, &Field::committed);
    shown.type(QStringLiteral("X"));
    shown.leave();
    shown.field->setFailure(QStringLiteral("The disk is full."));
    CHECK(shown.field->text() == QStringLiteral("antesX"));
    CHECK(shown.field->words() == QStringLiteral("The disk is full."));
    auto *again = shown.field->findChild<QPushButton *>(QStringLiteral("act"));
    REQUIRE(again);
    REQUIRE(again->isVisible());
    QTest::mouseClick(again, Qt::LeftButton);
    CHECK(committed.size() == 2);

    shown.field->setText(QStringLiteral("antesX"));
    CHECK(shown.field->words().isEmpty());
    CHECK_FALSE(again->isVisible());
}

TEST_CASE("A field for several values is empty, says so, and changes them only where something was typed", "[widgets]")
{
    const Shown<LineField> shown;
    shown.field->setSeveral();
    CHECK(shown.field->line()->placeholderText() == QStringLiteral("(several values)"));
    QSignalSpy committed(shown.field, &Field::committed);
    shown.leave();
    CHECK(committed.isEmpty());
    shown.field->setFocus();
    shown.type(QStringLiteral("a"));
    shown.press(Qt::Key_Backspace); // emptied on purpose
    shown.leave();
    CHECK(committed.size() == 1);
}

TEST_CASE("A value that changes elsewhere is not lost, nor is what is being typed", "[widgets]")
{
    const Shown<LineField> shown;
    shown.field->setText(QStringLiteral("antes"));
    shown.retype(QStringLiteral("mío"));
    shown.field->setOriginal(QStringLiteral("ajeno"));
    CHECK(shown.field->text() == QStringLiteral("mío"));
    CHECK(shown.field->isModified());
    shown.press(Qt::Key_Escape);
    CHECK(shown.field->text() == QStringLiteral("ajeno"));
}

TEST_CASE("Several lines are taken with Ctrl+Enter; Enter alone goes to the next line", "[widgets]")
{
    const Shown<TextField> shown(2, 6);
    QSignalSpy committed(shown.field, &Field::committed);
    shown.type(QStringLiteral("uno"));
    shown.press(Qt::Key_Return);
    shown.type(QStringLiteral("dos"));
    CHECK(committed.isEmpty());
    CHECK(shown.field->text() == QStringLiteral("uno\ndos"));
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(committed.size() == 1);
    CHECK(shown.field->text() == QStringLiteral("uno\ndos"));
    shown.press(Qt::Key_Escape);
    CHECK(shown.field->text().isEmpty());
}

TEST_CASE("A text is as high as it needs within its bounds", "[widgets]")
{
    const Shown<TextField> shown(2, 4);
    const int two = shown.field->edit()->height();
    shown.field->setText(QStringLiteral("1\n2\n3"));
    const int three = shown.field->edit()->height();
    shown.field->setText(QStringLiteral("1\n2\n3\n4\n5\n6\n7"));
    const int most = shown.field->edit()->height();
    CHECK(two < three);
    CHECK(three < most);
    CHECK(std::abs((most - three) - (three - two)) <= 1); // a line is a fraction of a pixel more
}
