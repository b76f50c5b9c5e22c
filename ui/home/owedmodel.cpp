// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/owedmodel.h"

#include "core/report/format.h"
#include "ui/commitments/commitmentwords.h"
#include "ui/session/session.h"
#include "ui/style/paint.h"

#include <QPainter>

#include <algorithm>

namespace gelt {

void OwedModel::refresh()
{
    std::vector<CommitmentMeasure> open = measureCommitments(m_session.contents(), m_session.measure());
    std::erase_if(open, [](const CommitmentMeasure &measure) { return !isOpen(measure.state); });
    m_open = static_cast<int>(open.size());
    m_overdue = static_cast<int>(std::ranges::count(open, CommitmentState::Overdue, &CommitmentMeasure::state));
    std::ranges::stable_sort(open, [](const CommitmentMeasure &a, const CommitmentMeasure &b) {
        if (a.due.isValid() != b.due.isValid())
            return a.due.isValid();
        return a.due < b.due;
    });
    if (open.size() > most)
        open.resize(most);
    beginResetModel();
    m_rows = std::move(open);
    endResetModel();
}

CommitmentId OwedModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].id : CommitmentId{};
}

int OwedModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QVariant OwedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CommitmentMeasure &measure = m_rows[static_cast<std::size_t>(index.row())];
    const Commitment *commitment = findCommitment(m_session.contents().meetings, measure.id);
    if (!commitment)
        return {};
    const QString due = measure.due.isValid() ? report::shortDate(measure.due) : tr("no date");
    switch (role) {
    case Qt::DisplayRole: return commitment->text;
    case Qt::ToolTipRole: return commitment->text;
    case Qt::AccessibleTextRole:
        return tr("Commitment, %1: %2. Responsible: %3. Due: %4.")
            .arg(displayName(measure.state), commitment->text, commitmentwords::responsibleOf(*commitment), due);
    case SecondLine: return commitmentwords::responsibleOf(*commitment);
    case DateRole: return due;
    case StateTextRole: return displayName(measure.state);
    case GlyphRole: return static_cast<int>(commitmentwords::glyphOf(measure.state));
    case StateRole: return static_cast<int>(measure.state);
    default: return {};
    }
}

QSize OwedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, std::max(style::metric::rowComfortable - 4, 2 * option.fontMetrics.height() + 4)};
}

void OwedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option(given);
    initStyleOption(&option, index);
    const style::Tokens &tokens = style::tokens(option.palette);
    const bool selected = option.state & QStyle::State_Selected && option.state & QStyle::State_HasFocus;
    painter->save();
    painter->setClipRect(option.rect);
    painter->setFont(option.font);
    if (selected)
        painter->fillRect(option.rect, tokens.selection);
    const QFontMetrics &metrics = option.fontMetrics;
    const int side = style::signSize(metrics);
    QRect rect = option.rect.adjusted(style::metric::margin, 0, -style::metric::margin, 0);
    const QColor toned = commitmentwords::colorOf(static_cast<CommitmentState>(index.data(OwedModel::StateRole).toInt()), tokens);
    style::paintGlyph(*painter, QRectF(rect.left(), rect.center().y() - side / 2.0 + 1, side, side),
                      static_cast<style::Glyph>(index.data(OwedModel::GlyphRole).toInt()), toned);
    rect.setLeft(rect.left() + side + style::metric::gap);
    const QString date = index.data(OwedModel::DateRole).toString();
    const QString state = index.data(OwedModel::StateTextRole).toString();
    const int right = std::max(metrics.horizontalAdvance(date), metrics.horizontalAdvance(state));
    const int height = metrics.height();
    const int top = rect.center().y() - height + 1;
    const QColor text = selected ? tokens.selectionText : tokens.text;
    const QColor quiet = selected ? tokens.selectionText : tokens.text2;
    const auto line = [&](int y, const QString &left, const QColor &color, const QString &atRight, const QColor &rightColor) {
        const int width = rect.width() - right - style::metric::gap;
        painter->setPen(color);
        painter->drawText(QRect(rect.left(), y, width, height), Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(left, Qt::ElideRight, width));
        painter->setPen(rightColor);
        painter->drawText(QRect(rect.right() - right + 1, y, right, height), Qt::AlignRight | Qt::AlignVCenter, atRight);
    };
    line(top, option.text, text, date, text);
    line(top + height, index.data(OwedModel::SecondLine).toString(), quiet, state, toned);
    painter->setPen(tokens.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus)
        style::paintFocus(*painter, QRectF(option.rect), tokens);
    painter->restore();
}

} // namespace gelt
