// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/controls.h"

#include <QPainter>

#include <algorithm>

namespace gelt::style::controls {
namespace {

constexpr int box = 16; // the side of a check box without the room for its focus frame

/// The look of a box that is ticked or not.
Look indicatorLook(const QStyleOption &option, const Tokens &t)
{
    const bool marked = !option.state.testFlag(QStyle::State_Off);
    if (!isEnabled(option))
        return {marked ? t.control : t.window, marked ? QColor() : t.line};
    if (marked)
        return {t.accent, {}};
    return {isPressed(option) ? t.selection : t.base, isHovered(option) ? t.accent : t.control};
}

QRectF boxIn(const QRect &rect)
{
    const int side = std::min({box, rect.width(), rect.height()});
    return QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, QSize(side, side), rect);
}

} // namespace

void paintField(QPainter &painter, const QStyleOption &option, bool hasFocus)
{
    const Tokens t = colorsOf(option.palette);
    Look look{option.palette.color(QPalette::Base), isEnabled(option) ? t.control : t.line};
    if (hasFocus && isEnabled(option))
        look = {look.fill, t.accent, 2};
    paintRounded(painter, option.rect, look);
}

void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QRect &arrow, Glyph glyph)
{
    const Tokens t = colorsOf(option.palette);
    if (option.frame) {
        paintField(painter, option, hasFocus(option));
        if (!option.editable && isHovered(option) && !hasFocus(option))
            paintRounded(painter, option.rect, {t.head, t.control});
    }
    const QColor color =
        option.palette.color(isEnabled(option) ? QPalette::Active : QPalette::Disabled, QPalette::Text);
    const int side = std::min({16, arrow.width(), arrow.height()});
    paintGlyph(painter, QStyle::alignedRect(option.direction, Qt::AlignCenter, QSize(side, side), arrow), glyph, color);
}

void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down)
{
    const Tokens t = colorsOf(option.palette);
    if (option.frame)
        paintField(painter, option, hasFocus(option));
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto step = [&](const QRect &rect, QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag flag,
                          Glyph glyph) {
        QStyleOption now(option);
        now.state.setFlag(QStyle::State_Enabled, isEnabled(option) && option.stepEnabled.testFlag(flag));
        const bool active = option.activeSubControls.testFlag(part) && isHovered(now);
        if (active)
            paintRounded(painter, rect, {isPressed(option) ? t.selection : t.track, {}}, 2);
        paintChevron(painter, rect, now, glyph);
    };
    step(up, QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Glyph::ChevronUp);
    step(down, QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Glyph::ChevronDown);
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &thumb)
{
    const Tokens t = colorsOf(option.palette);
    painter.fillRect(option.rect, t.window);
    if (option.minimum == option.maximum)
        return;
    const bool active =
        option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider) && (isHovered(option) || isPressed(option));
    const double margin = active ? 2 : 3;
    const QRectF rect = option.orientation == Qt::Horizontal ? QRectF(thumb).adjusted(1, margin, -1, -margin)
                                                             : QRectF(thumb).adjusted(margin, 1, -margin, -1);
    paintRounded(painter, rect, {active ? t.text3 : t.control, {}}, std::min(rect.width(), rect.height()) / 2);
}

void paintSlider(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle)
{
    const Tokens t = colorsOf(option.palette);
    constexpr double thickness = 4;
    constexpr double side = 14;
    const bool horizontal = option.orientation == Qt::Horizontal;
    const QRectF whole = option.rect;
    const QPointF middle = QRectF(handle).center();
    QRectF rail = whole;
    QRectF done = whole;
    if (horizontal) {
        rail = QRectF(whole.left() + side / 2, middle.y() - thickness / 2, whole.width() - side, thickness);
        done = rail;
        option.upsideDown ? done.setLeft(middle.x()) : done.setRight(middle.x());
    } else {
        rail = QRectF(middle.x() - thickness / 2, whole.top() + side / 2, thickness, whole.height() - side);
        done = rail;
        option.upsideDown ? done.setTop(middle.y()) : done.setBottom(middle.y());
    }
    const QColor strong = isEnabled(option) ? t.accent : t.control;
    paintRounded(painter, rail, {t.track, {}}, thickness / 2);
    paintRounded(painter, done, {isEnabled(option) ? t.bar : t.control, {}}, thickness / 2);
    QRectF knob(0, 0, side, side);
    knob.moveCenter(middle);
    paintRounded(painter, knob, {isHovered(option) || isPressed(option) ? t.selection : t.base, strong, 2}, side / 2);
    if (hasFocus(option))
        paintRounded(painter, knob.adjusted(-3, -3, 3, 3), {{}, t.accent, 2}, side / 2 + 3);
}

