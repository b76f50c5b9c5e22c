// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/labelled.h"

#include <algorithm>

namespace gelt::print {
namespace {

constexpr TextStyle style = type::minutes;
constexpr double firstAt = mm(34); ///< from the text's left edge
constexpr double secondAt = mm(90);
constexpr double gutter = mm(2);
constexpr double labelWidth = firstAt - gutter;

constexpr double factGutter = mm(4);

report::RichText factLabel(const report::Fact &fact) { return {{fact.label, false, report::Tone::Quiet}}; }
report::RichText factValue(const report::Fact &fact) { return {{fact.value, true, report::Tone::Plain}}; }

/// Lines after the first stand back a little: in a list of names it is seen where each one begins.
constexpr double hanging = mm(3);

int countHanging(Shaper &shaper, const report::RichText &text, double width)
{
    LineBreaker first(shaper, text, style, width);
    if (!first.next())
        return 0;
    LineBreaker others(shaper, text, style, width - hanging, first.end());
    int lines = 1;
    while (others.next())
        ++lines;
    return lines;
}

void setHanging(Shaper &shaper, const report::RichText &text, double x, double width, double top, Page &page)
{
    double y = top + baselineOf(style);
    LineBreaker first(shaper, text, style, width);
    if (!first.next())
        return;
    first.set({x, y}, false, page.texts);
    LineBreaker others(shaper, text, style, width - hanging, first.end());
    while (others.next()) {
        y += style.leadingPt;
        others.set({x + hanging, y}, false, page.texts);
    }
}

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
        int lines = both ? countHanging(shaper, row.first, secondAt - firstAt - gutter)
                         : countLines(shaper, row.first, style, one);
        if (both)
            lines = std::max(lines, countHanging(shaper, row.second, m_width - secondAt));
        if (m_heights.empty()) // the label may take more lines than what stands beside it
            lines = std::max(lines, countLines(shaper, m_label, style, labelWidth));
        m_heights.push_back(std::max(lines, 1) * style.leadingPt);
    }
}

void LabelledPlan::set(Shaper &shaper, int row, bool first, double top, Page &page) const
{
    if (row == 0 || first) {
        const Tagged label(page, {Role::Label, 0});
        setText(shaper, m_label, style, m_left, labelWidth, top, row > 0, page);
    }
    const Tagged body(page, {Role::ItemBody, 1});
    const Tagged line(page, {Role::Paragraph, row});
    const report::LabelledRow &said = m_rows->rows[static_cast<std::size_t>(row)];
    const bool both = !said.second.empty();
    if (!both) {
        setText(shaper, said.first, style, m_left + firstAt, m_width - firstAt, top, false, page);
        return;
    }
    setHanging(shaper, said.first, m_left + firstAt, secondAt - firstAt - gutter, top, page);
    setHanging(shaper, said.second, m_left + secondAt, m_width - secondAt, top, page);
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
        const double room = roomOf(m_widths.size() - 1);
        const int lines = countLines(shaper, factLabel(fact), type::body, room)
                          + countLines(shaper, factValue(fact), type::body, room);
        most = std::max(most, lines * type::body.leadingPt);
    }
    m_height = most;
}

/// Between two facts there is some white; the last one goes to the edge.
double FactsPlan::roomOf(std::size_t fact) const
{
    return std::max(1.0, m_widths[fact] - (fact + 1 < m_facts->facts.size() ? factGutter : 0));
}

void FactsPlan::set(Shaper &shaper, double top, Page &page) const
{
    double x = m_left;
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        const report::Fact &fact = m_facts->facts[i];
        const double room = roomOf(i);
        const double below = top + countLines(shaper, factLabel(fact), type::body, room) * type::body.leadingPt;
        const Tagged item(page, {Role::ListItem, static_cast<qint32>(i)});
        {
            const Tagged label(page, {Role::Label, 0});
            setText(shaper, factLabel(fact), type::body, x, room, top, false, page);
        }
        const Tagged body(page, {Role::ItemBody, 1});
        setText(shaper, factValue(fact), type::body, x, room, below, false, page);
        x += m_widths[i];
    }
}

} // namespace gelt::print
