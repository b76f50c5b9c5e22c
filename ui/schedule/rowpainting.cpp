// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/rowpicture.h"

#include "ui/style/glyphs.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace gelt {
namespace {

QColor barColor(State state, const style::Tokens &t)
{
    switch (state) {
    case State::Done:
    case State::DoneLate:
        return t.ok;
    case State::Overdue:
        return t.bad;
    case State::Suspended:
        return t.purple;
    case State::InProgress:
        return t.bar;
    default:
        return t.na;
    }
}

/// @param skipped how much of the line lies before what is drawn.
QPen dashed(const QColor &color, double skipped)
{
    QPen pen(color, 1);
    pen.setDashPattern({3, 2});
    pen.setDashOffset(skipped);
    return pen;
}

/// Half pixels, so that a stroke of one pixel is sharp.
QRectF crisp(const QRectF &rect)
{
    return {std::round(rect.left()) + 0.5, std::round(rect.top()) + 0.5, std::max(1.0, std::round(rect.width()) - 1),
            std::max(1.0, std::round(rect.height()) - 1)};
}

void paintArrow(QPainter &painter, const QLineF &line, const QColor &color)
{
    const double length = std::min(7.0, line.length());
    const double back = line.p2().x() - (line.dx() > 0 ? length : -length);
    const double half = length / 2;
    painter.setPen(QPen(color, 1));
    painter.drawLine(QPointF(line.p1().x(), std::round(line.y1()) + 0.5), QPointF(back, std::round(line.y1()) + 0.5));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const QPointF head[]{line.p2(), {back, line.y2() - half}, {back, line.y2() + half}};
    painter.drawPolygon(head, 3);
    painter.setBrush(Qt::NoBrush);
}

/// What is far off the window is left out: huge coordinates cost time and show nothing.
QRectF within(const QRectF &rect, const QRectF &visible)
{
    constexpr double more = 8;
    return rect.intersected(QRectF(visible.left() - more, rect.top(), visible.width() + 2 * more, rect.height()));
}

void paintBar(QPainter &painter, const RowPicture &picture, const report::TimeLineRow &row, const QRectF &visible,
              const style::Tokens &t)
{
    const QColor color = barColor(row.state, t);
    const double middle = std::round(picture.bar.center().y()) + 0.5;
    const QRectF bar = within(picture.bar, visible);
    if (bar.isEmpty())
        return;
    if (row.state == State::NotApplicable || row.state == State::Replaced) {
        painter.setPen(QPen(t.na, 3, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(bar.left(), middle), QPointF(bar.right(), middle));
        return;
    }
    if (row.recurs) {
        painter.setPen(row.state == State::Suspended ? dashed(t.purple, bar.left() - picture.bar.left())
                                                     : QPen(t.line, 2));
        painter.drawLine(QPointF(bar.left(), middle), QPointF(bar.right(), middle));
        return;
    }
    const bool complete = row.state == State::Done || row.state == State::DoneLate;
    QColor fill = color;
    if (complete)
        fill.setAlphaF(0.18F);
    painter.fillRect(bar, t.base);
    const QRectF done =
        bar.intersected(QRectF(picture.bar.left(), bar.top(), picture.filled - picture.bar.left(), bar.height()));
    if (done.width() > 0)
        painter.fillRect(done, fill);
    if (row.state == State::Suspended) {
        paintDashedFrame(painter, picture.bar, bar, color);
        return;
    }
    painter.setPen(QPen(color, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(crisp(bar));
}

void paintBand(QPainter &painter, const QRectF &rect, OccurrenceState state, const style::Tokens &t)
{
    QColor light = t.ok;
    light.setAlphaF(0.3F);
    switch (state) {
    case OccurrenceState::Done:
        painter.fillRect(rect, light);
        break;
    case OccurrenceState::DoneLate:
        painter.fillRect(rect, t.base);
        painter.fillRect(rect.adjusted(0, rect.height() / 2, 0, 0), light);
        break;
    case OccurrenceState::Overdue:
        painter.fillRect(rect, t.bad);
        return;
    case OccurrenceState::Pending:
        painter.fillRect(rect, t.base);
        break;
    case OccurrenceState::NotApplicable:
        painter.setPen(QPen(t.na, 3, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
        return;
    }
    painter.setPen(QPen(state == OccurrenceState::Pending ? t.na : t.ok, 1));
    painter.drawRect(crisp(rect));
}

} // namespace

void paintHatching(QPainter &painter, const QRectF &rect, double from, const QColor &color)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(QPen(color, 2));
    constexpr double every = 7;
    const double skipped = std::floor((rect.left() - rect.height() - from) / every) * every;
    for (double x = from + skipped; x < rect.right(); x += every)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

void paintDashedFrame(QPainter &painter, const QRectF &whole, const QRectF &seen, const QColor &color)
{
    const QRectF frame = crisp(seen);
    painter.setPen(dashed(color, seen.left() - whole.left()));
    painter.drawLine(frame.topLeft(), frame.topRight());
    painter.drawLine(frame.bottomLeft(), frame.bottomRight());
    painter.setPen(dashed(color, 0));
    if (seen.left() <= whole.left())
        painter.drawLine(frame.topLeft(), frame.bottomLeft());
    if (seen.right() >= whole.right())
        painter.drawLine(frame.topRight(), frame.bottomRight());
}

void paintMark(QPainter &painter, const QRectF &rect, OccurrenceState state, const style::Tokens &t)
{
    const QColor color = style::colorOf(state, t);
    const QPointF centre = rect.center();
    const double radius = rect.width() / 2 - 1;
    switch (state) {
    case OccurrenceState::Done:
    case OccurrenceState::Overdue: {
        // What the sign leaves open, its tick or "!", is as the ground and not what happens to lie below.
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.base);
        painter.drawEllipse(centre, radius * 0.6, radius * 0.6);
        painter.setBrush(Qt::NoBrush);
        style::paintGlyph(painter, rect.adjusted(-1, -1, 1, 1), style::glyphOf(state), color);
        return;
    }
    case OccurrenceState::NotApplicable:
        painter.setPen(QPen(color, 2.5, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(rect.left() + 1, centre.y()), QPointF(rect.right() - 1, centre.y()));
        return;
    case OccurrenceState::DoneLate:
    case OccurrenceState::Pending:
        break;
    }
    painter.setPen(QPen(color, 1.4));
    painter.setBrush(t.base);
    painter.drawEllipse(centre, radius - 0.4, radius - 0.4);
    painter.setBrush(Qt::NoBrush);
    if (state == OccurrenceState::DoneLate) {
        QPainterPath half(centre);
        half.arcTo(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), -90, 180);
        half.closeSubpath();
        painter.fillPath(half, color);
    }
}

void paintBars(QPainter &painter, const RowPicture &picture, const report::TimeLineRow &row, const QRectF &visible,
               const style::Tokens &t)
{
    painter.setBrush(Qt::NoBrush);
    if (!picture.initial.isNull()) {
        if (const QRectF seen = within(picture.initial, visible); !seen.isEmpty())
            paintDashedFrame(painter, picture.initial, seen, t.text2);
    }
    if (!picture.arrow.isNull())
        paintArrow(painter, picture.arrow, t.text2);
    if (!picture.overdue.isNull())
        paintHatching(painter, within(picture.overdue, visible), picture.overdue.left(), t.bad);
    if (!picture.bar.isNull())
        paintBar(painter, picture, row, visible, t);
    if (picture.beyond != 0) {
        const QRectF &at = picture.pointer;
        const bool before = picture.beyond < 0;
        paintArrow(
            painter,
            QLineF(before ? at.right() : at.left(), at.center().y(), before ? at.left() : at.right(), at.center().y()),
            t.text2);
    }
}

void paintMarks(QPainter &painter, const RowPicture &picture, const report::TimeLineRow &row, const QRectF &visible,
                const QColor &back, int current, const style::Tokens &t)
{
    for (std::size_t i = 0; i < picture.marks.size(); ++i) {
        const RowPicture::Mark &mark = picture.marks[i];
        if (mark.rect.right() < visible.left() - 2 || mark.rect.left() > visible.right() + 2)
            continue;
        if (mark.isSign)
            paintMark(painter, mark.rect, mark.group.state, t);
        else
            paintBand(painter, within(mark.rect, visible), mark.group.state, t);
        if (!mark.sign.isNull())
            paintMark(painter, mark.sign, mark.group.state, t);
        if (!mark.count.isNull()) {
            painter.setPen(mark.group.state == OccurrenceState::Overdue ? t.base : t.text);
            painter.drawText(mark.count, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                             RowPicture::countOf(mark.group));
        }
        if (static_cast<int>(i) == current) {
            painter.setPen(QPen(t.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(mark.rect.adjusted(-2, -2, 2, 2), 3, 3);
        }
    }
    if (picture.words.isNull())
        return;
    painter.fillRect(picture.words.adjusted(-1, 1, 1, -1), back);
    painter.setPen(row.state == State::Overdue ? t.bad : t.text);
    painter.drawText(picture.words.adjusted(1, 0, 40, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     row.words);
}

} // namespace gelt
