// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/schedulepage.h"

#include "tests/support/catch.h"
#include "tests/ui/support/plans.h"
#include "ui/print/preview.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QWidgetAction>

using namespace gelt;

namespace {

struct Shown {
    QTemporaryDir folder;
    TestDesk desk;
    std::unique_ptr<SchedulePage> page;

    explicit Shown(const QString &path = {}, QDate cutOff = {})
        : desk(path.isEmpty() ? examplePlan(folder) : path)
    {
        if (cutOff.isValid())
            desk.session->setCutOff(cutOff);
        open();
    }

    void open()
    {
        page = std::make_unique<SchedulePage>(desk.desk());
        page->resize(1000, 620);
        page->show();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }

    QAction *action(const char *name) const
    {
        auto *found = page->findChild<QAction *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
};

} // namespace

TEST_CASE("Opening an activity leads to the action plan", "[ui][schedule]")
{
    Shown shown;
    QSignalSpy spy(shown.page.get(), &Page::goTo);
    CHECK_FALSE(shown.action("open")->isEnabled());
    Place place;
    place.activity = shown.desk.session->contents().activities[4].id;
    shown.page->showPlace(place);
    QTest::keyClick(&shown.page->view(), Qt::Key_Return);
    shown.action("open")->trigger();
    REQUIRE(spy.count() == 2);
    for (const auto &sent : spy) {
        const Place to = sent[0].value<Place>();
        CHECK(to.page == PageId::Plan);
        CHECK(to.activity == place.activity);
    }
}

TEST_CASE("A place with an occurrence shows its mark, and Escape leaves it", "[ui][schedule]")
{
    Shown shown;
    Place place;
    place.activity = shown.desk.session->contents().activities[9].id;
    place.occurrence = QStringLiteral("2012-T3");
    shown.page->showPlace(place);
    CHECK(shown.page->statusText().startsWith(QStringLiteral("2012-T3: ")));
    CHECK(shown.page->leave());
    CHECK(shown.page->statusText().startsWith(QStringLiteral("Activity 10: ")));
    CHECK_FALSE(shown.page->leave());
}

TEST_CASE("The list of units follows the scale and sets it", "[ui][schedule]")
{
    Shown shown;
    const auto *list = qobject_cast<QWidgetAction *>(shown.page->toolActions().at(1));
    REQUIRE(list);
    auto *units = qobject_cast<QComboBox *>(list->defaultWidget());
    REQUIRE(units);
    CHECK(units->currentText() == QStringLiteral("Months"));
    units->setCurrentIndex(1);
    Q_EMIT units->activated(1);
    CHECK(shown.page->view().unit() == report::TimeUnit::Week);
    shown.page->zoom(-8);
    CHECK(units->currentText() != QStringLiteral("Weeks"));
    shown.page->zoom(0);
    CHECK(units->currentText() == QStringLiteral("Months"));
    const QList<QAction *> menu = shown.page->menuActions();
    const auto checked = std::ranges::find_if(menu, [](const QAction *each) { return each && each->isChecked(); });
    REQUIRE(checked != menu.end());
    CHECK((*checked)->text() == QStringLiteral("Months"));
}

TEST_CASE("Today and the cut-off are gone to", "[ui][schedule]")
{
    Shown shown({}, QDate(2012, 2, 1));
    ScheduleView &view = shown.page->view();
    view.setUnit(report::TimeUnit::Week);
    const auto sees = [&](QDate day) {
        const double days = (view.viewport()->width() - view.namesWidth()) / view.pixelsPerDay();
        return day >= view.leftDay() && day <= view.leftDay().addDays(static_cast<qint64>(days));
    };
    view.scrollToDay(QDate(2015, 1, 1));
    shown.action("today")->trigger();
    CHECK(sees(QDate(2013, 8, 12)));
    CHECK(shown.action("cutOff")->isVisible());
    shown.action("cutOff")->trigger();
    CHECK(sees(QDate(2012, 2, 1)));
}

TEST_CASE("Today cannot be gone to where it lies far from the plan", "[ui][schedule]")
{
    QTemporaryDir folder;
    Shown shown(planOfJson(
        folder,
        R"({"format":"plan-gelt","version":1,"plan":{"name":"P","entity":"E","from":"2000-01-01","to":"2001-12-31"},"phases":[],"activities":[{"number":1,"phase":null,"title":"t","deadline":"Junio 2000"}]})"));
    CHECK_FALSE(shown.action("today")->isEnabled());
}

TEST_CASE("Scale, scroll and the names' width are remembered", "[ui][schedule]")
{
    Shown shown;
    ScheduleView &view = shown.page->view();
    view.setUnit(report::TimeUnit::Week);
    view.setNamesWidth(350);
    view.scrollToDay(QDate(2013, 3, 4));
    const QDate left = view.leftDay();
    shown.page->remember();
    shown.open();
    CHECK(shown.page->view().unit() == report::TimeUnit::Week);
    CHECK(shown.page->view().namesWidth() == 350);
    CHECK(std::abs(shown.page->view().leftDay().daysTo(left)) <= 1);
}

TEST_CASE("The status says how many activities the filter leaves", "[ui][schedule]")
{
    Shown shown;
    CHECK(shown.page->statusText() == QStringLiteral("22 activity(ies)"));
    QSignalSpy spy(shown.page.get(), &Page::statusChanged);
    shown.page->setFilter([] { return report::Shown{{0, 1, 2}, QStringLiteral("phase: one")}; });
    CHECK(spy.count() > 0);
    CHECK(shown.page->statusText() == QStringLiteral("3 of 22 activity(ies)"));
}

TEST_CASE("The filter's fields stand above the time line and are gone to by Ctrl+F", "[ui][schedule]")
{
    Shown shown;
    auto *field = new QLineEdit;
    shown.page->focusFilter(); // nothing to go to yet
    shown.page->setFilterBar(field);
    QCoreApplication::processEvents();
    CHECK(field->isVisible());
    CHECK(field->geometry().bottom() < shown.page->view().geometry().top());
    shown.page->focusFilter();
    CHECK(field->hasFocus());
}

TEST_CASE("What is printed is what the filter shows, at the cut-off", "[ui][schedule]")
{
    Shown shown({}, QDate(2012, 12, 31));
    shown.page->setFilter([] { return report::Shown{{0, 1, 2}, QStringLiteral("phase: one")}; });
    const report::Document document = shown.page->document(report::Paper::Oficio);
    CHECK(document.paper == report::Paper::Oficio);
    CHECK(document.footerLeft.contains(QStringLiteral("phase: one")));
    const auto &line = std::get<report::TimeLine>(document.sections.at(0).blocks.at(1));
    CHECK(line.rows.size() == 4);
    CHECK(line.cutOff == QDate(2012, 12, 31));
    CHECK(line.today == QDate(2013, 8, 12));
}

TEST_CASE("The preview opens over the page", "[ui][schedule]")
{
    Shown shown;
    shown.action("print")->trigger();
    auto *preview = shown.page->findChild<Preview *>();
    REQUIRE(preview);
    CHECK(preview->isVisible());
    CHECK(preview->view().pageCount() >= 2);
    const QSignalSpy gone(preview, &QObject::destroyed);
    preview->accept();
    CHECK(QTest::qWaitFor([&] { return gone.count() == 1; }));
}

TEST_CASE("Copying gives the sentence of what is current", "[ui][schedule]")
{
    Shown shown;
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    shown.page->copy();
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("before"));
    shown.page->view().setCurrentRow(1);
    shown.page->copy();
    CHECK(QGuiApplication::clipboard()->text() == shown.page->statusText());
}

