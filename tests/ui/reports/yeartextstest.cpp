// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/yeartextsdialog.h"

#include "core/storage/tables.h"
#include "core/storage/yeartexts.h"
#include "tests/support/need.h"
#include "tests/ui/support/plans.h"
#include "ui/reports/challengemodel.h"
#include "ui/reports/componentsdialog.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/textfield.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace gelt;

namespace {

struct Editing {
    explicit Editing(TestDesk &of) : desk(of), dialog(of.desk(), 2013)
    {
        dialog.show();
        REQUIRE(QTest::qWaitForWindowActive(&dialog));
    }
    template <class Widget>
    Widget &child(const char *name)
    {
        auto *found = dialog.findChild<Widget *>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    void type(const char *name, const QString &text)
    {
        auto &field = child<TextField>(name);
        field.edit()->setFocus();
        field.edit()->selectAll();
        QTest::keyClicks(field.edit(), text);
    }
    void typeLine(const char *name, const QString &text)
    {
        auto &field = child<LineField>(name);
        field.line()->setFocus();
        field.line()->selectAll();
        QTest::keyClicks(field.line(), text);
        QTest::keyClick(field.line(), Qt::Key_Return);
    }
    const PlanContents &contents() const { return desk.session->contents(); }

    TestDesk &desk;
    YearTextsDialog dialog;
};

} // namespace

TEST_CASE("Texts of the year are written when they are left, each a step of undo", "[reports]")
{
    const QTemporaryDir folder;
    TestDesk desk(templatePlan(folder));
    Editing editing(desk);
    editing.type("achievements", QStringLiteral("Digital office"));
    editing.child<TextField>("difficulties").edit()->setFocus();
    REQUIRE(editing.contents().yearTexts.size() == 1);
    CHECK(editing.contents().yearTexts[0].year == 2013);
    CHECK(editing.contents().yearTexts[0].achievements == QStringLiteral("Digital office"));
    editing.type("difficulties", QStringLiteral("No internet"));
    QTest::keyClick(editing.child<TextField>("difficulties").edit(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(editing.contents().yearTexts[0].difficulties == QStringLiteral("No internet"));
    CHECK(desk.session->history().undoText() == QStringLiteral("Change the difficulties of the year"));

    need(desk.session->undo());
    CHECK(editing.child<TextField>("difficulties").text().isEmpty());
    CHECK(editing.child<TextField>("achievements").text() == QStringLiteral("Digital office"));
    need(desk.session->undo());
    CHECK(editing.contents().yearTexts.empty());
    need(desk.session->redo());
    CHECK(editing.child<TextField>("achievements").text() == QStringLiteral("Digital office"));
}

TEST_CASE("Closing writes what is typed, and what cannot be written is not lost unasked", "[reports]")
{
    const QTemporaryDir folder;
    TestDesk desk(templatePlan(folder));
    Editing editing(desk);
    editing.type("presentation", QStringLiteral("This report"));
    editing.child<QPushButton>("close").click();
    CHECK_FALSE(editing.dialog.isVisible());
    REQUIRE(editing.contents().yearTexts.size() == 1);
    CHECK(editing.contents().yearTexts[0].presentation == QStringLiteral("This report"));

    editing.dialog.show();
    editing.child<QPushButton>("addChallenge").click();
    editing.child<LineField>("activities").type(QStringLiteral("ten"));
    editing.child<QPushButton>("close").click();
    CHECK(editing.dialog.isVisible());
    CHECK(desk.ask.questions.size() == 1);
    CHECK(editing.child<LineField>("activities").text() == QStringLiteral("ten"));
    CHECK_FALSE(editing.child<LineField>("activities").words().isEmpty());
    desk.ask.choices = {0};
    editing.child<QPushButton>("close").click();
    CHECK_FALSE(editing.dialog.isVisible());
}

TEST_CASE("Challenges are added, filled in, moved and removed, and all of it can be undone", "[reports]")
{
    const QTemporaryDir folder;
    TestDesk desk(templatePlan(folder));
    Editing editing(desk);
    editing.child<QTabWidget>("tabs").setCurrentIndex(1);
    auto &table = editing.child<QTableView>("challenges");
    const QAbstractItemModelTester tester(table.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    editing.child<QPushButton>("addChallenge").click();
    editing.type("challenge", QStringLiteral("Publish the budget"));
    editing.typeLine("due", QStringLiteral("Quarterly"));
    editing.typeLine("activities", QStringLiteral("10, 14"));
    editing.child<QPushButton>("addChallenge").click();
    editing.type("challenge", QStringLiteral("Train the staff"));
    auto &party = editing.child<ChoiceField>("party");
    party.box()->setCurrentIndex(1);
    Q_EMIT party.box()->activated(1);
    editing.type("responsibility", QStringLiteral("The secretary"));
    editing.child<QPushButton>("challengeUp").setFocus();

    REQUIRE(editing.contents().challenges.size() == 2);
    const Challenge first = editing.contents().challenges[0];
    CHECK(first.challenge == QStringLiteral("Publish the budget"));
    CHECK(first.due == QStringLiteral("Quarterly"));
    CHECK(first.activities == QStringLiteral("10, 14"));
    CHECK(editing.contents().challenges[1].party == Party::Administration);
    CHECK(editing.contents().challenges[1].responsibility == QStringLiteral("The secretary"));

    editing.child<QPushButton>("challengeUp").click();
    CHECK(editing.contents().challenges[1].challenge == QStringLiteral("Publish the budget"));
    CHECK(table.currentIndex().row() == 0); // the chosen one went up with its row
    CHECK(editing.child<TextField>("challenge").text() == QStringLiteral("Train the staff"));
    editing.child<QPushButton>("removeChallenge").click();
    REQUIRE(editing.contents().challenges.size() == 1);
    CHECK(editing.child<TextField>("challenge").text() == QStringLiteral("Publish the budget"));
    need(desk.session->undo());
    CHECK(table.model()->rowCount() == 2);
    need(desk.session->undo());
    CHECK(editing.contents().challenges[0].challenge == QStringLiteral("Publish the budget"));
}

TEST_CASE("What is wrong with a challenge is said beside it and kept", "[reports]")
{
    const QTemporaryDir folder;
    TestDesk desk(templatePlan(folder));
    Editing editing(desk);
    editing.child<QTabWidget>("tabs").setCurrentIndex(1);
    editing.child<QPushButton>("addChallenge").click();
    editing.child<QPushButton>("addChallenge").click();
    editing.typeLine("activities", QStringLiteral("nine"));
    auto &activities = editing.child<LineField>("activities");
    CHECK(activities.words().contains(QStringLiteral("nine")));
    auto &table = editing.child<QTableView>("challenges");
    table.selectRow(0);
    QCoreApplication::processEvents();
    CHECK(table.currentIndex().row() == 1); // it is to be seen to first
    CHECK(activities.text() == QStringLiteral("nine"));
    editing.typeLine("activities", QStringLiteral("9"));
    CHECK(editing.contents().challenges[1].activities == QStringLiteral("9"));
}

TEST_CASE("A new year begins with last year's texts where a person wants them", "[reports]")
{
    const QTemporaryDir folder;
    TestDesk desk(templatePlan(folder));
    need(desk.session->perform(QStringLiteral("write"), [](Transaction &transaction) -> Result<> {
        YearTexts texts;
        texts.year = 2012;
        texts.achievements = QStringLiteral("The first ones");
        texts.series = QStringLiteral("100-22.04");
        texts.version = QStringLiteral("2.0");
        yeartexts::put(transaction, texts);
        Challenge challenge;
        challenge.year = 2012;
        challenge.challenge = QStringLiteral("Go on");
        yeartexts::addChallenge(transaction, challenge);
        return {};
    }));
    Editing editing(desk);
    auto &take = editing.child<QPushButton>("lastYears");
    REQUIRE(take.isEnabled());
    take.click();
    CHECK(editing.child<TextField>("achievements").text() == QStringLiteral("The first ones"));
    CHECK(editing.child<LineField>("series").text() == QStringLiteral("100-22.04"));
    CHECK(editing.child<LineField>("version").text().isEmpty()); // each report has its own
    CHECK(editing.contents().challenges.size() == 2);
    CHECK(editing.contents().challenges[1].year == 2013);
    CHECK_FALSE(take.isEnabled());
    need(desk.session->undo());
    CHECK(editing.child<TextField>("achievements").text().isEmpty());
    CHECK(editing.contents().challenges.size() == 1);
    CHECK(take.isEnabled());

    auto &years = editing.child<QComboBox>("year");
    years.setCurrentIndex(years.findData(2012));
    Q_EMIT years.activated(years.currentIndex());
    CHECK(editing.child<TextField>("achievements").text() == QStringLiteral("The first ones"));
    CHECK_FALSE(take.isEnabled());
}

TEST_CASE("A plan that is only read shows its texts and takes none", "[reports]")
{
    const QTemporaryDir folder;
    TestDesk desk(templatePlan(folder), Database::Mode::ReadOnly);
    Editing editing(desk);
    CHECK(editing.child<TextField>("achievements").edit()->isReadOnly());
    CHECK_FALSE(editing.child<QPushButton>("addChallenge").isEnabled());
}

TEST_CASE("A phase is given its component of a decree and its short name, and undo takes them back", "[reports]")
{
    const QTemporaryDir folder;
    TestDesk desk(templatePlan(folder));
    ComponentsDialog dialog(desk.desk());
    dialog.show();
    const PhaseId id = desk.session->contents().phases.front().id;
    auto *component = dialog.findChild<ChoiceField *>(QStringLiteral("component%1").arg(id.value));
    REQUIRE(component);
    REQUIRE(component->box()->count() > 6);
    component->box()->setCurrentIndex(1);
    Q_EMIT component->box()->activated(1);
    CHECK_FALSE(desk.session->contents().phases.front().component.isEmpty());
    auto *shortName = dialog.findChild<LineField *>(QStringLiteral("shortName%1").arg(id.value));
    shortName->type(QStringLiteral("Información"));
    dialog.findChild<QPushButton *>(QStringLiteral("close"))->click();
    CHECK_FALSE(dialog.isVisible());
    CHECK(desk.session->contents().phases.front().shortName == QStringLiteral("Información"));
    need(desk.session->undo());
    need(desk.session->undo());
    CHECK(desk.session->contents().phases.front().component.isEmpty());
    CHECK(component->value().toString().isEmpty());
}
