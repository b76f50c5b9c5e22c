// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/markdelegate.h"

#include "ui/files/draftmodel.h"
#include "ui/style/glyphs.h"

namespace gelt {

void MarkDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto mark = static_cast<DraftModel::Mark>(index.data(DraftModel::MarkRole).toInt());
    if (mark == DraftModel::Mark::None)
        return;
    const style::Tokens &tokens = style::tokens(option->palette);
    const bool refused = mark == DraftModel::Mark::Refused;
    option->backgroundBrush = refused ? tokens.badBack : tokens.warnBack;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = style::icon(refused ? style::Glyph::Warning : style::Glyph::Question, refused ? tokens.bad : tokens.warn);
    const int side = option->fontMetrics.height();
    option->decorationSize = QSize(side, side);
    option->palette.setColor(QPalette::Text, refused ? tokens.bad : tokens.text);
    const bool stands = index.column() == DraftModel::Number || index.column() == DraftModel::Meaning;
    option->font.setStrikeOut(refused && !stands);
    option->displayAlignment = Qt::AlignLeft | Qt::AlignVCenter; // beside its sign
}

} // namespace gelt
