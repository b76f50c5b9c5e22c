// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/linechart.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace gelt::print {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Print)
};

constexpr double plotHeight = mm(62.5);
constexpr double padTop = mm(5);      ///< above 100: words of a point that is there
constexpr double padSide = mm(8);     ///< between the axis and the first point
constexpr double footRoom = mm(2.5);  ///< below 0, above the days
constexpr double numberGap = mm(1.5); ///< between the numbers of the axis and the axis
constexpr double markSize = mm(2.4);
constexpr double endColumn = mm(44);
constexpr double endGap = mm(8); ///< from the last point to the labels
constexpr double sampleWidth = mm(9);
constexpr double sampleGap = mm(1.5);
constexpr double valueRise = mm(1.6); ///< between a point and its words
constexpr double dayGap = mm(3);      ///< between two days' words

constexpr TextStyle valueStyle{9, mm(3.75), false, Tint::Ink};

report::RichText plain(const QString &text) { return {{text, false, report::Tone::Plain}}; }

/// How the lines are told apart: strokes and gaps in turn; none: a line without gaps.
struct Look {
    std::vector<double> dashes;
    double width;
    Tint tint;
    MarkShape mark;
    Tint fill;
};
const Look &lookOf(std::size_t series)
{
    static const std::array<Look, 4> looks{
        Look{{}, mm(0.7), Tint::Navy, MarkShape::Disc, Tint::Navy},
        Look{{mm(2.6), mm(1.2)}, mm(0.5), Tint::Ink, MarkShape::Square, Tint::White},
        Look{{mm(0.6), mm(0.8)}, mm(0.6), Tint::Ink, MarkShape::Triangle, Tint::Ink},
        Look{{mm(3), mm(0.8), mm(0.6), mm(0.8)}, mm(0.4), Tint::Navy, MarkShape::Diamond, Tint::White}};
    return looks[series];
}

/// A line through some points, its dashes running on around the corners.
void setDashed(const std::vector<QPointF> &points, const Look &look, Page &page)
{
    std::size_t dash = 0;
    double left = look.dashes.empty() ? 0 : look.dashes.front();
    for (std::size_t i = 1; i < points.size(); ++i) {
        const QLineF whole(points[i - 1], points[i]);
        if (look.dashes.empty()) {
            page.shapes.push_back(Rule{whole, look.width, look.tint});
            continue;
        }
        const double length = whole.length();
        for (double at = 0; at < length;) {
            const double step = std::min(left, length - at);
            if (dash % 2 == 0)
                page.shapes.push_back(Rule{QLineF(whole.pointAt(at / length), whole.pointAt((at + step) / length)),
                                           look.width, look.tint});
            at += step;
            left -= step;
            if (left < 1e-6)
                left = look.dashes[++dash % look.dashes.size()];
        }
    }
}

void setMark(std::size_t series, QPointF centre, Page &page)
{
    const Look &look = lookOf(series);
    page.shapes.push_back(Polygon{markOutline(look.mark, centre, markSize), look.fill, look.tint, mm(0.35)});
}

void setSample(std::size_t series, const QRectF &rect, Page &page)
{
    const double middle = rect.center().y();
    setDashed({{rect.left(), middle}, {rect.right(), middle}}, lookOf(series), page);
    setMark(series, rect.center(), page);
}

} // namespace

LineDrawing::LineDrawing(const report::LineChart &chart, double left, double width, Shaper &shaper)
    : m_chart(&chart)
    , m_left(left)
    , m_width(width)
{
    //: the end of a chart's axis; %1 is 100
    m_plotLeft = left + naturalWidth(shaper, plain(Tr::tr("%1%").arg(100)), type::chart) + numberGap;
    double words = 0;
    double widestDay = 0;
    for (std::size_t i = 0; i < seriesCount(); ++i) {
        words = std::max(words, naturalWidth(shaper, labelText(i), type::chart));
        for (const QString &text : chart.series[i].texts)
            widestDay = std::max(widestDay, naturalWidth(shaper, plain(text), valueStyle) + markSize);
    }
    for (const QString &point : chart.points)
        widestDay = std::max(widestDay, naturalWidth(shaper, plain(point), valueStyle));
    const double most = std::min(endColumn, width / 3) - sampleWidth - sampleGap;
    m_endWidth = std::min(words + 1, most);
    double labels = 0;
    for (std::size_t i = 0; i < seriesCount(); ++i)
        labels += linesHeight(shaper, labelText(i), type::chart, m_endWidth);
    m_endsBelow = labels > plotHeight;
    if (m_endsBelow) {
        m_endWidth = width - sampleWidth - sampleGap;
        m_endLeft = left;
        m_plotWidth = left + width - m_plotLeft;
        for (std::size_t i = 0; i < seriesCount(); ++i)
            m_endsHeight += linesHeight(shaper, labelText(i), type::chart, m_endWidth);
    } else {
        m_endLeft = left + width - m_endWidth - sampleWidth - sampleGap;
        m_plotWidth = m_endLeft - m_plotLeft;
    }
    const double step = pointCount() > 1 ? x(1) - x(0) : m_plotWidth;
    const double wanted = std::min(widestDay, m_plotWidth / 3) + dayGap;
    m_every = static_cast<std::size_t>(std::max(1.0, std::ceil(wanted / std::max(step, 0.01) - 1e-9)));
    const double room = step * static_cast<double>(m_every) - dayGap;
    for (std::size_t point = 0; point < pointCount(); ++point) {
        if (isNamed(point))
            m_dayHeight = std::max(m_dayHeight, linesHeight(shaper, plain(chart.points[point]), valueStyle, room));
    }
}

