// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/committee/support.h"
#include "ui/committee/dialogs.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace gelt;
using namespace gelt::committee;

namespace {

const QString mayor = QStringLiteral("Alcalde Municipal");
const QString ombudsman = QStringLiteral("Personero Municipal");
const QString support = QStringLiteral("Apoyo Paz y Región"); // answers for nothing

QStringList linesOf(const QListWidget &list)
{
    QStringList lines;
    for (int row = 0; row < list.count(); ++row)
        lines.append(list.item(row)->text());
    return lines;
}

} // namespace

TEST_CASE("A field is stored when it is left, as one named step", "[committee]")
{
    const QTemporaryDir folder;
    Committee committee(exampleWithoutMeetings(folder));
    committee.choose(ombudsman);
    auto &name = part<QLineEdit>(committee.page, "nameField");
    type(name, QStringLiteral("Luz Dary Peña"));
    CHECK(committee.named(ombudsman).name.isEmpty()); // not before
    part<QLineEdit>(committee.page, "positionField").setFocus();
    CHECK(committee.named(QStringLiteral("Luz Dary Peña")).position == ombudsman);

    type(part<QLineEdit>(committee.page, "phoneField"), QStringLiteral("310 555 00 00"));
    QTest::keyClick(&part<QLineEdit>(committee.page, "phoneField"), Qt::Key_Return);
    CHECK(committee.undoText() == QStringLiteral("Change the phone of Luz Dary Peña"));
    need(committee.desk.session->undo());
    CHECK(part<QLineEdit>(committee.page, "phoneField").text().isEmpty());
    CHECK(name.text() == QStringLiteral("Luz Dary Peña"));
}

TEST_CASE("Leaving a field as it was is no edit, and Escape takes back what was typed", "[committee]")
{
    const QTemporaryDir folder;
    Committee committee(exampleWithoutMeetings(folder));
    committee.choose(ombudsman);
    auto &unit = part<QLineEdit>(committee.page, "unitField");
    type(unit, QStringLiteral("Otra"));
    QTest::keyClick(&unit, Qt::Key_Escape);
    CHECK(unit.text() == QStringLiteral("Personería"));
    QTest::keyClick(&unit, Qt::Key_Return);
    CHECK(committee.undoText().isEmpty());
}

TEST_CASE("A text that cannot be stored stays in its field with the reason", "[committee]")
{
    const QTemporaryDir folder;
    const QString path = examplePlan(folder);
    Committee committee(path);
    committee.choose(QStringLiteral("Apoyo Paz y Región")); // only a position
    auto &position = part<QLineEdit>(committee.page, "positionField");
    const auto &problem = part<QLabel>(committee.page, "fieldProblem");
    SECTION("because nothing would be left of the person")
    {
        type(position, QStringLiteral(" "));
        QTest::keyClick(&position, Qt::Key_Return);
        CHECK(problem.text().contains(QStringLiteral("no name, position or unit")));
        CHECK(committee.undoText().isEmpty());
    }
    SECTION("because the file is away, until it is back")
    {
        REQUIRE(QFile::rename(path, path + QStringLiteral(".away")));
        type(position, QStringLiteral("Apoyo"));
        QTest::keyClick(&position, Qt::Key_Return);
        CHECK(position.text() == QStringLiteral("Apoyo"));
        CHECK(problem.isVisible());
        CHECK(committee.desk.session->pending());
        REQUIRE(QFile::rename(path + QStringLiteral(".away"), path));
        QTest::keyClick(&position, Qt::Key_Return);
        CHECK_FALSE(problem.isVisible());
        CHECK(committee.named(QStringLiteral("Apoyo")).position == QStringLiteral("Apoyo"));
    }
}

