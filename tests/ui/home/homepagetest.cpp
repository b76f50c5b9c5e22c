// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/homepage.h"
#include "tests/ui/home/owed.h"
#include "ui/home/agendaview.h"
#include "ui/home/figurebox.h"
#include "ui/home/phasesmodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace gelt;

namespace {

/// The first page of a plan, shown.
struct Home {
    explicit Home(TestDesk &desk)
        : page(desk.desk())
        , view(*page.findChild<AgendaView *>())
        , wanted(&page, &HomePage::followUpWanted)
        , left(&page, &Page::goTo)
    {
        page.resize(1100, 680);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        view.setFocus();
    }

    QModelIndex line(int group, int row, int column = AgendaModel::What) const
    {
        return view.model()->index(row, column, view.model()->index(group, 0));
    }
    void click(const QModelIndex &index)
    {
        view.scrollTo(index);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }
    QPushButton &button(const QString &text)
    {
        const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
        const auto found = std::ranges::find(buttons, text, &QPushButton::text);
        REQUIRE(found != buttons.end());
        return **found;
    }
    void arrange(const QString &how)
    {
        for (QToolButton *button : page.findChildren<QToolButton *>()) {
            if (button->text() == how)
                button->click();
        }
    }
    QString notice() const { return page.findChild<QLabel *>(QStringLiteral("notice"))->text(); }
    /// What the large figures say.
    QStringList figures() const
    {
        QStringList figures;
        for (const FigureBox *box : page.findChildren<FigureBox *>())
            figures.append(box->accessibleName());
        return figures;
    }
    Place wantedPlace() const { return wanted.last().first().value<Place>(); }
    Place leftFor() const { return left.last().first().value<Place>(); }

    HomePage page;
    AgendaView &view;
    QSignalSpy wanted;
    QSignalSpy left;
};

} // namespace

TEST_CASE("The first page opens with the first overdue line chosen", "[home]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, owedPlan));
    Home home(desk);
    CHECK(home.view.currentIndex().row() == 0);
    CHECK(home.view.currentIndex().parent().row() == 0);
    CHECK(home.button(QStringLiteral("Report follow-up")).isEnabled());
    CHECK(home.page.statusText() == QStringLiteral("3 overdue \u00B7 1 due soon"));
}

TEST_CASE("Enter and a double click on a line lead to its activity", "[home]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, owedPlan));
    Home home(desk);

    home.press(Qt::Key_Down);
    home.press(Qt::Key_Return);
    REQUIRE(home.left.size() == 1);
    CHECK(home.leftFor().activity == activityNumbered(*desk.session, 1).id);

    home.click(home.line(2, 0));
    CHECK(home.left.size() == 1);
    QTest::mouseDClick(home.view.viewport(), Qt::LeftButton, {}, home.view.visualRect(home.line(2, 0)).center());
    REQUIRE(home.left.size() == 2);
    CHECK(home.leftFor().activity == activityNumbered(*desk.session, 3).id);
    CHECK(home.leftFor().occurrence == QStringLiteral("2013-T3"));
}

TEST_CASE("A follow-up is asked for with the button or Ctrl+Enter, for the chosen line", "[home]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, owedPlan));
    Home home(desk);

    home.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(home.wanted.size() == 1);
    CHECK(home.wantedPlace().activity == activityNumbered(*desk.session, 3).id);
    CHECK(home.wantedPlace().occurrence == QStringLiteral("2013-T1"));
    CHECK(home.left.isEmpty());

    home.click(home.line(1, 0));
    home.button(QStringLiteral("Report follow-up")).click();
    REQUIRE(home.wanted.size() == 2);
    CHECK(home.wantedPlace().activity == activityNumbered(*desk.session, 2).id);
}

TEST_CASE("At another cut-off and read-only no follow-up can be registered, and the button says why", "[home]")
{
    const QTemporaryDir folder;
    const QString path = planOfJson(folder, owedPlan);
    {
        TestDesk desk(path);
        Home home(desk);
        desk.session->setCutOff(QDate(2013, 4, 1));
        QPushButton &button = home.button(QStringLiteral("Report follow-up"));
        CHECK_FALSE(button.isEnabled());
        CHECK(button.toolTip().contains(QStringLiteral("cut-off")));
        CHECK(home.button(QStringLiteral("Go to the activity")).isEnabled());
        home.press(Qt::Key_Return, Qt::ControlModifier);
        CHECK(home.wanted.isEmpty());
    }
    TestDesk reader(path, Database::Mode::ReadOnly);
    Home home(reader);
    CHECK(home.button(QStringLiteral("Report follow-up")).toolTip()
          == QStringLiteral("The plan is open to look at only."));
}

