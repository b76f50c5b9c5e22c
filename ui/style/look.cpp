// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/look.h"

#include <QPainter>

#include <algorithm>

namespace gelt::style::controls {

bool isEnabled(const QStyleOption &option) { return option.state.testFlag(QStyle::State_Enabled); }

bool isHovered(const QStyleOption &option)
{
    return isEnabled(option) && option.state.testFlag(QStyle::State_MouseOver);
}

bool isPressed(const QStyleOption &option) { return option.state.testFlag(QStyle::State_Sunken); }

bool isOn(const QStyleOption &option) { return option.state.testFlag(QStyle::State_On); }

bool hasFocus(const QStyleOption &option) { return isEnabled(option) && option.state.testFlag(QStyle::State_HasFocus); }

Tokens colorsOf(const QPalette &palette)
{
    Tokens t = tokens(palette);
    if (palette.color(QPalette::Active, QPalette::Link) == t.accent)
        return t;
    t.base = palette.color(QPalette::Base);
    t.alt = palette.color(QPalette::AlternateBase);
    t.window = t.head = t.track = palette.color(QPalette::Window);
    t.text = t.text2 = t.text3 = t.line = t.control = palette.color(QPalette::WindowText);
    t.accent = t.selection = t.bar = palette.color(QPalette::Highlight);
    t.accentText = t.selectionText = palette.color(QPalette::HighlightedText);
    return t;
}

void paintRounded(QPainter &painter, const QRectF &rect, const Look &look, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.edge.isValid() ? QPen(look.edge, look.width) : QPen(Qt::NoPen));
    painter.setBrush(look.fill.isValid() ? QBrush(look.fill) : QBrush(Qt::NoBrush));
    const double inset = look.edge.isValid() ? look.width / 2 : 0;
    const double round = std::max(0.0, radius - inset);
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), round, round);
    painter.restore();
}

void paintChevron(QPainter &painter, const QRect &rect, const QStyleOption &option, Glyph glyph)
{
    const QPalette::ColorGroup group = isEnabled(option) ? QPalette::Active : QPalette::Disabled;
    // A narrow place (one of the two of a spin box) may cut the empty border of the sign.
    const double side = std::min({16, rect.width() + 4, rect.height() + 4});
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(rect).center());
    paintGlyph(painter, square, glyph, option.palette.color(group, QPalette::WindowText));
}

} // namespace gelt::style::controls
