// SPDX-License-Identifier: GPL-3.0-or-later
// The roll, edited where it stands.
#include "tests/ui/actas/support.h"
#include "ui/actas/attendancemodel.h"
#include "ui/actas/rolleditor.h"

#include <QComboBox>
#include <QScrollBar>

using namespace gelt;

namespace {

/// An acta of the committee that is open on its roll.
struct Roll : Actas {
    explicit Roll(const QString &path) : Actas(path)
    {
        page.edit(begin());
        QCoreApplication::processEvents();
        table().setFocus();
        go(0, AttendanceModel::Who);
    }
    QTableView &table() { return part<QTableView>(page, "attendance"); }
    void go(int row, int column) { table().setCurrentIndex(table().model()->index(row, column)); }
    QRect rectOf(int row, int column) { return table().visualRect(table().model()->index(row, column)); }
    /// The lines of the cell that is being edited.
    RollEditor &cell() { return part<RollEditor>(table(), "rollEditor"); }
    bool isEditing() { return table().findChild<QWidget *>(QStringLiteral("rollEditor")) != nullptr; }
    void type(const char *line, const QString &text) { ::type(part<QLineEdit>(cell(), line), text); }
    void press(Qt::Key key)
    {
        QTest::keyClick(QApplication::focusWidget(), key);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    /// Chooses in the list of what somebody is there as, which is open.
    void choose(const QString &text)
    {
        auto &box = part<QComboBox>(table(), "quality");
        const int index = box.findText(text);
        INFO(text.toStdString());
        REQUIRE(index >= 0);
        box.setCurrentIndex(index);
        Q_EMIT box.activated(index);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    const Attendance &line(std::size_t row) const { return meetings().attendance[row]; }
    QString shown(int row, int column, int role = Qt::DisplayRole) { return table().model()->index(row, column).data(role).toString(); }
};

} // namespace

TEST_CASE("Who chairs, writes and votes stands in the roll and is chosen there, one of each", "[actas]")
{
    const QTemporaryDir folder;
    Roll actas(committeePlan(folder));
    CHECK(actas.shown(0, AttendanceModel::Quality) == QStringLiteral("Chair"));
    CHECK(actas.shown(0, AttendanceModel::Quality, AttendanceModel::DetailRole) == QStringLiteral("with vote"));
    CHECK(actas.shown(1, AttendanceModel::Quality) == QStringLiteral("Member"));

    QTest::mouseClick(actas.table().viewport(), Qt::LeftButton, {}, actas.rectOf(1, AttendanceModel::Quality).center());
    actas.choose(QStringLiteral("Chair · with vote"));
    CHECK(actas.line(1).role == MeetingRole::Chair);
    CHECK(actas.line(0).role == MeetingRole::None);
    CHECK(actas.session().history().undoText().contains(QStringLiteral("as what")));
    need(actas.session().undo());
    CHECK(actas.line(0).role == MeetingRole::Chair);
    CHECK(actas.line(1).role == MeetingRole::None);

    actas.go(2, AttendanceModel::Quality);
    QTest::keyClick(&actas.table(), Qt::Key_Space);
    actas.choose(QStringLiteral("Member · without vote"));
    CHECK_FALSE(actas.line(2).vote);
    CHECK(actas.summary("attendanceSection").contains(QStringLiteral("of 2"))); // of three voters
}

TEST_CASE("Names, delegates, excuses and hours are written in their row with the keyboard, each row one step", "[actas]")
{
    const QTemporaryDir folder;
    Roll actas(committeePlan(folder));
    QTest::keyClick(&actas.table(), Qt::Key_Return);
    actas.type("name", QStringLiteral("Ana Ruiz"));
    actas.press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("position"));
    actas.press(Qt::Key_Return);
    CHECK_FALSE(actas.isEditing());
    CHECK(actas.line(0).name == QStringLiteral("Ana Ruiz"));
    CHECK(actas.line(0).position == QStringLiteral("Alcalde Municipal"));
    CHECK(actas.shown(0, AttendanceModel::Who) == QStringLiteral("Ana Ruiz"));
    CHECK(actas.table().hasFocus());

