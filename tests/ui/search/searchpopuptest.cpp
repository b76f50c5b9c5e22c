// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchpopup.h"
#include "tests/ui/search/findable.h"
#include "ui/search/searchindex.h"
#include "ui/search/searchmodel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace gelt;

namespace {

/// A window with the search over it, open.
struct Search {
    explicit Search(TestDesk &desk)
        : index(*desk.session)
        , popup(desk.desk(), index, &window)
        , field(*popup.findChild<QLineEdit *>(QStringLiteral("query")))
        , list(*popup.findChild<QListView *>(QStringLiteral("found")))
        , tester(list.model(), QAbstractItemModelTester::FailureReportingMode::Fatal)
        , left(&popup, &SearchPopup::goTo)
    {
        window.resize(1000, 700);
        window.show();
        index.finish();
        popup.popUp();
    }

    void type(const QString &text)
    {
        field.clear();
        field.insert(text);
    }
    void press(Qt::Key key) { QTest::keyClick(&field, key); }
    QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < list.model()->rowCount(); ++row)
            rows.append(list.model()->index(row, 0).data().toString());
        return rows;
    }
    QString chosen() const { return list.currentIndex().data().toString(); }
    QString hint() const { return popup.findChild<QLabel *>(QStringLiteral("hint"))->text(); }
    Place leftFor() const { return left.last().first().value<Place>(); }

    QWidget window;
    SearchIndex index;
    SearchPopup popup;
    QLineEdit &field;
    QListView &list;
    QAbstractItemModelTester tester;
    QSignalSpy left;
};

} // namespace

TEST_CASE("What is typed is found at once, by kind", "[search]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, findablePlan));
    Search search(desk);
    CHECK(search.rows().isEmpty());
    search.type(QStringLiteral("decreto"));
    CHECK(search.rows()
          == QStringList{QStringLiteral("Follow-ups"), QStringLiteral("Decreto publicado en la página"),
                         QStringLiteral("Decreto 15 en firma"), QStringLiteral("Se subió el decreto"),
                         QStringLiteral("Evidence"), QStringLiteral("E-001  Decreto de creación")});
    CHECK(search.chosen() == QStringLiteral("Decreto publicado en la página"));
    CHECK(search.list.currentIndex().data(SearchModel::SecondLine).toString()
          == QStringLiteral("20/06/2012 \u00B7 Activity 1, Crear el comité"));
    CHECK(
        search.list.currentIndex().data(Qt::AccessibleTextRole).toString()
        == QStringLiteral("Follow-up: Decreto publicado en la página. 20/06/2012 \u00B7 Activity 1, Crear el comité"));
}

TEST_CASE("The arrow keys pass over headings and go round, while the field keeps the focus", "[search]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, findablePlan));
    Search search(desk);
    search.type(QStringLiteral("decreto"));
    search.press(Qt::Key_Up);
    CHECK(search.chosen() == QStringLiteral("E-001  Decreto de creación"));
    search.press(Qt::Key_Up);
    CHECK(search.chosen() == QStringLiteral("Se subió el decreto"));
    search.press(Qt::Key_Down);
    search.press(Qt::Key_Down);
    CHECK(search.chosen() == QStringLiteral("Decreto publicado en la página"));
    search.press(Qt::Key_PageDown);
    CHECK(search.chosen() != QStringLiteral("Decreto publicado en la página"));
    CHECK(search.field.text() == QStringLiteral("decreto"));
}

TEST_CASE("Enter leads to what is chosen and closes the search", "[search]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, findablePlan));
    Search search(desk);

    search.type(QStringLiteral("subio"));
    search.press(Qt::Key_Return);
    REQUIRE(search.left.size() == 1);
    CHECK_FALSE(search.popup.isVisible());
    CHECK(search.leftFor().page == PageId::Plan);
    CHECK(search.leftFor().activity == activityNumbered(*desk.session, 2).id);
    CHECK(search.leftFor().occurrence == QStringLiteral("2012-T1"));
    CHECK(search.leftFor().followUp.isStored());

    search.popup.popUp();
    CHECK(search.field.text() == QStringLiteral("subio"));
    CHECK(search.field.selectedText() == QStringLiteral("subio"));
    search.type(QStringLiteral("peña"));
    const auto &list = search.list;
    search.press(Qt::Key_Up);
    CHECK(list.currentIndex().data(SearchModel::SecondLine).toString() == QStringLiteral("Web Máster \u00B7 Sistemas"));
    search.press(Qt::Key_Return);
    CHECK(search.leftFor().page == PageId::Committee);
    CHECK(search.leftFor().person == desk.session->contents().people.front().id);

    search.popup.popUp();
    search.type(QStringLiteral("creación e001"));
    search.press(Qt::Key_Enter);
    CHECK(search.leftFor().evidence == desk.session->contents().evidence.front().id);
    CHECK(search.leftFor().activity == activityNumbered(*desk.session, 2).id);
}

