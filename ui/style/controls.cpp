// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/controls.h"

#include <QCommandLinkButton>
#include <QPainter>
#include <QPainterPath>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace gelt::style::controls {
namespace {

constexpr double corner = 4;
constexpr int box = 16; // the side of a check box without the room for its focus frame

struct Look {
    QColor fill;
    QColor edge;
    double width = 1; ///< of the edge
};

bool isEnabled(const QStyleOption &option) { return option.state.testFlag(QStyle::State_Enabled); }
bool isHovered(const QStyleOption &option)
{
    return isEnabled(option) && option.state.testFlag(QStyle::State_MouseOver);
}
bool isPressed(const QStyleOption &option) { return option.state.testFlag(QStyle::State_Sunken); }
bool isOn(const QStyleOption &option) { return option.state.testFlag(QStyle::State_On); }
bool hasFocus(const QStyleOption &option)
{
    return isEnabled(option) && option.state.testFlag(QStyle::State_HasFocus);
}

void paintRounded(QPainter &painter, const QRectF &rect, const Look &look, double radius = corner)
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

/// The one act of a window: a blue ground, in focus with a frame around it and a gap between.
void paintPrimary(QPainter &painter, const QStyleOptionButton &option, const Tokens &t)
{
    QColor fill = t.accent;
    if (isPressed(option) || isHovered(option))
        fill = t.dark ? fill.lighter(isPressed(option) ? 118 : 109) : fill.darker(isPressed(option) ? 125 : 112);
    QRectF rect = option.rect;
    if (hasFocus(option)) {
        paintRounded(painter, rect, {{}, t.accent, 2});
        rect.adjust(3, 3, -3, -3);
    }
    paintRounded(painter, rect, {fill, {}}, hasFocus(option) ? 2 : corner);
}

Look lookOf(const QStyleOption &option, const Tokens &t)
{
    Look look{t.base, t.control};
    if (!isEnabled(option))
        look = {t.window, t.line};
    else if (isOn(option) || isPressed(option))
        look = {t.selection, t.accent};
    else if (isHovered(option))
        look.fill = t.head;
    if (hasFocus(option)) {
        look.edge = t.accent;
        look.width = 2;
    }
    return look;
}

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

bool isPrimary(const QWidget *widget) { return widget && widget->property("primary").toBool(); }

bool isChip(const QWidget *widget) { return widget && widget->property("chip").toBool(); }

bool hasMenuChevron(const QStyleOptionToolButton &button)
{
    return button.features.testFlag(QStyleOptionToolButton::HasMenu)
        && !button.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

void paintButton(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const Tokens t = colorsOf(option.palette);
    if (isPrimary(widget) && isEnabled(option)) {
        paintPrimary(painter, option, t);
        return;
    }
    Look look = lookOf(option, t);
    const bool flat = option.features.testFlag(QStyleOptionButton::Flat);
    if (flat && !isHovered(option) && !isOn(option) && !isPressed(option))
        look = {{}, hasFocus(option) ? t.accent : QColor(), 2};
    else if (option.features.testFlag(QStyleOptionButton::DefaultButton) && isEnabled(option))
        look.edge = t.accent;
    if (isHovered(option) && qobject_cast<const QCommandLinkButton *>(widget))
        look = {t.selection, t.accent, look.width};
    paintRounded(painter, option.rect, look);
}

void paintToolButton(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Tokens t = colorsOf(option.palette);
    Look look = lookOf(option, t);
    look.width = 1; // the focus frame is painted over it
    if (option.state.testFlag(QStyle::State_AutoRaise) && !isChip(widget)) {
        if (!isEnabled(option) && !isOn(option))
            return;
        if (!isOn(option))
            look.edge = QColor();
        if (isHovered(option) && !isOn(option) && !isPressed(option))
            look.fill = t.track;
    }
    if (hasFocus(option))
        look.edge = t.accent;
    paintRounded(painter, option.rect, look);
}

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
    const QColor color = option.palette.color(isEnabled(option) ? QPalette::Active : QPalette::Disabled, QPalette::Text);
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
    const auto step = [&](const QRect &rect, QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag flag, double turn) {
        QStyleOption now(option);
        now.state.setFlag(QStyle::State_Enabled, isEnabled(option) && option.stepEnabled.testFlag(flag));
        const bool active = option.activeSubControls.testFlag(part) && isHovered(now);
        if (active)
            paintRounded(painter, rect, {isPressed(option) ? t.selection : t.track, {}}, 2);
        paintChevron(painter, rect, now, turn);
    };
    step(up, QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, 180);
    step(down, QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, 0);
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider)
{
    const Tokens t = colorsOf(option.palette);
    painter.fillRect(option.rect, t.window);
    if (option.minimum == option.maximum)
        return;
    const bool active = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider)
        && (isHovered(option) || isPressed(option));
    const double margin = active ? 2 : 3;
    const QRectF thumb = option.orientation == Qt::Horizontal ? QRectF(slider).adjusted(1, margin, -1, -margin)
                                                              : QRectF(slider).adjusted(margin, 1, -margin, -1);
    paintRounded(painter, thumb, {active ? t.text3 : t.control, {}}, std::min(thumb.width(), thumb.height()) / 2);
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
    const bool last = option.position == QStyleOptionHeader::End || option.position == QStyleOptionHeader::OnlyOneSection;
    if (option.orientation == Qt::Horizontal && !last)
        painter.fillRect(QRect(option.direction == Qt::RightToLeft ? rect.left() : rect.right(), rect.top(), 1,
                               rect.height()), t.line);
    else if (option.orientation == Qt::Vertical)
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), t.line);
}

void paintMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const Tokens t = colorsOf(option.palette);
    const bool chosen = isEnabled(option) && option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(option.rect, t.window);
    if (chosen)
        paintRounded(painter, QRectF(option.rect).adjusted(1, 2, -1, -2), {isPressed(option) ? t.selection : t.track, {}});
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

void paintChevron(QPainter &painter, const QRect &rect, const QStyleOption &option, double turn)
{
    const QPalette::ColorGroup group = isEnabled(option) ? QPalette::Active : QPalette::Disabled;
    const double side = std::min({16, rect.width(), rect.height() + 4});
    painter.save();
    painter.translate(QRectF(rect).center());
    painter.rotate(turn);
    paintGlyph(painter, QRectF(-side / 2, -side / 2, side, side), Glyph::ChevronDown,
               option.palette.color(group, QPalette::WindowText));
    painter.restore();
}

QIcon tinted(const QIcon &icon, const QSize &size, const QColor &color, double ratio)
{
    QPixmap pixmap = icon.pixmap(size, ratio);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(), pixmap.deviceIndependentSize().toSize()), color);
    painter.end();
    return QIcon(pixmap);
}

} // namespace gelt::style::controls