TEST_CASE("A group folds on a click, Enter and the arrows, and stays so", "[home]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, owedPlan));
    {
        Home home(desk);
        const QModelIndex overdue = home.view.model()->index(0, 0);
        CHECK(home.view.isExpanded(overdue));
        home.click(overdue);
        CHECK_FALSE(home.view.isExpanded(overdue));
        home.press(Qt::Key_Return);
        CHECK(home.view.isExpanded(overdue));
        home.press(Qt::Key_Left);
        CHECK_FALSE(home.view.isExpanded(overdue));
        CHECK(home.left.isEmpty());

        fulfil(*desk.session, 3, QStringLiteral("2013-T1")); // lays the list anew
        CHECK_FALSE(home.view.isExpanded(home.view.model()->index(0, 0)));
        CHECK(home.view.isExpanded(home.view.model()->index(1, 0)));
        home.page.remember();
    }
    Home again(desk);
    CHECK_FALSE(again.view.isExpanded(again.view.model()->index(0, 0)));
    CHECK(again.view.isExpanded(again.view.model()->index(1, 0)));
}

TEST_CASE("When the chosen line is done the next one is chosen; when lines come and go it stays chosen", "[home]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, owedPlan));
    Home home(desk);
    home.click(home.line(0, 1)); // activity 1
    const auto chosen = [&] { return home.view.currentIndex().siblingAtColumn(AgendaModel::What).data().toString(); };

    fulfil(*desk.session, 3, QStringLiteral("2013-T1")); // the line above goes
    CHECK(chosen() == QStringLiteral("Crear el comité"));
    CHECK(home.view.currentIndex().row() == 0);

    reportProgress(*desk.session, 1, 100);
    CHECK(chosen() == QStringLiteral("Actualizar la página"));
    CHECK(home.view.currentIndex().parent().row() == 0);
}

TEST_CASE("The arrangement is chosen with two buttons and remembered", "[home]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, owedPlan));
    {
        Home home(desk);
        home.click(home.line(1, 0));
        home.arrange(QStringLiteral("By responsible"));
        CHECK(home.view.model()->index(0, 0).data().toString() == QStringLiteral("Ana Ruiz"));
        CHECK(home.view.currentIndex().siblingAtColumn(AgendaModel::What).data().toString()
              == QStringLiteral("Capacitar"));
    }
    Home again(desk);
    CHECK(again.view.model()->index(0, 0).data().toString() == QStringLiteral("Ana Ruiz"));
    again.arrange(QStringLiteral("By date"));
    CHECK(again.view.model()->index(0, 0).data().toString() == QStringLiteral("Overdue"));
}

