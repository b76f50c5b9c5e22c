// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/buttons.h"

#include <QCommandLinkButton>
#include <QDialogButtonBox>
#include <QPainter>
#include <QPushButton>
#include <QVariant>

#include <algorithm>

namespace gelt::style::controls {
namespace {

constexpr int labelGap = 6; // between a sign and its text

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
        look = {isOn(option) ? t.head : t.window, t.line};
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

struct Label {
    QIcon icon;
    QSize iconSize;
    QString text;
    QColor color;
    bool tinted = false;  ///< the icon in that colour too, whatever its own
    bool mnemonic = true; ///< whether the letter of the shortcut is underlined
};

QPixmap pixmapOf(const Label &label, const QStyleOption &option, double ratio)
{
    QPixmap pixmap = label.icon.pixmap(label.iconSize, ratio, isEnabled(option) ? QIcon::Normal : QIcon::Disabled,
                                       isOn(option) ? QIcon::On : QIcon::Off);
    if (label.tinted && !pixmap.isNull()) {
        QPainter painter(&pixmap);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(QRectF(QPointF(), pixmap.deviceIndependentSize()), label.color);
    }
    return pixmap;
}

void paintLabelIn(QPainter &painter, const QRect &rect, const QStyleOption &option, const Label &label)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int iconWidth = label.icon.isNull() ? 0 : label.iconSize.width();
    const int gap = iconWidth > 0 && !label.text.isEmpty() ? labelGap : 0;
    const int room = rect.width() - iconWidth - gap;
    const int flags = label.mnemonic ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    QString text = label.text;
    int textWidth = metrics.size(flags, text).width();
    if (textWidth > room) {
        text = metrics.elidedText(text, Qt::ElideRight, room, flags);
        textWidth = room;
    }
    const int left = rect.left() + std::max(0, (room - textWidth) / 2);
    if (iconWidth > 0) {
        QRect place(QPoint(left, rect.top() + (rect.height() - label.iconSize.height()) / 2), label.iconSize);
        place = QStyle::visualRect(option.direction, rect, place);
        painter.drawPixmap(place, pixmapOf(label, option, painter.device()->devicePixelRatioF()));
    }
    const QRect words(left + iconWidth + gap, rect.top(), textWidth, rect.height());
    painter.setPen(label.color);
    painter.drawText(QStyle::visualRect(option.direction, rect, words), Qt::AlignCenter | flags, text);
}

QColor textColor(const QStyleOption &option, const Tokens &t)
{
    if (isEnabled(option))
        return isOn(option) ? t.selectionText : option.palette.color(QPalette::Active, QPalette::ButtonText);
    return option.palette.color(QPalette::Disabled, QPalette::ButtonText);
}

bool showsMnemonic(const QStyleOption &option, const QWidget *widget)
{
    return !widget || widget->style()->styleHint(QStyle::SH_UnderlineShortcut, &option, widget) != 0;
}

/// Takes the room for a menu's chevron from the end of @p rect, and paints it.
QRect paintMenuChevron(QPainter &painter, const QRect &rect, const QStyleOption &option)
{
    const QRect whole = rect.adjusted(4, 0, -4, 0);
    const QRect arrow(whole.right() + 1 - menuChevron, whole.top(), menuChevron, whole.height());
    paintChevron(painter, QStyle::visualRect(option.direction, rect, arrow), option, Glyph::ChevronDown);
    return QStyle::visualRect(option.direction, rect, whole.adjusted(0, 0, -menuChevron, 0));
}

} // namespace

bool isPrimary(const QWidget *widget)
{
    const auto *button = qobject_cast<const QPushButton *>(widget);
    if (!button)
        return false;
    if (button->property("primary").toBool())
        return true;
    const auto *box = qobject_cast<const QDialogButtonBox *>(button->parentWidget());
    return box && button->isDefault() && box->buttonRole(const_cast<QPushButton *>(button)) == QDialogButtonBox::AcceptRole;
}

bool isChip(const QWidget *widget) { return widget && widget->property("chip").toBool(); }

bool hasMenuChevron(const QStyleOptionToolButton &button)
{
    return button.features.testFlag(QStyleOptionToolButton::HasMenu)
           && !button.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

bool hasPlainLabel(const QStyleOptionToolButton &button)
{
    return !button.features.testFlag(QStyleOptionToolButton::Arrow)
           && (button.toolButtonStyle != Qt::ToolButtonTextUnderIcon || button.icon.isNull() || button.text.isEmpty());
}

void paintButton(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const Tokens t = colorsOf(option.palette);
    if (isPrimary(widget) && isEnabled(option)) {
        paintPrimary(painter, option, t);
        return;
    }
    Look look = lookOf(option, t);
    const bool isLink = qobject_cast<const QCommandLinkButton *>(widget);
    const bool isFlat = option.features.testFlag(QStyleOptionButton::Flat) && !isLink;
    if (isFlat && !isHovered(option) && !isOn(option) && !isPressed(option))
        look = {{}, hasFocus(option) ? t.accent : QColor(), 2};
    else if (option.features.testFlag(QStyleOptionButton::DefaultButton) && isEnabled(option))
        look.edge = t.accent;
    if (isHovered(option) && isLink)
        look = {t.selection, t.accent, look.width};
    paintRounded(painter, option.rect, look);
}

void paintToolButton(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Tokens t = colorsOf(option.palette);
    Look look = lookOf(option, t);
    look.width = 1; // the frame of focus is painted over it
    if (option.state.testFlag(QStyle::State_AutoRaise) && !isChip(widget) && !isOn(option)) {
        if (!isEnabled(option))
            return;
        look.edge = QColor();
        if (isHovered(option) && !isPressed(option))
            look.fill = t.track;
    }
    paintRounded(painter, option.rect, look);
}

void paintLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const Tokens t = colorsOf(option.palette);
    const bool primary = isPrimary(widget) && isEnabled(option);
    QRect rect = option.rect;
    if (option.features.testFlag(QStyleOptionButton::HasMenu))
        rect = paintMenuChevron(painter, rect, option);
    paintLabelIn(painter, rect, option,
                 {option.icon, option.iconSize, option.text, primary ? t.accentText : textColor(option, t), primary,
                  showsMnemonic(option, widget)});
}

void paintLabel(QPainter &painter, const QStyleOptionToolButton &option, const QWidget *widget)
{
    const Tokens t = colorsOf(option.palette);
    QRect rect = option.rect;
    if (hasMenuChevron(option))
        rect = paintMenuChevron(painter, rect, option);
    const bool wantsText = option.toolButtonStyle != Qt::ToolButtonIconOnly || option.icon.isNull();
    const bool wantsIcon = option.toolButtonStyle != Qt::ToolButtonTextOnly;
    painter.setFont(option.font);
    paintLabelIn(painter, rect, option,
                 {wantsIcon ? option.icon : QIcon(), option.iconSize, wantsText ? option.text : QString(),
                  textColor(option, t), false, showsMnemonic(option, widget)});
}

} // namespace gelt::style::controls
