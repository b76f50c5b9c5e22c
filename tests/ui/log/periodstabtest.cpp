// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/followups.h"
#include "core/storage/tables.h"
#include "tests/ui/log/logs.h"
#include "ui/plan/log/editdialog.h"
#include "ui/plan/log/followupdialog.h"
#include "ui/plan/log/misfits.h"
#include "ui/plan/log/periodmodel.h"
#include "ui/plan/log/periodstab.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace gelt;
using namespace gelt::testing;

namespace {

struct Showing {
    explicit Showing(int number = 2)
    {
        tab.resize(340, 700);
        tab.show();
        tab.setActivities({idOf(session(), number)});
        QApplication::processEvents();
    }
    Session &session() { return *desk.session; }
    QTableView &grid() { return child<QTableView>(tab, "periods"); }
    PeriodModel &model() { return static_cast<PeriodModel &>(*grid().model()); }
    QString sentence() { return child<QLabel>(tab, "sentence").text(); }
    void clickOn(const QString &label)
    {
        const QModelIndex index = model().indexOf(label);
        REQUIRE(index.isValid());
        grid().scrollTo(index);
        QTest::mouseClick(grid().viewport(), Qt::LeftButton, Qt::NoModifier, grid().visualRect(index).center());
    }

    QTemporaryDir folder;
    TestDesk desk{logPlan(folder)};
    PeriodsTab tab{desk.desk()};
};

} // namespace

