// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/groupedchart.h"

#include <algorithm>
#include <numeric>

namespace gelt::print {
namespace {

constexpr double barThickness = mm(4.4);
constexpr double barGap = mm(0.6);
constexpr double groupGap = mm(4.4);   ///< between two groups
constexpr double widestWords = mm(50); ///< behind a bar; longer ones wrap
constexpr double padTop = mm(1.9);

report::RichText labelText(const report::GroupedChart::Group &group)
{
    return {{group.label, false, report::Tone::Plain}};
}

template <class T>
T valueAt(const std::vector<T> &list, std::size_t i)
{
    return i < list.size() ? list[i] : T();
}

} // namespace

GroupedDrawing::GroupedDrawing(const report::GroupedChart &chart, double left, double width, Shaper &shaper)
    : m_chart(&chart)
    , m_left(left)
    , m_width(width)
{
    const double labels = std::min(chart::labelColumn, width / 3);
    m_labelWidth = labels - chart::labelGap;
    m_axis = {left + labels, std::min(chart::longestAxis, width - labels)};
    for (const Group &group : chart.groups) {
        for (std::size_t i = 0; i < series(); ++i) {
            const double value = percentOf(valueAt(group.values, i).value_or(0));
            const double text = std::min(naturalWidth(shaper, valueText(group, i), type::chart), widestWords);
            if (value > 0)
                m_axis.length =
                    std::min(m_axis.length, (width - labels - chart::valueGap - chart::boxPad - text) * 100 / value);
        }
    }
    m_axis.length = std::max(m_axis.length, std::min(chart::shortestAxis, width - labels));
    for (const Group &group : chart.groups) {
        std::vector<double> &bars = m_bars.emplace_back();
        for (std::size_t i = 0; i < series(); ++i) {
            const double room = left + width - valueLeft(shaper, group, i);
            const int lines = countLines(shaper, valueText(group, i), type::chart, std::max(1.0, room));
            bars.push_back(std::max(barThickness, lines * type::chart.leadingPt) + barGap);
        }
        const double all = std::accumulate(bars.begin(), bars.end(), -barGap);
        m_heights.push_back(groupGap + std::max(all, linesHeight(shaper, labelText(group), type::chart, m_labelWidth)));
    }
}

report::RichText GroupedDrawing::valueText(const Group &group, std::size_t series) const
{
    const bool known = valueAt(group.values, series).has_value();
    return {{valueAt(group.texts, series), known && series == 0, known ? report::Tone::Plain : report::Tone::Absent},
            {u' ' + m_chart->series[series], known && series == 0, report::Tone::Plain}};
}

/// Behind the bar; where there is little room, further to the left, over it.
double GroupedDrawing::valueLeft(Shaper &shaper, const Group &group, std::size_t series) const
{
    const double end = m_axis.at(valueAt(group.values, series).value_or(0)) + chart::valueGap;
    const double natural = naturalWidth(shaper, valueText(group, series), type::chart);
    const double room = m_left + m_width - chart::boxPad - end;
    if (natural <= room || room >= widestWords * 0.8)
        return end;
    return std::max(m_axis.zero + chart::valueGap, std::min(end, m_left + m_width - chart::boxPad - natural));
}

double GroupedDrawing::height(int first, int count) const
{
    double height = padTop + PercentAxis::numbersHeight();
    for (int i = first; i < first + count; ++i)
        height += m_heights[static_cast<std::size_t>(i)];
    return height;
}

void GroupedDrawing::set(Shaper &shaper, int first, int count, double top, Page &page) const
{
    const double bottom = top + height(first, count) - PercentAxis::numbersHeight();
    m_axis.setGrid(shaper, top, bottom, m_left + m_width, page);
    double y = top + padTop;
    for (int i = first; i < first + count; ++i) {
        const auto group = static_cast<std::size_t>(i);
        setGroup(shaper, m_chart->groups[group], y, m_heights[group] - groupGap, page);
        y += m_heights[group];
    }
    page.shapes.push_back(Rule{QLineF(m_axis.zero, top, m_axis.zero, bottom), stroke::baseline, Tint::Ink});
}

void GroupedDrawing::setGroup(Shaper &shaper, const Group &group, double top, double height, Page &page) const
{
    const double middle = top + height / 2;
    setMiddle(shaper, labelText(group), type::chart, {m_left, m_labelWidth, Align::Right}, middle, page);
    const std::vector<double> &bars = m_bars[static_cast<std::size_t>(&group - m_chart->groups.data())];
    double y = middle - std::accumulate(bars.begin(), bars.end(), -barGap) / 2;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const double each = bars[i] - barGap;
        const double length = m_axis.at(valueAt(group.values, i).value_or(0)) - m_axis.zero;
        const QRectF rect(m_axis.zero, y + (each - barThickness) / 2, length, barThickness);
        if (length > 0 && i == 0)
            page.shapes.push_back(Fill{rect, Tint::Navy});
        else if (length > 0 && i == 1)
            page.shapes.push_back(HatchedBar{rect});
        else if (length > 0) {
            page.shapes.push_back(Fill{rect, Tint::White});
            page.shapes.push_back(Frame{rect, stroke::baseline, Tint::Navy});
        }
        const double left = valueLeft(shaper, group, i);
        const report::RichText text = valueText(group, i);
        const double lines = linesHeight(shaper, text, type::chart, m_left + m_width - left);
        setOnWhite(shaper, text, type::chart, left, m_left + m_width - left, y + each / 2 - lines / 2, page);
        y += bars[i];
    }
}

} // namespace gelt::print
