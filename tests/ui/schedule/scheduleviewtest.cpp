// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/scheduleview.h"

#include "tests/support/catch.h"
#include "tests/support/need.h"
#include "tests/ui/support/plans.h"
#include "ui/plan/edits.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

using namespace gelt;

namespace {

/// The example plan on a time line of 1000 × 600.
struct Line {
    QTemporaryDir folder;
    TestDesk desk{examplePlan(folder)};
    ScheduleView view{*desk.session, QLocale::c()};

    explicit Line(QDate cutOff = {})
    {
        if (cutOff.isValid())
            desk.session->setCutOff(cutOff);
        view.resize(1000, 600);
        view.show();
        REQUIRE(QTest::qWaitForWindowActive(&view));
        view.setFocus();
    }

    ActivityId idOf(int number) const
    {
        for (const Activity &activity : desk.session->contents().activities) {
            if (activity.number == number)
                return activity.id;
        }
        FAIL("no activity " << number);
        return {};
    }

    int rowOf(int number) const { return view.rows().rowOfPlace(*desk.session->placeOf(idOf(number))).value_or(-1); }
    int currentNumber() const
    {
        const auto place = desk.session->placeOf(view.currentActivity());
        return place ? desk.session->contents().activities[*place].number : 0;
    }

    void click(QPointF point) { QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, point.toPoint()); }
    void key(Qt::Key key, Qt::KeyboardModifiers keys = {}) { QTest::keyClick(&view, key, keys); }
    QPoint nameOf(int row) const { return {100, view.rowRect(row).center().y()}; }
};

/// A wheel turned by so many notches over a point of the view.
void turn(ScheduleView &view, QPointF at, QPoint notches, Qt::KeyboardModifiers keys = {})
{
    QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, notches * 120, Qt::NoButton, keys, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(view.viewport(), &event);
}

} // namespace

TEST_CASE("The time line has the plan's phases and activities in their order", "[ui][schedule]")
{
    const Line line;
    CHECK(line.view.rows().count() == 26); // 22 activities, three phases and those without one
    CHECK(line.view.rows().at(0).isPhase);
    CHECK(line.rowOf(1) == 1);
    CHECK(line.view.rowRect(1).top() == line.view.rowRect(0).bottom() + 1);
}

TEST_CASE("Clicking a row makes it current, and its sentence is said", "[ui][schedule]")
{
    Line line;
    const QSignalSpy spy(&line.view, &ScheduleView::currentChanged);
    line.click(line.nameOf(line.rowOf(11)));
    CHECK(line.currentNumber() == 11);
    CHECK(spy.count() == 1);
    CHECK(line.view.accessibleDescription().startsWith(QStringLiteral("Activity 11: ")));
    CHECK(line.view.currentSentence() == line.view.accessibleDescription());
}

TEST_CASE("Keys move over rows and never leave them", "[ui][schedule]")
{
    Line line;
    line.key(Qt::Key_Home);
    CHECK(line.view.currentRow() == 0);
    line.key(Qt::Key_Up);
    CHECK(line.view.currentRow() == 0);
    line.key(Qt::Key_Down);
    line.key(Qt::Key_Down);
    CHECK(line.currentNumber() == 2);
    line.key(Qt::Key_PageDown);
    CHECK(line.view.currentRow() > 12);
    line.key(Qt::Key_End);
    CHECK(line.currentNumber() == 22);
    CHECK(line.view.viewport()->rect().contains(line.view.rowRect(line.view.currentRow()))); // scrolled to
    line.key(Qt::Key_Down);
    CHECK(line.currentNumber() == 22);
}

TEST_CASE("Enter and a double click open the activity, on a mark its occurrence", "[ui][schedule]")
{
    Line line;
    QSignalSpy spy(&line.view, &ScheduleView::activated);
    REQUIRE(line.view.showActivity(line.idOf(10)));
    line.key(Qt::Key_Return);
    REQUIRE(spy.count() == 1);
    CHECK(spy[0][0].value<ActivityId>() == line.idOf(10));
    CHECK(spy[0][1].toString().isEmpty());

    line.view.setUnit(report::TimeUnit::Month);
    line.view.scrollToDay(QDate(2012, 1, 1));
    const QPoint mark = line.view.markRect(line.rowOf(10), 2).center().toPoint();
    QTest::mouseClick(line.view.viewport(), Qt::LeftButton, {}, mark);
    QTest::mouseDClick(line.view.viewport(), Qt::LeftButton, {}, mark);
    REQUIRE(spy.count() == 2);
    CHECK(spy[1][1].toString() == QStringLiteral("2012-T3"));
}

