// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/committee/support.h"
#include "ui/committee/dialogs.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include <memory>

using namespace gelt;

namespace {

const QString mayor = QStringLiteral("Alcalde Municipal");
const QString leader = QStringLiteral("Líder Comité GEL-T");
const QString ombudsman = QStringLiteral("Personero Municipal"); // no member
const QString support = QStringLiteral("Apoyo Paz y Región");    // answers for nothing

} // namespace

TEST_CASE("The page shows the people with their seats, and the quórum", "[committee]")
{
    const QTemporaryDir folder;
    Committee committee(exampleWithoutMeetings(folder));
    const QAbstractItemModelTester tester(committee.table.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);

    CHECK(committee.table.model()->rowCount() == 7);
    CHECK(committee.cell(mayor, CommitteeModel::Member) == QStringLiteral("Yes · Presidente"));
    CHECK(committee.cell(mayor, CommitteeModel::Vote) == QStringLiteral("With vote"));
    CHECK(committee.cell(mayor, CommitteeModel::Seat) == QStringLiteral("since 15/06/2012"));
    CHECK(committee.cell(mayor, CommitteeModel::Delegates) == QStringLiteral("—")); // on 12/08/2013; it ended in July
    CHECK(committee.cell(ombudsman, CommitteeModel::Member) == QStringLiteral("No"));
    CHECK(committee.cell(support, CommitteeModel::Activities) == QStringLiteral("0"));
    CHECK(committee.cell(leader, CommitteeModel::Activities) != QStringLiteral("0"));
    CHECK(part<QLabel>(committee.page, "quorum").text() == QStringLiteral("4 member(s) with vote; quórum: 3"));

    committee.desk.session->setCutOff(QDate(2013, 7, 15));
    CHECK(committee.cell(mayor, CommitteeModel::Delegates) == QStringLiteral("Secretario de Planeación"));
}

TEST_CASE("People are found whatever the accents, and filters can be taken away", "[committee]")
{
    const QTemporaryDir folder;
    Committee committee(exampleWithoutMeetings(folder));
    auto &filter = part<QLineEdit>(committee.page, "filter");
    committee.page.focusFilter();
    QTest::keyClicks(&filter, QStringLiteral("planeacion lider"));
    CHECK(committee.table.model()->rowCount() == 1);
    CHECK(committee.rowOf(leader) == 0);
    CHECK(part<QLabel>(committee.page, "count").text() == QStringLiteral("1 of 7"));

    QTest::keyClicks(&filter, QStringLiteral(" xyz"));
    CHECK(part<QLabel>(committee.page, "noMatch").isVisible());
    CHECK(committee.page.leave());
    CHECK(committee.table.model()->rowCount() == 7);
    CHECK_FALSE(committee.page.leave());

    QTest::mouseClick(&part<QToolButton>(committee.page, "onlyMembers"), Qt::LeftButton);
    CHECK(committee.table.model()->rowCount() == 4);
    CHECK(committee.rowOf(ombudsman) == -1);
    QTest::mouseClick(&part<QPushButton>(committee.page, "clearFilters"), Qt::LeftButton);
    CHECK(committee.table.model()->rowCount() == 7);
}

TEST_CASE("A click on a heading sorts; nothing comes after something", "[committee]")
{
    const QTemporaryDir folder;
    Committee committee(exampleWithoutMeetings(folder));
    committee.table.sortByColumn(CommitteeModel::Activities, Qt::DescendingOrder);
    const auto count = [&](int row) {
        return committee.table.model()->index(row, CommitteeModel::Activities).data().toString().toInt();
    };
    for (int row = 1; row < 7; ++row)
        CHECK(count(row - 1) >= count(row));
    committee.table.sortByColumn(CommitteeModel::Unit, Qt::AscendingOrder);
    CHECK(committee.table.model()->index(6, CommitteeModel::Unit).data().toString() == QStringLiteral("—"));
}

