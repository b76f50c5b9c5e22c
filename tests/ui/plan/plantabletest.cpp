// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ago.h"
#include "tests/support/need.h"
#include "tests/ui/support/plans.h"
#include "ui/plan/filterbar.h"
#include "ui/plan/planmodel.h"
#include "ui/plan/plantable.h"
#include "ui/plan/totalrow.h"
#include "ui/style/theme.h"
#include "ui/style/tokens.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPaintEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace gelt;

namespace {

struct Shown {
    explicit Shown(const QString &path)
        : desk(path), filter(*desk.session), model(*desk.session, filter, QLocale(QLocale::Spanish, QLocale::Colombia))
    {
        auto *layout = new QVBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        bar = new FilterBar(*desk.session, filter, &window);
        table = new PlanTable(desk.desk(), model, &window);
        layout->addWidget(bar);
        layout->addWidget(table, 1);
        layout->addWidget(new TotalRow(model, table->header(), &window));
        window.resize(1000, 700);
        window.show();
        table->setFocus();
    }
    ActivityId id(std::size_t place) const { return desk.session->contents().activities[place].id; }

    TestDesk desk;
    FilterState filter;
    PlanModel model;
    QWidget window;
    FilterBar *bar;
    PlanTable *table;
};

/// Where a widget is painted from now on.
class Painted : public QObject {
public:
    explicit Painted(QWidget *widget) { widget->installEventFilter(this); }
    QRegion region;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

} // namespace

TEST_CASE("An edit paints its row and those of the phases again, and nothing else", "[plan]")
{
    const QTemporaryDir folder;
    Shown shown(templatePlan(folder));
    REQUIRE(QTest::qWaitForWindowExposed(&shown.window));
    QCoreApplication::processEvents();
    QRegion expected = shown.table->visualRect(shown.model.indexOf(shown.id(2)));
    for (int phase = 0; phase < shown.model.rowCount(); ++phase)
        expected += shown.table->visualRect(shown.model.index(phase, 0));
    const auto linesOf = [](const QRegion &region) { // from and to where, whatever the columns
        QRegion lines;
        for (const QRect &rect : region)
            lines += QRect(0, rect.top(), 1, rect.height());
        return lines;
    };
    const Painted painted(shown.table->viewport());
    Activity activity = shown.desk.session->contents().activities[2];
    activity.title = QStringLiteral("Otra");
    need(shown.desk.session->perform(QStringLiteral("edit"), [activity](Transaction &t) -> Result<> {
        t.update(activity);
        return {};
    }));
    QCoreApplication::processEvents();
    REQUIRE_FALSE(painted.region.isEmpty());
    const QRegion rows = linesOf(painted.region);
    CHECK(rows.subtracted(linesOf(expected)).isEmpty());
    CHECK(rows.contains(QPoint(0, shown.table->visualRect(shown.model.indexOf(shown.id(2))).center().y())));
}

TEST_CASE("Typing in the filter narrows the table and the count says by how much", "[plan]")
{
    const QTemporaryDir folder;
    Shown shown(templatePlan(folder));
    QTest::keyClicks(shown.bar->findChild<QLineEdit *>(QStringLiteral("filterText")), QStringLiteral("CANALES"));
    CHECK(shown.model.shown() == 5);
    CHECK(shown.bar->findChild<QLabel *>(QStringLiteral("count"))->text() == QStringLiteral("5 of 22"));
    CHECK(shown.table->isExpanded(shown.model.index(0, 0)));
    shown.bar->clear();
    CHECK(shown.model.shown() == 22);
}

TEST_CASE("Copied rows paste into a spreadsheet, without formulas", "[plan]")
{
    const QTemporaryDir folder;
    Shown shown(planOfJson(folder, R"json({"format":"plan-gelt","plan":{"name":"P","from":"2012-01-01","to":"2015-12-31"},
        "activities":[{"number":1,"title":"=HYPERLINK(\"x\")","deadline":"Junio 2012"},
                      {"number":2,"title":"Dos <b>\tlíneas","deadline":"Hasta 2015"}]})json"));
    CHECK(shown.table->copyRows() == 2);
    const QMimeData *data = QApplication::clipboard()->mimeData();
    const QStringList lines = data->text().split(QStringLiteral("\r\n"));
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].startsWith(QStringLiteral("No.\tActivity\tResponsible\tDeadline")));
    CHECK(lines[1].startsWith(QStringLiteral("1\t\"'=HYPERLINK(\"\"x\"\")\"\t\tJunio 2012")));
    CHECK(lines[2].startsWith(QStringLiteral("2\t\"Dos <b>\tlíneas\"\t")));
    CHECK(data->html().contains(QStringLiteral("<td>Dos &lt;b&gt;")));

    shown.table->select({shown.id(1)});
    CHECK(shown.table->copyRows() == 1);
}

TEST_CASE("Columns keep the order, width and visibility that a person gave them", "[plan]")
{
    const QTemporaryDir folder;
    const QString path = templatePlan(folder);
    Shown shown(path);
    QHeaderView *header = shown.table->header();
    header->moveSection(header->visualIndex(static_cast<int>(PlanColumn::State)), 1);
    header->resizeSection(static_cast<int>(PlanColumn::Deadline), 211);
    header->setSectionHidden(static_cast<int>(PlanColumn::Evidence), true);
    header->setSectionHidden(static_cast<int>(PlanColumn::Weight), false);
    shown.table->remember();

    PlanTable again(shown.desk.desk(), shown.model);
    CHECK(again.header()->visualIndex(static_cast<int>(PlanColumn::State)) == 1);
    CHECK(again.header()->sectionSize(static_cast<int>(PlanColumn::Deadline)) == 211);
    CHECK(again.header()->isSectionHidden(static_cast<int>(PlanColumn::Evidence)));
    CHECK_FALSE(again.header()->isSectionHidden(static_cast<int>(PlanColumn::Weight)));
}

