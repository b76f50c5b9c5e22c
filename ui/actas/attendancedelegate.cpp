// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/attendancedelegate.h"

#include "ui/actas/attendancemodel.h"
#include "ui/style/paint.h"
#include "ui/style/tokens.h"

#include <QApplication>
#include <QPainter>

namespace gelt {
namespace {

constexpr int pad = style::metric::gap / 2;

const QStyle *styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

} // namespace

void AttendanceDelegate::paintWho(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const style::Tokens &tokens = style::tokens(option.palette);
    const QRect room = option.rect.adjusted(style::metric::margin, pad / 2, -pad, -pad / 2);
    const QFontMetrics &metrics = option.fontMetrics;
    painter->save();
    painter->setFont(option.font);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->setPen(selected ? tokens.selectionText : tokens.text);
    const QRect upper(room.left(), room.center().y() - metrics.height() + 1, room.width(), metrics.height());
    painter->drawText(upper, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    painter->setPen(selected ? tokens.selectionText : tokens.text2);
    const QRect lower = upper.translated(0, metrics.height());
    painter->drawText(lower, Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(index.data(AttendanceModel::DetailRole).toString(), Qt::ElideRight, room.width()));
    painter->restore();
}

void AttendanceDelegate::paintChoice(QPainter *painter, const QStyleOptionViewItem &option, bool chosen)
{
    QStyleOptionButton button;
    button.palette = option.palette;
    button.state = (option.state & QStyle::State_Enabled) | (chosen ? QStyle::State_On : QStyle::State_Off);
    const QStyle *style = styleOf(option);
    const int side = style->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, option.widget);
    button.rect = QRect(0, 0, side, side);
    button.rect.moveCenter(option.rect.center());
    style->drawPrimitive(QStyle::PE_IndicatorRadioButton, &button, painter, option.widget);
}

void AttendanceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant chosen = index.data(AttendanceModel::ChosenRole);
    if (index.column() != AttendanceModel::Who && !chosen.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem bare = option;
    initStyleOption(&bare, index);
    bare.text.clear();
    styleOf(option)->drawControl(QStyle::CE_ItemViewItem, &bare, painter, option.widget);
    if (chosen.isValid())
        paintChoice(painter, option, chosen.toBool());
    else
        paintWho(painter, bare, index);
    if (option.state.testFlag(QStyle::State_HasFocus))
        style::paintFocus(*painter, option.rect, style::tokens(option.palette));
}

QSize AttendanceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(2 * option.fontMetrics.height() + 2 * pad);
    return size;
}

} // namespace gelt