TEST_CASE("A person is added with a seat as one edit, and the quórum follows", "[committee]")
{
    const QTemporaryDir folder;
    Committee committee(exampleWithoutMeetings(folder));
    inDialog<committee::PersonDialog>([](committee::PersonDialog &dialog) {
        auto &accept = part<QPushButton>(dialog, "accept");
        CHECK_FALSE(accept.isEnabled());
        CHECK(part<QLabel>(dialog, "reason").text().contains(QStringLiteral("no name, position or unit")));
        type(part<QLineEdit>(dialog, "name"), QStringLiteral("Luz Dary Peña"));
        part<QGroupBox>(dialog, "member").setChecked(true);
        type(part<QLineEdit>(dialog, "role"), QStringLiteral("Vocal"));
        CHECK(accept.isEnabled());
        QTest::mouseClick(&accept, Qt::LeftButton);
    });
    committee.page.newItem();

    CHECK(committee.undoText() == QStringLiteral("Add Luz Dary Peña"));
    CHECK(part<QLabel>(committee.page, "quorum").text() == QStringLiteral("5 member(s) with vote; quórum: 3"));
    CHECK(part<QLabel>(committee.page, "personTitle").text() == QStringLiteral("Luz Dary Peña"));
    need(committee.desk.session->undo());
    CHECK(part<QLabel>(committee.page, "quorum").text() == QStringLiteral("4 member(s) with vote; quórum: 3"));
}

TEST_CASE("A second person of the same name is warned of and allowed", "[committee]")
{
    const QTemporaryDir folder;
    Committee committee(planOfJson(folder, R"({"format":"plan-gelt","version":1,
        "plan":{"name":"P","entity":"E","from":"2012-01-01","to":"2015-12-31"},
        "people":[{"id":"a","name":"José Gómez","position":"Alcalde"}],"phases":[],"activities":[]})"));
    inDialog<committee::PersonDialog>([](committee::PersonDialog &dialog) {
        type(part<QLineEdit>(dialog, "name"), QStringLiteral("jose gomez"));
        CHECK(part<QLabel>(dialog, "namesakes").text().contains(QStringLiteral("José Gómez · Alcalde")));
        QTest::mouseClick(&part<QPushButton>(dialog, "accept"), Qt::LeftButton);
    });
    committee.page.newItem();
    CHECK(committee.contents().people.size() == 2);
    CHECK(part<QLabel>(committee.page, "namesake").isVisible());
}

TEST_CASE("The Delete key deletes who is not in use, with their past, and it can be taken back", "[committee]")
{
    const QTemporaryDir folder;
    Committee committee(exampleWithoutMeetings(folder));
    const PlanContents before = committee.contents();
    committee.choose(support);
    QTest::keyClick(&committee.table, Qt::Key_Delete);
    CHECK(committee.rowOf(support) == -1);
    CHECK(committee.contents().appointments.size() == before.appointments.size() - 1);
    CHECK(committee.desk.ask.questions.isEmpty());
    need(committee.desk.session->undo());
    CHECK(committee.rowOf(support) >= 0);
    CHECK(committee.contents().appointments == before.appointments);
}

TEST_CASE("Who is in use is not deleted but can be made inactive, and is no longer shown nor offered", "[committee]")
{
    const QTemporaryDir folder;
    Committee committee(exampleWithoutMeetings(folder));
    committee.choose(QStringLiteral("Secretaria de Gobierno"));
    CHECK_FALSE(part<QPushButton>(committee.page, "remove").isEnabled());
    CHECK(part<QLabel>(committee.page, "reasonToStay").text().contains(QStringLiteral("cannot be deleted")));

    committee.desk.ask.choices = {0};
    QTest::keyClick(&committee.table, Qt::Key_Delete);
    REQUIRE(committee.desk.ask.questions.size() == 1);
    CHECK(committee.rowOf(QStringLiteral("Secretaria de Gobierno")) == -1);
    CHECK(committee.contents().people.size() == 7);
    CHECK(std::ranges::none_of(roll::offered(committee.contents()),
                               [](const Person &person) { return person.position == QStringLiteral("Secretaria de Gobierno"); }));
    QTest::mouseClick(&part<QToolButton>(committee.page, "inactiveToo"), Qt::LeftButton);
    CHECK(committee.cell(QStringLiteral("Secretaria de Gobierno"), CommitteeModel::Active) == QStringLiteral("Inactive"));
}

TEST_CASE("The table is copied as it is shown, for spreadsheets and for documents", "[committee]")
{
    const QTemporaryDir folder;
    Committee committee(exampleWithoutMeetings(folder));
    QSignalSpy said(&committee.page, &Page::said);
    type(part<QLineEdit>(committee.page, "filter"), QStringLiteral("personero"));
    committee.page.copy();
    const QMimeData *data = QApplication::clipboard()->mimeData();
    const QStringList lines = data->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].startsWith(QStringLiteral("Name\tPosition\tUnit")));
    CHECK(lines[1].startsWith(QStringLiteral("—\tPersonero Municipal\tPersonería\tNo\t")));
    CHECK(data->html().contains(QStringLiteral("<td>Personero Municipal</td>")));
    CHECK(said.size() == 1);
}

