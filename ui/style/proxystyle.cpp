// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/proxystyle.h"

#include "ui/style/controls.h"
#include "ui/style/paint.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTextEdit>
#include <QToolButton>

namespace gelt::style {
namespace {

bool isTextEdit(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

/// Whether a line edit lies in a control that paints the frame for it.
bool isPartOfInput(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent);
}

bool paintsOwnFocus(const QWidget *widget)
{
    return qobject_cast<const QCheckBox *>(widget) || qobject_cast<const QRadioButton *>(widget)
        || qobject_cast<const QPushButton *>(widget) || qobject_cast<const QComboBox *>(widget);
}

/// The way a chevron points for an arrow of the base style, in degrees from down; nothing for other elements.
std::optional<double> turnOf(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowDown:
    case QStyle::PE_IndicatorSpinDown: return 0;
    case QStyle::PE_IndicatorArrowLeft: return 90;
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorSpinUp: return 180;
    case QStyle::PE_IndicatorArrowRight: return 270;
    default: return {};
    }
}

void paintBranch(QPainter &painter, const QStyleOption &option)
{
    if (!option.state.testFlag(QStyle::State_Children))
        return;
    const double closed = option.direction == Qt::RightToLeft ? 90 : 270;
    controls::paintChevron(painter, option.rect, option, option.state.testFlag(QStyle::State_Open) ? 0 : closed);
}

void paintHeaderArrow(QPainter &painter, const QStyleOption &option)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (header && header->sortIndicator != QStyleOptionHeader::None)
        controls::paintChevron(painter, option.rect, option, header->sortIndicator == QStyleOptionHeader::SortUp ? 180 : 0);
}

} // namespace

ProxyStyle::ProxyStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

void ProxyStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (const std::optional<double> turn = turnOf(element)) {
        controls::paintChevron(*painter, option->rect, *option, *turn);
        return;
    }
    if (drawFrame(element, option, painter, widget) || drawLine(element, option, painter))
        return;
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            controls::paintButton(*painter, *button, widget);
        break;
    case PE_PanelButtonTool: controls::paintToolButton(*painter, *option, widget); break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: controls::paintCheckBox(*painter, *option); break;
    case PE_IndicatorRadioButton: controls::paintRadioButton(*painter, *option); break;
    case PE_IndicatorBranch: paintBranch(*painter, *option); break;
    case PE_IndicatorHeaderArrow: paintHeaderArrow(*painter, *option); break;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

bool ProxyStyle::drawFrame(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    const bool focus = option->state.testFlag(State_HasFocus);
    switch (element) {
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (isPartOfInput(widget))
            return true;
        if (frame && frame->lineWidth > 0)
            controls::paintField(*painter, *option, focus);
        else
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        return true;
    }
    case PE_FrameLineEdit: controls::paintField(*painter, *option, focus); return true;
    case PE_Frame:
        if (!isTextEdit(widget))
            return false;
        controls::paintField(*painter, *option, focus);
        return true;
    case PE_FrameFocusRect:
        if (!paintsOwnFocus(widget)) {
            const QRectF rect = qobject_cast<const QToolButton *>(widget) ? widget->rect() : option->rect;
            paintFocus(*painter, rect, controls::colorsOf(option->palette));
        }
        return true;
    default: return false;
    }
}

bool ProxyStyle::drawLine(PrimitiveElement element, const QStyleOption *option, QPainter *painter) const
{
    const Tokens t = controls::colorsOf(option->palette);
    const QRect rect = option->rect;
    const auto line = [&](int left, int top, int width, int height) { painter->fillRect(left, top, width, height, t.line); };
    const auto frame = [&](const QColor &color) {
        painter->setPen(color);
        painter->drawRect(rect.adjusted(0, 0, -1, -1));
    };
    switch (element) {
    case PE_Frame:
    case PE_FrameGroupBox: frame(t.line); return true;
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_FrameMenu:
    case PE_PanelToolBar: return true; // none
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        painter->fillRect(rect, t.base);
        frame(t.control);
        return true;
    case PE_PanelStatusBar: line(rect.left(), rect.top(), rect.width(), 1); return true;
    case PE_FrameTabBarBase: line(rect.left(), rect.bottom(), rect.width(), 1); return true;
    case PE_FrameTabWidget: painter->fillRect(rect, t.base); return true;
    case PE_IndicatorToolBarSeparator:
        if (option->state.testFlag(State_Horizontal))
            line(rect.center().x(), rect.top() + 6, 1, rect.height() - 12);
        else
            line(rect.left() + 6, rect.center().y(), rect.width() - 12, 1);
        return true;
    default: return false;
    }
}

void ProxyStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const Tokens t = controls::colorsOf(option->palette);
    switch (element) {
    case CE_PushButtonLabel:
    case CE_ToolButtonLabel: drawButtonLabel(element, option, painter, widget); return;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            controls::paintHeader(*painter, *header);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, t.head);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.line);
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            controls::paintTab(*painter, *tab);
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            controls::paintMenuBarItem(*painter, *item);
            drawItemText(painter, item->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item->palette,
                         item->state.testFlag(State_Enabled), item->text, QPalette::WindowText);
        }
        return;
    case CE_MenuBarEmptyArea: painter->fillRect(option->rect, t.window); return;
    case CE_ToolBar:
        painter->fillRect(option->rect, t.window);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.line);
        return;
    case CE_Splitter: painter->fillRect(option->rect, t.line); return;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            painter->fillRect(controls::lineIn(*frame), t.line);
            return;
        }
        break;
    case CE_ProgressBarGroove: painter->fillRect(option->rect, t.track); return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            controls::paintProgress(*painter, *bar);
        return;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ProxyStyle::drawButtonLabel(ControlElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const Tokens t = controls::colorsOf(option->palette);
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool on = option->state.testFlag(State_On);
    const double ratio = painter->device()->devicePixelRatioF();
    if (const auto *push = qstyleoption_cast<const QStyleOptionButton *>(option); push && enabled && (on || controls::isPrimary(widget))) {
        QStyleOptionButton label(*push);
        const QColor color = controls::isPrimary(widget) ? t.accentText : t.selectionText;
        label.palette.setColor(QPalette::ButtonText, color);
        if (!label.icon.isNull())
            label.icon = controls::tinted(label.icon, label.iconSize, color, ratio);
        QProxyStyle::drawControl(element, &label, painter, widget);
    } else if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option); tool && enabled && on) {
        QStyleOptionToolButton label(*tool);
        label.palette.setColor(QPalette::ButtonText, t.selectionText);
        QProxyStyle::drawControl(element, &label, painter, widget);
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void ProxyStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    const auto part = [&](SubControl which) { return proxy()->subControlRect(control, option, which, widget); };
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox) {
        const bool isDate = qobject_cast<const QDateTimeEdit *>(widget);
        controls::paintComboBox(*painter, *combo, part(SC_ComboBoxArrow), isDate ? Glyph::Calendar : Glyph::ChevronDown);
    } else if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox) {
        controls::paintSpinBox(*painter, *spin, part(SC_SpinBoxUp), part(SC_SpinBoxDown));
    } else if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
               slider && control == CC_ScrollBar) {
        controls::paintScrollBar(*painter, *slider, part(SC_ScrollBarSlider));
    } else if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
               button && control == CC_ToolButton) {
        drawToolButton(*button, painter, widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void ProxyStyle::drawToolButton(const QStyleOptionToolButton &option, QPainter *painter, const QWidget *widget) const
{
    QStyleOptionToolButton button(option);
    if (controls::isChip(widget)) {
        button.state.setFlag(State_AutoRaise, false); // its frame is always there
        button.state.setFlag(State_Raised);
    }
    if (!controls::hasMenuChevron(button)) {
        QProxyStyle::drawComplexControl(CC_ToolButton, &button, painter, widget);
        return;
    }
    // The base style squeezes a small arrow into the corner; ours stands behind the text.
    button.features.setFlag(QStyleOptionToolButton::HasMenu, false);
    const bool framed = !button.state.testFlag(State_AutoRaise);
    if (framed || button.state.testFlag(State_On) || button.state.testFlag(State_Sunken) || button.state.testFlag(State_MouseOver))
        proxy()->drawPrimitive(PE_PanelButtonTool, &button, painter, widget);
    if (button.state.testFlag(State_HasFocus))
        paintFocus(*painter, button.rect, controls::colorsOf(button.palette));
    QStyleOptionToolButton label(button);
    label.rect.adjust(4, 0, -metric::gap - controls::chevron, 0);
    label.rect = visualRect(button.direction, button.rect, label.rect);
    proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
    QRect arrow = button.rect;
    arrow.setLeft(arrow.right() - metric::gap - controls::chevron);
    controls::paintChevron(*painter, visualRect(button.direction, button.rect, arrow), button, 0);
}

} // namespace gelt::style
