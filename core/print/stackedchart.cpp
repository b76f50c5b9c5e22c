// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/stackedchart.h"

#include "core/print/patterns.h"

#include <algorithm>
#include <numeric>

namespace gelt::print {
namespace {

constexpr double barThickness = mm(6.25);
constexpr double barGap = mm(3.75);  ///< between two bars
constexpr double wordPad = mm(1.2);  ///< at each side of a count within its part
constexpr double boxPad = mm(0.4);   ///< around a count on a pattern
constexpr double rise = mm(1.6);     ///< between a part and its count above it
constexpr double totalGap = mm(2.5); ///< under the rule above the total
constexpr double legendGap = mm(2.5);
constexpr QSizeF sample{mm(6), mm(3)};

report::RichText labelText(const report::StackedChart::Bar &bar)
{
    return {{bar.label, bar.total, report::Tone::Plain}};
}

report::RichText countText(int count, bool bold = false)
{
    return {{QString::number(count), bold, report::Tone::Plain}};
}

int sumOf(const report::StackedChart::Bar &bar, std::size_t states)
{
    int sum = 0;
    for (std::size_t i = 0; i < std::min(states, bar.counts.size()); ++i)
        sum += std::max(0, bar.counts[i]);
    return sum;
}

void setPart(State state, const QRectF &rect, Page &page)
{
    page.shapes.push_back(fillOf(state, rect));
    page.shapes.push_back(
        Frame{rect, stroke::hair, Tint::Ink, state == State::NotApplicable ? Dash::Short : Dash::None});
}

} // namespace

StackedDrawing::StackedDrawing(const report::StackedChart &chart, double left, double width, Shaper &shaper)
    : m_chart(&chart)
    , m_left(left)
    , m_width(width)
{
    const double labels = std::min(chart::labelColumn, width / 3);
    m_labelWidth = labels - chart::labelGap;
    m_barLeft = left + labels;
    double sums = 0;
    for (const Bar &bar : chart.bars)
        sums = std::max(sums, naturalWidth(shaper, countText(sumOf(bar, chart.states.size()), bar.total), type::chart));
    m_barWidth = std::max(mm(20), width - labels - chart::valueGap - sums - 1);
    m_legendHeight = setLegend(shaper, legend(), sample, {left, width}, 0, nullptr) + legendGap;
    for (const Bar &bar : chart.bars) {
        const std::vector<Part> parts = partsOf(shaper, bar);
        const bool hasAbove = std::ranges::any_of(parts, [](const Part &part) { return !part.hasRoom; });
        const double above = hasAbove ? type::chart.leadingPt + rise : 0;
        const double label = linesHeight(shaper, labelText(bar), type::chart, m_labelWidth);
        m_heights.push_back((bar.total ? totalGap : 0) + std::max(above + barThickness, label) + barGap);
    }
}

std::vector<LegendItem> StackedDrawing::legend() const
{
    std::vector<LegendItem> items;
    for (std::size_t i = 0; i < m_chart->states.size(); ++i) {
        const State state = m_chart->states[i];
        const QString word = i < m_chart->words.size() ? m_chart->words[i] : displayName(state);
        items.push_back({word, [state](const QRectF &rect, Page &page) { setPart(state, rect, page); }});
    }
    return items;
}

std::vector<StackedDrawing::Part> StackedDrawing::partsOf(Shaper &shaper, const Bar &bar) const
{
    const int sum = sumOf(bar, m_chart->states.size());
    std::vector<Part> parts;
    double x = m_barLeft;
    for (std::size_t i = 0; i < std::min(m_chart->states.size(), bar.counts.size()); ++i) {
        if (bar.counts[i] <= 0)
            continue;
        Part part{m_chart->states[i], bar.counts[i], x, m_barWidth * bar.counts[i] / sum, 0, false};
        part.words = naturalWidth(shaper, countText(part.count, true), type::chart);
        part.hasRoom = part.words + 2 * (wordPad + boxPad) <= part.width;
        x += part.width;
        parts.push_back(part);
    }
    return parts;
}

double StackedDrawing::height(int first, int count) const
{
    double height = m_legendHeight;
    for (int i = first; i < first + count; ++i)
        height += m_heights[static_cast<std::size_t>(i)];
    return height - barGap;
}

void StackedDrawing::set(Shaper &shaper, int first, int count, double top, Page &page) const
{
    setLegend(shaper, legend(), sample, {m_left, m_width}, top, &page);
    double y = top + m_legendHeight;
    for (int i = first; i < first + count; ++i) {
        const Bar &bar = m_chart->bars[static_cast<std::size_t>(i)];
        double height = m_heights[static_cast<std::size_t>(i)];
        if (bar.total) {
            const double rule = y - barGap / 2 + totalGap / 4;
            page.shapes.push_back(Rule{QLineF(m_left, rule, m_left + m_width, rule), stroke::total, Tint::Ink});
            y += totalGap;
            height -= totalGap;
        }
        setBar(shaper, bar, y, height - barGap, page);
        y += height;
    }
}

/// The bar stands at the bottom of its band, what has no room in it above.
void StackedDrawing::setBar(Shaper &shaper, const Bar &bar, double top, double height, Page &page) const
{
    const std::vector<Part> parts = partsOf(shaper, bar);
    const double label = linesHeight(shaper, labelText(bar), type::chart, m_labelWidth);
    const bool hasAbove = std::ranges::any_of(parts, [](const Part &part) { return !part.hasRoom; });
    const double above = hasAbove ? type::chart.leadingPt + rise : 0;
    const double extra = std::max(0.0, (label - above - barThickness) / 2);
    const double barTop = top + above + extra;
    const double middle = barTop + barThickness / 2;
    const double labelTop = std::clamp(middle - label / 2, top, std::max(top, top + height - label));
    setLines(shaper, labelText(bar), type::chart, {m_left, m_labelWidth, Align::Right}, labelTop, page);
    for (const Part &part : parts)
        setPart(part.state, QRectF(part.left, barTop, part.width, barThickness), page);
    if (parts.empty())
        page.shapes.push_back(
            Frame{QRectF(m_barLeft, barTop, m_barWidth, barThickness), stroke::hair, Tint::Rule, Dash::Short});
    setCounts(shaper, parts, barTop, page);
    const report::RichText sum = countText(sumOf(bar, m_chart->states.size()), bar.total);
    setMiddle(shaper, sum, type::chart, {m_barLeft + m_barWidth + chart::valueGap, m_width}, middle, page);
}

void StackedDrawing::setCounts(Shaper &shaper, const std::vector<Part> &parts, double top, Page &page) const
{
    std::vector<Wanted> wanted;
    for (const Part &part : parts) {
        if (!part.hasRoom)
            wanted.push_back({part.left + part.width / 2, part.words});
    }
    const std::vector<double> places = apart(wanted, m_barLeft, m_barLeft + m_barWidth, mm(2));
    const double lineTop = top + (barThickness - type::chart.leadingPt) / 2;
    std::size_t next = 0;
    for (const Part &part : parts) {
        const double centre = part.left + part.width / 2;
        const report::RichText text = countText(part.count, true);
        if (!part.hasRoom) {
            if (next >= places.size())
                continue; // more parts than numbers have room: the table says them
            const double left = places[next++];
            page.shapes.push_back(
                Rule{QLineF(left + part.words / 2, top - rise, centre, top), stroke::hair, Tint::Ink});
            setLines(shaper, text, type::chart, {left, part.words + 1}, top - rise - type::chart.leadingPt, page);
        } else if (carriesWords(part.state)) {
            TextStyle style = type::chart;
            style.tint = Tint::White;
            setLines(shaper, text, style, {centre - part.words / 2, part.words + 1}, lineTop, page);
        } else {
            // A box no taller than the figures leaves the pattern to be seen all around.
            const QRectF box(centre - part.words / 2 - boxPad, top + mm(1), part.words + 2 * boxPad,
                             barThickness - mm(2));
            page.shapes.push_back(Fill{box, Tint::White});
            setLines(shaper, text, type::chart, {centre - part.words / 2, part.words + 1}, lineTop, page);
        }
    }
}

} // namespace gelt::print
