// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/text/tablemenu.h"

#include "ui/actas/text/blocks.h"
#include "ui/style/glyphs.h"

#include <QCoreApplication>
#include <QMenu>
#include <QTextCursor>
#include <QTextEdit>
#include <QTextTable>

#include <functional>

namespace gelt::tablemenu {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::TableMenu)
};

/// Changes the table that the cursor is in as one step of undo; row and column are the cursor's.
void change(QTextEdit &edit, const std::function<void(QTextTable &, int row, int column)> &how)
{
    QTextCursor cursor = edit.textCursor();
    QTextTable *table = cursor.currentTable();
    if (table == nullptr)
        return;
    const QTextTableCell cell = table->cellAt(cursor);
    cursor.beginEditBlock();
    how(*table, cell.row(), cell.column());
    cursor.endEditBlock();
}

void insertColumn(QTextTable &table, int at)
{
    table.insertColumns(at, 1);
    blocks::spreadColumns(table);
}

void removeColumn(QTextTable &table, int column)
{
    const bool remains = table.columns() > 1; // with its last column the table goes
    table.removeColumns(column, 1);
    if (remains)
        blocks::spreadColumns(table);
}

} // namespace

void addTo(QMenu &menu, QTextEdit &edit)
{
    const QTextTable *table = edit.textCursor().currentTable();
    if (table == nullptr)
        return;
    QMenu *sub = menu.addMenu(style::icon(style::Glyph::Table), Tr::tr("&Table"));
    const auto add = [&](const QString &text, const char *name, auto how) {
        QAction *action = sub->addAction(text, &edit, [&edit, how] { change(edit, how); });
        action->setObjectName(QLatin1String(name));
        return action;
    };
    add(Tr::tr("Insert row &above"), "rowAbove", [](QTextTable &t, int row, int) { t.insertRows(row, 1); });
    add(Tr::tr("Insert row &below"), "rowBelow", [](QTextTable &t, int row, int) { t.insertRows(row + 1, 1); });
    const bool hasRoom = table->columns() < blocks::maxColumns;
    add(Tr::tr("Insert column to the &left"), "columnLeft", [](QTextTable &t, int, int column) {
        insertColumn(t, column);
    })->setEnabled(hasRoom);
    add(Tr::tr("Insert column to the &right"), "columnRight", [](QTextTable &t, int, int column) {
        insertColumn(t, column + 1);
    })->setEnabled(hasRoom);
    sub->addSeparator();
    add(Tr::tr("Remove row"), "removeRow", [](QTextTable &t, int row, int) { t.removeRows(row, 1); });
    add(Tr::tr("Remove column"), "removeColumn", [](QTextTable &t, int, int column) { removeColumn(t, column); });
    add(Tr::tr("Remove table"), "removeTable", [](QTextTable &t, int, int) { t.removeRows(0, t.rows()); });
}

bool moveCell(QTextEdit &edit, bool forward)
{
    QTextCursor cursor = edit.textCursor();
    QTextTable *table = cursor.currentTable();
    if (table == nullptr)
        return false;
    const QTextTableCell cell = table->cellAt(cursor);
    const int next = cell.row() * table->columns() + cell.column() + (forward ? 1 : -1);
    if (next < 0)
        return false;
    if (next == table->rows() * table->columns())
        table->appendRows(1);
    cursor = table->cellAt(next / table->columns(), next % table->columns()).firstCursorPosition();
    edit.setTextCursor(cursor);
    return true;
}

} // namespace gelt::tablemenu