TEST_CASE("An empty plan says so instead of a time line", "[ui][schedule]")
{
    QTemporaryDir folder;
    Shown shown(planOfJson(
        folder,
        R"({"format":"plan-gelt","version":1,"plan":{"name":"P","entity":"E","from":"2012-01-01","to":"2015-12-31"},"phases":[],"activities":[]})"));
    CHECK(shown.page->view().rows().count() == 0);
    CHECK(shown.page->statusText() == QStringLiteral("0 activity(ies)"));
    CHECK(shown.page->view().accessibleDescription().startsWith(QStringLiteral("The plan has no activities.")));
    shown.page->setFilter([] { return report::Shown{{}, QStringLiteral("x")}; });
    CHECK_FALSE(shown.page->view().accessibleDescription().isEmpty());
}

TEST_CASE("The legend names every sign and wraps where the window is narrow", "[ui][schedule]")
{
    Shown shown;
    QStringList words;
    for (const QLabel *label : shown.page->findChildren<QLabel *>())
        words << label->text();
    for (const char *word : {"Done", "Done late", "Pending", "Overdue", "Delay", "Initial deadline", "Suspended"})
        CHECK(words.contains(QString::fromLatin1(word)));
    shown.page->resize(420, 500);
    for (const QLabel *label : shown.page->findChildren<QLabel *>()) {
        const QRect at(label->mapTo(shown.page.get(), QPoint()), label->size());
        CHECK(at.right() <= shown.page->width());
        CHECK(at.bottom() <= shown.page->height());
    }
}
