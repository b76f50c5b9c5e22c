// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/signdelegate.h"

#include "ui/style/paint.h"
#include "ui/style/tokens.h"

#include <QApplication>
#include <QPainter>

namespace gelt {
namespace {

constexpr int pad = style::metric::gap;

} // namespace

SignDelegate::SignDelegate(int glyphRole, int colorRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_glyphRole(glyphRole)
    , m_colorRole(colorRole)
{
}

void SignDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant glyph = index.data(m_glyphRole);
    if (!glyph.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem bare = option;
    initStyleOption(&bare, index);
    const QString text = std::exchange(bare.text, QString());
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &bare, painter, option.widget);
    painter->save();
    painter->setFont(bare.font);
    style::paintSignText(*painter, QRectF(option.rect).adjusted(pad / 2.0, 0, -pad / 2.0, 0),
                         static_cast<style::Glyph>(glyph.toInt()), text, index.data(m_colorRole).value<QColor>());
    painter->restore();
}

QSize SignDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.data(m_glyphRole).isValid())
        size.setWidth(style::signTextWidth(option.fontMetrics, index.data().toString()) + 2 * pad);
    return size;
}

} // namespace gelt
