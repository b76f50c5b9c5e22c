// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/paint.h"

#include <QFontMetrics>
#include <QFrame>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gelt::style {
namespace {

constexpr int signGap = 5; // between a sign and its text

/// Paints the text beside a sign and answers where the sign goes.
QRectF paintBeside(QPainter &painter, const QRectF &rect, const QString &text, const QColor &color)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const double side = signSize(metrics);
    QRectF sign(0, 0, side, side);
    QRectF words = rect;
    if (painter.layoutDirection() == Qt::RightToLeft) {
        sign.moveRight(rect.right());
        words.setRight(sign.left() - signGap);
    } else {
        sign.moveLeft(rect.left());
        words.setLeft(sign.right() + signGap);
    }
    sign.moveTop(std::round(rect.center().y() - side / 2));
    painter.setPen(color);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, static_cast<int>(words.width())));
    return sign;
}

} // namespace

void paintBar(QPainter &painter, const QRectF &rect, double progress, std::optional<double> planned,
              const Tokens &tokens)
{
    const double height = std::max(3.0, std::round(rect.height() / 2));
    const QRectF rail(rect.left(), std::round(rect.center().y() - height / 2), rect.width(), height);
    QRectF done = rail;
    done.setWidth(std::round(rail.width() * std::clamp(progress, 0.0, 1.0)));
    painter.fillRect(rail, tokens.track);
    painter.fillRect(done, tokens.bar);
    if (!planned)
        return;
    const double width = std::max(2.0, std::round(height / 3));
    const double middle = rect.left() + rect.width() * std::clamp(*planned, 0.0, 1.0);
    const double left = std::clamp(std::round(middle - width / 2), rect.left(), rect.right() - width);
    painter.fillRect(QRectF(left, rect.top(), width, rect.height()), tokens.text);
}

void paintFocus(QPainter &painter, const QRectF &rect, const Tokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.accent, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(rect.adjusted(1, 1, -1, -1));
    painter.restore();
}

void paintSignText(QPainter &painter, const QRectF &rect, Glyph glyph, const QString &text, const QColor &color)
{
    paintGlyph(painter, paintBeside(painter, rect, text, color), glyph, color);
}

void paintLampText(QPainter &painter, const QRectF &rect, Light light, const QString &text, const QColor &color,
                   const Tokens &tokens)
{
    const QRectF sign = paintBeside(painter, rect, text, color);
    const double margin = sign.width() / 8; // a lamp fills its square, a sign of the font does not
    paintLamp(painter, sign.adjusted(margin, margin, -margin, -margin), light, tokens);
}

int signTextWidth(const QFontMetrics &metrics, const QString &text)
{
    return signSize(metrics) + signGap + metrics.horizontalAdvance(text);
}

int signSize(const QFontMetrics &metrics) { return std::max(16, metrics.height()); }

QFrame *hairline(Qt::Orientation orientation, QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameStyle((orientation == Qt::Horizontal ? QFrame::HLine : QFrame::VLine) | QFrame::Plain);
    line->setLineWidth(1);
    if (orientation == Qt::Horizontal)
        line->setFixedHeight(1);
    else
        line->setFixedWidth(1);
    return line;
}

} // namespace gelt::style
