// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/preferences/shortcutsdialog.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>

using namespace gelt;

TEST_CASE("The keys of help are those of the actions, each once", "[help]")
{
    QAction add(QStringLiteral("Add &person…"));
    add.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    QAction both(QStringLiteral("Rock && roll"));
    both.setShortcuts({QKeySequence(Qt::Key_F2), QKeySequence(Qt::Key_Return)});
    QAction without(QStringLiteral("Copy"));
    const QList<KeyRow> rows = keyRows({&add, nullptr, &both, &without, &add});
    REQUIRE(rows.size() == 2);
    CHECK(rows[0] == KeyRow{QStringLiteral("Ctrl+N"), QStringLiteral("Add person")});
    CHECK(rows[1] == KeyRow{QStringLiteral("F2 · Return"), QStringLiteral("Rock & roll")});
}

TEST_CASE("Help is searched by key and by act, whatever the accents", "[help]")
{
    ShortcutsDialog help({{QStringLiteral("Ctrl+F"), QStringLiteral("Filtrar esta página")},
                          {QStringLiteral("F4"), QStringLiteral("Panel lateral")}});
    help.show();
    auto &query = *help.findChild<QLineEdit *>(QStringLiteral("keyQuery"));
    const auto &table = *help.findChild<QTableWidget *>(QStringLiteral("keys"));
    CHECK(help.focusWidget() == &query);
    QTest::keyClicks(&query, QStringLiteral("PAGINA"));
    CHECK_FALSE(table.isRowHidden(0));
    CHECK(table.isRowHidden(1));
    query.clear();
    QTest::keyClicks(&query, QStringLiteral("f4"));
    CHECK(table.isRowHidden(0));
    CHECK_FALSE(table.isRowHidden(1));
    QTest::keyClicks(&query, QStringLiteral("zz"));
    CHECK(help.findChild<QLabel *>(QStringLiteral("noKey"))->isVisible());
}

TEST_CASE("Help says how the main things are done", "[help]")
{
    const ShortcutsDialog help({});
    const QString text = help.findChild<QTextBrowser *>(QStringLiteral("howTo"))->toPlainText();
    for (const char *task : {"follow-up", "Extend a deadline", "evidence", "cut-off", "Restore a backup"})
        CHECK(text.contains(QLatin1StringView(task)));
}
