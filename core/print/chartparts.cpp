// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/chartparts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace gelt::print {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Print)
};

} // namespace

double percentOf(double value) { return std::isfinite(value) ? std::clamp(value, 0.0, 100.0) : 0; }

double setLines(Shaper &shaper, const report::RichText &text, const TextStyle &style, TextArea area, double top,
                Page &page, bool repeated)
{
    LineBreaker breaker(shaper, text, style, std::max(1.0, area.width));
    while (breaker.next()) {
        const double rest = area.width - breaker.width();
        const double shift = area.align == Align::Left ? 0 : area.align == Align::Right ? rest : rest / 2;
        breaker.set({area.left + shift, top + baselineOf(style)}, repeated, page.texts);
        top += style.leadingPt;
    }
    return top;
}

double linesHeight(Shaper &shaper, const report::RichText &text, const TextStyle &style, double width)
{
    return countLines(shaper, text, style, std::max(1.0, width)) * style.leadingPt;
}

void setMiddle(Shaper &shaper, const report::RichText &text, const TextStyle &style, TextArea area, double middle,
               Page &page)
{
    setLines(shaper, text, style, area, middle - linesHeight(shaper, text, style, area.width) / 2, page);
}

void setOnWhite(Shaper &shaper, const report::RichText &text, const TextStyle &style, double left, double width,
                double top, Page &page)
{
    LineBreaker breaker(shaper, text, style, std::max(1.0, width));
    while (breaker.next()) {
        const double white = std::min(breaker.width() + chart::boxPad, width) + chart::boxPad;
        page.shapes.push_back(Fill{QRectF(left - chart::boxPad, top, white, style.leadingPt), Tint::White});
        breaker.set({left, top + baselineOf(style)}, false, page.texts);
        top += style.leadingPt;
    }
}

std::vector<double> apart(const std::vector<Wanted> &wanted, double low, double high, double gap)
{
    // Without the sizes of those before it each place only has to be no less than the one before: neighbours that
    // would be are gathered, and a gathering stands where its mean wants to be.
    struct Gathering {
        double sum = 0;
        int count = 0;
        double mean() const { return sum / count; }
    };
    std::vector<Gathering> gatherings;
    double before = 0;
    for (const Wanted &each : wanted) {
        gatherings.push_back({each.centre - each.size / 2 - before, 1});
        before += each.size + gap;
        while (gatherings.size() > 1 && gatherings.back().mean() < gatherings[gatherings.size() - 2].mean()) {
            const Gathering last = gatherings.back();
            gatherings.pop_back();
            gatherings.back().sum += last.sum;
            gatherings.back().count += last.count;
        }
    }
    const double last = high - (before - gap);
    if (last < low)
        return {};
    std::vector<double> places;
    double used = 0;
    for (const Gathering &gathering : gatherings) {
        const double at = std::clamp(gathering.mean(), low, last);
        for (int i = 0; i < gathering.count; ++i) {
            places.push_back(at + used);
            used += wanted[places.size() - 1].size + gap;
        }
    }
    return places;
}

void PercentAxis::setGrid(Shaper &shaper, double top, double bottom, double right, Page &page) const
{
    for (int tick = 0; tick <= 100; tick += 20) {
        const double x = at(tick);
        if (tick > 0)
            page.shapes.push_back(Rule{QLineF(x, top, x, bottom), stroke::grid, Tint::Hair});
        const QString figures = QString::number(tick);
        //: the end of a chart's axis; %1 is 100
        const QString text = tick < 100 ? figures : Tr::tr("%1%").arg(tick);
        const report::RichText label{{text, false, report::Tone::Plain}};
        const double width = naturalWidth(shaper, label, type::chart);
        // "100 %" stands with its figures under the line, its sign behind them.
        const double half = naturalWidth(shaper, {{figures, false, report::Tone::Plain}}, type::chart) / 2;
        setLines(shaper, label, type::chart, {std::min(x - half, right - width), width + 1}, bottom + chart::tickGap,
                 page);
    }
}

double setLegend(Shaper &shaper, const std::vector<LegendItem> &items, QSizeF sample, TextArea area, double top,
                 Page *page)
{
    constexpr double wordGap = mm(1.5);
    constexpr double itemGap = mm(6);
    const TextStyle &style = type::chart;
    const double line = std::max(style.leadingPt, sample.height() + rhythm);
    double x = area.left;
    double y = top;
    double height = 0; // of the items that stand in one line
    for (const LegendItem &item : items) {
        const report::RichText word{{item.word, false, report::Tone::Plain}};
        const double room = area.width - sample.width() - wordGap;
        const double natural = std::min(naturalWidth(shaper, word, style) + 1, room);
        if (x > area.left && x + sample.width() + wordGap + natural > area.left + area.width) {
            x = area.left;
            y += height;
            height = 0;
        }
        const double words = linesHeight(shaper, word, style, natural);
        const double wordTop = y + std::max(0.0, (line - words) / 2);
        height = std::max({height, line, words});
        if (page) {
            const double middle = words > line ? wordTop + style.leadingPt / 2 : y + line / 2;
            item.setSample(QRectF(QPointF(x, middle - sample.height() / 2), sample), *page);
            setLines(shaper, word, style, {x + sample.width() + wordGap, natural}, wordTop, *page);
        }
        x += sample.width() + wordGap + natural + itemGap;
    }
    return y + height - top;
}

std::vector<QPointF> markOutline(MarkShape shape, QPointF centre, double size)
{
    const double r = size / 2;
    const auto corner = [&](double x, double y) { return centre + QPointF(x * r, y * r); };
    switch (shape) {
    case MarkShape::Square:
        return {corner(-0.9, -0.9), corner(0.9, -0.9), corner(0.9, 0.9), corner(-0.9, 0.9)};
    case MarkShape::Triangle:
        return {corner(0, -1.15), corner(1.1, 0.8), corner(-1.1, 0.8)};
    case MarkShape::Diamond:
        return {corner(0, -1.25), corner(1.25, 0), corner(0, 1.25), corner(-1.25, 0)};
    case MarkShape::Disc:
        break;
    }
    constexpr int sides = 32;
    std::vector<QPointF> points;
    for (int i = 0; i < sides; ++i) {
        const double angle = 2 * std::numbers::pi * i / sides;
        points.push_back(corner(std::cos(angle), std::sin(angle)));
    }
    return points;
}

} // namespace gelt::print
