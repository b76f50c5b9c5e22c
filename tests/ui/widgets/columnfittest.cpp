// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnfit.h"

#include "tests/support/need.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <set>
#include <vector>

using namespace gelt;

namespace {

/// Three columns that want 300, 200 and 100; the first two may be 100 and 150.
struct Fitted {
    explicit Fitted(ColumnFit::ByHand byHand = ColumnFit::ByHand::EndsIt)
    {
        table.setFrameShape(QFrame::NoFrame);
        table.setModel(&model);
        table.verticalHeader()->hide();
        fit = new ColumnFit(table.horizontalHeader(), {{0, 100}, {1, 150}}, byHand);
        fit->setWanted({300, 200, 100});
        table.resize(600, 200);
        table.show();
        REQUIRE(QTest::qWaitForWindowExposed(&table));
        QCoreApplication::processEvents();
    }
    void resize(int width)
    {
        table.resize(width, 200);
        QCoreApplication::processEvents();
    }
    std::vector<int> widths() const { return {table.columnWidth(0), table.columnWidth(1), table.columnWidth(2)}; }

    QStandardItemModel model{2, 3};
    QTableView table;
    ColumnFit *fit = nullptr;
};

} // namespace

TEST_CASE("Elastic columns give room in proportion to what they can, and no other does", "[columnfit]")
{
    Fitted fitted;
    CHECK(fitted.widths() == std::vector{300, 200, 100});
    fitted.resize(475);
    CHECK(fitted.widths() == std::vector{200, 175, 100});
    fitted.resize(200); // there is not enough to give
    CHECK(fitted.widths() == std::vector{100, 150, 100});
}

TEST_CASE("The first elastic column takes what is left over, a hidden one nothing", "[columnfit]")
{
    Fitted fitted;
    fitted.resize(700);
    CHECK(fitted.widths() == std::vector{400, 200, 100});
    fitted.table.setColumnHidden(0, true);
    QCoreApplication::processEvents();
    CHECK(fitted.table.columnWidth(1) == 600);
    CHECK(fitted.table.columnWidth(2) == 100);
}

TEST_CASE("A scroll bar that comes with the rows takes its room from the columns", "[columnfit]")
{
    Fitted fitted;
    fitted.model.setRowCount(60);
    fitted.resize(590);
    CHECK(fitted.table.horizontalHeader()->length() == fitted.table.viewport()->width());
    CHECK(fitted.table.viewport()->width() < 590);
}

TEST_CASE("A width that a person gives stays", "[columnfit]")
{
    Fitted fitted;
    fitted.table.setColumnWidth(2, 180);
    fitted.resize(500);
    CHECK(fitted.widths() == std::vector{300, 200, 180});
}

TEST_CASE("Where each column may have its own width, the others go on being fitted", "[columnfit]")
{
    Fitted fitted(ColumnFit::ByHand::KeepsThatOne);
    fitted.table.setColumnWidth(1, 180);
    fitted.resize(700);
    CHECK(fitted.widths() == std::vector{420, 180, 100});
    fitted.resize(400);
    CHECK(fitted.widths() == std::vector{120, 180, 100});
    CHECK(fitted.fit->byHand() == std::set{1});

    fitted.fit->forgetByHand();
    fitted.fit->setWanted({300, 200, 100});
    fitted.resize(475);
    CHECK(fitted.widths() == std::vector{200, 175, 100});
}

TEST_CASE("Widths that were remembered are the person's again, whatever else the settings name", "[columnfit]")
{
    Fitted fitted(ColumnFit::ByHand::KeepsThatOne);
    fitted.table.setColumnWidth(2, 140);
    fitted.fit->setByHand({-4, 2, 77});
    fitted.resize(500);
    CHECK(fitted.table.columnWidth(2) == 140);
    CHECK(fitted.table.horizontalHeader()->length() == 500);
}
