// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/icons.h"

#include <QPainter>
#include <QPainterPath>

namespace gelt::print {
namespace {

/// Draws on a grid of 12 × 12; outlines are of one strength in ink.
class Pen12 {
public:
    Pen12(QPainter &painter, const QRectF &rect)
        : m_painter(&painter)
        , m_rect(rect)
        , m_scale(rect.width() / 12)
    {
    }

    void disc(double radius, Tint fill, bool outlined = true)
    {
        QPainterPath path;
        path.addEllipse(at(6, 6), radius * m_scale, radius * m_scale);
        paint(path, fill, outlined);
    }

    void polygon(std::initializer_list<QPointF> points, Tint fill, bool outlined)
    {
        QPainterPath path = pathOf(points);
        path.closeSubpath();
        paint(path, fill, outlined);
    }

    void stroke(std::initializer_list<QPointF> points, double width, Tint tint)
    {
        m_painter->strokePath(pathOf(points),
                              QPen(colour(tint), width * m_scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }

    void halfDisc(double radius, Tint fill)
    {
        const QPointF centre = at(6, 6);
        const double r = radius * m_scale;
        QPainterPath path(centre);
        path.arcTo(QRectF(centre.x() - r, centre.y() - r, 2 * r, 2 * r), 90, 180);
        path.closeSubpath();
        paint(path, fill, false);
    }

    void dot(double x, double y, double radius, Tint fill)
    {
        QPainterPath path;
        path.addEllipse(at(x, y), radius * m_scale, radius * m_scale);
        paint(path, fill, false);
    }

private:
    QPointF at(double x, double y) const { return {m_rect.x() + x * m_scale, m_rect.y() + y * m_scale}; }

    QPainterPath pathOf(std::initializer_list<QPointF> points) const
    {
        QPainterPath path;
        for (const QPointF &point : points) {
            if (path.elementCount() == 0)
                path.moveTo(at(point.x(), point.y()));
            else
                path.lineTo(at(point.x(), point.y()));
        }
        return path;
    }

    void paint(const QPainterPath &path, Tint fill, bool outlined)
    {
        constexpr double outline = 0.9;
        m_painter->setBrush(colour(fill));
        m_painter->setPen(outlined
                              ? QPen(colour(Tint::Ink), outline * m_scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin)
                              : QPen(Qt::NoPen));
        m_painter->drawPath(path);
        m_painter->setBrush(Qt::NoBrush);
    }

    QPainter *m_painter;
    QRectF m_rect;
    double m_scale;
};

constexpr double radius = 5.3;

void check(Pen12 &pen, Tint tint) { pen.stroke({{3.4, 6.3}, {5.2, 8.1}, {8.6, 4.2}}, 1.4, tint); }

void warning(Pen12 &pen)
{
    pen.polygon({{6, 1}, {11.4, 10.9}, {0.6, 10.9}}, Tint::Yellow, true);
    pen.stroke({{6, 4.4}, {6, 7.4}}, 1.3, Tint::Ink);
    pen.dot(6, 9.3, 0.75, Tint::Ink);
}

void overdue(Pen12 &pen)
{
    pen.polygon({{0.8, 0.8}, {11.2, 0.8}, {11.2, 11.2}, {0.8, 11.2}}, Tint::Red, true);
    pen.stroke({{3.6, 3.6}, {8.4, 8.4}}, 1.5, Tint::White);
    pen.stroke({{8.4, 3.6}, {3.6, 8.4}}, 1.5, Tint::White);
}

} // namespace

void paintIcon(QPainter &painter, report::Icon icon, const QRectF &rect)
{
    using report::Icon;
    Pen12 pen(painter, rect);
    switch (icon) {
    case Icon::None:
        break;
    case Icon::Done:
    case Icon::LightGreen:
        pen.disc(radius, Tint::Green);
        check(pen, Tint::White);
        break;
    case Icon::DoneLate:
        pen.disc(radius, Tint::White);
        check(pen, Tint::Ink);
        break;
    case Icon::InProgress:
        pen.disc(radius, Tint::White);
        pen.halfDisc(radius, Tint::Navy);
        break;
    case Icon::OnTrack:
        pen.disc(radius, Tint::White);
        pen.dot(6, 6, 2.3, Tint::Navy);
        break;
    case Icon::NotStarted:
        pen.disc(radius, Tint::White);
        break;
    case Icon::Behind:
    case Icon::LightYellow:
        warning(pen);
        break;
    case Icon::Overdue:
    case Icon::LightRed:
        overdue(pen);
        break;
    case Icon::Suspended:
        pen.polygon({{2.2, 1}, {4.8, 1}, {4.8, 11}, {2.2, 11}}, Tint::Navy, true);
        pen.polygon({{7.2, 1}, {9.8, 1}, {9.8, 11}, {7.2, 11}}, Tint::Navy, true);
        break;
    case Icon::NotApplicable:
    case Icon::LightNotAvailable:
        pen.disc(radius, Tint::White);
        pen.stroke({{3.6, 6}, {8.4, 6}}, 1.3, Tint::Ink);
        break;
    case Icon::Replaced:
        pen.stroke({{1.2, 6}, {10.4, 6}}, 1.4, Tint::Ink);
        pen.stroke({{6.8, 2.4}, {10.6, 6}, {6.8, 9.6}}, 1.4, Tint::Ink);
        break;
    }
}

} // namespace gelt::print
