// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/patterns.h"

#include "core/print/fonts.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace gelt::print {
namespace {

constexpr double every = mm(1.6); ///< between strokes, across them
constexpr double dotEvery = mm(1.1);
constexpr double dotSize = mm(0.5);
constexpr double strokeWidth = mm(0.3);
constexpr double boldStroke = mm(0.45); ///< light strokes on a dark ground

QPointF scaled(QPointF point) { return point * glyphUnitsPerPoint; }
QRectF scaled(const QRectF &rect) { return {scaled(rect.topLeft()), rect.size() * glyphUnitsPerPoint}; }

QPen penOf(Tint tint, double width, Qt::PenCapStyle cap = Qt::FlatCap)
{
    return {colour(tint), width * glyphUnitsPerPoint, Qt::SolidLine, cap, Qt::MiterJoin};
}

/// Strokes at 45°, rising to the right or falling.
void paintStrokes(QPainter &painter, const QRectF &r, bool rising)
{
    constexpr double step = every * 1.41421356;
    for (double x = r.left() + step / 2 - r.height(); x < r.right(); x += step) {
        const double from = std::max(x, r.left());
        const double to = std::min(x + r.height(), r.right());
        if (to <= from)
            continue;
        const auto y = [&](double at) { return rising ? r.bottom() - (at - x) : r.top() + (at - x); };
        painter.drawLine(scaled(QPointF(from, y(from))), scaled(QPointF(to, y(to))));
    }
}

void paintUpright(QPainter &painter, const QRectF &r)
{
    constexpr double step = mm(1.1);
    for (double x = r.left() + step / 2; x < r.right(); x += step)
        painter.drawLine(scaled(QPointF(x, r.top())), scaled(QPointF(x, r.bottom())));
}

/// Rows of dots, every other one shifted by half.
void paintDots(QPainter &painter, const QRectF &r)
{
    const QRectF inner = r.adjusted(dotSize * 0.7, dotSize * 0.7, -dotSize * 0.7, -dotSize * 0.7);
    if (inner.width() < 0 || inner.height() < 0)
        return;
    const int rows = std::max(1, static_cast<int>(inner.height() / (dotEvery * 0.7)) + 1);
    const double rowStep = rows > 1 ? inner.height() / (rows - 1) : 0;
    QList<QPointF> dots;
    for (int row = 0; row < rows; ++row) {
        const double y = rows > 1 ? inner.top() + row * rowStep : inner.center().y();
        for (double x = inner.left() + (row % 2 == 0 ? 0 : dotEvery / 2); x <= inner.right(); x += dotEvery)
            dots.push_back(scaled(QPointF(x, y)));
    }
    painter.drawPoints(dots.constData(), static_cast<int>(dots.size()));
}

} // namespace

void paintPatterned(QPainter &painter, const Patterned &area)
{
    painter.fillRect(scaled(area.rect), colour(area.ground));
    const bool dark = area.ground == Tint::Red || area.ground == Tint::Navy;
    painter.setPen(penOf(area.marks, dark ? boldStroke : strokeWidth));
    switch (area.pattern) {
    case Pattern::Plain:
        break;
    case Pattern::Rising:
        paintStrokes(painter, area.rect, true);
        break;
    case Pattern::Falling:
        paintStrokes(painter, area.rect, false);
        break;
    case Pattern::Crossed:
        paintStrokes(painter, area.rect, true);
        paintStrokes(painter, area.rect, false);
        break;
    case Pattern::Upright:
        paintUpright(painter, area.rect);
        break;
    case Pattern::Dots:
        painter.setPen(penOf(area.marks, dotSize, Qt::RoundCap));
        paintDots(painter, area.rect);
        break;
    }
}

void paintPolygon(QPainter &painter, const Polygon &polygon)
{
    QPolygonF points;
    for (const QPointF &point : polygon.points)
        points << scaled(point);
    painter.setPen(penOf(polygon.outline, polygon.width));
    painter.setBrush(colour(polygon.fill));
    painter.drawPolygon(points);
    painter.setBrush(Qt::NoBrush);
}

Patterned fillOf(State state, const QRectF &rect)
{
    switch (state) {
    case State::Done:
        return {rect, Pattern::Plain, Tint::Green, Tint::Green};
    case State::DoneLate:
        return {rect, Pattern::Falling, Tint::White, Tint::Green};
    case State::InProgress:
        return {rect, Pattern::Plain, Tint::Navy, Tint::Navy};
    case State::OnTrack:
        return {rect, Pattern::Upright, Tint::GreenLight, Tint::Ink};
    case State::NotStarted:
        return {rect, Pattern::Plain, Tint::White, Tint::White};
    case State::Behind:
        return {rect, Pattern::Dots, Tint::Yellow, Tint::Ink};
    case State::Overdue:
        return {rect, Pattern::Rising, Tint::Red, Tint::White};
    case State::Suspended:
        return {rect, Pattern::Upright, Tint::White, Tint::Ink};
    case State::NotApplicable:
        return {rect, Pattern::Plain, Tint::Band, Tint::Band};
    case State::Replaced:
        return {rect, Pattern::Crossed, Tint::White, Tint::Rule};
    }
    return {rect, Pattern::Plain, Tint::White, Tint::White};
}

bool carriesWords(State state) { return state == State::InProgress; }

} // namespace gelt::print
