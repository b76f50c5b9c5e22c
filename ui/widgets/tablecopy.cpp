// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablecopy.h"

#include "core/base/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QTableView>

namespace gelt {
namespace {

/// The visible columns from left to right.
QList<int> shownColumns(const QHeaderView &header)
{
    QList<int> columns;
    for (int at = 0; at < header.count(); ++at) {
        if (const int column = header.logicalIndex(at); !header.isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

void addRow(QString &text, QString &html, QStringList cells, QLatin1StringView tag)
{
    for (QString &cell : cells)
        cell = simplified(cell);
    text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    html += QLatin1StringView("<tr>");
    for (const QString &cell : cells)
        html += QStringLiteral("<%1>%2</%1>").arg(tag, cell.toHtmlEscaped());
    html += QLatin1StringView("</tr>");
}

} // namespace

void copyCells(const QStringList &headings, const QList<QStringList> &rows)
{
    QString text;
    QString html = QStringLiteral("<table>");
    addRow(text, html, headings, QLatin1StringView("th"));
    for (const QStringList &row : rows)
        addRow(text, html, row, QLatin1StringView("td"));
    html += QLatin1StringView("</table>");
    auto *data = new QMimeData; // the clipboard owns it
    data->setText(text);
    data->setHtml(html);
    QGuiApplication::clipboard()->setMimeData(data);
}

void copyTable(const QTableView &table)
{
    const QAbstractItemModel &model = *table.model();
    const QList<int> columns = shownColumns(*table.horizontalHeader());
    QStringList headings;
    for (const int column : columns)
        headings.append(model.headerData(column, Qt::Horizontal).toString());
    QList<QStringList> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const int column : columns)
            cells.append(model.index(row, column).data().toString());
        rows.append(cells);
    }
    copyCells(headings, rows);
}

} // namespace gelt
