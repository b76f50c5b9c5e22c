// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/preferences/shortcutsdialog.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>

using namespace gelt;

TEST_CASE("Help lists every act of a menu and of its submenus, with the keys of those that have some", "[help]")
{
    QMenu menu;
    QAction *add = menu.addAction(QStringLiteral("Add &person…"));
    add->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    menu.addSeparator();
    QAction *both = menu.addAction(QStringLiteral("Rock && roll"));
    both->setShortcuts({QKeySequence(Qt::Key_F2), QKeySequence(Qt::Key_Return)});
    menu.addMenu(QStringLiteral("&Export"))->addAction(QStringLiteral("As &table…"));
    QList<QAction *> actions = menu.actions();
    actions << nullptr << add;
    CHECK(actRows(actions)
          == QList<KeyRow>{{QStringLiteral("Ctrl+N"), QStringLiteral("Add person")},
                           {QStringLiteral("F2 · Return"), QStringLiteral("Rock & roll")},
                           {{}, QStringLiteral("Export › As table")}});
    CHECK(keyRows(actions).size() == 2);

    QList<KeyGroup> groups{{QStringLiteral("File"), actRows(actions)}, {QStringLiteral("Other"), keyRows(actions)}};
    dropRepeated(groups);
    REQUIRE(groups.size() == 1);
    CHECK(groups[0].title == QStringLiteral("File"));
}

TEST_CASE("Help is searched by menu, act and key, whatever the accents", "[help]")
{
    ShortcutsDialog help({{QStringLiteral("Edición"),
                           {{QStringLiteral("Ctrl+F"), QStringLiteral("Filtrar esta página")}, {{}, QStringLiteral("Pegar")}}},
                          {QStringLiteral("Ver"), {{QStringLiteral("F4"), QStringLiteral("Panel lateral")}}}});
    help.show();
    auto &query = *help.findChild<QLineEdit *>(QStringLiteral("keyQuery"));
    const auto &table = *help.findChild<QTableWidget *>(QStringLiteral("keys"));
    const auto shown = [&] {
        QStringList texts;
        for (int row = 0; row < table.rowCount(); ++row) {
            if (!table.isRowHidden(row))
                texts.append(table.item(row, 0)->text());
        }
        return texts;
    };
    CHECK(help.focusWidget() == &query);
    CHECK(shown() == QStringList{QStringLiteral("Edición"), QStringLiteral("Filtrar esta página"), QStringLiteral("Pegar"),
                                 QStringLiteral("Ver"), QStringLiteral("Panel lateral")});
    QTest::keyClicks(&query, QStringLiteral("PAGINA"));
    CHECK(shown() == QStringList{QStringLiteral("Edición"), QStringLiteral("Filtrar esta página")});
    query.clear();
    QTest::keyClicks(&query, QStringLiteral("f4"));
    CHECK(shown() == QStringList{QStringLiteral("Ver"), QStringLiteral("Panel lateral")});
    query.clear();
    QTest::keyClicks(&query, QStringLiteral("edicion"));
    CHECK(shown().size() == 3);
    QTest::keyClicks(&query, QStringLiteral("zz"));
    CHECK(shown().isEmpty());
    CHECK(help.findChild<QLabel *>(QStringLiteral("noKey"))->isVisible());
}

TEST_CASE("Help says how the main things are done", "[help]")
{
    const ShortcutsDialog help({});
    const QString text = help.findChild<QTextBrowser *>(QStringLiteral("howTo"))->toPlainText();
    for (const char *task : {"follow-up", "Extend a deadline", "evidence", "cut-off", "Restore a backup"})
        CHECK(text.contains(QLatin1StringView(task)));
}
