// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/committee/tablecopy.h"

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

/// The cells are simplified, so that no tab or line end within one becomes a cell or a row.
void addRow(QString &text, QString &html, const QStringList &cells, QLatin1StringView tag)
{
    text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    html += QLatin1StringView("<tr>");
    for (const QString &cell : cells)
        html += QStringLiteral("<%1>%2</%1>").arg(tag, cell.toHtmlEscaped());
    html += QLatin1StringView("</tr>");
}

} // namespace

void copyTable(const QTableView &table)
{
    const QAbstractItemModel &model = *table.model();
    const QList<int> columns = shownColumns(*table.horizontalHeader());
    QString text;
    QString html = QStringLiteral("<table>");
    QStringList cells;
    for (const int column : columns)
        cells.append(simplified(model.headerData(column, Qt::Horizontal).toString()));
    addRow(text, html, cells, QLatin1StringView("th"));
    for (int row = 0; row < model.rowCount(); ++row) {
        cells.clear();
        for (const int column : columns)
            cells.append(simplified(model.index(row, column).data().toString()));
        addRow(text, html, cells, QLatin1StringView("td"));
    }
    html += QLatin1StringView("</table>");
    auto *data = new QMimeData; // the clipboard owns it
    data->setText(text);
    data->setHtml(html);
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace gelt
