// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/actas/support.h"
#include "ui/actas/agendalist.h"
#include "ui/actas/attendancemodel.h"
#include "ui/actas/checksdialog.h"
#include "ui/actas/guestdialog.h"
#include "ui/actas/meetingdialogs.h"
#include "ui/print/pagesview.h"

#include <QAbstractItemModelTester>
#include <QListWidget>
#include <QTabBar>

using namespace gelt;

TEST_CASE("A new meeting begins with the members and the usual agenda, and is open to be written", "[actas]")
{
    const QTemporaryDir folder;
    Actas actas(committeePlan(folder));
    inDialog<NewMeetingDialog>([](NewMeetingDialog &dialog) {
        type(input(dialog, "time"), QStringLiteral("8"));
        type(input(dialog, "place"), QStringLiteral("Despacho del alcalde"));
        dialog.accept();
    });
    actas.page.newItem();

    REQUIRE(actas.meetings().actas.size() == 1);
    CHECK(actas.acta().from == QTime(8, 0));
    CHECK(actas.acta().place == QStringLiteral("Despacho del alcalde"));
    CHECK(part<QLabel>(actas.page, "title").isVisible());
    CHECK(part<QLabel>(actas.page, "title").text() == QStringLiteral("Acta without number · 12/08/2013"));
    CHECK(part<QTableView>(actas.page, "attendance").model()->rowCount() == 4);
    CHECK(part<QListView>(actas.page, "agenda").model()->rowCount() == 5);
    CHECK(actas.session().history().undoText() == QStringLiteral("Prepare an acta"));
}

TEST_CASE("The roll is filled in from the keyboard and the quorum is counted with each key", "[actas]")
{
    const QTemporaryDir folder;
    Actas actas(committeePlan(folder));
    actas.page.edit(actas.begin());
    auto &table = part<QTableView>(actas.page, "attendance");
    const QAbstractItemModelTester tester(table.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 0));
    CHECK(actas.summary("attendanceSection") == QStringLiteral("3 member(s) with vote missing for the quorum (0 of 3)"));

    QTest::keyClick(&table, Qt::Key_1);
    QTest::keyClick(&table, Qt::Key_2);
    CHECK(actas.summary("attendanceSection") == QStringLiteral("1 member(s) with vote missing for the quorum (2 of 3)"));
    QTest::keyClick(&table, Qt::Key_3);
    CHECK(actas.summary("attendanceSection") == QStringLiteral("There is quorum: 3 of 4 with vote; 3 required"));
    QTest::keyClick(&table, Qt::Key_4);

    const auto &roll = actas.meetings().attendance;
    CHECK(roll[0].presence == Presence::InPerson);
    CHECK(roll[1].presence == Presence::Virtual);
    CHECK(roll[2].presence == Presence::Delegate);
    CHECK(roll[3].presence == Presence::Excused);

    need(actas.session().undo());
    CHECK(roll[3].presence == Presence::Unknown);
    table.setCurrentIndex(table.model()->index(0, AttendanceModel::Absent));
    QTest::keyClick(&table, Qt::Key_Space);
    CHECK(roll[0].presence == Presence::Absent);
}

TEST_CASE("Hours of arrival, delegates and guests stand on the roll", "[actas]")
{
    const QTemporaryDir folder;
    Actas actas(committeePlan(folder));
    actas.page.edit(actas.begin());
    auto *model = part<QTableView>(actas.page, "attendance").model();
    CHECK(model->setData(model->index(0, AttendanceModel::Arrived), QStringLiteral("9.15")));
    CHECK(actas.meetings().attendance[0].arrived == QTime(9, 15));
    CHECK_FALSE(model->setData(model->index(0, AttendanceModel::Arrived), QStringLiteral("later")));

    inDialog<GuestDialog>([](GuestDialog &dialog) {
        CHECK(dialog.problemText() == QStringLiteral("Write a name or a position."));
        type(input(dialog, "name"), QStringLiteral("Luz Dary Peña"));
        dialog.accept();
    });
    QTest::mouseClick(&part<QPushButton>(actas.page, "addGuest"), Qt::LeftButton);
    REQUIRE(model->rowCount() == 5);
    CHECK(actas.meetings().attendance.back().guest);
    CHECK(model->index(4, AttendanceModel::Who).data().toString() == QStringLiteral("Luz Dary Peña"));
}

