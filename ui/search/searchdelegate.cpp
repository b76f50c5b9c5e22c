// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchdelegate.h"

#include "ui/search/matching.h"
#include "ui/search/searchmodel.h"
#include "ui/style/paint.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace gelt {
namespace {

namespace metric = style::metric;

SearchModel::RowKind kindOf(const QModelIndex &index)
{
    return static_cast<SearchModel::RowKind>(index.data(SearchModel::KindRole).toInt());
}

/// One line of text in which the words stand out; its end gives way to "…" where there is no room.
void paintMarked(QPainter &painter, const QRect &rect, const QString &text, const QStringList &words,
                 const QColor &color)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width() - metric::gap);
    QTextLayout layout(shown, painter.font());
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> marks;
    for (const TextRange &range : matchesIn(shown, words)) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setFontUnderline(true);
        marks.append({static_cast<int>(range.begin), static_cast<int>(range.length), format});
    }
    layout.setFormats(marks);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(color);
    layout.draw(&painter, QPointF(rect.left(), rect.center().y() + 1 - line.height() / 2));
    painter.restore();
}

void paintFound(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const style::Tokens &tokens = style::tokens(option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor color = isSelected ? tokens.selectionText : tokens.text;
    const QColor quiet = isSelected ? tokens.selectionText : tokens.text2;
    const int side = style::signSize(option.fontMetrics);
    const auto glyph = static_cast<style::Glyph>(index.data(SearchModel::GlyphRole).toInt());
    style::paintGlyph(painter, QRectF(cell.left(), cell.center().y() - side / 2.0 + 1, side, side), glyph, quiet);
    const QRect rest = cell.adjusted(side + metric::gap, 0, 0, 0);
    const QStringList words = index.data(SearchModel::WordsRole).toStringList();
    const QString second = index.data(SearchModel::SecondLine).toString();
    const int height = option.fontMetrics.height();
    const int top = rest.center().y() + 1 - (second.isEmpty() ? height / 2 : height);
    paintMarked(painter, {rest.left(), top, rest.width(), height}, index.data().toString(), words, color);
    paintMarked(painter, {rest.left(), top + height, rest.width(), height}, second, words, quiet);
}

} // namespace

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const style::Tokens &tokens = style::tokens(option.palette);
    const bool isHeading = kindOf(index) == SearchModel::RowKind::Heading;
    painter->save();
    painter->setFont(option.font);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, tokens.selection);
    else if (isHeading)
        painter->fillRect(option.rect, tokens.alt);
    const QRect cell = option.rect.adjusted(metric::margin, 0, -metric::margin, 0);
    if (kindOf(index) == SearchModel::RowKind::Found) {
        paintFound(*painter, cell, option, index);
    } else {
        QFont font = option.font;
        if (isHeading)
            font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(isHeading ? tokens.text2 : tokens.accent);
        const int indent = isHeading ? 0 : style::signSize(option.fontMetrics) + metric::gap;
        painter->drawText(cell.adjusted(indent, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          index.data().toString());
    }
    painter->restore();
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = option.fontMetrics.height();
    if (kindOf(index) == SearchModel::RowKind::Found)
        return {0, std::max(metric::rowComfortable, 2 * height + metric::gap)};
    return {0, std::max(metric::rowCompact, height + metric::gap)};
}

} // namespace gelt
