// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/need.h"
#include "tests/ui/support/plans.h"
#include "ui/files/welcomepage.h"
#include "ui/mainwindow.h"
#include "ui/plan/planfilter.h"
#include "ui/plan/plancolumns.h"
#include "ui/plan/planmodel.h"
#include "ui/plan/plantable.h"
#include "ui/plan/sidepanel.h"
#include "ui/reminders/summarystrip.h"
#include "ui/shell/cutoffselector.h"
#include "ui/shell/navigation.h"
#include "ui/shell/strip.h"

#include <QAction>
#include <QApplication>
#include <QCalendarWidget>
#include <QDialog>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace gelt;

namespace {

/// A window with empty settings and prepared answers.
struct Shown {
    Shown() : settings(folder.filePath(QStringLiteral("settings.ini"))) { make(); }

    void make()
    {
        window.reset();
        window = std::make_unique<MainWindow>(
            MainWindow::Surroundings{settings, ask, clock2013, QLocale::c(), QStringLiteral("test")});
        window->show();
    }
    QAction *action(const char *name) const { return window->findChild<QAction *>(QLatin1StringView(name)); }
    QTreeView *table() const { return window->findChild<QTreeView *>(QStringLiteral("plan")); }
    const std::vector<Activity> &activities() const { return window->session()->contents().activities; }

