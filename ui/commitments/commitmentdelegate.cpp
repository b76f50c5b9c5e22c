// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/commitmentdelegate.h"

#include "ui/commitments/commitmentmodel.h"
#include "ui/commitments/commitmentwords.h"
#include "ui/style/paint.h"

#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

#include <algorithm>

namespace gelt {
namespace {

constexpr int margin = 7; // at both sides of a cell, in pixels

CommitmentState stateAt(const QModelIndex &index)
{
    return static_cast<CommitmentState>(index.data(CommitmentModel::StateRole).toInt());
}

/// At most two lines of @p text; the last ends in "…" where there is more.
QStringList twoLines(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QStringList lines;
    while (lines.size() < 2) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const QString rest = text.mid(line.textStart());
        lines.append(lines.size() == 1 ? QFontMetrics(font).elidedText(rest, Qt::ElideRight, width)
                                       : text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace

QSize CommitmentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics &metrics = option.fontMetrics;
    if (CommitmentModel::isGroup(index))
        return {0, std::max(style::metric::groupRow, metrics.height() + style::metric::gap)};
    if (m_compact)
        return {0, std::max(style::metric::rowCompact, metrics.height() + style::metric::gap)};
    return {0, std::max(style::metric::rowComfortable, 2 * metrics.height() + style::metric::gap)};
}

void CommitmentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option(given);
    initStyleOption(&option, index);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setFont(option.font);
    const style::Tokens &tokens = style::tokens(option.palette);
    if (CommitmentModel::isGroup(index))
        painter->fillRect(option.rect, option.state & QStyle::State_Selected ? tokens.selection : tokens.alt);
    else if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, tokens.selection);
    if (CommitmentModel::isGroup(index))
        paintGroup(*painter, option, index);
    else
        paintCell(*painter, option, index);
    painter->setPen(tokens.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

void CommitmentDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() > 0)
        return;
    const style::Tokens &tokens = style::tokens(option.palette);
    const int side = style::signSize(option.fontMetrics);
    QRect rest = option.rect.adjusted(margin, 0, -margin, 0);
    const auto sign = [&](style::Glyph glyph, const QColor &color) {
        style::paintGlyph(painter, QRectF(rest.left(), rest.center().y() - side / 2.0 + 1, side, side), glyph, color);
        rest.setLeft(rest.left() + side + style::metric::gap / 2);
    };
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    sign(view && view->isExpanded(index) ? style::Glyph::ChevronDown : style::Glyph::ChevronRight, tokens.text2);
    const QColor color = commitmentwords::colorOf(stateAt(index), tokens);
    sign(static_cast<style::Glyph>(index.data(CommitmentModel::GlyphRole).toInt()), color);
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(color);
    const QString title = index.data().toString();
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, title);
    rest.setLeft(rest.left() + QFontMetrics(font).horizontalAdvance(title) + style::metric::gap);
    painter.setFont(option.font);
    painter.setPen(tokens.text2);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, index.data(CommitmentModel::SecondLine).toString());
}

void CommitmentDelegate::paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const style::Tokens &tokens = style::tokens(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const QRect rect = option.rect.adjusted(margin, 0, -margin, 0);
    const QColor toned = commitmentwords::colorOf(stateAt(index), tokens);
    if (const QVariant glyph = index.data(CommitmentModel::GlyphRole); glyph.isValid()) {
        style::paintSignText(painter, rect, static_cast<style::Glyph>(glyph.toInt()), option.text, toned);
        return;
    }
    const QColor text = selected ? tokens.selectionText : tokens.text;
    const bool isOverdueDay = index.column() == CommitmentModel::Due && stateAt(index) == CommitmentState::Overdue;
    const QColor second = isOverdueDay ? toned : selected ? tokens.selectionText : tokens.text2;
    const int height = option.fontMetrics.height();
    QStringList lines;
    if (const QString below = index.data(CommitmentModel::SecondLine).toString(); !below.isEmpty() && !m_compact)
        lines = {option.text, below};
    else if (m_compact)
        lines = {option.fontMetrics.elidedText(option.text, Qt::ElideRight, rect.width())};
    else
        lines = twoLines(option.text, option.font, rect.width());
    const auto alignment = static_cast<int>((option.displayAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter);
    int top = rect.center().y() - static_cast<int>(lines.size()) * height / 2 + 1;
    const bool isSecond = !index.data(CommitmentModel::SecondLine).toString().isEmpty() && !m_compact;
    for (qsizetype i = 0; i < lines.size(); ++i, top += height) {
        painter.setPen(isSecond && i == 1 ? second : text);
        painter.drawText(QRect(rect.left(), top, rect.width(), height), alignment | Qt::TextSingleLine, lines[i]);
    }
    if (option.state & QStyle::State_HasFocus)
        style::paintFocus(painter, QRectF(option.rect), tokens);
}

} // namespace gelt
