// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/template.h"
#include "core/storage/database.h"
#include "core/storage/imports.h"
#include "tests/support/need.h"
#include "ui/mainwindow.h"
#include "ui/plan/planmodel.h"

#include <QAbstractItemModelTester>
#include <QDateEdit>
#include <QLabel>
#include <QTemporaryDir>
#include <QTreeView>

using namespace gelt;

namespace {

const Clock clock2013 = Clock::fixed(*Instant::fromIso(u"2013-08-12T15:41:07Z"));

/// A plan made from the template, 2012 to 2015, in a file of its own.
QString planFile(const QTemporaryDir &folder)
{
    const Period period{QDate(2012, 1, 1), QDate(2015, 12, 31)};
    ImportOptions options;
    options.today = QDate(2013, 8, 12);
    const ImportDraft draft = need(geltTemplate(period, options));
    const QString path = folder.filePath(QStringLiteral("p.gelt"));
    need(Database::create(path, draft.contents.plan, {QStringLiteral("make"), {}}, clock2013, [&](Transaction &transaction) -> Result<> {
        const auto done = imports::append(transaction, draft.contents, {QStringLiteral("gelt.json"), QStringLiteral("json"), {}});
        return done ? Result<>() : Result<>(done.error());
    }));
    return path;
}

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
    need(window.openFile(planFile(folder)));

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
    need(window.openFile(planFile(folder)));
    const QString title = window.windowTitle();
    CHECK_FALSE(window.openFile(folder.filePath(QStringLiteral("nada.gelt"))));
    CHECK(window.windowTitle() == title);
    CHECK(window.findChild<QTreeView *>(QStringLiteral("plan"))->model()->rowCount() == 4);
}
