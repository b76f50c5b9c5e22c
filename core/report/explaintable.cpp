// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/explaintable.h"

#include "core/base/text.h"
#include "core/report/common.h"
#include "core/report/explaintext.h"

#include <QCoreApplication>

#include <algorithm>

namespace gelt::report::explain {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::Explain)
};

} // namespace

Table::Table(const std::vector<Column> &columns)
{
    //: number of an activity
    m_grid.columns.push_back({Tr::tr("No."), ColumnKind::Number, 14, 12});
    m_grid.columns.push_back({Tr::tr("Activity"), ColumnKind::Text, 0, 40});
    for (const Column &column : columns)
        m_grid.columns.push_back({column.title, column.kind, 24, 13});
}

GridRow &Table::row(RowKind kind, const QString &number, const QString &name, const QStringList &cells)
{
    GridRow row{kind, {Cell(number), Cell(name)}};
    for (const QString &cell : cells)
        row.cells.emplace_back(cell);
    m_rows.emplace_back();
    return m_grid.rows.emplace_back(std::move(row));
}

void Table::add(const Activity &activity, const QStringList &cells)
{
    const QString &name = activity.shortName.isEmpty() ? activity.title : activity.shortName;
    row(RowKind::Data, QString::number(activity.number), excerpt(name, 200), cells);
    m_rows.back().activity = activity.id;
}

void Table::addPhase(const Phase &phase, const QStringList &cells)
{
    row(RowKind::Data, {}, phase.name, cells);
    m_rows.back().phase = phase.id;
}

void Table::total(const QStringList &cells)
{
    GridRow &sums = row(RowKind::Total, {}, Tr::tr("Sums with weights"), cells);
    for (Cell &cell : sums.cells) {
        for (RichText &line : cell.lines) {
            for (Run &run : line)
                run.bold = true;
        }
    }
}

void Table::moveTo(Explanation &explanation, std::size_t more)
{
    explanation.grid = std::move(m_grid);
    explanation.rows = std::move(m_rows);
    explanation.more = static_cast<int>(more);
    if (more > 0)
        explanation.grid.note =
            Tr::tr("And %n more activity(ies), which the sums hold too.", nullptr, static_cast<int>(more));
}

std::size_t Table::keepMost(std::vector<Candidate> &candidates, std::size_t most)
{
    const std::size_t shown = std::min(most, candidates.size());
    std::ranges::partial_sort(
        candidates, candidates.begin() + static_cast<std::ptrdiff_t>(shown),
        [](const Candidate &a, const Candidate &b) { return a.loss != b.loss ? a.loss > b.loss : a.place < b.place; });
    return shown;
}

Percent Table::points(const PercentSum &sum)
{
    PercentSum one;
    one.add(Percent::hundred(), 1000);
    return sum.percentOf(one);
}

} // namespace gelt::report::explain
