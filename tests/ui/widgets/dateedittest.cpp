// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dateedit.h"

#include "tests/ui/widgets/shown.h"
#include "ui/widgets/calendarpopup.h"

#include <QCalendarWidget>
#include <QLineEdit>
#include <QSignalSpy>

using namespace gelt;

namespace {

const QDate today(2013, 8, 12);

} // namespace

TEST_CASE("A day is read as people write it, day before month", "[widgets][date]")
{
    const QDate day(2013, 6, 5);
    for (const char16_t *text :
         {u"05/06/2013", u"5/6/2013", u"5-6-13", u"05.06.2013", u"5 6 2013", u"05062013", u"2013-06-05", u" 5/6 "})
        CHECK(typedDay(text, today) == day);
    for (const char16_t *text :
         {u"", u"31/06/2013", u"13/13/2013", u"2013", u"5/6/013", u"junio", u"5//6/2013", u"99/99"})
        CHECK_FALSE(typedDay(text, today).isValid());
}

TEST_CASE("A day that is none is said in words when somebody leaves with it", "[widgets][date]")
{
    const Shown<DateEdit> shown(today);
    QSignalSpy committed(shown.field, &Field::committed);
    shown.type(QStringLiteral("31/06/2013"));
    CHECK(shown.field->words().isEmpty());
    shown.leave();
    CHECK(committed.isEmpty());
    CHECK(shown.field->words() == QStringLiteral("“31/06/2013” is not a day. Write it as dd/mm/yyyy."));
    shown.field->setFocus();
    shown.retype(QStringLiteral("30/6/13"));
    CHECK(shown.field->words().isEmpty());
    CHECK(need(shown.field->value()) == QDate(2013, 6, 30));
    shown.leave();
    CHECK(committed.size() == 1);

    shown.field->setDate({});
    CHECK_FALSE(shown.field->value());
    shown.field->setMayBeEmpty(QStringLiteral("no end"));
    CHECK_FALSE(need(shown.field->value()).isValid());
    CHECK(shown.field->line()->placeholderText() == QStringLiteral("no end"));
}

TEST_CASE("The arrow keys go a day on and the page keys a month", "[widgets][date]")
{
    const Shown<DateEdit> shown(today);
    shown.press(Qt::Key_Down);
    CHECK(shown.field->text() == QStringLiteral("12/08/2013")); // an empty field begins with today
    shown.press(Qt::Key_Down);
    CHECK(shown.field->text() == QStringLiteral("13/08/2013"));
    shown.press(Qt::Key_Up);
    shown.press(Qt::Key_PageUp);
    CHECK(shown.field->text() == QStringLiteral("12/07/2013"));
    shown.field->setDate(QDate(2013, 1, 31));
    shown.press(Qt::Key_PageDown);
    CHECK(shown.field->text() == QStringLiteral("28/02/2013"));
    CHECK(shown.field->isModified());
}

TEST_CASE("The calendar opens by keyboard on the day, with weeks from Monday, and gives the day chosen",
          "[widgets][date]")
{
    const Shown<DateEdit> shown(today);
    shown.field->setDate(QDate(2013, 6, 30));
    shown.press(Qt::Key_Down, Qt::AltModifier);
    auto *calendar = shown.field->findChild<QCalendarWidget *>();
    REQUIRE(calendar);
    CHECK(calendar->selectedDate() == QDate(2013, 6, 30));
    CHECK(calendar->firstDayOfWeek() == Qt::Monday);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(shown.field->text() == QStringLiteral("29/06/2013"));
    CHECK(shown.field->isModified());
}
