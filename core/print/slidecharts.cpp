// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/slidecanvas.h"

#include <algorithm>
#include <cmath>

namespace gelt::print {
namespace {

constexpr double labelIcon = mm(10);
constexpr double iconGap = mm(3);
constexpr double figureIcon = mm(12);

constexpr double labelColumn = mm(92);
constexpr double labelGap = mm(6);
constexpr double axisLength = mm(110);
constexpr double legendHeight = mm(12.5);
constexpr QSizeF swatch{mm(12), mm(5.5)};
constexpr double barThickness = mm(9.5);
constexpr double barGap = mm(0.6);
constexpr double valueGap = mm(2);
constexpr double shortestBand = mm(25);
constexpr double tallestBand = mm(33);

double percent(double value) { return std::isfinite(value) ? std::clamp(value, 0.0, 100.0) : 0; }

/// One of the figures of a slide, for who cannot see it.
std::vector<Element> figureItem(std::size_t index)
{
    return {{Role::List}, {Role::ListItem, static_cast<qint32>(index)}, {Role::ItemBody}};
}

/// A very large number, and below it what it means.
void setLarge(SlideCanvas &canvas, const report::SlideFigures::Figure &figure, double x, double width, double top)
{
    TextStyle value = canvas.fitting(figure.value, slidetype::large, width);
    canvas.text(figure.value, value, {x, width}, top);
    const double label = top + slidetype::large.leadingPt;
    canvas.icon(figure.icon, x, label + slidetype::body.leadingPt / 2, labelIcon);
    const double indent = figure.icon == report::Icon::None ? 0 : labelIcon + iconGap;
    canvas.text(figure.label, slidetype::body, {x + indent, width - indent, 2}, label);
}

/// A large number with its sign and its word beside it; below it where they have no room there.
void setSmall(SlideCanvas &canvas, const report::SlideFigures::Figure &figure, double x, double width, double top)
{
    const TextStyle style = canvas.fitting(figure.value, slidetype::medium, width);
    const double number = canvas.widthOf(figure.value, style);
    canvas.text(figure.value, style, {x, width}, top);
    const double middle = top + slidetype::medium.leadingPt / 2 + mm(0.8);
    const double indent = number + mm(4) + figureIcon + iconGap;
    const double room = width - indent;
    const int lines = room > mm(30) ? canvas.linesOf(figure.label, slidetype::body, room, 3) : 3;
    if (lines <= 2) {
        canvas.icon(figure.icon, x + number + mm(4), middle, figureIcon);
        canvas.text(figure.label, slidetype::body, {x + indent, room, 2},
                    middle - lines * slidetype::body.leadingPt / 2);
        return;
    }
    const double below = top + slidetype::medium.leadingPt;
    canvas.icon(figure.icon, x, below + slidetype::small.leadingPt / 2, labelIcon);
    canvas.text(figure.label, slidetype::small, {x + labelIcon + iconGap, width - labelIcon - iconGap, 2}, below);
}

/// One line: what hatched and what solid bars mean, and what stands at the right.
void setLegend(SlideCanvas &canvas, const report::SlideBars &bars)
{
    const QRectF body = canvas.body();
    const double middle = body.top() + slidetype::small.leadingPt / 2;
    double x = body.left() + labelColumn;
    for (const bool done : {false, true}) {
        const QRectF sample(QPointF(x, middle - swatch.height() / 2), swatch);
        if (done)
            canvas.fill(sample, Tint::Navy);
        else
            canvas.hatch(sample);
        x += swatch.width() + iconGap;
        const QString &word = done ? bars.doneWord : bars.plannedWord;
        const double width = std::min(canvas.widthOf(word, slidetype::small) + 1, mm(56));
        canvas.text(word, slidetype::small, {x, width}, body.top());
        x += width + mm(8);
    }
    canvas.text(bars.complianceWord, slidetype::smallStrong, {x, body.right() - x, 1, SlideCanvas::Side::Right},
                body.top());
}

void setValue(SlideCanvas &canvas, const QString &value, const TextStyle &style, double percent, double middle)
{
    const double x = canvas.body().left() + labelColumn + axisLength * percent / 100 + valueGap;
    const double room = canvas.widthOf(value, style) + 1;
    canvas.text(value, style, {x, room}, middle - style.leadingPt / 2);
}

void setBar(SlideCanvas &canvas, const report::SlideBars::Bar &bar, double middle)
{
    const QRectF body = canvas.body();
    const double axis = body.left() + labelColumn;
    const double labels = labelColumn - labelGap;
    const int lines = canvas.linesOf(bar.label, slidetype::small, labels, 2);
    canvas.text(bar.label, slidetype::small, {body.left(), labels, 2}, middle - lines * slidetype::small.leadingPt / 2);

    const double plannedTop = middle - barThickness - barGap / 2;
    const double doneTop = middle + barGap / 2;
    if (const double planned = percent(bar.planned); planned > 0)
        canvas.hatch(QRectF(axis, plannedTop, axisLength * planned / 100, barThickness));
    if (const double done = percent(bar.done); done > 0)
        canvas.fill(QRectF(axis, doneTop, axisLength * done / 100, barThickness), Tint::Navy);
    setValue(canvas, bar.plannedText, slidetype::small, percent(bar.planned), plannedTop + barThickness / 2);
    setValue(canvas, bar.doneText, slidetype::smallStrong, percent(bar.done), doneTop + barThickness / 2);

    const double figure = canvas.widthOf(bar.compliance, slidetype::strong) + 1;
    constexpr double usualFigure = mm(42);
    canvas.icon(bar.icon, body.right() - std::max(figure, usualFigure) - mm(5) - figureIcon, middle, figureIcon);
    canvas.text(bar.compliance, slidetype::strong, {body.right() - figure, figure, 1, SlideCanvas::Side::Right},
                middle - slidetype::strong.leadingPt / 2);
}

} // namespace

void setBody(SlideCanvas &canvas, const report::SlideFigures &figures)
{
    const QRectF body = canvas.body();
    const std::size_t large = std::min<std::size_t>(figures.large.size(), 2);
    for (std::size_t i = 0; i < large; ++i) {
        const double each = body.width() / 2;
        const Tagged item(canvas.page(), figureItem(i));
        setLarge(canvas, figures.large[i], body.left() + static_cast<double>(i) * each, each - mm(8), body.top());
    }
    const double split = body.top() + slidetype::large.leadingPt + 2 * slidetype::body.leadingPt + mm(4.5);
    const std::size_t small = std::min<std::size_t>(figures.small.size(), 3);
    if (small > 0)
        canvas.rule(body.left(), body.right(), split, stroke::frame, Tint::Ink);
    for (std::size_t i = 0; i < small; ++i) {
        const double each = body.width() / 3;
        const Tagged item(canvas.page(), figureItem(large + i));
        setSmall(canvas, figures.small[i], body.left() + static_cast<double>(i) * each, each - mm(5), split + mm(4));
    }
}

void setBody(SlideCanvas &canvas, const report::SlideBars &bars)
{
    const Tagged chart(canvas.page(), {Role::Figure, 0, 1, bars.alternative});
    setLegend(canvas, bars);
    const QRectF body = canvas.body();
    const std::size_t count = std::min(bars.bars.size(), report::SlideBars::mostBars);
    const double top = body.top() + legendHeight;
    const double band = std::clamp((body.bottom() - top) / static_cast<double>(std::max<std::size_t>(count, 1)),
                                   shortestBand, tallestBand);
    for (std::size_t i = 0; i < count; ++i) {
        const double y = top + static_cast<double>(i) * band;
        if (i > 0)
            canvas.rule(body.left(), body.right(), y, mm(0.3), Tint::Hair);
        setBar(canvas, bars.bars[i], y + band / 2);
    }
    canvas.upright(body.left() + labelColumn, top, top + static_cast<double>(count) * band, mm(0.7), Tint::Ink);
}

} // namespace gelt::print
