// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/actas/support.h"
#include "ui/actas/actalistmodel.h"
#include "ui/actas/actatexts.h"

#include <QAbstractItemModelTester>
#include <QComboBox>

using namespace gelt;

namespace {

QString cell(QTableView &list, int row, int column) { return list.model()->index(row, column).data().toString(); }

} // namespace

TEST_CASE("Without actas the page offers to prepare one", "[actas]")
{
    const QTemporaryDir folder;
    Actas actas(committeePlan(folder));
    CHECK(part<QLabel>(actas.page, "noActas").isVisible());
    CHECK(part<QPushButton>(actas.page, "noActasAct").isEnabled());
    CHECK_FALSE(actas.action("openActa").isEnabled());
}

TEST_CASE("Actas are listed from the newest, with state, quorum and what comes next", "[actas]")
{
    const QTemporaryDir folder;
    Actas actas(committeePlan(folder));
    const QAbstractItemModelTester tester(actas.list().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    actas.begin(QDate(2013, 7, 1));
    const ActaId newer = actas.begin(QDate(2013, 8, 1));
    QTableView &list = actas.list();

    REQUIRE(list.model()->rowCount() == 2);
    CHECK(cell(list, 0, ActaListModel::Date) == QStringLiteral("01/08/2013"));
    CHECK(cell(list, 0, ActaListModel::Number) == QStringLiteral("no number"));
    CHECK(cell(list, 0, ActaListModel::State) == QStringLiteral("Draft"));
    CHECK(cell(list, 0, ActaListModel::Quorum) == QStringLiteral("No, 0 of 4"));
    CHECK(cell(list, 0, ActaListModel::Next) == QStringLiteral("Write and approve"));

    actas.approve(newer);
    CHECK(cell(list, 0, ActaListModel::Number) == QStringLiteral("2013-001"));
    CHECK(cell(list, 0, ActaListModel::State) == QStringLiteral("Approved"));
    CHECK(cell(list, 0, ActaListModel::Next) == QStringLiteral("Print and sign"));
}

TEST_CASE("The filter finds what was said, whatever the accents", "[actas]")
{
    const QTemporaryDir folder;
    Actas actas(committeePlan(folder));
    actas.begin(QDate(2013, 7, 1));
    actas.change<AgendaItem>(&Meetings::items, [](AgendaItem &item) {
        item.development = QStringLiteral("<p>La <b>alcaldía</b> publicó el presupuesto.</p>");
    });
    actas.begin(QDate(2012, 8, 1));
    actas.page.focusFilter();
    auto &filter = part<QLineEdit>(actas.page, "filter");
    QTest::keyClicks(&filter, QStringLiteral("presupuesto alcaldia"));
    REQUIRE(actas.list().model()->rowCount() == 1);
    CHECK(cell(actas.list(), 0, ActaListModel::Date) == QStringLiteral("01/07/2013"));
    CHECK(part<QLabel>(actas.page, "count").text() == QStringLiteral("1 of 2"));

    QTest::keyClicks(&filter, QStringLiteral(" xyz"));
    CHECK(part<QLabel>(actas.page, "noMatch").isVisible());
    CHECK(actas.page.leave());
    CHECK(actas.list().model()->rowCount() == 2);
    CHECK_FALSE(actas.page.leave());

    auto &year = part<QComboBox>(actas.page, "year");
    year.setCurrentIndex(year.findText(QStringLiteral("2012")));
    REQUIRE(actas.list().model()->rowCount() == 1);
    CHECK(cell(actas.list(), 0, ActaListModel::Date) == QStringLiteral("01/08/2012"));
}

TEST_CASE("An index of actas follows what is said in them", "[actas]")
{
    Meetings meetings;
    Acta acta;
    acta.id = {1};
    acta.date = QDate(2013, 1, 1);
    meetings.actas = {acta};
    AgendaItem item;
    item.id = {1};
    item.rowVersion = 1;
    item.acta = acta.id;
    item.development = QStringLiteral("<p>old</p>");
    meetings.items = {item};
    ActaTexts texts;
    texts.update(meetings);
    CHECK(texts.find(u"old") == std::vector{ActaId{1}});

    meetings.items.front().development = QStringLiteral("<p>new</p>");
    meetings.items.front().rowVersion = 2;
    texts.update(meetings);
    CHECK(texts.find(u"old").empty());
    CHECK(texts.find(u"new") == std::vector{ActaId{1}});
    CHECK(texts.find(u"p").empty()); // tags are no words

    meetings.actas.clear();
    texts.update(meetings);
    CHECK(texts.find(u"").empty());
}

TEST_CASE("The texts of many actas are read bit by bit, and found once they are", "[actas]")
{
    Meetings meetings;
    for (int id = 1; id <= 5; ++id) {
        Acta acta;
        acta.id = {id};
        acta.date = QDate(2013, 1, id);
        acta.place = QStringLiteral("Despacho");
        meetings.actas.push_back(acta);
    }
    ActaTexts texts;
    CHECK_FALSE(texts.update(meetings, 2));
    CHECK(texts.find(u"despacho").size() == 2);
    CHECK_FALSE(texts.update(meetings, 2));
    CHECK(texts.update(meetings, 2));
    CHECK(texts.find(u"despacho").size() == 5);
}

TEST_CASE("Every name of a long roll is read beside the choices", "[actas]")
{
    const QTemporaryDir folder;
    Actas actas(committeePlan(folder));
    actas.page.edit(actas.begin());
    QCoreApplication::processEvents();
    const auto &roll = part<QTableView>(actas.page, "attendance");
    CHECK(roll.columnWidth(0) >= roll.fontMetrics().averageCharWidth() * 24);
    actas.page.resize(760, 600);
    QCoreApplication::processEvents();
    CHECK(roll.columnWidth(0) >= roll.fontMetrics().averageCharWidth() * 24);
}

TEST_CASE("Gaps in the numbers of older actas are called out", "[actas]")
{
    const QTemporaryDir folder;
    Actas actas(committeePlan(folder));
    for (const int number : {1, 4}) {
        need(actas.session().performFinal(QStringLiteral("older"), [number](Transaction &transaction) -> Result<> {
            Acta older;
            older.number = ActaNumber{2012, number};
            older.date = QDate(2012, number, 1);
            const auto stored = actas::registerOlder(transaction, older);
            return stored ? Result<>() : Result<>(stored.error());
        }));
    }
    const auto &numbers = part<QWidget>(actas.page, "numbers");
    CHECK(numbers.isVisible());
    CHECK(part<QLabel>(numbers, "words").text().startsWith(QStringLiteral("Numbers 2012-002 to 2012-003 are missing.")));
}

TEST_CASE("A draft is deleted, can come back, and one with a number stays", "[actas]")
{
    const QTemporaryDir folder;
    Actas actas(committeePlan(folder));
    const ActaId id = actas.begin();
    CHECK(actas.action("removeActa").isEnabled());
    actas.action("removeActa").trigger();
    CHECK(actas.meetings().actas.empty());
    CHECK(part<QLabel>(actas.page, "noActas").isVisible());
    need(actas.session().undo());
    REQUIRE(actas.meetings().actas.size() == 1);
    CHECK_FALSE(actas.meetings().attendance.empty());

    actas.approve(id);
    CHECK_FALSE(actas.action("removeActa").isEnabled());
    CHECK(actas.action("annul").isEnabled());
}