TEST_CASE("Points of the agenda are added, named, moved and deleted", "[actas]")
{
    const QTemporaryDir folder;
    Actas actas(committeePlan(folder));
    actas.page.edit(actas.begin());
    auto &agenda = part<QListView>(actas.page, "agenda");
    const QAbstractItemModelTester tester(agenda.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);

    QTest::mouseClick(&part<QPushButton>(actas.page, "addPoint"), Qt::LeftButton);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(editor);
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, QStringLiteral("Avance"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents(); // the list takes a name behind the key
    REQUIRE(agenda.model()->rowCount() == 6);
    CHECK(agenda.model()->index(5, 0).data().toString() == QStringLiteral("Avance"));

    agenda.setFocus();
    QTest::keyClick(&agenda, Qt::Key_Up, Qt::AltModifier);
    CHECK(agenda.model()->index(4, 0).data().toString() == QStringLiteral("Avance"));
    CHECK(agenda.currentIndex().row() == 4);
    QTest::keyClick(&agenda, Qt::Key_Down, Qt::AltModifier);
    CHECK(agenda.model()->index(5, 0).data().toString() == QStringLiteral("Avance"));
    QTest::keyClick(&agenda, Qt::Key_Delete);
    CHECK(agenda.model()->rowCount() == 5);
    need(actas.session().undo());
    CHECK(agenda.model()->rowCount() == 6);
    int order = 0;
    for (const AgendaItem &item : actas.meetings().items)
        CHECK(item.order == ++order);
}

TEST_CASE("Fields of the head are written when they are left and at a pause", "[actas]")
{
    const QTemporaryDir folder;
    Actas actas(committeePlan(folder));
    actas.page.edit(actas.begin());
    type(input(actas.page, "to"), QStringLiteral("1030"));
    CHECK_FALSE(actas.acta().to.isValid());
    CHECK(actas.editor().open().isWaiting());
    actas.flush();
    CHECK(actas.acta().to == QTime(10, 30));

    type(input(actas.editor(), "place"), QStringLiteral("Sala de juntas"));
    QTest::keyClick(&input(actas.editor(), "place"), Qt::Key_Return);
    CHECK(actas.acta().place == QStringLiteral("Sala de juntas"));

    type(input(actas.page, "from"), QStringLiteral("nonsense"));
    actas.flush();
    CHECK(actas.acta().from == QTime(8, 0)); // what is no time waits in its field
}

TEST_CASE("What is pending is listed and leads to its place", "[actas]")
{
    const QTemporaryDir folder;
    Actas actas(committeePlan(folder));
    actas.page.edit(actas.begin());
    actas.complete();
    CHECK(part<QPushButton>(actas.page, "check").text() == QStringLiteral("Check: nothing pending"));
    actas.change<Acta>(&Meetings::actas, [](Acta &acta) { acta.place.clear(); });
    CHECK(part<QPushButton>(actas.page, "check").text() == QStringLiteral("Check: 1 pending"));

    inDialog<ChecksDialog>([](ChecksDialog &dialog) {
        CHECK(part<QListWidget>(dialog, "findings").count() == 1);
        QTest::mouseClick(&part<QPushButton>(dialog, "takeMeThere"), Qt::LeftButton);
    });
    actas.editor().check();
    CHECK(actas.page.window()->focusWidget() == &input(actas.editor(), "place"));
}

TEST_CASE("The page beside the text shows what was written", "[actas]")
{
    const QTemporaryDir folder;
    Actas actas(committeePlan(folder));
    actas.page.edit(actas.begin());
    actas.text().setFocus();
    QTest::keyClicks(&actas.text(), QStringLiteral("unmistakable"));
    actas.flush();
    QCoreApplication::processEvents();
    auto &pages = part<PagesView>(actas.page, "pagesOfActa");
    REQUIRE(pages.pageCount() > 0);
    QString all;
    for (int i = 0; i < pages.pageCount(); ++i)
        all += pages.textOf(i);
    CHECK(all.contains(QStringLiteral("unmistakable")));
}

TEST_CASE("The page beside the text follows to the point that is written, however long the acta is", "[actas]")
{
    const QTemporaryDir folder;
    Actas actas(committeePlan(folder));
    actas.begin();
    actas.change<AgendaItem>(&Meetings::items, [](AgendaItem &item) {
        item.development = QStringLiteral("<p>%1</p>").arg(QStringLiteral("Se presentó el avance de las actividades del plan. ").repeated(120));
    });
    actas.page.edit(actas.acta().id);
    QCoreApplication::processEvents();
    auto &view = part<PagesView>(actas.page, "pagesOfActa");
    REQUIRE(view.pageCount() > 5);
    CHECK(view.currentPage() == 0);
    auto &agenda = part<QListView>(actas.page, "agenda");
    agenda.setCurrentIndex(agenda.model()->index(4, 0));
    const int begins = view.currentPage();
    CHECK(begins >= view.pageCount() / 2);
    actas.text().setFocus();
    QTest::keyClick(&actas.text(), Qt::Key_End, Qt::ControlModifier);
    CHECK(view.currentPage() > begins);
    QTest::keyClick(&actas.text(), Qt::Key_Home, Qt::ControlModifier);
    CHECK(view.currentPage() == begins);
    view.goToPage(0); // who looks elsewhere is left there until they write
    actas.change<Acta>(&Meetings::actas, [](Acta &acta) { acta.place = QStringLiteral("Concejo"); });
    QCoreApplication::processEvents();
    CHECK(view.currentPage() == 0);
}

TEST_CASE("In a narrow window the text and the pages are two tabs", "[actas]")
{
    const QTemporaryDir folder;
    Actas actas(committeePlan(folder));
    actas.page.edit(actas.begin());
    auto &pages = part<PagesView>(actas.page, "pagesOfActa");
    CHECK(pages.isVisible());
    actas.page.resize(1000, 600);
    CHECK_FALSE(pages.isVisible());
    CHECK(part<QTabBar>(actas.page, "tabs").isVisible());
    part<QTabBar>(actas.page, "tabs").setCurrentIndex(1);
    CHECK(pages.isVisible());
    CHECK_FALSE(part<QTableView>(actas.page, "attendance").isVisible());
}