TEST_CASE("The arrows walk over the marks of a row, which say what they are", "[ui][schedule]")
{
    Line line;
    line.view.setUnit(report::TimeUnit::Month);
    line.view.scrollToDay(QDate(2012, 1, 1));
    REQUIRE(line.view.showActivity(line.idOf(10)));
    line.key(Qt::Key_Right);
    CHECK(line.view.currentOccurrence() == QStringLiteral("2012-T1"));
    CHECK(line.view.currentSentence().startsWith(QStringLiteral("2012-T1: ")));
    line.key(Qt::Key_Right);
    CHECK(line.view.currentOccurrence() == QStringLiteral("2012-T2"));
    line.key(Qt::Key_Left);
    line.key(Qt::Key_Left);
    CHECK(line.view.currentOccurrence().isEmpty());
    CHECK(line.view.currentSentence().startsWith(QStringLiteral("Activity 10: ")));
    for (int i = 0; i < 40; ++i)
        line.key(Qt::Key_Right);
    CHECK(line.view.currentOccurrence() == QStringLiteral("2015-T4"));
    const QRectF last = line.view.markRect(line.view.currentRow(), 15);
    CHECK(last.right() <= line.view.viewport()->width()); // it was scrolled to
}

TEST_CASE("A mark stays the current one when the scale changes", "[ui][schedule]")
{
    Line line;
    line.view.setUnit(report::TimeUnit::Month);
    REQUIRE(line.view.showActivity(line.idOf(10), QStringLiteral("2013-T2")));
    CHECK(line.view.currentOccurrence() == QStringLiteral("2013-T2"));
    line.view.setUnit(report::TimeUnit::Year); // there it is one of a band
    CHECK(line.view.currentSentence().startsWith(QStringLiteral("2012-T")));
    line.view.setUnit(report::TimeUnit::Day);
    CHECK(line.view.currentOccurrence() == QStringLiteral("2013-T2"));
}

TEST_CASE("A phase collapses and expands by keys, by its sign and by a double click", "[ui][schedule]")
{
    Line line;
    const int all = line.view.rows().count();
    line.key(Qt::Key_Home);
    line.key(Qt::Key_Left);
    CHECK(line.view.rows().count() == all - 17);
    CHECK(line.view.isCollapsed(0));
    line.key(Qt::Key_Right);
    CHECK(line.view.rows().count() == all);
    line.click(QPointF(10, line.view.rowRect(0).center().y()));
    CHECK(line.view.rows().count() == all - 17);
    QTest::mouseDClick(line.view.viewport(), Qt::LeftButton, {}, line.nameOf(0));
    CHECK(line.view.rows().count() == all);
    line.key(Qt::Key_Return);
    CHECK(line.view.isCollapsed(0));
}

TEST_CASE("Collapsing the phase of the current activity makes the phase current", "[ui][schedule]")
{
    Line line;
    REQUIRE(line.view.showActivity(line.idOf(5)));
    line.view.collapseAll(true);
    CHECK(line.view.rows().count() == 4);
    CHECK(line.view.currentRow() == 0);
    CHECK(line.view.showActivity(line.idOf(5))); // and showing it opens the phase again
    CHECK(line.currentNumber() == 5);
}

TEST_CASE("Left on an activity leads to its phase", "[ui][schedule]")
{
    Line line;
    REQUIRE(line.view.showActivity(line.idOf(5)));
    line.key(Qt::Key_Left);
    CHECK(line.view.currentRow() == 0);
}

TEST_CASE("The scale names its divisions as finely as there is room", "[ui][schedule]")
{
    Line line;
    for (const report::TimeUnit unit : {report::TimeUnit::Day, report::TimeUnit::Week, report::TimeUnit::Month,
                                        report::TimeUnit::Quarter, report::TimeUnit::Year}) {
        line.view.setUnit(unit);
        CHECK(line.view.unit() == unit);
    }
    const double years = line.view.pixelsPerDay();
    line.view.zoomBy(1);
    CHECK(line.view.pixelsPerDay() > years);
    line.view.zoomBy(-100);
    line.view.zoomBy(-100);
    CHECK(line.view.pixelsPerDay() > 0);
    line.view.zoomBy(200);
    CHECK(line.view.pixelsPerDay() <= 60);
}

