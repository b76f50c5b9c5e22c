// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plancopy.h"

#include "core/exchange/formulaguard.h"
#include "ui/plan/planmodel.h"

#include <QMimeData>

namespace gelt {
namespace {

/// A cell of tab-separated text; what would end it stands within quotes, as spreadsheets write it.
QString tsvCell(QString text)
{
    if (!text.contains(u'\t') && !text.contains(u'\n') && !text.contains(u'"'))
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString htmlCell(const QString &text, const char *tag)
{
    const QString name = QLatin1StringView(tag);
    return u'<' + name + u'>' + text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) + QStringLiteral("</") + name + u'>';
}

} // namespace

QMimeData *copyOf(const PlanModel &model, const std::vector<PlanColumn> &columns, const std::vector<std::size_t> &places)
{
    QString text;
    QString html = QStringLiteral("<html><meta charset=\"utf-8\"><body><table border=\"1\">");
    const auto addRow = [&](const char *tag, const auto &textOf) {
        QStringList cells;
        html += QStringLiteral("<tr>");
        for (const PlanColumn column : columns) {
            const QString cell = textOf(specOf(column));
            cells.append(tsvCell(cell));
            html += htmlCell(cell, tag);
        }
        text += cells.join(u'\t') + QStringLiteral("\r\n");
        html += QStringLiteral("</tr>");
    };
    addRow("th", [](const PlanColumnSpec &spec) { return titleOf(spec); });
    for (const std::size_t place : places) {
        const PlanRow row = model.rowOf(place);
        addRow("td", [&](const PlanColumnSpec &spec) { return withFormulaGuard(spec.text(row)); });
    }
    html += QStringLiteral("</table></body></html>");
    auto *data = new QMimeData;
    data->setText(text);
    data->setHtml(html);
    return data;
}

} // namespace gelt