TEST_CASE("At another cut-off the committee is that of the day and nothing can be changed", "[committee]")
{
    const QTemporaryDir folder;
    Committee committee(exampleWithoutMeetings(folder));
    committee.desk.session->setCutOff(QDate(2012, 3, 31));
    CHECK(part<QLabel>(committee.page, "quorum").text().startsWith(QStringLiteral("No member with vote")));
    CHECK(part<QLabel>(committee.page, "readOnlyReason").text().contains(QStringLiteral("31/03/2012")));
    CHECK(part<QLineEdit>(committee.page, "nameField").isReadOnly());
    CHECK_FALSE(part<QPushButton>(committee.page, "toggleActive").isEnabled());
    committee.choose(support);
    QTest::keyClick(&committee.table, Qt::Key_Delete);
    committee.page.newItem();
    CHECK(committee.contents().people.size() == 7);
}

TEST_CASE("A plan without people says what is missing and lets it be added", "[committee]")
{
    const QTemporaryDir folder;
    Committee committee(planOfJson(folder, R"({"format":"plan-gelt","version":1,
        "plan":{"name":"P","entity":"E","from":"2012-01-01","to":"2015-12-31"},
        "people":[],"phases":[],"activities":[]})"));
    CHECK(part<QLabel>(committee.page, "noPeople").isVisible());
    inDialog<committee::PersonDialog>([](committee::PersonDialog &dialog) {
        type(part<QLineEdit>(dialog, "position"), QStringLiteral("Web Máster"));
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    QTest::mouseClick(&part<QPushButton>(committee.page, "noPeopleAct"), Qt::LeftButton);
    CHECK(committee.rowOf(QStringLiteral("Web Máster")) == 0);
    CHECK(committee.table.isVisible());
}

TEST_CASE("Columns, filters and the panel are as they were left", "[committee]")
{
    const QTemporaryDir folder;
    TestDesk desk(examplePlan(folder));
    {
        CommitteePage page(desk.desk());
        page.resize(1400, 700);
        page.show();
        part<QTableView>(page, "people").setColumnHidden(CommitteeModel::Unit, true);
        QTest::mouseClick(&part<QToolButton>(page, "onlyMembers"), Qt::LeftButton);
        page.toggleSidePanel();
        page.remember();
    }
    CommitteePage page(desk.desk());
    page.resize(1400, 700);
    page.show();
    CHECK(part<QTableView>(page, "people").isColumnHidden(CommitteeModel::Unit));
    CHECK(part<QTableView>(page, "people").model()->rowCount() == 4);
    CHECK(part<QWidget>(page, "personPanel").isHidden());
}

TEST_CASE("A place leads to the person, whatever hides them", "[committee]")
{
    const QTemporaryDir folder;
    Committee committee(exampleWithoutMeetings(folder));
    type(part<QLineEdit>(committee.page, "filter"), QStringLiteral("alcalde"));
    Place place;
    place.page = PageId::Committee;
    place.person = committee.named(ombudsman).id;
    committee.page.showPlace(place);
    CHECK(part<QLabel>(committee.page, "personTitle").text() == ombudsman);
}

TEST_CASE("Explanations stay readable when the theme is switched", "[committee]")
{
    const std::unique_ptr<QLabel> hint(committee::hintLabel(QStringLiteral("x"), nullptr));
    QPalette palette;
    palette.setColor(QPalette::Window, Qt::black);
    palette.setColor(QPalette::Base, Qt::black);
    hint->setPalette(palette);
    CHECK(hint->palette().color(QPalette::WindowText).lightness() > 128);
    palette.setColor(QPalette::Window, Qt::white);
    palette.setColor(QPalette::Base, Qt::white);
    hint->setPalette(palette);
    CHECK(hint->palette().color(QPalette::WindowText).lightness() < 128);
}

TEST_CASE("The panel gives way in a narrow window and can be opened there", "[committee]")
{
    const QTemporaryDir folder;
    Committee committee(exampleWithoutMeetings(folder));
    const auto &panel = part<QWidget>(committee.page, "personPanel");
    committee.page.resize(1100, 640);
    CHECK(panel.isVisible());
    committee.page.resize(978, 500);
    CHECK_FALSE(panel.isVisible());
    committee.page.toggleSidePanel();
    CHECK(panel.isVisible());
    committee.page.resize(1400, 700);
    CHECK(panel.isVisible());
}