    QTemporaryDir folder;
    Settings settings;
    ScriptedAsk ask;
    std::unique_ptr<MainWindow> window;
};

/// Presses a row as a mouse does and drops what the view gives of it at a point. The loop of a drag itself is the
/// system's, and this platform has none. @return whether it may be dropped there.
bool dragWithMouse(QTreeView &table, QPoint from, QPoint to)
{
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, from);
    CHECK(table.dragEnabled());
    CHECK((table.model()->flags(table.indexAt(from)) & Qt::ItemIsDragEnabled));
    const std::unique_ptr<QMimeData> data(table.model()->mimeData(table.selectionModel()->selectedIndexes()));
    REQUIRE(data);
    QDragEnterEvent enter(from, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(table.viewport(), &enter);
    CHECK(enter.isAccepted());
    QDragMoveEvent move(to, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(table.viewport(), &move);
    QDropEvent drop(to, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    if (move.isAccepted())
        QCoreApplication::sendEvent(table.viewport(), &drop);
    QCoreApplication::processEvents();
    return move.isAccepted();
}

} // namespace

TEST_CASE("A window without a plan offers ways to one and nothing that needs one", "[window]")
{
    Shown shown;
    CHECK(shown.window->windowTitle() == QStringLiteral("Plan GEL-T"));
    CHECK_FALSE(shown.action("saveAs")->isEnabled());
    CHECK_FALSE(shown.action("undo")->isEnabled());
    CHECK(shown.action("open")->isEnabled());
    CHECK_FALSE(shown.window->findChild<Navigation *>()->isVisible());
    QCoreApplication::processEvents(); // the ways to a plan come when nothing else is to be done
    REQUIRE(shown.window->focusWidget());
    CHECK(shown.window->focusWidget()->objectName() == QStringLiteral("import")); // what it offers first
}

TEST_CASE("All tabs of the side panel are to be seen at once, however narrow it is", "[window]")
{
    Shown shown;
    REQUIRE(shown.window->openFile(templatePlan(shown.folder)));
    shown.window->showPage(PageId::Plan);
    shown.window->resize(1280, 800); // in a narrow one it waits to be called
    QCoreApplication::processEvents();
    const auto *panel = shown.window->findChild<SidePanel *>();
    const auto *tabs = panel->findChild<QTabBar *>();
    CHECK(panel->minimumSizeHint().width() >= tabs->sizeHint().width());
    CHECK(panel->width() >= tabs->sizeHint().width());
}

TEST_CASE("A plan opens on the page where it was left, and that page has the keys", "[window]")
{
    Shown shown;
    const QString path = templatePlan(shown.folder);
    REQUIRE(shown.window->openFile(path));
    shown.window->showPage(PageId::Committee);
    shown.make();
    REQUIRE(shown.window->openFile(path));
    const auto isThere = [&shown] {
        const auto *places = shown.window->findChild<Navigation *>();
        return places->currentRow() == 5 && !places->hasFocus();
    };
    CHECK(isThere());
    QCoreApplication::processEvents();
    CHECK(isThere());
    REQUIRE(shown.window->focusWidget());
    CHECK(shown.window->findChild<QStackedWidget *>()->isAncestorOf(shown.window->focusWidget()));
}

TEST_CASE("What waits is said on opening, unless the page that lists it is open", "[window]")
{
    Shown shown;
    const QString path = examplePlan(shown.folder);
    const auto isSaid = [&shown] { return shown.window->findChild<SummaryStrip *>()->isVisible(); };
    REQUIRE(shown.window->openFile(path));
    QCoreApplication::processEvents();
    CHECK_FALSE(isSaid()); // it begins on the first page

    shown.window->showPage(PageId::Plan);
    shown.make();
    REQUIRE(shown.window->openFile(path));
    CHECK(QTest::qWaitFor(isSaid)); // when all of it is read
    shown.window->showPage(PageId::Home);
    CHECK_FALSE(isSaid());
    shown.window->showPage(PageId::Plan);
    CHECK_FALSE(isSaid()); // once is enough
}

TEST_CASE("The ways to a plan are made once there is none to open, and not before", "[window]")
{
    Shown shown;
    REQUIRE(shown.window->openFile(templatePlan(shown.folder)));
    QCoreApplication::processEvents();
    CHECK_FALSE(shown.window->findChild<WelcomePage *>());
    shown.action("closePlan")->trigger();
    CHECK(shown.window->findChild<WelcomePage *>()->isVisible());

    shown.make();
    QCoreApplication::processEvents();
    CHECK(shown.window->findChild<WelcomePage *>()->isVisible());
}

TEST_CASE("What is done on the plan's page is undone by its name, and the file has it", "[window]")
{
    Shown shown;
    REQUIRE(shown.window->openFile(templatePlan(shown.folder)));
    shown.window->showPage(PageId::Plan);
    shown.action("newItem")->trigger();
    REQUIRE(shown.activities().size() == 23);
    CHECK(shown.action("undo")->text() == QStringLiteral("&Undo: add an activity"));

    shown.action("undo")->trigger();
    CHECK(shown.activities().size() == 22);
    CHECK(shown.action("redo")->text() == QStringLiteral("&Redo: add an activity"));
    shown.action("redo")->trigger();
    CHECK(shown.activities().size() == 23);
}

TEST_CASE("At another cut-off the window says so and edits nothing, and leads back to today", "[window]")
{
    Shown shown;
    REQUIRE(shown.window->openFile(templatePlan(shown.folder)));
    auto *strip = shown.window->findChild<Strip *>(QStringLiteral("cutOffStrip"));
    CHECK_FALSE(strip->isVisible());
    shown.window->session()->setCutOff(QDate(2012, 12, 31));
    CHECK(strip->isVisible());
    CHECK(strip->accessibleName().startsWith(QStringLiteral("Cut-off 31/12/2012.")));
    shown.window->showPage(PageId::Plan);
    shown.action("newItem")->trigger();
    CHECK(shown.activities().size() == 22);
    strip->findChild<QPushButton *>()->click();
    CHECK(shown.window->session()->isAtToday());
    CHECK_FALSE(strip->isVisible());
}

TEST_CASE("The button of the cut-off takes a typed day", "[window]")
{
    Shown shown;
    REQUIRE(shown.window->openFile(templatePlan(shown.folder)));
    auto *selector = shown.window->findChild<CutOffSelector *>();
    CHECK(selector->text() == QStringLiteral("Today, 12/08/2013"));
    selector->choose();
    auto *popup = shown.window->findChild<QFrame *>(QStringLiteral("cutOffPopup"));
    REQUIRE(popup);
    auto *day = popup->findChild<QLineEdit *>(QStringLiteral("cutOffDate"));
    auto *show = popup->findChild<QPushButton *>(QStringLiteral("cutOffShow"));
    QTest::keyClicks(day, QStringLiteral("30/6/13")); // in the place of the day that stands there
    CHECK(popup->findChild<QCalendarWidget *>()->selectedDate() == QDate(2013, 6, 30));
    QTest::keyClicks(day, QStringLiteral("x"));
    CHECK_FALSE(show->isEnabled());
    QTest::keyClick(day, Qt::Key_Return);
    CHECK(selector->text() == QStringLiteral("Today, 12/08/2013"));
    QTest::keyClick(day, Qt::Key_Backspace);
    CHECK(show->isEnabled());
    QTest::keyClick(day, Qt::Key_Return);
    CHECK(selector->text() == QStringLiteral("30/06/2013"));

    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    selector->choose();
    popup = shown.window->findChild<QFrame *>(QStringLiteral("cutOffPopup"));
    REQUIRE(popup);
    QTest::keyClicks(popup->findChild<QLineEdit *>(QStringLiteral("cutOffDate")), QStringLiteral("31/12/2012"));
    popup->findChild<QPushButton *>(QStringLiteral("cutOffShow"))->click();
    CHECK(selector->text() == QStringLiteral("31/12/2012"));
    CHECK(usualCutOffs(QDate(2013, 8, 12), QDate(2012, 1, 1))
          == std::vector{QDate(2013, 7, 31), QDate(2013, 6, 30), QDate(2012, 12, 31)});
}

TEST_CASE("A window comes back where it was: its plan, its page and what was filtered from it", "[window]")
{
    Shown shown;
    REQUIRE(shown.window->openFile(templatePlan(shown.folder)));
    shown.window->showPage(PageId::Schedule);
    shown.window->close();
    shown.make();
    shown.window->openLast();
    REQUIRE(shown.window->session());
    CHECK(shown.window->windowTitle().contains(QStringLiteral("Plan GEL-T")));
    CHECK(shown.window->page(PageId::Schedule) == shown.window->findChild<QStackedWidget *>(QStringLiteral("pages"))->currentWidget());
}

TEST_CASE("A place leads to its page and its row, filter or not", "[window]")
{
    Shown shown;
    REQUIRE(shown.window->openFile(templatePlan(shown.folder)));
    shown.window->showPage(PageId::Plan);
    QTest::keyClicks(shown.window->findChild<QLineEdit *>(QStringLiteral("filterText")), QStringLiteral("canales"));
    shown.window->showPage(PageId::Home);
    Place place;
    place.activity = shown.activities().front().id;
    shown.window->showPlace(place);
    CHECK(static_cast<PlanTable *>(shown.table())->selected() == std::vector{place.activity});
}

TEST_CASE("A file that cannot be opened leaves the window as it was", "[window]")
{
    Shown shown;
    REQUIRE(shown.window->openFile(templatePlan(shown.folder)));
    const QString title = shown.window->windowTitle();
    CHECK_FALSE(shown.window->openFile(shown.folder.filePath(QStringLiteral("nada.gelt"))));
    CHECK(shown.window->windowTitle() == title);
    CHECK(shown.activities().size() == 22);
}

TEST_CASE("A cell that is edited in place writes it", "[window]")
{
    Shown shown;
    REQUIRE(shown.window->openFile(templatePlan(shown.folder)));
    shown.window->showPage(PageId::Plan);
    auto *table = static_cast<PlanTable *>(shown.table());
    table->edit(shown.activities()[2].id, static_cast<int>(PlanColumn::Title));
    auto *line = shown.window->findChild<QWidget *>(QStringLiteral("cellEditor"))->findChild<QLineEdit *>();
    REQUIRE(line);
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("Otro nombre"));
    QTest::keyClick(line, Qt::Key_Return);
    QCoreApplication::processEvents(); // the table takes a cell's value behind the key
    CHECK(shown.activities()[2].title == QStringLiteral("Otro nombre"));

    table->edit(shown.activities()[2].id, static_cast<int>(PlanColumn::Progress));
    QWidget *editor = nullptr;
    for (QWidget *one : shown.window->findChildren<QWidget *>(QStringLiteral("cellEditor"))) {
        if (one->isVisible())
            editor = one;
    }
    REQUIRE(editor);
    line = editor->findChild<QLineEdit *>();
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("62,5"));
    QTest::keyClick(line, Qt::Key_Return);
    QCoreApplication::processEvents(); // the table takes a cell's value behind the key
    CHECK(shown.window->session()->measure().activities[2].progress == Percent::fromHundredths(6250));
}