double LineDrawing::x(std::size_t point) const
{
    const double first = m_plotLeft + padSide;
    const double last = m_plotLeft + m_plotWidth - (m_endsBelow ? padSide : endGap);
    if (pointCount() < 2)
        return (first + last) / 2;
    return first + (last - first) * static_cast<double>(point) / static_cast<double>(pointCount() - 1);
}

double LineDrawing::y(double percent, double top) { return top + padTop + plotHeight * (1 - percentOf(percent) / 100); }

/// Where the points are many, only those with words have marks: a chain of marks would hide the dashes.
bool LineDrawing::isMarked(std::size_t point) const { return isNamed(point) || x(1) - x(0) >= 2.5 * markSize; }

std::optional<double> LineDrawing::valueAt(std::size_t series, std::size_t point) const
{
    const std::vector<std::optional<double>> &values = m_chart->series[series].values;
    return point < values.size() ? values[point] : std::nullopt;
}

double LineDrawing::height(int, int) const
{
    return padTop + plotHeight + footRoom + m_dayHeight + (m_endsBelow ? 2 * rhythm + m_endsHeight : 0);
}

void LineDrawing::set(Shaper &shaper, int, int, double top, Page &page) const
{
    setGrid(shaper, top, page);
    for (std::size_t series = seriesCount(); series-- > 0;)
        setLine(series, top, page);
    setValues(shaper, top, page);
    setMarks(top, page);
    setEnds(shaper, top, page);
}

void LineDrawing::setGrid(Shaper &shaper, double top, Page &page) const
{
    const double right = m_plotLeft + m_plotWidth - (m_endsBelow ? 0 : endGap / 2);
    for (int tick = 0; tick <= 100; tick += 20) {
        const double at = y(tick, top);
        page.shapes.push_back(Rule{QLineF(m_plotLeft, at, right, at), tick == 0 ? stroke::baseline : stroke::grid,
                                   tick == 0 ? Tint::Ink : Tint::Hair});
        //: the end of a chart's axis; %1 is 100
        const QString text = tick < 100 ? QString::number(tick) : Tr::tr("%1%").arg(tick);
        setMiddle(shaper, plain(text), type::chart, {m_left, m_plotLeft - numberGap - m_left, Align::Right}, at, page);
    }
    const double step = pointCount() > 1 ? x(1) - x(0) : m_plotWidth;
    const double room = std::max(mm(5), step * static_cast<double>(m_every) - dayGap);
    const double foot = y(0, top);
    for (std::size_t point = 0; point < pointCount(); ++point) {
        page.shapes.push_back(Rule{QLineF(x(point), foot, x(point), foot + mm(1)), stroke::baseline, Tint::Ink});
        if (!isNamed(point))
            continue;
        const double width = std::min(room, naturalWidth(shaper, plain(m_chart->points[point]), valueStyle) + 1);
        const double left = std::clamp(x(point) - width / 2, m_left, std::max(m_left, m_left + m_width - width));
        setLines(shaper, plain(m_chart->points[point]), valueStyle, {left, width, Align::Centre}, foot + footRoom,
                 page);
    }
}

void LineDrawing::setLine(std::size_t series, double top, Page &page) const
{
    std::vector<QPointF> run;
    for (std::size_t point = 0; point <= pointCount(); ++point) {
        const std::optional<double> value = point < pointCount() ? valueAt(series, point) : std::nullopt;
        if (value) {
            run.emplace_back(x(point), y(*value, top));
        } else {
            setDashed(run, lookOf(series), page);
            run.clear();
        }
    }
}

void LineDrawing::setMarks(double top, Page &page) const
{
    for (std::size_t series = seriesCount(); series-- > 0;) {
        for (std::size_t point = 0; point < pointCount(); ++point) {
            if (const std::optional<double> value = valueAt(series, point); value && isMarked(point))
                setMark(series, {x(point), y(*value, top)}, page);
        }
    }
}

report::RichText LineDrawing::labelText(std::size_t series) const
{
    return {{m_chart->series[series].label, series == 0, report::Tone::Plain}};
}

QString LineDrawing::textAt(std::size_t series, std::size_t point) const
{
    const std::vector<QString> &texts = m_chart->series[series].texts;
    return point < texts.size() ? texts[point] : QString();
}

std::vector<std::size_t> LineDrawing::downwards(std::size_t point) const
{
    std::vector<std::size_t> order(seriesCount());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        return valueAt(a, point).value_or(-1) > valueAt(b, point).value_or(-1);
    });
    return order;
}