    actas.go(1, AttendanceModel::Words);
    QTest::keyClick(&actas.table(), Qt::Key_3);
    actas.go(1, AttendanceModel::Words);
    CHECK_FALSE(actas.shown(1, AttendanceModel::Words, AttendanceModel::MissingRole).isEmpty());
    QTest::keyClick(&actas.table(), Qt::Key_Space);
    actas.type("delegate", QStringLiteral("Luz Peña"));
    actas.type("delegatePosition", QStringLiteral("Asesora"));
    actas.type("arrived", QStringLiteral("8.15"));
    actas.press(Qt::Key_Return);
    CHECK(actas.line(1).delegateName == QStringLiteral("Luz Peña"));
    CHECK(actas.line(1).delegatePosition == QStringLiteral("Asesora"));
    CHECK(actas.line(1).arrived == QTime(8, 15));
    CHECK(actas.shown(1, AttendanceModel::Words, AttendanceModel::MissingRole).isEmpty());
    CHECK(actas.shown(1, AttendanceModel::Words, AttendanceModel::DetailRole) == QStringLiteral("Asesora · from 08:15"));
    need(actas.session().undo());
    CHECK(actas.line(1).delegateName.isEmpty());
    CHECK_FALSE(actas.line(1).arrived.isValid());
}

TEST_CASE("In a row Escape leaves what was typed, and what is no time is said", "[actas]")
{
    const QTemporaryDir folder;
    Roll actas(committeePlan(folder));
    QTest::keyClick(&actas.table(), Qt::Key_F2);
    actas.type("name", QStringLiteral("Nadie"));
    actas.press(Qt::Key_Escape);
    CHECK_FALSE(actas.isEditing());
    CHECK(actas.line(0).name.isEmpty());

    actas.go(0, AttendanceModel::Words);
    QTest::keyClick(&actas.table(), Qt::Key_F2);
    actas.type("note", QStringLiteral("Llegó después"));
    actas.type("arrived", QStringLiteral("tarde"));
    actas.press(Qt::Key_Return);
    REQUIRE(actas.isEditing());
    bool said = false;
    for (const QLabel *label : actas.cell().findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(QStringLiteral("“tarde” is not a time")));
    CHECK(said);
    actas.type("arrived", QStringLiteral("9"));
    // Who clicks elsewhere keeps it.
    part<QListView>(actas.page, "agenda").setFocus(Qt::MouseFocusReason);
    CHECK(actas.line(0).note == QStringLiteral("Llegó después"));
    CHECK(actas.line(0).arrived == QTime(9, 0));
}

TEST_CASE("A guest keeps no vote, and the roll says what they are", "[actas]")
{
    const QTemporaryDir folder;
    Roll actas(committeePlan(folder));
    need(actas.session().perform(QStringLiteral("guest"), [id = actas.acta().id](Transaction &transaction) -> Result<> {
        Attendance guest;
        guest.acta = id;
        guest.order = 9;
        guest.guest = true;
        guest.name = QStringLiteral("Pedro Gil");
        transaction.insert(guest);
        return {};
    }));
    CHECK(actas.shown(4, AttendanceModel::Quality) == QStringLiteral("Guest"));
    actas.go(4, AttendanceModel::Quality);
    QTest::keyClick(&actas.table(), Qt::Key_F2);
    CHECK(part<QComboBox>(actas.table(), "quality").count() == 3);
    actas.choose(QStringLiteral("Secretary"));
    CHECK(actas.line(4).role == MeetingRole::Secretary);
    CHECK_FALSE(actas.line(4).vote);
}

TEST_CASE("The whole roll is seen in a window of 1280 pixels, words and hours included", "[actas]")
{
    const QTemporaryDir folder;
    Roll actas(committeePlan(folder));
    actas.page.resize(1280 - 190, 700); // beside the navigation
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    CHECK(actas.table().horizontalScrollBar()->maximum() == 0);
    const QRect words = actas.rectOf(0, AttendanceModel::Words);
    CHECK(words.right() <= actas.table().viewport()->width());
    CHECK(words.width() >= actas.table().fontMetrics().averageCharWidth() * 13);
}

TEST_CASE("An acta that is closed shows its roll and edits none of it", "[actas]")
{
    const QTemporaryDir folder;
    Roll actas(committeePlan(folder));
    actas.complete();
    actas.approve(actas.acta().id);
    actas.go(0, AttendanceModel::Quality);
    for (const Qt::Key key : {Qt::Key_F2, Qt::Key_Space, Qt::Key_Return, Qt::Key_5})
        QTest::keyClick(&actas.table(), key);
    CHECK_FALSE(actas.table().findChild<QComboBox *>(QStringLiteral("quality")));
    CHECK(actas.line(0).presence == Presence::InPerson);
}
