// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/need.h"
#include "tests/ui/support/plans.h"
#include "ui/mainwindow.h"
#include "ui/plan/planmodel.h"

#include <QAbstractItemModelTester>
#include <QDateEdit>
#include <QLabel>
#include <QTemporaryDir>
#include <QTreeView>

using namespace gelt;

namespace {

QString textAt(const QTreeView &tree, int group, int row, int column)
{
    const QModelIndex parent = tree.model()->index(group, 0);
    return tree.model()->index(row, column, parent).data().toString();
}

} // namespace

TEST_CASE("The window shows the plan by phase, with its figures at the cut-off", "[ui]")
{
    const QTemporaryDir folder;
    MainWindow window(clock2013, QLocale::c());
    auto *tree = window.findChild<QTreeView *>(QStringLiteral("plan"));
    auto *cutOff = window.findChild<QDateEdit *>(QStringLiteral("cutOff"));
    REQUIRE(tree);
    REQUIRE(cutOff);
    const QAbstractItemModelTester tester(tree->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    need(window.openFile(templatePlan(folder)));

    REQUIRE(tree->model()->rowCount() == 4); // three phases and those under none
    CHECK(tree->model()->rowCount(tree->model()->index(0, 0)) == 17);
    CHECK(textAt(*tree, 0, 4, PlanModel::Title) == QStringLiteral("Suscripción del Acta de inicio"));
    CHECK(textAt(*tree, 0, 4, PlanModel::StateColumn) == QStringLiteral("Overdue"));
    CHECK(cutOff->date() == QDate(2013, 8, 12));

    cutOff->setDate(QDate(2012, 3, 31));
    CHECK(textAt(*tree, 0, 4, PlanModel::StateColumn) == QStringLiteral("Not started"));
    CHECK(textAt(*tree, 0, 10, PlanModel::Planned).startsWith(QStringLiteral("6.3")));
}

TEST_CASE("A file that cannot be shown leaves the window as it was", "[ui]")
{
    const QTemporaryDir folder;
    MainWindow window(clock2013, QLocale::c());
    need(window.openFile(templatePlan(folder)));
    const QString title = window.windowTitle();
    CHECK_FALSE(window.openFile(folder.filePath(QStringLiteral("nada.gelt"))));
    CHECK(window.windowTitle() == title);
    CHECK(window.findChild<QTreeView *>(QStringLiteral("plan"))->model()->rowCount() == 4);
}
