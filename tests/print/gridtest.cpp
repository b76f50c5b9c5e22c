// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/grid.h"
#include "tests/print/sample.h"

#include <numeric>

using namespace gelt;
using namespace gelt::print;

namespace {

constexpr double sheet = mm(249.4);

report::GridColumn column(const QString &title, report::ColumnKind kind, double width, double least = 24)
{
    return {title, kind, width, least};
}

GridPlan planOf(const report::Grid &grid, double width = sheet)
{
    const Fonts fonts;
    Shaper shaper(fonts);
    return GridPlan(grid, mm(15), width, shaper);
}

} // namespace

TEST_CASE("Fixed columns keep their width and the others share the rest", "[grid]")
{
    report::Grid grid;
    grid.columns = {column(QStringLiteral("N.º"), report::ColumnKind::Number, 8),
                    column(QStringLiteral("A"), report::ColumnKind::Text, 64),
                    column(QStringLiteral("B"), report::ColumnKind::Text, 0),
                    column(QStringLiteral("C"), report::ColumnKind::Text, 0)};
    const GridPlan plan = planOf(grid);
    const auto &columns = plan.columns();
    CHECK(columns[0].width == Approx(mm(8)));
    CHECK(columns[1].width == Approx(mm(64)));
    CHECK(columns[2].width == Approx(mm((249.4 - 72) / 2)));
    CHECK(columns[3].width == Approx(columns[2].width));
    CHECK(columns[3].x + columns[3].width == Approx(mm(15) + sheet));
    CHECK(columns[0].alignsRight);
    CHECK_FALSE(columns[1].alignsRight);
}

TEST_CASE("Columns too wide for the sheet are narrowed, never cut", "[grid]")
{
    report::Grid grid;
    SECTION("first the ones that stretch, down to their minimum, then the fixed ones")
    {
        grid.columns = {column(QStringLiteral("A"), report::ColumnKind::Text, 120),
                        column(QStringLiteral("B"), report::ColumnKind::Text, 0, 24),
                        column(QStringLiteral("C"), report::ColumnKind::Text, 120)};
        const GridPlan plan = planOf(grid);
        CHECK(plan.columns()[1].width == Approx(mm(24)));
        CHECK(plan.columns()[0].width == Approx(plan.columns()[2].width));
    }
    SECTION("and a state keeps its line while a text can still wrap")
    {
        grid.columns = {column(QStringLiteral("A"), report::ColumnKind::Text, 150),
                        column(QStringLiteral("S"), report::ColumnKind::State, 10),
                        column(QStringLiteral("B"), report::ColumnKind::Text, 0, 90)};
        grid.rows.push_back(sample::row(report::RowKind::Data, {{}, QStringLiteral("Cumplida tarde"), {}}));
        const Fonts fonts;
        Shaper shaper(fonts);
        CHECK(GridPlan(grid, mm(15), sheet, shaper).rowLines(shaper, 0) == 1);
    }
    SECTION("all of them when there are very many")
    {
        for (int i = 0; i < 60; ++i)
            grid.columns.push_back(column(QString::number(i), report::ColumnKind::Text, i % 2 ? 30 : 0));
    }
    const GridPlan plan = planOf(grid);
    double right = mm(15);
    for (const GridPlan::Column &each : plan.columns()) {
        CHECK(each.x == Approx(right));
        CHECK(each.width - each.padLeft - each.padRight > 0);
        right += each.width;
    }
    CHECK(right == Approx(mm(15) + sheet));
}

TEST_CASE("A state or a number that does not fit widens its column instead of wrapping", "[grid]")
{
    report::Grid grid;
    grid.columns = {column(QStringLiteral("A"), report::ColumnKind::Text, 0),
                    column(QStringLiteral("S"), report::ColumnKind::State, 10)};
    report::GridRow row{report::RowKind::Data,
                        {report::Cell(QStringLiteral("x")), report::Cell(QStringLiteral("Cumplida fuera de plazo"))}};
    row.cells[1].icon = report::Icon::DoneLate;
    grid.rows.push_back(row);
    const Fonts fonts;
    Shaper shaper(fonts);
    const GridPlan plan(grid, 0, sheet, shaper);
    CHECK(plan.columns()[1].width > mm(30));
    CHECK(plan.rowLines(shaper, 0) == 1);
}

TEST_CASE("Numbers end at one edge, texts begin at one, and an icon stands before its word", "[grid]")
{
    report::Grid grid;
    grid.columns = {column(QStringLiteral("A"), report::ColumnKind::Text, 0),
                    column(QStringLiteral("N"), report::ColumnKind::Number, 30),
                    column(QStringLiteral("S"), report::ColumnKind::State, 40)};
    for (const QString &number : {QStringLiteral("8,0"), QStringLiteral("100,0")}) {
        grid.rows.push_back(
            sample::row(report::RowKind::Data, {QStringLiteral("x"), number, QStringLiteral("Al día")}));
        grid.rows.back().cells[2].icon = report::Icon::OnTrack;
    }
    const Pages pages = layOut(sample::document({grid}));
    const Page page = pages.page(0);
    const TextBox low = sample::boxOf(page, QStringLiteral("8,0"));
    const TextBox high = sample::boxOf(page, QStringLiteral("100,0"));
    CHECK(low.bounds().right() == Approx(high.bounds().right()));
    CHECK(low.bounds().left() > high.bounds().left());
    REQUIRE(page.icons.size() == 2);
    const TextBox state = sample::boxOf(page, QStringLiteral("Al día"));
    CHECK(page.icons[0].rect.right() < state.bounds().left());
    CHECK(page.icons[0].rect.top() >= state.bounds().top() - 2);
    CHECK(page.icons[0].rect.left() - low.bounds().right() >= mm(5)); // room between a number and a text
}

TEST_CASE("A phase's name spans the empty cells after it", "[grid]")
{
    report::Grid grid = sample::grid(2);
    const QString name = QStringLiteral("FASE DE INFORMACIÓN E INTERACCIÓN");
    grid.rows.insert(grid.rows.begin(), sample::row(report::RowKind::Group, {name, {}, {}}));
    const Pages pages = layOut(sample::document({grid}));
    const TextBox box = sample::boxOf(pages.page(0), name); // one line, though its column is 10 mm wide
    CHECK(box.face == Face::Bold);
    CHECK(box.baseline.x() == Approx(pages.frame(0).textArea.left() + mm(1.5)));
}

TEST_CASE("Every text of a table stays within its column", "[grid]")
{
    sample::Dice dice(11);
    report::Grid grid = sample::grid(0);
    for (int i = 0; i < 60; ++i) {
        QString words;
        for (int n = dice.below(30); n > 0; --n)
            words += QString(1 + dice.below(40), dice.letter()) + u' ';
        grid.rows.push_back(
            sample::row(report::RowKind::Data, {QString::number(i), words, QStringLiteral("1/1/2012")}));
    }
    const Pages pages = layOut(sample::document({grid}));
    const GridPlan plan = planOf(grid, mm(165.9));
    const double shift = pages.frame(0).textArea.left() - mm(15);
    const GridPlan::Column &column = plan.columns()[1];
    for (int i = 0; i < pages.count(); ++i) {
        for (const TextBox &box : sample::bodyOf(pages.page(i))) {
            if (box.repeated || box.text.front().isDigit())
                continue;
            const double begin = box.baseline.x() - column.x - shift;
            if (begin > 0 && begin < column.width) {
                CHECK(box.bounds().right() <= column.x + shift + column.width - column.padRight + 0.01);
            }
        }
    }
}
