// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/buttons.h"
#include "ui/style/proxystyle.h"

#include <QCalendarWidget>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextCharFormat>
#include <QTextEdit>

// How large things are: the other half of the style.
namespace gelt::style {
namespace {

constexpr int scrollBarWidth = 12;
constexpr int smallestThumb = 28;
constexpr int textMargin = 4; // beside the text of an input, more than the base style's

/// Buttons and inputs stand in rows, so all are of one height: at least 28, more where the font is large.
int controlHeight(const QStyleOption *option) { return std::max(metric::control, option->fontMetrics.height() + 10); }

/// A scroll bar has no arrows: its thumb has the whole length.
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool horizontal = bar.orientation == Qt::Horizontal;
    const int length = horizontal ? bar.rect.width() : bar.rect.height();
    const int breadth = horizontal ? bar.rect.height() : bar.rect.width();
    const auto range = static_cast<unsigned>(bar.maximum) - static_cast<unsigned>(bar.minimum);
    int thumb = length;
    if (range > 0) {
        const double share = double(bar.pageStep) / (double(range) + bar.pageStep);
        thumb = std::clamp(static_cast<int>(length * share), std::min(smallestThumb, length), length);
    }
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - thumb, bar.upsideDown);
    const auto along = [&](int from, int size) {
        return horizontal ? QRect(bar.rect.left() + from, bar.rect.top(), size, breadth)
                          : QRect(bar.rect.left(), bar.rect.top() + from, breadth, size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove: return along(0, length);
    case QStyle::SC_ScrollBarSlider: return along(start, thumb);
    case QStyle::SC_ScrollBarSubPage: return along(0, start);
    case QStyle::SC_ScrollBarAddPage: return along(start + thumb, length - start - thumb);
    default: return {};
    }
}

/// What the base style asks for, with the room that our label takes more.
QSize toolButtonSize(const QStyleOptionToolButton &button, QSize size)
{
    if (button.toolButtonStyle != Qt::ToolButtonIconOnly && !button.text.isEmpty())
        size.rwidth() += metric::gap;
    if (controls::hasMenuChevron(button))
        size.rwidth() += controls::menuChevron;
    return size.expandedTo(QSize(controlHeight(&button), controlHeight(&button)));
}

} // namespace

QRect ProxyStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return visualRect(bar->direction, bar->rect, scrollBarPart(*bar, part));
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if ((control == CC_ComboBox && part == SC_ComboBoxEditField)
        || (control == CC_SpinBox && part == SC_SpinBoxEditField))
        return option->direction == Qt::RightToLeft ? rect.adjusted(0, 0, -textMargin, 0)
                                                    : rect.adjusted(textMargin, 0, 0, 0);
    return rect;
}

QRect ProxyStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_ItemViewItemFocusRect)
        return option->rect;
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(textMargin, 0, -textMargin, 0);
    return rect;
}

QSize ProxyStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                   const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (!option)
        return size;
    const int height = option->fontMetrics.height();
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && !button->text.isEmpty())
            size.rwidth() = std::max(size.width(), contents.width() + 2 * metric::margin);
        size.setHeight(std::max(size.height(), controlHeight(option)));
        break;
    case CT_LineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth == 0)
            break; // a part of another input
        [[fallthrough]];
    case CT_ComboBox:
    case CT_SpinBox:
        size.rwidth() += 2 * textMargin;
        size.setHeight(std::max(size.height(), controlHeight(option)));
        break;
    case CT_ItemViewItem: size.setHeight(std::max(size.height(), height + 8)); break;
    case CT_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option); bar && !bar->textVisible)
            size.setHeight(metric::gap);
        break;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            size = toolButtonSize(*button, size);
        break;
    case CT_HeaderSection: size.setHeight(std::max({size.height(), metric::header, height + 12})); break;
    case CT_TabBarTab: size.setHeight(std::max(size.height(), height + 16)); break;
    case CT_MenuBarItem: size.setHeight(std::max(size.height(), height + 10)); break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            size.setHeight(std::max(size.height(), height + 10));
        break;
    default: break;
    }
    return size;
}

int ProxyStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth: // room for the frame of focus around a text
        return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) ? 2 : 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_ToolBarFrameWidth:
    case PM_MenuBarPanelWidth: return 0;
    case PM_TabBarTabHSpace: // many tabs over a narrow panel stand closer
        return widget && widget->property("narrow").toBool() ? 8 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return 4;
    case PM_MenuButtonIndicator: return controls::menuChevron;
    case PM_ToolTipLabelFrameWidth: return 4;
    case PM_HeaderMargin: return 6;
    case PM_FocusFrameHMargin: return 5;
    case PM_SplitterWidth: return 1; // QSplitter widens what the mouse can grab by itself
    case PM_ScrollBarExtent: return scrollBarWidth;
    case PM_ScrollBarSliderMin: return smallestThumb;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize: return 16;
    case PM_ToolBarIconSize: return 18;
    case PM_ToolBarItemSpacing:
    case PM_ToolBarItemMargin: return 4;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 20; // 16 and the frame of focus
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ProxyStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *more) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup: return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_MouseTracking:
    case SH_MenuBar_MouseTracking: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, more);
    }
}

void ProxyStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // Columns are headed where their words begin, and the chosen cell makes no heading bold. Figures say their own side.
    if (auto *header = qobject_cast<QHeaderView *>(widget)) {
        header->setHighlightSections(false);
        if (header->orientation() == Qt::Horizontal)
            header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }
    // Qt writes weekends in a red that cannot be read on a dark ground and says "overdue" on a light one.
    if (auto *calendar = qobject_cast<QCalendarWidget *>(widget)) {
        calendar->setWeekdayTextFormat(Qt::Saturday, {});
        calendar->setWeekdayTextFormat(Qt::Sunday, {});
    }
}

QIcon ProxyStyle::standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    const Tokens t = controls::colorsOf(option ? option->palette : widget ? widget->palette() : QPalette());
    switch (standard) {
    case SP_MessageBoxInformation: return icon(Glyph::Info, t.info);
    case SP_MessageBoxWarning: return icon(Glyph::Warning, t.warn);
    case SP_MessageBoxCritical: return icon(Glyph::Overdue, t.bad);
    case SP_MessageBoxQuestion: return icon(Glyph::Question, t.info);
    case SP_LineEditClearButton:
    case SP_DialogCloseButton:
    case SP_TitleBarCloseButton: return icon(Glyph::Close);
    case SP_ArrowLeft: return icon(Glyph::ChevronLeft);
    case SP_ArrowRight: return icon(Glyph::ChevronRight);
    default: return QProxyStyle::standardIcon(standard, option, widget);
    }
}

} // namespace gelt::style