TEST_CASE("The periods stand in a row for each year with what became of them", "[log][periods]")
{
    Showing shown;
    const QAbstractItemModelTester tester(&shown.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(shown.model().rowCount() == 4);
    CHECK(shown.model().columnCount() == 4);
    CHECK(shown.model().headerData(1, Qt::Vertical, Qt::DisplayRole).toString() == QStringLiteral("2013"));
    CHECK(shown.model().index(0, 1).data().toString() == QStringLiteral("T2"));
    CHECK(shown.model().index(0, 0).data(Qt::AccessibleTextRole).toString()
          == QStringLiteral("2012-T1, from 01/01/2012 to 31/03/2012: fulfilled on 20/03/2012."));
    CHECK(shown.model().index(0, 1).data(Qt::ToolTipRole).toString().contains(QStringLiteral("late")));
    CHECK(shown.model().index(0, 2).data(Qt::ToolTipRole).toString().contains(QStringLiteral("does not apply")));
    CHECK(shown.sentence().startsWith(QStringLiteral("2012-T4"))); // where work is due
    shown.model().setColumns(3);
    CHECK(shown.model().rowCount() == 8);
    CHECK(shown.model().headerData(1, Qt::Vertical, Qt::DisplayRole).toString().isEmpty());
}

TEST_CASE("A click on a period that is due registers it", "[log][periods]")
{
    Showing shown;
    whenAsked([](QDialog &dialog) {
        CHECK(child<QComboBox>(dialog, "occurrence").currentData().toString() == QStringLiteral("2013-T1"));
        static_cast<EditDialog &>(dialog).act()->click();
    });
    shown.clickOn(QStringLiteral("2013-T1"));
    CHECK(logOf(shown.session(), 2).back().occurrence->label == QStringLiteral("2013-T1"));
    CHECK(shown.sentence().contains(QStringLiteral("fulfilled late, on 12/08/2013")));
}

TEST_CASE("Arrows go from period to period and Enter registers the one that is due", "[log][periods]")
{
    Showing shown;
    activate(shown.tab);
    shown.grid().setFocus();
    shown.tab.showPeriod(QStringLiteral("2012-T3"));
    QTest::keyClick(&shown.grid(), Qt::Key_Right);
    CHECK(shown.sentence().startsWith(QStringLiteral("2012-T4")));
    QTest::keyClick(&shown.grid(), Qt::Key_Down);
    CHECK(shown.sentence().startsWith(QStringLiteral("2013-T4")));
    whenAsked([](QDialog &dialog) { static_cast<EditDialog &>(dialog).act()->click(); });
    QTest::keyClick(&shown.grid(), Qt::Key_Return);
    CHECK(logOf(shown.session(), 2).back().occurrence->label == QStringLiteral("2013-T4"));
}

TEST_CASE("A fulfilled period shows its entry and offers to void it", "[log][periods]")
{
    Showing shown;
    shown.clickOn(QStringLiteral("2012-T2"));
    auto &entries = child<EntryList>(shown.tab, "entries");
    REQUIRE(titlesOf(entries) == QStringList{QStringLiteral("2012-T2 fulfilled")});
    CHECK(entries.entries().entries()[0].lines.front().text == QStringLiteral("tarde"));
    auto &button = child<QPushButton>(shown.tab, "void");
    REQUIRE(button.isVisible());
    whenAsked([](QDialog &dialog) {
        type(dialog, "reason", QStringLiteral("no se hizo"));
        static_cast<EditDialog &>(dialog).act()->click();
    });
    button.click();
    CHECK(shown.sentence().contains(QStringLiteral("overdue")));
    CHECK(entries.entries().entries()[0].isStruck);
    CHECK_FALSE(button.isVisible());
}

TEST_CASE("Four years of weeks stay a grid of cells that scrolls", "[log][periods]")
{
    Showing shown(3);
    const QAbstractItemModelTester tester(&shown.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(shown.model().periods().size() >= 208);
    CHECK(shown.model().columnCount() > 3);
    CHECK(shown.grid().viewport()->findChildren<QWidget *>().size() < 10); // painted, not made of widgets
    CHECK(shown.grid().horizontalHeader()->length() <= shown.grid().viewport()->width());
    shown.tab.resize(900, 700);
    QApplication::processEvents();
    CHECK(shown.model().columnCount() > 13);
    shown.tab.showPeriod(QStringLiteral("2015-W40"));
    CHECK(shown.sentence().startsWith(QStringLiteral("2015-W40")));
    CHECK(shown.grid().viewport()->rect().intersects(shown.grid().visualRect(shown.model().indexOf(QStringLiteral("2015-W40")))));
}

TEST_CASE("An activity with a single deadline says that it has no periods", "[log][periods]")
{
    Showing shown(1);
    CHECK_FALSE(shown.grid().isVisible());
    const auto &words = child<QWidget>(shown.tab, "noPeriods");
    CHECK(words.isVisible());
    CHECK(child<QLabel>(words, "empty").text().contains(QStringLiteral("no periods")));
}

TEST_CASE("Entries of periods that are no more are asked about, and can count for the ones of now", "[log][periods]")
{
    Showing shown;
    const ActivityId id = idOf(shown.session(), 2);
    need(shown.session().perform(QStringLiteral("Prorrogar"), [id](Transaction &transaction) -> Result<> {
        Extension extension;
        extension.activity = id;
        extension.decidedOn = QDate(2013, 1, 1);
        extension.deadline = {QStringLiteral("Anual"), {DeadlineKind::Recurring, QDate(2012, 1, 1), QDate(2015, 12, 31), Periodicity::Annual}, ReadBy::Person};
        extension.reason = QStringLiteral("basta cada año");
        extensions::append(transaction, extension);
        return {};
    }));
    const auto &strip = child<QWidget>(shown.tab, "misfits");
    REQUIRE(strip.isVisible());
    CHECK(child<QLabel>(strip, "words").text().contains(QStringLiteral("2012-T1, 2012-T2, 2012-T3")));

    shown.desk.ask.choices = {0, 1, 2}; // count, void, keep
    child<QPushButton>(strip, "act").click();
    REQUIRE(shown.desk.ask.questions.size() == 3);
    CHECK(shown.desk.ask.questions[0].answers[0] == QStringLiteral("Count it for 2012"));
    const auto log = logOf(shown.session(), 2);
    REQUIRE(log.size() == 4);
    CHECK(log[0].voided.has_value());
    CHECK(log[1].voided.has_value());
    CHECK_FALSE(log[2].voided.has_value());
    CHECK(log[3].occurrence->label == QStringLiteral("2012"));
    CHECK(log[3].date == log[0].date);
    CHECK(misfitsOf(shown.session(), id).size() == 1);

    need(shown.session().undo());
    CHECK(misfitsOf(shown.session(), id).size() == 3);
}