TEST_CASE("A plan is not let go while a change is not in its file, unless the person says so", "[window]")
{
    Shown shown;
    const QString path = templatePlan(shown.folder);
    const QString other = templatePlan(shown.folder, QStringLiteral("other.gelt"));
    REQUIRE(shown.window->openFile(path));
    shown.window->showPage(PageId::Plan);
    REQUIRE(QFile::rename(path, path + QStringLiteral(".away"))); // as when somebody moves it
    shown.action("newItem")->trigger();
    REQUIRE(shown.window->session()->pending());

    CHECK_FALSE(shown.window->openFile(other));
    shown.action("closePlan")->trigger();
    CHECK_FALSE(shown.window->close());
    REQUIRE(shown.ask.questions.size() == 3);
    CHECK(shown.ask.questions.front().text == QStringLiteral("One change is not in the file: Add an activity."));
    REQUIRE(shown.window->session());
    CHECK(shown.window->session()->pending());

    shown.ask.choices = {1};
    CHECK(shown.window->openFile(other));
    CHECK(shown.window->path() == other);
    CHECK_FALSE(shown.window->session()->pending());
}

TEST_CASE("Another window goes on with the plan as it is open: its undo, its cut-off, what is not in the file", "[window]")
{
    Shown shown;
    const QString path = templatePlan(shown.folder);
    REQUIRE(shown.window->openFile(path));
    for (const PageId page : {PageId::Home, PageId::Plan, PageId::Schedule, PageId::Committee})
        shown.window->showPage(page);
    shown.window->showPage(PageId::Plan);
    shown.action("newItem")->trigger();
    const Session *before = shown.window->session();

    std::unique_ptr<Session> session = shown.window->handOver();
    CHECK(shown.window->session() == nullptr);
    CHECK(shown.window->close());
    shown.make(); // and the window that had it is gone
    shown.window->goOnWith(std::move(session));

    CHECK(shown.window->session() == before);
    CHECK(shown.window->path() == path);
    CHECK(shown.window->findChild<QStackedWidget *>(QStringLiteral("pages"))->currentWidget() == shown.window->page(PageId::Plan));
    CHECK(shown.ask.questions.isEmpty());
    CHECK(shown.action("undo")->isEnabled());
    shown.action("undo")->trigger();
    CHECK(shown.activities().size() == 22);

    REQUIRE(QFile::rename(path, path + QStringLiteral(".away")));
    shown.action("newItem")->trigger();
    REQUIRE(shown.window->session()->pending());
    session = shown.window->handOver();
    CHECK(shown.window->close()); // nothing is lost, so nothing is asked
    shown.make();
    shown.window->goOnWith(std::move(session));
    CHECK(shown.ask.questions.isEmpty());
    CHECK(shown.window->session()->pending());
    CHECK(shown.window->findChild<QWidget *>(QStringLiteral("pendingStrip"))->isVisible());
    shown.window->session()->dropPending();

    shown.window->goOnWith({}); // none was open
    CHECK(shown.window->session());
}