TEST_CASE("Ctrl and the wheel zoom around the day under the mouse", "[ui][schedule]")
{
    Line line;
    line.view.setUnit(report::TimeUnit::Week);
    line.view.scrollToDay(QDate(2013, 1, 1), 0.5);
    const QPointF middle(line.view.namesWidth() + (line.view.viewport()->width() - line.view.namesWidth()) / 2.0, 300);
    const double before = line.view.pixelsPerDay();
    turn(line.view, middle, {0, 3}, Qt::ControlModifier);
    CHECK(line.view.pixelsPerDay() > before);
    // The day that was in the middle still is: half the width to the left of it the view begins.
    const double half = (line.view.viewport()->width() - line.view.namesWidth()) / 2.0 / line.view.pixelsPerDay();
    CHECK(std::abs(static_cast<double>(line.view.leftDay().daysTo(QDate(2013, 1, 1))) - half) < 3);
}

TEST_CASE("The wheel scrolls rows, with Shift the days", "[ui][schedule]")
{
    Line line;
    line.view.setUnit(report::TimeUnit::Week);
    line.view.resize(700, 250);
    turn(line.view, {400, 150}, {0, -1});
    CHECK(line.view.verticalScrollBar()->value() > 0);
    const int x = line.view.horizontalScrollBar()->value();
    const int y = line.view.verticalScrollBar()->value();
    turn(line.view, {400, 150}, {0, -1}, Qt::ShiftModifier);
    CHECK(line.view.horizontalScrollBar()->value() > x);
    CHECK(line.view.verticalScrollBar()->value() == y);
}

