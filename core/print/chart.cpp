// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/chart.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace gelt::print {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Print)
};

constexpr double labelColumn = mm(52);
constexpr double labelGap = mm(3);
constexpr double longestAxis = mm(98);
constexpr double shortestAxis = mm(40);
constexpr double band = mm(16.5);
constexpr double barThickness = mm(5.4);
constexpr double barGap = mm(0.6);
constexpr double pairHeight = 2 * barThickness + barGap;
constexpr double padTop = mm(1.9);
constexpr double totalGap = mm(2.5); ///< between the rule and the total under it
constexpr double valueGap = mm(1.5);
constexpr double boxPad = mm(0.5);
constexpr double tickGap = mm(1.25);

double percent(double value) { return std::isfinite(value) ? std::clamp(value, 0.0, 100.0) : 0; }

report::RichText valueText(const QString &text, bool bold) { return {{text, bold, report::Tone::Plain}}; }

report::RichText labelText(const report::Bar &bar) { return {{bar.label, bar.total, report::Tone::Plain}}; }

} // namespace

ChartPlan::ChartPlan(const report::BarChart &chart, double left, double width, Shaper &shaper)
    : m_chart(&chart)
    , m_left(left)
    , m_width(width)
{
    const double labels = std::min(labelColumn, width / 3);
    m_place = {labels - labelGap, left + labels, std::min(longestAxis, width - labels)};
    for (const report::Bar &bar : chart.bars) {
        for (const bool done : {false, true}) {
            const double value = percent(done ? bar.done : bar.planned);
            const double text =
                naturalWidth(shaper, valueText(done ? bar.doneText : bar.plannedText, done), type::chart);
            const double room = width - labels - valueGap - boxPad - text;
            if (value > 0)
                m_place.axisLength = std::min(m_place.axisLength, room * 100 / value);
        }
    }
    m_place.axisLength = std::max(m_place.axisLength, std::min(shortestAxis, width - labels));
    const double rest = width - labels - valueGap;
    for (const report::Bar &bar : chart.bars) {
        const int values = std::max(countLines(shaper, valueText(bar.plannedText, false), type::chart, rest),
                                    countLines(shaper, valueText(bar.doneText, true), type::chart, rest));
        const int lines =
            std::max(countLines(shaper, labelText(bar), type::chart, m_place.labelWidth), values > 1 ? 2 * values : 0);
        m_heights.push_back(std::max(band, lines * type::chart.leadingPt + band - pairHeight));
    }
}

double ChartPlan::barHeight(int bar) const
{
    const auto i = static_cast<std::size_t>(bar);
    return m_heights[i] + (m_chart->bars[i].total ? totalGap : 0);
}

double ChartPlan::height(int first, int count) const
{
    double height = padTop + tickGap + type::chart.leadingPt;
    for (int i = first; i < first + count; ++i)
        height += barHeight(i);
    return height;
}

int ChartPlan::barsWithin(int first, double height) const
{
    double used = padTop + tickGap + type::chart.leadingPt;
    int count = 0;
    while (first + count < static_cast<int>(m_heights.size())) {
        used += barHeight(first + count);
        if (used > height)
            break;
        ++count;
    }
    return count;
}

void ChartPlan::set(Shaper &shaper, int first, int count, double top, Page &page) const
{
    const double bottom = top + height(first, count) - tickGap - type::chart.leadingPt;
    setGrid(shaper, top, bottom, page);
    double y = top + padTop;
    for (int i = first; i < first + count; ++i) {
        const report::Bar &bar = m_chart->bars[static_cast<std::size_t>(i)];
        if (bar.total) {
            const double rule = y - padTop / 2;
            page.shapes.push_back(Rule{QLineF(m_left, rule, m_left + m_width, rule), stroke::total, Tint::Ink});
            y += totalGap;
        }
        setBar(shaper, bar, y, m_heights[static_cast<std::size_t>(i)], page);
        y += m_heights[static_cast<std::size_t>(i)];
    }
    page.shapes.push_back(Rule{QLineF(m_place.axis, top, m_place.axis, bottom), stroke::baseline, Tint::Ink});
}