void paintCheckBox(QPainter &painter, const QStyleOption &option)
{
    const Tokens t = colorsOf(option.palette);
    const QRectF square = boxIn(option.rect);
    paintRounded(painter, square, indicatorLook(option, t), 3);
    if (hasFocus(option))
        paintRounded(painter, square.adjusted(-2, -2, 2, 2), {{}, t.accent, 2}, 5);
    const QColor mark = isEnabled(option) ? t.accentText : t.window;
    if (isOn(option))
        paintGlyph(painter, square.adjusted(1, 1, -1, -1), Glyph::Check, mark);
    else if (option.state.testFlag(QStyle::State_NoChange))
        painter.fillRect(square.adjusted(4, 7, -4, -7), mark);
}

void paintRadioButton(QPainter &painter, const QStyleOption &option)
{
    const Tokens t = colorsOf(option.palette);
    const QRectF square = boxIn(option.rect);
    QStyleOption ring(option); // a ring with a disc, not a filled one
    ring.state.setFlag(QStyle::State_On, false);
    ring.state.setFlag(QStyle::State_Off);
    Look look = indicatorLook(ring, t);
    if (isOn(option) && isEnabled(option))
        look = {t.base, t.accent, 1.5};
    paintRounded(painter, square, look, box / 2.0);
    if (hasFocus(option))
        paintRounded(painter, square.adjusted(-2, -2, 2, 2), {{}, t.accent, 2}, box / 2.0 + 2);
    if (isOn(option))
        paintRounded(painter, square.adjusted(4, 4, -4, -4), {isEnabled(option) ? t.accent : t.control, {}}, box / 2.0);
}

void paintTab(QPainter &painter, const QStyleOptionTab &option)
{
    const Tokens t = colorsOf(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect rect = option.rect;
    painter.fillRect(rect, selected ? t.base : isHovered(option) ? t.track : t.window);
    const bool below = option.shape == QTabBar::RoundedSouth || option.shape == QTabBar::TriangularSouth;
    const int edge = below ? rect.top() : rect.bottom();
    if (selected)
        painter.fillRect(QRect(rect.left(), below ? edge : edge - 1, rect.width(), 2), t.accent);
    else
        painter.fillRect(QRect(rect.left(), edge, rect.width(), 1), t.line);
}

void paintHeader(QPainter &painter, const QStyleOptionHeader &option)
{
    const Tokens t = colorsOf(option.palette);
    const QRect rect = option.rect;
    const bool pressed = isEnabled(option) && isPressed(option);
    painter.fillRect(rect, pressed ? t.selection : isHovered(option) ? t.track : t.head);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.line);
    const bool last =
        option.position == QStyleOptionHeader::End || option.position == QStyleOptionHeader::OnlyOneSection;
    if (option.orientation == Qt::Horizontal && !last)
        painter.fillRect(
            QRect(option.direction == Qt::RightToLeft ? rect.left() : rect.right(), rect.top(), 1, rect.height()),
            t.line);
    else if (option.orientation == Qt::Vertical)
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), t.line);
}

void paintMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const Tokens t = colorsOf(option.palette);
    const bool chosen = isEnabled(option) && option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(option.rect, t.window);
    if (chosen)
        paintRounded(painter, QRectF(option.rect).adjusted(1, 2, -1, -2),
                     {isPressed(option) ? t.selection : t.track, {}});
}

void paintProgress(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const Tokens t = colorsOf(option.palette);
    const bool isBusy = option.minimum >= option.maximum;
    const double whole = double(option.maximum) - option.minimum;
    const double share = isBusy ? 1 : std::clamp((double(option.progress) - option.minimum) / whole, 0.0, 1.0);
    QRect done = option.rect;
    if (option.state.testFlag(QStyle::State_Horizontal))
        done.setWidth(static_cast<int>(done.width() * share));
    else
        done.setTop(done.bottom() + 1 - static_cast<int>(done.height() * share));
    painter.fillRect(QStyle::visualRect(option.direction, option.rect, done),
                     isBusy ? QBrush(t.bar, Qt::BDiagPattern) : QBrush(t.bar));
}

QRect lineIn(const QStyleOptionFrame &frame)
{
    const QRect &rect = frame.rect;
    return frame.frameShape == QFrame::HLine ? QRect(rect.left(), rect.center().y(), rect.width(), 1)
                                             : QRect(rect.center().x(), rect.top(), 1, rect.height());
}

} // namespace gelt::style::controls
