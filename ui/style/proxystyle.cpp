// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/proxystyle.h"

#include "ui/style/buttons.h"
#include "ui/style/controls.h"
#include "ui/style/paint.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFontMetrics>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOption>
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

/// Our chevron for an arrow of the base style; nothing for other elements.
std::optional<Glyph> chevronOf(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowDown:
    case QStyle::PE_IndicatorSpinDown: return Glyph::ChevronDown;
    case QStyle::PE_IndicatorArrowLeft: return Glyph::ChevronLeft;
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorSpinUp: return Glyph::ChevronUp;
    case QStyle::PE_IndicatorArrowRight: return Glyph::ChevronRight;
    default: return {};
    }
}

void paintBranch(QPainter &painter, const QStyleOption &option)
{
    if (!option.state.testFlag(QStyle::State_Children))
        return;
    const Glyph closed = option.direction == Qt::RightToLeft ? Glyph::ChevronLeft : Glyph::ChevronRight;
    controls::paintChevron(painter, option.rect, option,
                           option.state.testFlag(QStyle::State_Open) ? Glyph::ChevronDown : closed);
}

/// The base style puts the arrow above the line of the text; @p height is the header's.
void paintHeaderArrow(QPainter &painter, const QStyleOption &option, int height)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (header && header->sortIndicator != QStyleOptionHeader::None)
        controls::paintChevron(painter, QRect(option.rect.left(), 0, option.rect.width(), height), option,
                               header->sortIndicator == QStyleOptionHeader::SortUp ? Glyph::ChevronUp
                                                                                   : Glyph::ChevronDown);
}

} // namespace

ProxyStyle::ProxyStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

void ProxyStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (const std::optional<Glyph> chevron = chevronOf(element)) {
        controls::paintChevron(*painter, option->rect, *option, *chevron);
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
    case PE_IndicatorHeaderArrow:
        paintHeaderArrow(*painter, *option, widget ? widget->height() : option->rect.height());
        break;
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
    const auto line = [&](int left, int top, int width, int height) {
        painter->fillRect(left, top, width, height, t.line);
    };
    const auto frame = [&](const QColor &color) {
        painter->setPen(color);
        painter->drawRect(rect.adjusted(0, 0, -1, -1));
    };
    switch (element) {
    case PE_Frame: frame(t.line); return true;
    case PE_FrameGroupBox: // its title and the room around it say enough
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_PanelToolBar: return true; // none
    case PE_PanelMenu: painter->fillRect(rect, t.base); return true;
    case PE_FrameMenu: frame(t.control); return true;
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
    if (drawArea(element, option, painter) || drawLabel(element, option, painter, widget))
        return;
    switch (element) {
    case CE_PushButtonBevel: // the base style leaves out the frame of focus of a flat one
        proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        return;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            controls::paintHeader(*painter, *header);
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            controls::paintTab(*painter, *tab);
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            controls::paintProgress(*painter, *bar);
        return;
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

bool ProxyStyle::drawLabel(ControlElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            controls::paintLabel(*painter, *button, widget);
        return true;
    case CE_ToolButtonLabel: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (!button || !controls::hasPlainLabel(*button))
            return false;
        controls::paintLabel(*painter, *button, widget);
        return true;
    }
    case CE_HeaderLabel:
        if (const auto *version2 = qstyleoption_cast<const QStyleOptionHeaderV2 *>(option))
            drawHeaderLabel(*version2, painter, widget);
        else if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawHeaderLabel(*header, painter, widget);
        return true;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            controls::paintMenuBarItem(*painter, *item);
            drawItemText(painter, item->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                         item->palette, item->state.testFlag(State_Enabled), item->text, QPalette::WindowText);
        }
        return true;
    case CE_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (!item || item->checkType == QStyleOptionMenuItem::NotCheckable || item->icon.isNull())
            return false;
        QStyleOptionMenuItem checkable(*item);
        checkable.icon = QIcon(); // it would lie over the mark
        QProxyStyle::drawControl(element, &checkable, painter, widget);
        return true;
    }
    default: return false;
    }
}

