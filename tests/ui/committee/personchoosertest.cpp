// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/committee/support.h"
#include "ui/committee/personchooser.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace gelt;

TEST_CASE("Who registers is chosen from the people of the plan, and kept", "[committee]")
{
    const QTemporaryDir folder;
    TestDesk desk(examplePlan(folder));
    PersonChooser chooser(desk.settings, desk.ask);
    chooser.show();
    CHECK(chooser.text().startsWith(QStringLiteral("Who registers?")));
    chooser.setSession(desk.session.get());
    CHECK(desk.session->author().person == QStringLiteral("Tester")); // nobody was chosen: the plan's author stays
    QSignalSpy chosen(&chooser, &PersonChooser::personChosen);

    QTest::mouseClick(&chooser, Qt::LeftButton);
    auto &query = part<QLineEdit>(chooser, "personQuery");
    auto &list = part<QListWidget>(chooser, "personList");
    REQUIRE(list.count() == 7);
    CHECK(list.item(0)->text().endsWith(QStringLiteral("(member)")));
    CHECK_FALSE(list.item(6)->text().endsWith(QStringLiteral("(member)")));
    QTest::keyClicks(&query, QStringLiteral("lider"));
    QTest::keyClick(&query, Qt::Key_Return);

    CHECK(chooser.text().startsWith(QStringLiteral("Registers: Líder Comité GEL-T")));
    CHECK(desk.session->author().person == QStringLiteral("Líder Comité GEL-T"));
    CHECK(desk.settings.get(setting::person) == QStringLiteral("Líder Comité GEL-T"));
    CHECK(chosen.size() == 1);
    CHECK_FALSE(part<QWidget>(chooser, "personPopup").isVisible());

    PersonChooser next(desk.settings, desk.ask); // as at the next start
    CHECK(next.person() == QStringLiteral("Líder Comité GEL-T"));
}

TEST_CASE("Somebody who is not in the plan can register too", "[committee]")
{
    const QTemporaryDir folder;
    TestDesk desk(examplePlan(folder));
    PersonChooser chooser(desk.settings, desk.ask);
    chooser.show();
    QTest::mouseClick(&chooser, Qt::LeftButton); // without a plan there is nobody to choose from
    CHECK(part<QListWidget>(chooser, "personList").count() == 0);
    desk.ask.lines = {QStringLiteral("  Secretaria   del comité ")};
    QTest::mouseClick(&part<QPushButton>(chooser, "otherPerson"), Qt::LeftButton);
    CHECK(chooser.person() == QStringLiteral("Secretaria del comité"));
    chooser.setSession(desk.session.get());
    CHECK(desk.session->author().person == QStringLiteral("Secretaria del comité"));
}
