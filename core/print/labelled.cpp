// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/labelled.h"

#include <algorithm>

namespace gelt::print {
namespace {

constexpr TextStyle style = type::minutes;
constexpr double firstAt = mm(34);  ///< from the text's left edge
constexpr double secondAt = mm(90);
constexpr double gutter = mm(2);
constexpr double labelWidth = firstAt - gutter;

constexpr double factGutter = mm(4);

report::RichText factLabel(const report::Fact &fact) { return {{fact.label, false, report::Tone::Quiet}}; }
report::RichText factValue(const report::Fact &fact) { return {{fact.value, true, report::Tone::Plain}}; }

/// Sets all lines of @p text.
void setText(Shaper &shaper, const report::RichText &text, const TextStyle &look, double x, double width, double top,
             bool repeated, Page &page)
{
    LineBreaker breaker(shaper, text, look, width);
    for (double y = top + baselineOf(look); breaker.next(); y += look.leadingPt)
        breaker.set({x, y}, repeated, page.texts);
}

} // namespace

LabelledPlan::LabelledPlan(const report::LabelledRows &rows, double left, double width, Shaper &shaper)
    : m_rows(&rows)
    , m_label{{rows.label, true, report::Tone::Plain}}
    , m_left(left)
    , m_width(width)
{
    const double one = m_width - firstAt;
    m_heights.reserve(rows.rows.size());
    for (const report::LabelledRow &row : rows.rows) {
        const bool both = !row.second.empty();
        int lines = countLines(shaper, row.first, style, both ? secondAt - firstAt - gutter : one);
        if (both)
            lines = std::max(lines, countLines(shaper, row.second, style, m_width - secondAt));
        if (m_heights.empty()) // the label may take more lines than what stands beside it
            lines = std::max(lines, countLines(shaper, m_label, style, labelWidth));
        m_heights.push_back(std::max(lines, 1) * style.leadingPt);
    }
}

void LabelledPlan::set(Shaper &shaper, int row, bool first, double top, Page &page) const
{
    if (row == 0 || first)
        setText(shaper, m_label, style, m_left, labelWidth, top, row > 0, page);
    const report::LabelledRow &said = m_rows->rows[static_cast<std::size_t>(row)];
    const bool both = !said.second.empty();
    setText(shaper, said.first, style, m_left + firstAt, both ? secondAt - firstAt - gutter : m_width - firstAt, top,
            false, page);
    if (both)
        setText(shaper, said.second, style, m_left + secondAt, m_width - secondAt, top, false, page);
}

FactsPlan::FactsPlan(const report::Facts &facts, double left, double width, Shaper &shaper)
    : m_facts(&facts)
    , m_left(left)
{
    double taken = 0;
    double sharing = 0;
    for (const report::Fact &fact : facts.facts) {
        taken += mm(fact.widthMm);
        sharing += fact.widthMm <= 0 ? 1 : 0;
    }
    const double narrow = taken > width ? width / taken : 1;
    const double share = sharing > 0 ? std::max(width - taken, width / 8) / sharing : 0;
    double most = 0;
    for (const report::Fact &fact : facts.facts) {
        m_widths.push_back(fact.widthMm > 0 ? mm(fact.widthMm) * narrow : share);
        const double room = std::max(1.0, m_widths.back() - factGutter);
        const int lines =
            countLines(shaper, factLabel(fact), type::body, room) + countLines(shaper, factValue(fact), type::body, room);
        most = std::max(most, lines * type::body.leadingPt);
    }
    m_height = most;
}

void FactsPlan::set(Shaper &shaper, double top, Page &page) const
{
    double x = m_left;
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        const report::Fact &fact = m_facts->facts[i];
        const double room = std::max(1.0, m_widths[i] - factGutter);
        const double below = top + countLines(shaper, factLabel(fact), type::body, room) * type::body.leadingPt;
        setText(shaper, factLabel(fact), type::body, x, room, top, false, page);
        setText(shaper, factValue(fact), type::body, x, room, below, false, page);
        x += m_widths[i];
    }
}

} // namespace gelt::print
