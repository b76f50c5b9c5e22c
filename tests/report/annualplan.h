// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/request.h"
#include "tests/measure/example.h"
#include "tests/report/plans.h"

/// The example of a municipality's plan with what its yearly report needs, and how tests look into the report.
namespace gelt::test {

inline PlanContents annualPlan()
{
    Example example;
    example.completeMonthRows();
    PlanContents contents = std::move(example.contents);
    std::ranges::stable_sort(contents.followUps, {}, &FollowUp::activity);
    contents.plan.id = PlanId{1};
    contents.plan.entity = {QStringLiteral("Municipio de Ejemplo"), QStringLiteral("Tolima"), QStringLiteral("000"),
                            QStringLiteral("6"), {}};
    contents.phases[0].name = QStringLiteral("INFORMACIÓN");
    contents.phases[1].name = QStringLiteral("TRANSACCIÓN");
    contents.phases[2].name = QStringLiteral("DEMOCRACIA");
    return contents;
}

inline report::ReportRequest annualRequest(QDate cutOff = QDate(2012, 12, 31))
{
    report::ReportRequest request;
    request.kind = ReportKind::Annual;
    request.cutOff = cutOff;
    request.issuedAt = QDateTime(QDate(2013, 1, 18), QTime(10, 42));
    return request;
}

inline report::Document annual(const PlanContents &contents, const report::ReportRequest &request = annualRequest())
{
    return report::makeReport(contents, request, QLocale(QLocale::Spanish, QLocale::Colombia));
}

inline QString textOf(const report::RichText &text)
{
    QString all;
    for (const report::Run &run : text)
        all += run.text;
    return all;
}

/// What paragraphs, points, headings and tables say, a line each.
inline QString wordsOf(const report::Document &document)
{
    QStringList lines;
    for (const report::Section &section : document.sections) {
        for (const report::Block &block : section.blocks) {
            if (const auto *heading = std::get_if<report::Heading>(&block))
                lines.append(heading->number + u' ' + heading->text);
            else if (const auto *paragraph = std::get_if<report::Paragraph>(&block))
                lines.append(textOf(paragraph->text));
            else if (const auto *passage = std::get_if<report::Passage>(&block))
                lines.append(textOf(passage->text));
            else if (const auto *grid = std::get_if<report::Grid>(&block)) {
                lines.append(grid->caption);
                for (const report::GridRow &row : grid->rows) {
                    QStringList cells;
                    for (const report::Cell &cell : row.cells)
                        cells.append(textOf(cell));
                    lines.append(cells.join(u'|'));
                }
                lines.append(grid->note);
            }
        }
    }
    return lines.join(u'\n');
}

/// The first table whose caption begins so; an empty one where there is none.
inline report::Grid tableOf(const report::Document &document, const char *caption)
{
    for (const report::Grid &grid : blocksOf<report::Grid>(document)) {
        if (grid.caption.startsWith(QLatin1StringView(caption)))
            return grid;
    }
    return {};
}

} // namespace gelt::test