TEST_CASE("A membership is ended on a day and the quórum follows", "[committee]")
{
    const QTemporaryDir folder;
    Committee committee(exampleWithoutMeetings(folder));
    committee.choose(mayor);
    inDialog<EndDialog>([](EndDialog &dialog) {
        auto &day = part<QDateEdit>(dialog, "lastDay");
        CHECK(day.date() == QDate(2013, 8, 12));
        day.setDate(QDate(2012, 6, 14)); // before it began
        CHECK_FALSE(part<QPushButton>(dialog, "accept").isEnabled());
        CHECK(part<QLabel>(dialog, "reason").isVisible());
        day.setDate(QDate(2013, 7, 31));
        QTest::mouseClick(&part<QPushButton>(dialog, "accept"), Qt::LeftButton);
    });
    QTest::mouseClick(&part<QToolButton>(committee.page, "seatsEnd"), Qt::LeftButton);
    CHECK(committee.cell(mayor, CommitteeModel::Member) == QStringLiteral("No"));
    CHECK(committee.cell(mayor, CommitteeModel::Seat) == QStringLiteral("15/06/2012 – 31/07/2013"));
    CHECK(part<QLabel>(committee.page, "quorum").text() == QStringLiteral("3 member(s) with vote; quórum: 2"));
    CHECK_FALSE(part<QToolButton>(committee.page, "seatsEnd").isEnabled());
    CHECK(committee.undoText() == QStringLiteral("End the membership of Alcalde Municipal"));
}

TEST_CASE("An appointment of today becomes the position that is shown; one of the past does not", "[committee]")
{
    const QTemporaryDir folder;
    Committee committee(exampleWithoutMeetings(folder));
    committee.choose(ombudsman);
    type(part<QLineEdit>(committee.page, "nameField"), QStringLiteral("Luz Dary"));
    part<QLineEdit>(committee.page, "unitField").setFocus();
    const auto add = [&](const QString &position, bool past) {
        inDialog<AppointmentDialog>([=](AppointmentDialog &dialog) {
            type(part<QLineEdit>(dialog, "position"), position);
            if (past) {
                part<OptionalDate>(dialog, "from").setValue(QDate(2010, 1, 1));
                part<OptionalDate>(dialog, "to").setValue(QDate(2010, 12, 31));
            }
            QTest::mouseClick(&part<QPushButton>(dialog, "accept"), Qt::LeftButton);
        });
        QTest::mouseClick(&part<QToolButton>(committee.page, "appointmentsAdd"), Qt::LeftButton);
    };
    add(QStringLiteral("Auxiliar"), true);
    CHECK(committee.named(QStringLiteral("Luz Dary")).position == ombudsman);
    add(QStringLiteral("Contralora"), false);
    CHECK(committee.named(QStringLiteral("Luz Dary")).position == QStringLiteral("Contralora"));
    CHECK(part<QListWidget>(committee.page, "appointmentsList").count() == 3);
    need(committee.desk.session->undo()); // both at once
    CHECK(committee.named(QStringLiteral("Luz Dary")).position == ombudsman);
    CHECK(part<QListWidget>(committee.page, "appointmentsList").count() == 2);
}

TEST_CASE("A delegation names somebody of the list, and both sides show it", "[committee]")
{
    const QTemporaryDir folder;
    Committee committee(exampleWithoutMeetings(folder));
    committee.choose(mayor);
    CHECK(linesOf(part<QListWidget>(committee.page, "delegationsList"))
          == QStringList{QStringLiteral("Secretario de Planeación · 01/07/2013 – 31/07/2013")});
    inDialog<DelegationDialog>([](DelegationDialog &dialog) {
        auto &box = part<PersonBox>(dialog, "delegate");
        CHECK(box.findText(QStringLiteral("Alcalde Municipal"), Qt::MatchStartsWith) == -1); // not for themselves
        type(*box.lineEdit(), QStringLiteral("nadie"));
        CHECK_FALSE(part<QPushButton>(dialog, "accept").isEnabled());
        type(*box.lineEdit(), QStringLiteral("apoyo paz y REGIÓN"));
        CHECK(part<QPushButton>(dialog, "accept").isEnabled());
        QTest::mouseClick(&part<QPushButton>(dialog, "accept"), Qt::LeftButton);
    });
    QTest::mouseClick(&part<QToolButton>(committee.page, "delegationsAdd"), Qt::LeftButton);
    CHECK(committee.cell(mayor, CommitteeModel::Delegates) == support);
    committee.choose(support);
    CHECK(part<QLabel>(committee.page, "standsIn").text().contains(mayor));
    CHECK(part<QLabel>(committee.page, "reasonToStay").text().contains(QStringLiteral("Stands in")));
}