TEST_CASE("The figures follow every edit, and a phase leads to its activities", "[home]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, owedPlan));
    Home home(desk);
    const PlanMeasure &measure = desk.session->measure();
    const auto progress = [&] {
        return QStringLiteral("Progress: %1, ").arg(measure.plan.progress.toString(QLocale::c()));
    };
    REQUIRE(home.figures().size() == 3);
    CHECK(home.figures()[0].startsWith(progress()));
    const QString before = home.figures()[0];
    reportProgress(*desk.session, 2, 100);
    CHECK(home.figures()[0].startsWith(progress()));
    CHECK(home.figures()[0] != before);
    CHECK(home.figures()[1].contains(displayName(measure.plan.light)));
    CHECK(home.figures()[2].startsWith(QStringLiteral("Compliance of 2013: ")));

    auto &table = *home.page.findChild<QTableView *>(QStringLiteral("phases"));
    const QAbstractItemModelTester tester(table.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(table.model()->rowCount() == 3);
    CHECK(table.model()
              ->index(0, 0)
              .data(Qt::AccessibleTextRole)
              .toString()
              .startsWith(QStringLiteral("FASE DE INFORMACIÓN: progress ")));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(1, 1)).center());
    REQUIRE(home.left.size() == 1);
    CHECK(home.leftFor().phase == desk.session->contents().phases[1].id);
    table.setCurrentIndex(table.model()->index(2, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    CHECK(home.leftFor().phase == PhaseId{});
    CHECK(home.leftFor().page == PageId::Plan);
}

TEST_CASE("A plan without activities leads to where they are added", "[home]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, R"({"format":"plan-gelt","version":1,"plan":{"name":"Vacío","entity":"M",
        "from":"2012-01-01","to":"2015-12-31"},"people":[],"phases":[],"activities":[]})"));
    Home home(desk);
    CHECK_FALSE(home.view.isVisible());
    home.button(QStringLiteral("Open the action plan")).click();
    REQUIRE(home.left.size() == 1);
    CHECK(home.leftFor() == Place{});
}

TEST_CASE("Where nothing is due soon the page says so, and still shows what comes later", "[home]")
{
    const QTemporaryDir folder;
    TestDesk desk(templatePlan(folder));
    Home home(desk);
    CHECK(home.notice().isEmpty());
    desk.session->setCutOff(QDate(2012, 1, 15));
    CHECK(home.notice() == QStringLiteral("Nothing is overdue, and nothing falls due in the next 30 day(s)."));
    CHECK(home.view.model()->index(0, 0).data().toString() == QStringLiteral("Later"));
}

TEST_CASE("While a large plan is still being read the page says that it counts", "[home]")
{
    const QTemporaryDir folder;
    TestDesk desk(templatePlan(folder));
    const auto session = need(Session::open(templatePlan(folder, QStringLiteral("large.gelt")),
                                            Database::Mode::ReadWrite, clock2013, {{}, false, 5}));
    HomePage page({*session, desk.settings, desk.ask, QLocale::c()});
    page.show();
    const auto notice = [&] { return page.findChild<QLabel *>(QStringLiteral("notice"))->text(); };
    CHECK(notice().startsWith(QStringLiteral("Counting")));
    CHECK(page.findChild<FigureBox *>()->accessibleName() == QStringLiteral("Progress: …, counting"));

    QSignalSpy changed(session.get(), &Session::changed);
    REQUIRE(changed.wait());
    CHECK(notice().isEmpty());
    CHECK_FALSE(page.findChild<FigureBox *>()->accessibleName().contains(QStringLiteral("…")));
}

TEST_CASE("While the page is hidden it follows nothing; shown again it is right, at the same line", "[home]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, owedPlan));
    Home home(desk);
    home.click(home.line(1, 0)); // activity 2
    home.page.hide();
    CHECK(home.view.model()->rowCount() == 0);
    fulfil(*desk.session, 3, QStringLiteral("2013-T1"));
    CHECK(home.view.model()->rowCount() == 0);
    home.page.show();
    CHECK(home.page.statusText() == QStringLiteral("2 overdue \u00B7 1 due soon"));
    CHECK(home.view.currentIndex().siblingAtColumn(AgendaModel::What).data().toString() == QStringLiteral("Capacitar"));
}

TEST_CASE("A place is shown by choosing its line and opening what hides it", "[home]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, owedPlan));
    Home home(desk);
    home.view.foldAll(true);
    Place place;
    place.activity = activityNumbered(*desk.session, 3).id;
    place.occurrence = QStringLiteral("2013-T3");
    home.page.showPlace(place);
    CHECK(home.view.currentIndex().parent().row() == 2);
    CHECK(home.view.isExpanded(home.view.model()->index(2, 0)));
    CHECK_FALSE(home.view.isExpanded(home.view.model()->index(0, 0)));
}

TEST_CASE("Copying gives a line, or all lines of a group, as rows for a table", "[home]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, owedPlan));
    Home home(desk);
    home.click(home.line(0, 1));
    home.page.copy();
    CHECK(QGuiApplication::clipboard()->text()
          == QStringLiteral("Overdue\t1\tCrear el comité\tProgress 60.0 %, last follow-up 20/05/2013\tWeb "
                            "Máster\t30/06/2013\t43 day(s) ago"));
    home.click(home.view.model()->index(0, 0));
    home.page.copy();
    CHECK(QGuiApplication::clipboard()->text().count(u'\n') == 2);
}

TEST_CASE("F4 puts the figures away and brings them back, and that is remembered", "[home]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, owedPlan));
    {
        Home home(desk);
        CHECK(home.page.findChild<FigureBox *>()->isVisible());
        home.page.toggleSidePanel();
        CHECK_FALSE(home.page.findChild<FigureBox *>()->isVisible());
        home.page.remember();
    }
    Home again(desk);
    CHECK_FALSE(again.page.findChild<FigureBox *>()->isVisible());
    again.page.toggleSidePanel();
    CHECK(again.page.findChild<FigureBox *>()->isVisible());
}
