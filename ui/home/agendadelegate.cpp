// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/agendadelegate.h"

#include "ui/home/agendamodel.h"
#include "ui/style/paint.h"

#include <QPainter>
#include <QTreeView>

#include <algorithm>

namespace gelt {
namespace {

Tone toneAt(const QModelIndex &index) { return static_cast<Tone>(index.data(AgendaModel::ToneRole).toInt()); }

/// One row of text; words end in "…" where there is no room. @return how wide it is.
int paintText(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text, const QColor &color)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter.setPen(color);
    painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    return painter.fontMetrics().horizontalAdvance(shown);
}

/// What a cell's second row of text is painted in: on a selected row hints need more contrast.
QColor quietColor(const QStyleOptionViewItem &option, const style::Tokens &tokens)
{
    return option.state & QStyle::State_Selected ? tokens.selectionText : tokens.text2;
}

} // namespace

int AgendaDelegate::lineHeight(const QFontMetrics &metrics) const
{
    if (m_compact)
        return std::max(style::metric::rowCompact, metrics.height() + style::metric::gap);
    return std::max(style::metric::rowComfortable, 2 * metrics.height() + style::metric::gap);
}

int AgendaDelegate::groupHeight(const QFontMetrics &metrics)
{
    return std::max(style::metric::groupRow, metrics.height() + style::metric::gap);
}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (AgendaModel::isGroup(index))
        return {0, groupHeight(option.fontMetrics)};
    return {0, lineHeight(option.fontMetrics)};
}

void AgendaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option(given);
    initStyleOption(&option, index);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setFont(option.font);
    if (AgendaModel::isGroup(index))
        paintGroup(*painter, option, index);
    else
        paintLine(*painter, option, index);
    painter->restore();
}

void AgendaDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const style::Tokens &tokens = style::tokens(option.palette);
    const int side = style::signSize(option.fontMetrics);
    QRect rest = option.rect.adjusted(margin(), 0, -margin(), 0);
    const auto sign = [&](style::Glyph glyph, const QColor &color) {
        style::paintGlyph(painter, QRectF(rest.left(), rest.center().y() - side / 2.0 + 1, side, side), glyph, color);
        rest.setLeft(rest.left() + side + style::metric::gap / 2);
    };
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    const bool isOpen = view && view->isExpanded(index);
    sign(isOpen ? style::Glyph::ChevronDown : style::Glyph::ChevronRight, quietColor(option, tokens));
    const QColor color = colorOf(toneAt(index), tokens);
    sign(static_cast<style::Glyph>(index.data(AgendaModel::GlyphRole).toInt()), color);
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    rest.setLeft(rest.left() + paintText(painter, rest, Qt::AlignLeft, option.text, color) + style::metric::gap);
    painter.setFont(option.font);
    paintText(painter, rest, Qt::AlignLeft, index.data(AgendaModel::SecondLine).toString(), quietColor(option, tokens));
}

void AgendaDelegate::paintLine(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const style::Tokens &tokens = style::tokens(option.palette);
    const QColor toned = toneAt(index) == Tone::Quiet ? quietColor(option, tokens) : colorOf(toneAt(index), tokens);
    const QColor textColor = option.state & QStyle::State_Selected ? tokens.selectionText : tokens.text;
    const QRect rect = option.rect.adjusted(margin(), 0, -margin(), 0);
    if (const QVariant glyph = index.data(AgendaModel::GlyphRole); glyph.isValid()) {
        style::paintSignText(painter, rect, static_cast<style::Glyph>(glyph.toInt()), option.text, toned);
        return;
    }
    const QString second = index.data(AgendaModel::SecondLine).toString();
    const bool isOneColumn = index.column() == AgendaModel::Number || index.column() == AgendaModel::Responsible;
    if (second.isEmpty()) {
        paintText(painter, rect, option.displayAlignment & Qt::AlignHorizontal_Mask, option.text,
                  isOneColumn && toneAt(index) == Tone::Quiet ? toned : textColor);
        return;
    }
    if (m_compact) {
        const int used = paintText(painter, rect, Qt::AlignLeft, option.text, textColor) + style::metric::gap;
        if (used < rect.width() - option.fontMetrics.averageCharWidth() * 6 && index.column() == AgendaModel::What)
            paintText(painter, rect.adjusted(used, 0, 0, 0), Qt::AlignLeft, second, toned);
        return;
    }
    const int height = option.fontMetrics.height();
    const int top = rect.center().y() - height + 1;
    paintText(painter, QRect(rect.left(), top, rect.width(), height), Qt::AlignLeft, option.text, textColor);
    paintText(painter, QRect(rect.left(), top + height, rect.width(), height), Qt::AlignLeft, second, toned);
}

} // namespace gelt
