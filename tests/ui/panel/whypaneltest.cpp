// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/whypanel.h"

#include "core/storage/followups.h"
#include "tests/support/need.h"
#include "tests/ui/support/plans.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace gelt;

namespace {

struct Asked {
    explicit Asked(const Why &why)
    {
        panel.ask(why);
        panel.resize(640, 480);
        panel.show();
        REQUIRE(QTest::qWaitForWindowActive(&panel));
    }
    QString title() const { return panel.findChild<QLabel *>(QStringLiteral("title"))->text(); }
    QTableView *table() const { return panel.findChild<QTableView *>(QStringLiteral("parts")); }
    QStringList said() const
    {
        QStringList texts;
        for (const QLabel *label : panel.findChildren<QLabel *>())
            texts.append(label->text());
        return texts;
    }
    void report(int number, int percent)
    {
        FollowUp followUp;
        followUp.activity = std::ranges::find(session.contents().activities, number, &Activity::number)->id;
        followUp.date = QDate(2013, 1, 1);
        followUp.kind = FollowUpKind::Progress;
        followUp.progress = need(Progress::fromHundredths(percent * 100));
        need(session.perform(QStringLiteral("Report"), [followUp](Transaction &transaction) -> Result<> {
            followups::append(transaction, followUp);
            return {};
        }));
    }

    QTemporaryDir folder;
    TestDesk desk{templatePlan(folder)};
    Session &session = *desk.session;
    WhyPanel panel{desk.desk()};
};

} // namespace

TEST_CASE("The plan's compliance is shown with its parts, and follows the plan", "[why]")
{
    Asked asked({Why::Of::Plan, report::Figure::Compliance, {}, {}});
    const QAbstractItemModelTester tester(asked.table()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(asked.title() == QStringLiteral("Why 0.0\u00A0%?"));
    CHECK(asked.table()->model()->rowCount() == 23);
    QSignalSpy titles(&asked.panel, &WhyPanel::titleChanged);
    asked.report(9, 100);
    CHECK(asked.title() != QStringLiteral("Why 0.0\u00A0%?"));
    CHECK(titles.size() == 1);
    CHECK(asked.panel.explanation()
          == report::explainPlan(asked.session.contents(), asked.session.measure(), report::Figure::Compliance,
                                 QLocale::c()));
}

TEST_CASE("A row leads to its activity by keyboard; the sums lead nowhere", "[why]")
{
    Asked asked({Why::Of::Plan, report::Figure::Progress, {}, {}});
    QSignalSpy gone(&asked.panel, &WhyPanel::goTo);
    QTableView *table = asked.table();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(2, 0));
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(gone.size() == 1);
    const auto place = gone.front().front().value<Place>();
    CHECK(place.page == PageId::Plan);
    CHECK(place.activity == asked.panel.explanation().rows[2].activity);

    table->setCurrentIndex(table->model()->index(22, 0));
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(gone.size() == 1);
}

TEST_CASE("From one figure of the plan one goes on to the others, by keyboard too", "[why]")
{
    Asked asked({Why::Of::Plan, report::Figure::Compliance, {}, {}});
    asked.report(9, 100);
    auto *figures = asked.panel.findChild<QTabBar *>(QStringLiteral("figures"));
    REQUIRE(figures->count() == 4);
    CHECK(figures->tabText(3) == QStringLiteral("Compliance of 2013"));
    figures->setFocus();
    QTest::keyClick(figures, Qt::Key_Right);
    const auto &session = asked.session;
    CHECK(asked.panel.explanation()
          == report::explainPlan(session.contents(), session.measure(), report::Figure::Progress, QLocale::c()));
    CHECK(figures->currentIndex() == 1);
    CHECK(figures->hasFocus());
    figures->setCurrentIndex(3);
    CHECK(asked.panel.explanation() == report::explainYear(session.contents(), session.measure(), QLocale::c()));
    asked.panel.ask({Why::Of::Phase, report::Figure::Compliance, {}, session.contents().phases.front().id});
    CHECK(figures->count() == 3);
    asked.panel.ask({Why::Of::Activity, report::Figure::State, session.contents().activities.front().id, {}});
    CHECK_FALSE(figures->isVisible());
}

TEST_CASE("An activity is explained without a table, and says so when it is gone", "[why]")
{
    Asked asked({Why::Of::Plan, report::Figure::Compliance, {}, {}});
    const ActivityId id = asked.session.contents().activities.front().id;
    asked.panel.ask({Why::Of::Activity, report::Figure::State, id, {}});
    CHECK(asked.title() == QStringLiteral("Why Overdue?"));
    CHECK_FALSE(asked.table()->isVisible());
    CHECK(asked.said().contains(QStringLiteral("Programmed")));
    asked.panel.ask({Why::Of::Activity, report::Figure::State, ActivityId{4711}, {}});
    CHECK(asked.title() == QStringLiteral("The activity is not in the plan any more."));
}

TEST_CASE("The year and a phase are explained too, in a window that is named after the figure", "[why]")
{
    const QTemporaryDir folder;
    TestDesk desk(templatePlan(folder));
    WhyDialog dialog(desk.desk(), {Why::Of::Year, report::Figure::Compliance, {}, {}});
    dialog.show();
    CHECK(dialog.windowTitle() == QStringLiteral("Why 0.0\u00A0%?"));
    CHECK(dialog.panel().explanation().grid.columns.size() == 7);
    dialog.ask({Why::Of::Phase, report::Figure::Planned, {}, desk.session->contents().phases.front().id});
    CHECK(dialog.panel().explanation().grid.rows.size() == 18);
    CHECK(dialog.windowTitle() != QStringLiteral("Why 0.0\u00A0%?"));
    QSignalSpy gone(&dialog, &WhyDialog::goTo);
    auto *table = dialog.findChild<QTableView *>(QStringLiteral("parts"));
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(gone.size() == 1);
    CHECK(dialog.isVisible()); // it stays open beside the plan
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("The parts of a figure have no scroll bar of their own, and the panel follows the chosen one", "[why]")
{
    const Asked asked({Why::Of::Plan, report::Figure::Compliance, {}, {}});
    CHECK(asked.table()->verticalScrollBar()->maximum() == 0);
    const auto *scroll = asked.panel.findChild<QScrollArea *>();
    REQUIRE(scroll->verticalScrollBar()->maximum() > 0);
    asked.table()->selectRow(asked.table()->model()->rowCount() - 1);
    CHECK(scroll->verticalScrollBar()->value() > 0);
    asked.table()->selectRow(0);
    const QRect row = asked.table()->visualRect(asked.table()->currentIndex());
    CHECK(scroll->viewport()->rect().contains(asked.table()->viewport()->mapTo(scroll->viewport(), row.center())));
}