void LineDrawing::setValues(Shaper &shaper, double top, Page &page) const
{
    std::vector<QRectF> taken;
    for (std::size_t series = 0; series < seriesCount(); ++series) {
        for (std::size_t point = 0; point < pointCount(); ++point) {
            if (const std::optional<double> value = valueAt(series, point); value && isMarked(point))
                taken.emplace_back(x(point) - markSize / 2, y(*value, top) - markSize / 2, markSize, markSize);
        }
    }
    for (std::size_t point = 0; point < pointCount(); ++point) {
        if (!isNamed(point))
            continue;
        const std::vector<std::size_t> order = downwards(point);
        const auto known = static_cast<std::size_t>(
            std::ranges::count_if(order, [&](std::size_t series) { return valueAt(series, point).has_value(); }));
        // The highest stands above its point, the lowest below: those two first, then who stands between them.
        for (std::size_t i = 0; i < order.size(); ++i) {
            if (i == 0 || i + 1 >= known)
                setValue(shaper, order[i], point, i > 0, top, taken, page);
        }
        for (std::size_t i = 1; i + 1 < known; ++i)
            setValue(shaper, order[i], point, false, top, taken, page);
    }
}

void LineDrawing::setValue(Shaper &shaper, std::size_t series, std::size_t point, bool below, double top,
                           std::vector<QRectF> &taken, Page &page) const
{
    const std::optional<double> value = valueAt(series, point);
    const report::RichText text{
        {textAt(series, point), series == 0 && value, value ? report::Tone::Plain : report::Tone::Absent}};
    const double words = naturalWidth(shaper, text, valueStyle);
    if (words <= 0 || words > m_plotWidth / 3)
        return;                                           // sentences are no values
    const double before = value ? 0 : markSize + mm(0.8); // of a line without a value the mark says whose word it is
    const QSizeF size(words + before, valueStyle.leadingPt);
    const double foot = y(0, top);
    const double at = value ? y(*value, top) : foot;
    const double up = at - (value ? valueRise : mm(0.3)) - size.height();
    const double down = at + valueRise;
    const double left = x(point) - size.width() / 2;
    std::vector<QPointF> places{{left, below && value ? down : up}, {left, below && value ? up : down}};
    places.emplace_back(x(point) + markSize, at - size.height() / 2);
    places.emplace_back(x(point) - markSize - size.width(), at - size.height() / 2);
    for (int line = 1; line <= 6; ++line) {
        places.emplace_back(left, up - line * size.height());
        places.emplace_back(left, down + line * size.height());
    }
    for (const QPointF &place : places) {
        QRectF rect(place, size);
        rect.moveLeft(std::clamp(rect.left(), m_plotLeft + 2 * chart::boxPad,
                                 m_plotLeft + m_plotWidth - size.width() - 2 * chart::boxPad));
        const QRectF around = rect.adjusted(-0.5, 0.3, 0.5, -0.3);
        const bool isFree =
            rect.top() >= top && rect.bottom() <= foot + (value ? 0 : 0.01)
            && std::ranges::none_of(taken, [&](const QRectF &other) { return other.intersects(around); });
        if (!isFree)
            continue;
        taken.push_back(rect);
        if (!value) {
            page.shapes.push_back(
                Fill{QRectF(rect.left() - chart::boxPad, rect.top(), before, size.height()), Tint::White});
            setMark(series, {rect.left() + markSize / 2, rect.center().y()}, page);
        }
        setOnWhite(shaper, text, valueStyle, rect.left() + before, words + 1, rect.top(), page);
        return;
    }
}

/// The labels at the ends of the lines, with a sample: where they were moved apart nobody has to guess.
void LineDrawing::setEnds(Shaper &shaper, double top, Page &page) const
{
    struct End {
        std::size_t series;
        double y;
        double height;
    };
    std::vector<End> ends;
    for (std::size_t series = 0; series < seriesCount(); ++series) {
        double at = y(0, top);
        for (std::size_t point = pointCount(); point-- > 0;) {
            if (const std::optional<double> value = valueAt(series, point)) {
                at = y(*value, top);
                break;
            }
        }
        ends.push_back({series, at, linesHeight(shaper, labelText(series), type::chart, m_endWidth)});
    }
    if (!m_endsBelow)
        std::ranges::stable_sort(ends, {}, &End::y);
    std::vector<Wanted> wanted;
    for (const End &end : ends)
        wanted.push_back({end.y, end.height});
    std::vector<double> places = apart(wanted, top, y(0, top) + footRoom, 0);
    if (m_endsBelow) {
        double at = y(0, top) + footRoom + m_dayHeight + 2 * rhythm;
        places.clear();
        for (const End &end : ends) {
            places.push_back(at);
            at += end.height;
        }
    }
    for (std::size_t i = 0; i < places.size(); ++i) {
        const double middle = places[i] + type::chart.leadingPt / 2;
        setSample(ends[i].series, QRectF(m_endLeft, middle - markSize / 2, sampleWidth, markSize), page);
        setLines(shaper, labelText(ends[i].series), type::chart, {m_endLeft + sampleWidth + sampleGap, m_endWidth},
                 places[i], page);
    }
}

} // namespace gelt::print