void ChartPlan::setGrid(Shaper &shaper, double top, double bottom, Page &page) const
{
    for (int tick = 0; tick <= 100; tick += 20) {
        const double x = m_place.axis + m_place.axisLength * tick / 100;
        if (tick > 0)
            page.shapes.push_back(Rule{QLineF(x, top, x, bottom), stroke::grid, Tint::Hair});
        //: the end of a chart's axis; %1 is 100
        const QString text = tick < 100 ? QString::number(tick) : Tr::tr("%1%").arg(tick);
        const report::RichText label{{text, false, report::Tone::Plain}};
        const double width = naturalWidth(shaper, label, type::chart);
        LineBreaker line(shaper, label, type::chart, m_width);
        // "100 %" stands with its figures under the line, its sign behind them.
        const double figures = naturalWidth(shaper, {{QString::number(tick), false, report::Tone::Plain}}, type::chart);
        const double left = std::min(x - figures / 2, m_left + m_width - width);
        if (line.next())
            line.set({left, bottom + tickGap + baselineOf(type::chart)}, false, page.texts);
    }
}

void ChartPlan::setBar(Shaper &shaper, const report::Bar &bar, double top, double height, Page &page) const
{
    const report::RichText label = labelText(bar);
    const int lines = countLines(shaper, label, type::chart, m_place.labelWidth);
    const double middle = top + (height - (band - pairHeight)) / 2;
    const double barTop = middle - pairHeight / 2;
    LineBreaker breaker(shaper, label, type::chart, m_place.labelWidth);
    double baseline = middle - lines * type::chart.leadingPt / 2 + baselineOf(type::chart);
    while (breaker.next()) {
        breaker.set({m_left + m_place.labelWidth - breaker.width(), baseline}, false, page.texts);
        baseline += type::chart.leadingPt;
    }

    const double planned = m_place.axisLength * percent(bar.planned) / 100;
    const double done = m_place.axisLength * percent(bar.done) / 100;
    if (planned > 0)
        page.shapes.push_back(HatchedBar{QRectF(m_place.axis, barTop, planned, barThickness)});
    if (done > 0)
        page.shapes.push_back(
            Fill{QRectF(m_place.axis, barTop + barThickness + barGap, done, barThickness), Tint::Navy});
    setValue(shaper, valueText(bar.plannedText, false), percent(bar.planned), barTop + barThickness / 2, page);
    setValue(shaper, valueText(bar.doneText, true), percent(bar.done), barTop + barThickness * 1.5 + barGap, page);
}

/// The words at a bar's end, on a white box so that no grid line crosses them.
void ChartPlan::setValue(Shaper &shaper, const report::RichText &text, double value, double middle, Page &page) const
{
    const double right = m_left + m_width;
    const double after = m_place.axis + m_place.axisLength * value / 100 + valueGap;
    const double natural = naturalWidth(shaper, text, type::chart);
    const double x = std::max(m_place.axis + valueGap, std::min(after, right - boxPad - natural));
    const double width = std::max(1.0, right - x);
    const int lines = countLines(shaper, text, type::chart, width);
    double top = middle - lines * type::chart.leadingPt / 2;
    LineBreaker breaker(shaper, text, type::chart, width);
    while (breaker.next()) {
        page.shapes.push_back(Fill{QRectF(x - boxPad, top, breaker.width() + 2 * boxPad, type::chart.leadingPt)
                                       .intersected(QRectF(m_left, top, m_width, type::chart.leadingPt)),
                                   Tint::White});
        breaker.set({x, top + baselineOf(type::chart)}, false, page.texts);
        top += type::chart.leadingPt;
    }
}

} // namespace gelt::print