TEST_CASE("Lists are worked with the keyboard", "[committee]")
{
    const QTemporaryDir folder;
    Committee committee(exampleWithoutMeetings(folder));
    committee.choose(ombudsman);
    auto &list = part<QListWidget>(committee.page, "appointmentsList");
    list.setFocus();
    inDialog<AppointmentDialog>([](AppointmentDialog &dialog) {
        type(part<QLineEdit>(dialog, "unit"), QStringLiteral("Despacho"));
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    QTest::keyClick(&list, Qt::Key_Return);
    CHECK(committee.undoText() == QStringLiteral("Change an appointment of Personero Municipal"));
    CHECK(committee.named(ombudsman).unit == QStringLiteral("Despacho"));
    QTest::keyClick(&list, Qt::Key_Delete);
    CHECK(list.count() == 0);
    CHECK(list.isHidden());
}

TEST_CASE("An activity in the list leads to its place", "[committee]")
{
    const QTemporaryDir folder;
    Committee committee(exampleWithoutMeetings(folder));
    committee.choose(mayor);
    auto &list = part<QListWidget>(committee.page, "activities");
    REQUIRE(list.count() > 0);
    CHECK(list.item(0)->text().startsWith(QStringLiteral("1 · ")));
    std::vector<Place> places;
    QObject::connect(&committee.page, &Page::goTo, &committee.page, [&](const Place &place) { places.push_back(place); });
    list.setCurrentRow(0);
    QTest::keyClick(&list, Qt::Key_Return);
    REQUIRE(places.size() == 1);
    CHECK(places.front().page == PageId::Plan);
    CHECK(places.front().activity == committee.contents().activities.front().id);
}

TEST_CASE("A member is made inactive alone or with the membership, as one step", "[committee]")
{
    const QTemporaryDir folder;
    Committee committee(exampleWithoutMeetings(folder));
    committee.choose(mayor);
    const PersonId id = committee.named(mayor).id;
    auto &button = part<QPushButton>(committee.page, "toggleActive");
    SECTION("not at all")
    {
        QTest::mouseClick(&button, Qt::LeftButton); // Escape to the question
        CHECK(committee.undoText().isEmpty());
    }
    SECTION("with the membership")
    {
        committee.desk.ask.choices = {0};
        QTest::mouseClick(&button, Qt::LeftButton);
        CHECK_FALSE(roll::find(committee.contents(), id)->active);
        CHECK_FALSE(seatOn(committee.contents(), id, QDate(2013, 8, 13)));
        need(committee.desk.session->undo());
        CHECK(roll::find(committee.contents(), id)->active);
        CHECK(seatOn(committee.contents(), id, QDate(2013, 8, 13)));
    }
}

TEST_CASE("Two that are the same are merged, and the one that stays is shown", "[committee]")
{
    const QTemporaryDir folder;
    Committee committee(exampleWithoutMeetings(folder));
    const PersonId kept = committee.named(support).id;
    committee.choose(QStringLiteral("Secretaria de Gobierno"));
    const PersonId twice = committee.named(QStringLiteral("Secretaria de Gobierno")).id;
    const auto ofPersonCount = [&](PersonId id) {
        return std::ranges::count(committee.contents().assignments, id, &Assignment::person);
    };
    const auto before = ofPersonCount(twice);
    REQUIRE(before > 0);
    inDialog<MergeDialog>([kept](MergeDialog &dialog) {
        CHECK_FALSE(part<QPushButton>(dialog, "accept").isEnabled());
        part<PersonBox>(dialog, "kept").setValue(kept);
        QTest::mouseClick(&part<QPushButton>(dialog, "accept"), Qt::LeftButton);
    });
    QTest::mouseClick(&part<QPushButton>(committee.page, "merge"), Qt::LeftButton);
    CHECK_FALSE(roll::find(committee.contents(), twice));
    CHECK(ofPersonCount(kept) == before);
    CHECK(part<QLabel>(committee.page, "personTitle").text() == support);
    CHECK(committee.undoText() == QStringLiteral("Merge Secretaria de Gobierno with Apoyo Paz y Región"));
    need(committee.desk.session->undo());
    CHECK(roll::find(committee.contents(), twice));
    CHECK(ofPersonCount(twice) == before);
}