TEST_CASE("Help lists what every menu and every page can do, with keys or without", "[window]")
{
    Shown shown;
    REQUIRE(shown.window->openFile(templatePlan(shown.folder)));
    QStringList acts;
    QTimer::singleShot(0, shown.window.get(), [&] {
        auto *help = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        REQUIRE(help);
        const auto *table = help->findChild<QTableWidget *>(QStringLiteral("keys"));
        for (int row = 0; row < table->rowCount(); ++row) {
            const QTableWidgetItem *keys = table->item(row, 1);
            acts.append(table->item(row, 0)->text() + (keys ? QString(u'|' + keys->text()) : QString()));
        }
        help->reject();
    });
    shown.action("keys")->trigger();
    CHECK(acts.contains(QStringLiteral("File")));
    CHECK(acts.contains(QStringLiteral("Import|")));
    CHECK(acts.contains(QStringLiteral("Export › Activities as table (CSV)|")));
    CHECK(acts.contains(QStringLiteral("Undo|Ctrl+Z")));
    CHECK(acts.contains(QStringLiteral("Committee"))); // a page that was never shown
    CHECK(acts.indexOf(QStringLiteral("Help")) > acts.indexOf(QStringLiteral("Schedule")));
    CHECK(acts.removeDuplicates() == 0);
}

TEST_CASE("Rows are dragged with the mouse between others and onto a phase, and undo takes them back", "[window]")
{
    Shown shown;
    REQUIRE(shown.window->openFile(templatePlan(shown.folder)));
    shown.window->showPage(PageId::Plan);
    auto *table = static_cast<PlanTable *>(shown.table());
    const auto &model = static_cast<const PlanModel &>(*table->model());
    const auto numbers = [&] {
        QList<int> found;
        for (std::size_t place = 0; place < 4; ++place)
            found.append(shown.activities()[place].number);
        return found;
    };
    const auto rect = [&](std::size_t place) {
        return table->visualRect(model.indexOf(shown.activities()[place].id, PlanColumn::Title));
    };

    SECTION("between two rows")
    {
        CHECK(dragWithMouse(*table, rect(2).center(), QPoint(rect(2).center().x(), rect(1).top())));
        CHECK(numbers() == QList<int>{1, 3, 2, 4});
        CHECK(shown.action("undo")->isEnabled());
        shown.action("undo")->trigger();
    }
    SECTION("onto a phase: behind its last")
    {
        const QModelIndex phase = model.index(1, 0);
        const PhaseId id = model.phaseOf(phase);
        const std::size_t last = static_cast<std::size_t>(model.rowCount(model.index(0, 0))) - 1;
        const int number = shown.activities()[last].number;
        table->scrollTo(phase);
        CHECK(dragWithMouse(*table, rect(last).center(), table->visualRect(phase).center()));
        const auto moved = std::ranges::find(shown.activities(), number, &Activity::number);
        CHECK(moved->phase == id);
        CHECK(model.rowCount(phase) > 1);
        CHECK(model.activityOf(model.index(model.rowCount(phase) - 1, 0, phase)) == moved->id);
        shown.action("undo")->trigger();
    }
    SECTION("nowhere: in a sorted table there is no place between rows")
    {
        table->sortByColumn(static_cast<int>(PlanColumn::Title), Qt::DescendingOrder);
        CHECK_FALSE(dragWithMouse(*table, rect(2).center(), QPoint(rect(2).center().x(), rect(1).top())));
        CHECK_FALSE(shown.action("undo")->isEnabled());
    }
    CHECK(numbers() == QList<int>{1, 2, 3, 4});
}
