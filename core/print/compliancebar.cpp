// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/compliancebar.h"

#include "core/print/chartparts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace gelt::print {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Print)
};

constexpr double barThickness = mm(7.5);
constexpr double scaleGap = mm(1.25);
constexpr double scaleThickness = mm(3);
constexpr double tickLength = mm(1);
constexpr double insideFrom = 15; ///< percent: a shorter bar has its number outside
constexpr double valuePad = mm(1.5);
constexpr double wordGap = mm(3);
constexpr QSizeF sample{mm(8), mm(3)};
constexpr double sampleGap = mm(2);

constexpr TextStyle valueStyle{12.5, mm(6.25), true, Tint::Ink};
constexpr TextStyle scaleStyle{9, mm(3.75), false, Tint::Ink};

report::RichText plain(const QString &text) { return {{text, false, report::Tone::Plain}}; }
report::RichText bold(const QString &text) { return {{text, true, report::Tone::Plain}}; }
/// "Red: below 60", where the ranges stand below one another.
report::RichText inOneLine(const report::ComplianceBar::Range &range)
{
    return {{range.word, true, report::Tone::Plain},
            {QStringLiteral(" \u00B7 ") + range.limits, false, report::Tone::Plain}};
}

} // namespace

ComplianceDrawing::ComplianceDrawing(const report::ComplianceBar &bar, double left, double width, const QLocale &locale,
                                     Shaper &shaper)
    : m_bar(&bar)
    , m_left(left)
    , m_width(width)
    , m_locale(locale)
{
    const double yellow = percentOf(bar.yellow);
    const double green = std::max(yellow, percentOf(bar.green));
    m_ranges = {Range{&bar.red, 0, yellow}, Range{&bar.middle, yellow, green}, Range{&bar.best, green, 100}};
    const double value = linesHeight(shaper, bold(bar.valueText), valueStyle, width - 2 * valuePad);
    m_barHeight = std::max(barThickness, value);
    measureWords(shaper);
}

void ComplianceDrawing::measureWords(Shaper &shaper)
{
    std::vector<Wanted> wanted;
    for (Range &range : m_ranges) {
        range.width = std::max(naturalWidth(shaper, bold(range.words->word), scaleStyle),
                               naturalWidth(shaper, plain(range.words->limits), scaleStyle));
        wanted.push_back({x((range.from + range.to) / 2), range.width});
    }
    m_places = apart(wanted, m_left, m_left + m_width, wordGap);
    m_wordsHeight = 0;
    if (!m_places.empty()) {
        const auto lines = [](const QString &text) { return 1 + text.trimmed().count(u'\n'); };
        for (const Range &range : m_ranges)
            m_wordsHeight =
                std::max(m_wordsHeight, static_cast<double>(lines(range.words->word) + lines(range.words->limits))
                                            * scaleStyle.leadingPt);
        return;
    }
    for (const Range &range : m_ranges)
        m_wordsHeight += linesHeight(shaper, inOneLine(*range.words), scaleStyle, m_width - sample.width() - sampleGap);
}

double ComplianceDrawing::height(int, int) const
{
    return m_barHeight + scaleGap + scaleThickness + tickLength + scaleStyle.leadingPt + m_wordsHeight;
}

void ComplianceDrawing::set(Shaper &shaper, int, int, double top, Page &page) const
{
    setBar(shaper, top, page);
    const double scale = top + m_barHeight + scaleGap;
    setScale(scale, page);
    setTicks(shaper, scale + scaleThickness + tickLength, page);
    setWords(shaper, scale + scaleThickness + tickLength + scaleStyle.leadingPt, page);
}