template <class Header>
void ProxyStyle::drawHeaderLabel(Header label, QPainter *painter, const QWidget *widget) const
{
    label.palette.setColor(QPalette::ButtonText, controls::colorsOf(label.palette).text2);
    QProxyStyle::drawControl(CE_HeaderLabel, &label, painter, widget);
}

bool ProxyStyle::drawArea(ControlElement element, const QStyleOption *option, QPainter *painter) const
{
    const Tokens t = controls::colorsOf(option->palette);
    const QRect rect = option->rect;
    const QRect below(rect.left(), rect.bottom(), rect.width(), 1);
    switch (element) {
    case CE_MenuBarEmptyArea: painter->fillRect(rect, t.window); return true;
    case CE_HeaderEmptyArea:
    case CE_ToolBar:
        painter->fillRect(rect, element == CE_ToolBar ? t.window : t.head);
        painter->fillRect(below, t.line);
        return true;
    case CE_Splitter: painter->fillRect(rect, t.line); return true;
    case CE_ProgressBarGroove: painter->fillRect(rect, t.track); return true;
    case CE_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (!item || item->menuItemType != QStyleOptionMenuItem::Separator || !item->text.isEmpty())
            return false;
        painter->fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), t.line);
        return true;
    }
    case CE_ShapedFrame: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || (frame->frameShape != QFrame::HLine && frame->frameShape != QFrame::VLine))
            return false;
        painter->fillRect(controls::lineIn(*frame), t.line);
        return true;
    }
    default: return false;
    }
}

void ProxyStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    const auto part = [&](SubControl which) { return proxy()->subControlRect(control, option, which, widget); };
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox) {
        const bool isDate = qobject_cast<const QDateTimeEdit *>(widget);
        controls::paintComboBox(*painter, *combo, part(SC_ComboBoxArrow),
                                isDate ? Glyph::Calendar : Glyph::ChevronDown);
    } else if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
               spin && control == CC_SpinBox) {
        controls::paintSpinBox(*painter, *spin, part(SC_SpinBoxUp), part(SC_SpinBoxDown));
    } else if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
               slider && control == CC_ScrollBar) {
        controls::paintScrollBar(*painter, *slider, part(SC_ScrollBarSlider));
    } else if (slider && control == CC_Slider) {
        controls::paintSlider(*painter, *slider, part(SC_SliderHandle));
    } else if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
               button && control == CC_ToolButton) {
        drawToolButton(*button, painter, widget);
    } else if (const auto *box = qstyleoption_cast<const QStyleOptionGroupBox *>(option); box && control == CC_GroupBox && !box->subControls.testFlag(SC_GroupBoxCheckBox)) {
        drawGroupBox(*box, painter, widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

/// A heading of its part of a dialog, so it stands out from the labels below.
void ProxyStyle::drawGroupBox(const QStyleOptionGroupBox &option, QPainter *painter, const QWidget *widget) const
{
    QStyleOptionGroupBox box(option);
    QFont heading = painter->font();
    heading.setWeight(QFont::DemiBold);
    box.fontMetrics = QFontMetrics(heading, painter->device());
    painter->save();
    painter->setFont(heading);
    QProxyStyle::drawComplexControl(CC_GroupBox, &box, painter, widget);
    painter->restore();
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
    const QStyle::State raised = State_On | State_Sunken | State_MouseOver;
    if (!button.state.testFlag(State_AutoRaise) || (button.state & raised))
        proxy()->drawPrimitive(PE_PanelButtonTool, &button, painter, widget);
    if (button.state.testFlag(State_HasFocus))
        paintFocus(*painter, button.rect, controls::colorsOf(button.palette));
    controls::paintLabel(*painter, button, widget);
}

} // namespace gelt::style