TEST_CASE("What a filter hides is not selected any more, and that is said", "[plan]")
{
    const QTemporaryDir folder;
    Shown shown(templatePlan(folder));
    const std::vector<ActivityId> chosen{shown.id(1), shown.id(2)};
    shown.table->select(chosen);
    std::vector<ActivityId> told = chosen;
    QObject::connect(shown.table, &PlanTable::selectedChanged, shown.table, [&] { told = shown.table->selected(); });
    PlanFilter filter;
    filter.text = QStringLiteral("nada de esto");
    shown.filter.setFilter(filter);
    CHECK(shown.table->selected().empty());
    CHECK(told.empty());
}

TEST_CASE("Beside the open panel of a small window every column is seen without scrolling sideways", "[plan]")
{
    const QTemporaryDir folder;
    Shown shown(templatePlan(folder));
    const QFontMetrics metrics(style::sized(shown.table->font(), style::TextSize::Table));
    shown.window.resize(metrics.averageCharWidth() * 101, 400);
    QCoreApplication::processEvents();
    CHECK(shown.table->header()->length() == shown.table->viewport()->width());

    // A width that a person gave is not taken back to make room.
    shown.table->header()->resizeSection(static_cast<int>(PlanColumn::Deadline), 300);
    QCoreApplication::processEvents();
    CHECK(shown.table->header()->sectionSize(static_cast<int>(PlanColumn::Deadline)) == 300);
}

TEST_CASE("Settings that are no state of a table leave it as at first", "[plan]")
{
    const QTemporaryDir folder;
    TestDesk desk(templatePlan(folder));
    desk.settings.set(Setting<QByteArray>{"plan/header", {}}, QByteArray("garbage\0\xff", 9));
    FilterState filter(*desk.session);
    PlanModel model(*desk.session, filter, QLocale::c());
    const PlanTable table(desk.desk(), model);
    CHECK_FALSE(table.header()->isSectionHidden(static_cast<int>(PlanColumn::Title)));
    CHECK(table.header()->isSectionHidden(static_cast<int>(PlanColumn::Weight)));
}

TEST_CASE("A closed phase stays closed, and a filter opens it to show what it found", "[plan]")
{
    const QTemporaryDir folder;
    Shown shown(templatePlan(folder));
    shown.table->collapse(shown.model.index(0, 0));
    PlanTable again(shown.desk.desk(), shown.model);
    CHECK_FALSE(again.isExpanded(shown.model.index(0, 0)));
    CHECK(again.isExpanded(shown.model.index(1, 0)));
    PlanFilter filter;
    filter.text = QStringLiteral("canales");
    shown.filter.setFilter(filter);
    CHECK(shown.table->isExpanded(shown.model.index(0, 0)));
    shown.filter.setFilter({});
    CHECK_FALSE(shown.table->isExpanded(shown.model.index(0, 0)));
}

TEST_CASE("Return opens an activity and folds a phase", "[plan]")
{
    const QTemporaryDir folder;
    Shown shown(templatePlan(folder));
    QSignalSpy opened(shown.table, &PlanTable::opened);
    REQUIRE(shown.table->reveal(shown.id(2)));
    CHECK(shown.table->selected() == std::vector{shown.id(2)});
    QTest::keyClick(shown.table, Qt::Key_Return);
    CHECK(opened.size() == 1);
    shown.table->setCurrentIndex(shown.model.index(0, 1));
    QTest::keyClick(shown.table, Qt::Key_Return);
    CHECK_FALSE(shown.table->isExpanded(shown.model.index(0, 0)));
}

TEST_CASE("What stands behind a state in words is whole at first, also when it is long ago", "[plan]")
{
    const QTemporaryDir folder;
    Shown shown(templatePlan(folder));
    const QFontMetrics metrics(style::sized(shown.table->font(), style::TextSize::Table));
    const int signAndMargins = 21 + 14;
    const int width = shown.table->header()->sectionSize(static_cast<int>(PlanColumn::State)) - signAndMargins;
    CHECK(width >= metrics.horizontalAdvance(report::agoText(730)));
    CHECK(width >= metrics.horizontalAdvance(report::agoText(5260)));
}

TEST_CASE("Every condition of the filter is a chip whose words are whole, however many there are", "[plan]")
{
    const QTemporaryDir folder;
    Shown shown(templatePlan(folder));
    shown.window.resize(500, 700);
    PlanFilter filter;
    filter.states = unfinishedStates();
    filter.phases = {shown.desk.session->contents().phases.front().id};
    filter.responsible = {PersonId{}};
    filter.due = DueFilter::Overdue;
    shown.filter.setFilter(filter);
    QCoreApplication::processEvents();
    const auto chips = shown.bar->findChildren<QToolButton *>(QStringLiteral("chip"));
    REQUIRE(chips.size() == 4);
    for (const QToolButton *chip : chips) {
        CHECK(chip->isVisible());
        CHECK(chip->width() >= chip->sizeHint().width());
        CHECK(chip->mapTo(shown.bar, chip->rect().bottomRight()).x() < shown.bar->width());
        CHECK(chip->mapTo(shown.bar, chip->rect().bottomRight()).y() < shown.bar->height());
    }
    QTest::mouseClick(shown.bar->findChild<QToolButton *>(QStringLiteral("chipClose")), Qt::LeftButton);
    CHECK(shown.filter.filter().states.empty());
    CHECK_FALSE(shown.filter.filter().phases.empty());
}