TEST_CASE("The names' width is dragged by its edge and changed by keys", "[ui][schedule]")
{
    Line line;
    const int before = line.view.namesWidth();
    QTest::mousePress(line.view.viewport(), Qt::LeftButton, {}, {before, 200});
    QTest::mouseMove(line.view.viewport(), {before + 60, 200});
    QTest::mouseRelease(line.view.viewport(), Qt::LeftButton, {}, {before + 60, 200});
    CHECK(line.view.namesWidth() == before + 60);
    CHECK(line.view.currentRow() == -1); // dragging selects nothing
    line.key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(line.view.namesWidth() < before + 60);
    line.view.setNamesWidth(5'000);
    CHECK(line.view.namesWidth() < line.view.viewport()->width() - 100); // days stay in sight
    QTest::mouseDClick(line.view.viewport(), Qt::LeftButton, {}, {line.view.namesWidth(), 200});
    CHECK(line.view.namesWidth() == before);
}

TEST_CASE("Pointing at a bar, a mark or a name says what it is in a sentence", "[ui][schedule]")
{
    Line line(QDate(2013, 4, 30));
    line.view.setUnit(report::TimeUnit::Month);
    line.view.scrollToDay(QDate(2012, 1, 1));
    const int row = line.rowOf(15);
    CHECK(line.view.sentenceAt(line.nameOf(row)).startsWith(QStringLiteral("Activity 15: ")));
    const QPoint mark = line.view.markRect(row, 0).center().toPoint();
    CHECK(line.view.sentenceAt(mark).startsWith(QStringLiteral("2012-T1: overdue for 395 day(s)")));
    CHECK(line.view.sentenceAt({500, 5}).isEmpty()); // the header

    QHelpEvent help(QEvent::ToolTip, mark, line.view.viewport()->mapToGlobal(mark));
    QApplication::sendEvent(line.view.viewport(), &help);
    CHECK(QToolTip::text().contains(QStringLiteral("2012-T1: overdue")));
    QToolTip::hideText();
}

TEST_CASE("A filter leaves rows out, and showing one of those says no", "[ui][schedule]")
{
    Line line;
    REQUIRE(line.view.showActivity(line.idOf(3)));
    line.view.setFilter([&] { return report::Shown{{2, 10}, QStringLiteral("some")}; });
    CHECK(line.view.rows().count() == 3);
    CHECK(line.currentNumber() == 3); // it is still shown, and still current
    CHECK_FALSE(line.view.showActivity(line.idOf(1)));
    line.view.setFilter([] { return report::Shown{{}, QStringLiteral("none")}; });
    CHECK(line.view.rows().count() == 0);
    CHECK(line.view.currentRow() == -1);
    line.key(Qt::Key_Down); // nothing to move over, nothing happens
    CHECK(line.view.currentSentence().isEmpty());
    line.view.setFilter({});
    CHECK(line.view.rows().count() == 26);
}

TEST_CASE("An edit changes the row that it is of, and the current row and the scroll stay", "[ui][schedule]")
{
    Line line;
    REQUIRE(line.view.showActivity(line.idOf(12)));
    line.view.setUnit(report::TimeUnit::Week);
    line.view.scrollToDay(QDate(2013, 5, 6));
    const QDate left = line.view.leftDay();
    const auto edit =
        edits::setTitle(edits::subjects(*line.desk.session, {line.idOf(12)}), QStringLiteral("Another title"));
    need(line.desk.session->perform(edit.what, edit.body));
    CHECK(line.view.currentSentence().startsWith(QStringLiteral("Activity 12: Another title.")));
    CHECK(line.currentNumber() == 12);
    CHECK(line.view.leftDay() == left);
    need(line.desk.session->undo());
    CHECK_FALSE(line.view.currentSentence().contains(QStringLiteral("Another title")));
}

TEST_CASE("Another cut-off changes what the rows say", "[ui][schedule]")
{
    Line line(QDate(2012, 12, 31));
    const QString before = line.view.rowSentence(line.rowOf(15));
    line.desk.session->setCutOff(QDate(2013, 12, 31));
    CHECK(line.view.rowSentence(line.rowOf(15)) != before);
}

TEST_CASE("Screen readers find a list of rows with the current one focused", "[ui][schedule]")
{
    Line line;
    QAccessible::setActive(true);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&line.view);
    REQUIRE(list);
    CHECK(list->role() == QAccessible::List);
    CHECK(list->childCount() == 26);
    REQUIRE(line.view.showActivity(line.idOf(15)));
    QAccessibleInterface *row = list->focusChild();
    REQUIRE(row);
    CHECK(list->indexOfChild(row) == line.view.currentRow());
    CHECK(row->text(QAccessible::Name).startsWith(QStringLiteral("Activity 15: ")));
    CHECK(row->state().focused);
    CHECK(row->state().selected);
    CHECK(row->parent() == list);
    CHECK(list->child(0)->state().expanded);
    CHECK_FALSE(list->child(1)->state().expandable);
    CHECK(list->child(26) == nullptr);
    const QPoint point = row->rect().center();
    CHECK(list->childAt(point.x(), point.y()) == row);
    list->child(2)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    CHECK(line.view.currentRow() == 2);
    line.view.setFilter([] { return report::Shown{{}, {}}; });
    CHECK_FALSE(row->isValid());
    QAccessible::setActive(false);
}

TEST_CASE("Only what is seen is worked out, also in a plan of thousands", "[ui][schedule]")
{
    QTemporaryDir folder;
    QByteArray json =
        R"({"format":"plan-gelt","version":1,"plan":{"name":"P","entity":"E","from":"2012-01-01","to":"2015-12-31"},"phases":[{"id":"f","name":"F"}],"activities":[)";
    for (int i = 1; i <= 6'000; ++i)
        json += QByteArrayLiteral("{\"number\":") + QByteArray::number(i)
                + QByteArrayLiteral(",\"phase\":\"f\",\"title\":\"t\",\"deadline\":\"Permanente\"},");
    json.chop(1);
    json += "]}";
    TestDesk desk(planOfJson(folder, json));
    ScheduleView view(*desk.session, QLocale::c());
    view.resize(900, 400);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    REQUIRE(QTest::qWaitFor([&] { return desk.session->isComplete(); }));
    CHECK(view.rows().count() == 6'001);
    QTest::keyClick(&view, Qt::Key_End);
    CHECK(view.currentRow() == 6'000);
    CHECK(view.rowAt(QPoint(20, view.viewport()->height() - 5)) == 6'000);
}
