// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/phasesdelegate.h"

#include "ui/home/phasesmodel.h"
#include "ui/style/paint.h"

#include <QPainter>

#include <algorithm>

namespace gelt {

void PhasesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option(given);
    initStyleOption(&option, index);
    const style::Tokens &tokens = style::tokens(option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor color = isSelected ? tokens.selectionText : tokens.text;
    painter->save();
    painter->setFont(option.font);
    painter->fillRect(option.rect, isSelected ? tokens.selection : tokens.base);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, tokens.line);
    const QRect rect = option.rect.adjusted(margin, 0, -margin, 0);
    painter->setPen(color);
    if (index.column() == PhasesModel::ComplianceColumn) {
        const QString text = option.text + u' ' + index.data(PhasesModel::Word).toString();
        style::paintLampText(*painter, rect, static_cast<Light>(index.data(PhasesModel::LightRole).toInt()), text,
                             color, tokens);
    } else if (index.column() == PhasesModel::ProgressColumn) {
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, option.text);
        if (const QVariant share = index.data(PhasesModel::ProgressShare); share.isValid()) {
            const QRectF bar(rect.left(), rect.center().y() - 6, barWidth, 13);
            style::paintBar(*painter, bar, share.toDouble(), index.data(PhasesModel::PlannedShare).toDouble(), tokens);
        }
    } else {
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(option.text, Qt::ElideRight, rect.width()));
    }
    painter->restore();
}

QSize PhasesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics &metrics = option.fontMetrics;
    const int height = std::max(style::metric::groupRow, metrics.height() + style::metric::gap);
    int width = metrics.horizontalAdvance(index.data().toString());
    if (index.column() == PhasesModel::ProgressColumn)
        width += barWidth + style::metric::gap;
    else if (index.column() == PhasesModel::ComplianceColumn)
        width =
            style::signTextWidth(metrics, index.data().toString() + u' ' + index.data(PhasesModel::Word).toString());
    return {width + 2 * margin + 2, height}; // texts measure fractions of a pixel
}

} // namespace gelt
