// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tables.h"
#include "core/storage/transaction.h"
#include "tests/ui/log/logs.h"
#include "ui/plan/log/historytab.h"

using namespace gelt;
using namespace gelt::testing;

TEST_CASE("The history tells in words what was done to the activity, at once", "[log][history]")
{
    const QTemporaryDir folder;
    TestDesk desk(logPlan(folder));
    Session &session = *desk.session;
    HistoryTab tab(desk.desk());
    tab.show();
    tab.setActivities({idOf(session, 1)});
    auto &list = child<EntryList>(tab, "history");
    REQUIRE(list.entries().rowCount() == 1); // it came with the file
    CHECK(list.entries().entries().front().lines.front().text == QStringLiteral("came with an import as “Publicar el directorio”"));

    Activity changed = session.contents().activities[*session.placeOf(idOf(session, 1))];
    changed.deadline.text = QStringLiteral("Hasta 2015");
    need(session.perform(QStringLiteral("Change the deadline"), [changed](Transaction &transaction) -> Result<> {
        transaction.update(changed);
        return {};
    }));
    REQUIRE(list.entries().rowCount() == 2);
    const Entry &first = list.entries().entries().front();
    const QString when = clock2013.now().toLocal().toString(QStringLiteral("dd/MM/yyyy HH:mm"));
    CHECK(first.title == when + QStringLiteral(" · Tester"));
    CHECK(first.lines.front().text == QStringLiteral("deadline “Diciembre 2013” → “Hasta 2015”"));
    CHECK(first.tip.startsWith(QStringLiteral("Change the deadline")));

    need(session.undo());
    CHECK(list.entries().rowCount() == 3);
}

TEST_CASE("A history that nobody looks at is not read", "[log][history]")
{
    const QTemporaryDir folder;
    TestDesk desk(logPlan(folder));
    HistoryTab tab(desk.desk());
    const qint64 before = desk.session->database().statementCount();
    tab.setActivities({idOf(*desk.session, 1)});
    CHECK(desk.session->database().statementCount() == before);
    tab.show();
    CHECK(desk.session->database().statementCount() > before);
    CHECK(child<EntryList>(tab, "history").entries().rowCount() == 1);
}
