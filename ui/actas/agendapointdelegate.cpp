// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/agendapointdelegate.h"

#include "ui/actas/agendalist.h"
#include "ui/style/paint.h"
#include "ui/style/tokens.h"

#include <QApplication>
#include <QPainter>

namespace gelt {

void AgendaPointDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const style::Tokens &tokens = style::tokens(option.palette);
    QStyleOptionViewItem bare = option;
    initStyleOption(&bare, index);
    const QString title = std::exchange(bare.text, QString());
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &bare, painter, option.widget);

    const QFontMetrics &metrics = bare.fontMetrics;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QString progress = index.data(AgendaList::ProgressRole).toString();
    const int number = metrics.horizontalAdvance(QStringLiteral("000"));
    QRect room = option.rect.adjusted(style::metric::margin, 0, -style::metric::margin, 0);
    const int wide = style::signTextWidth(metrics, progress);
    painter->save();
    painter->setFont(bare.font);
    style::paintSignText(*painter, QRectF(room.right() - wide, room.top(), wide + 1, room.height()),
                         static_cast<style::Glyph>(index.data(AgendaList::GlyphRole).toInt()), progress,
                         selected ? tokens.selectionText : tokens.text2);
    painter->setPen(selected ? tokens.selectionText : tokens.text);
    painter->drawText(QRect(room.left(), room.top(), number - style::metric::gap / 2, room.height()),
                      Qt::AlignRight | Qt::AlignVCenter, QString::number(index.data(AgendaList::NumberRole).toInt()));
    room.adjust(number + style::metric::gap / 2, 0, -wide - style::metric::margin, 0);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(title, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize AgendaPointDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), option.fontMetrics.height() + style::metric::gap));
    size.setWidth(option.fontMetrics.averageCharWidth() * 30);
    return size;
}

} // namespace gelt