void ComplianceDrawing::setBar(Shaper &shaper, double top, Page &page) const
{
    page.shapes.push_back(Fill{QRectF(m_left, top, m_width, m_barHeight), Tint::Band});
    const double value = m_bar->value ? percentOf(*m_bar->value) : 0;
    const double length = m_width * value / 100;
    if (length > 0)
        page.shapes.push_back(Fill{QRectF(m_left, top, length, m_barHeight), Tint::Navy});
    page.shapes.push_back(Rule{QLineF(m_left, top, m_left, top + m_barHeight), stroke::baseline, Tint::Ink});
    const report::RichText text = bold(m_bar->valueText);
    const double natural = naturalWidth(shaper, text, valueStyle);
    const double middle = top + m_barHeight / 2;
    TextStyle style = valueStyle;
    if (value >= insideFrom && natural + 2 * valuePad <= length) {
        style.tint = Tint::White;
        setMiddle(shaper, text, style, {m_left + valuePad, length - 2 * valuePad, Align::Right}, middle, page);
    } else if (length + natural + 2 * valuePad <= m_width) {
        setMiddle(shaper, text, style, {m_left + length + valuePad, m_width - length - 2 * valuePad}, middle, page);
    } else {
        // Words of any length stand on white over the bar.
        const double width = m_width - 2 * valuePad;
        const double lines = linesHeight(shaper, text, style, width);
        page.shapes.push_back(
            Fill{QRectF(m_left + chart::boxPad, middle - lines / 2, m_width - 2 * chart::boxPad, lines), Tint::White});
        setMiddle(shaper, text, style, {m_left + valuePad, width}, middle, page);
    }
}

void ComplianceDrawing::setRange(std::size_t range, const QRectF &rect, Page &page)
{
    if (range == 0)
        page.shapes.push_back(Patterned{rect, Pattern::Rising, Tint::Red, Tint::White});
    else if (range == 1)
        page.shapes.push_back(Patterned{rect, Pattern::Dots, Tint::Yellow, Tint::Ink});
    else
        page.shapes.push_back(Patterned{rect, Pattern::Plain, Tint::Green, Tint::Green});
}

void ComplianceDrawing::setScale(double top, Page &page) const
{
    for (std::size_t i = 0; i < m_ranges.size(); ++i) {
        const double from = x(m_ranges[i].from);
        const double to = x(m_ranges[i].to);
        if (to > from)
            setRange(i, QRectF(from, top, to - from, scaleThickness), page);
    }
    for (const double tick : {0.0, m_ranges[1].from, m_ranges[2].from, 100.0}) {
        const double at = std::clamp(x(tick), m_left + stroke::baseline / 2, m_left + m_width - stroke::baseline / 2);
        page.shapes.push_back(
            Rule{QLineF(at, top, at, top + scaleThickness + tickLength), stroke::baseline, Tint::Ink});
    }
}

QString ComplianceDrawing::tickText(double percent) const
{
    const bool whole = std::abs(percent - std::round(percent)) < 0.05;
    const QString number = m_locale.toString(percent, 'f', whole ? 0 : 1);
    //: the end of a chart's axis; %1 is 100
    return percent < 100 ? number : Tr::tr("%1%").arg(number);
}

void ComplianceDrawing::setTicks(Shaper &shaper, double top, Page &page) const
{
    std::vector<double> ticks{0, m_ranges[1].from, m_ranges[2].from, 100};
    ticks.erase(std::unique(ticks.begin(), ticks.end(), [](double a, double b) { return std::abs(a - b) < 0.05; }),
                ticks.end());
    std::vector<Wanted> wanted;
    for (const double tick : ticks)
        wanted.push_back({x(tick), naturalWidth(shaper, plain(tickText(tick)), scaleStyle)});
    const std::vector<double> places = apart(wanted, m_left, m_left + m_width, mm(1));
    for (std::size_t i = 0; i < places.size(); ++i)
        setLines(shaper, plain(tickText(ticks[i])), scaleStyle, {places[i], wanted[i].size + 1}, top, page);
}

void ComplianceDrawing::setWords(Shaper &shaper, double top, Page &page) const
{
    for (std::size_t i = 0; i < m_ranges.size(); ++i) {
        const Range &range = m_ranges[i];
        if (!m_places.empty()) {
            const TextArea area{m_places[i] - 0.5, range.width + 1, Align::Centre};
            const double below = setLines(shaper, bold(range.words->word), scaleStyle, area, top, page);
            setLines(shaper, plain(range.words->limits), scaleStyle, area, below, page);
            continue;
        }
        setRange(i, {QPointF(m_left, top + (scaleStyle.leadingPt - sample.height()) / 2), sample}, page);
        const double left = m_left + sample.width() + sampleGap;
        top = setLines(shaper, inOneLine(*range.words), scaleStyle, {left, m_left + m_width - left}, top, page);
    }
}

} // namespace gelt::print