TEST_CASE("A click leads there too, and Escape leads nowhere", "[search]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, findablePlan));
    Search search(desk);
    search.type(QStringLiteral("gelt"));
    QTest::mouseClick(search.list.viewport(), Qt::LeftButton, {},
                      search.list.visualRect(search.list.model()->index(0, 0)).center());
    CHECK(search.left.isEmpty()); // a heading
    QTest::mouseClick(search.list.viewport(), Qt::LeftButton, {},
                      search.list.visualRect(search.list.model()->index(1, 0)).center());
    REQUIRE(search.left.size() == 1);
    CHECK(search.leftFor().activity == activityNumbered(*desk.session, 15).id);

    search.popup.popUp();
    search.press(Qt::Key_Escape);
    CHECK_FALSE(search.popup.isVisible());
    CHECK(search.left.size() == 1);
}

TEST_CASE("Where nothing is found the search says so, with the words", "[search]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, findablePlan));
    Search search(desk);
    search.type(QStringLiteral("zapato"));
    CHECK(search.rows().isEmpty());
    CHECK(search.hint() == QStringLiteral("Nothing in the plan holds “zapato”."));
    search.press(Qt::Key_Return);
    CHECK(search.left.isEmpty());
    CHECK(search.popup.isVisible());
}

TEST_CASE("Of many findings the first are shown, and more when asked for", "[search]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, findablePlan));
    for (int i = 1; i <= 60; ++i)
        note(*desk.session, 15, QStringLiteral("Visita %1").arg(i), QDate(2012, 12, 31).addDays(i));
    Search search(desk);
    search.type(QStringLiteral("visita"));
    REQUIRE(search.rows().size() == 1 + static_cast<int>(SearchModel::shownAtFirst) + 1);
    CHECK(search.rows()[1] == QStringLiteral("Visita 60"));
    CHECK(search.rows().last() == QStringLiteral("and 52 more"));
    search.press(Qt::Key_Up);
    search.press(Qt::Key_Return);
    CHECK(search.popup.isVisible());
    REQUIRE(search.rows().size() == 1 + static_cast<int>(SearchIndex::most) + 1);
    CHECK(search.chosen() == QStringLiteral("Visita 52"));
    CHECK(search.rows().last() == QStringLiteral("and 10 more; another word narrows it down"));
}

TEST_CASE("An activity that is found by its description shows the words there", "[search]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, findablePlan));
    Search search(desk);
    search.type(QStringLiteral("canales"));
    CHECK(search.chosen() == QStringLiteral("1  Crear el comité"));
    CHECK(search.list.currentIndex().data(SearchModel::SecondLine).toString()
          == QStringLiteral("Reunión para actualizar la página y los canales"));
    search.type(QStringLiteral("comité"));
    CHECK(search.list.currentIndex().data(SearchModel::SecondLine).toString()
          == QStringLiteral("Junio 2012 \u00B7 FASE DE INFORMACIÓN \u00B7 Óscar Peña"));
}

TEST_CASE("An edit meanwhile changes what is shown", "[search]")
{
    const QTemporaryDir folder;
    TestDesk desk(planOfJson(folder, findablePlan));
    Search search(desk);
    search.type(QStringLiteral("vereda"));
    CHECK(search.rows().isEmpty());
    note(*desk.session, 15, QStringLiteral("Visita a la vereda"));
    CHECK(search.rows() == QStringList{QStringLiteral("Follow-ups"), QStringLiteral("Visita a la vereda")});
}
