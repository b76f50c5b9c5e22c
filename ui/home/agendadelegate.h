// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace gelt {

/**
 * Paints the agenda: lines of two rows of text, or of one where the rows are compact, and between them the groups over
 * the whole width with the sign that folds them. Sizes follow the font of the view.
 */
class AgendaDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setCompact(bool compact) { m_compact = compact; }
    bool isCompact() const { return m_compact; }

    int lineHeight(const QFontMetrics &metrics) const;
    static int groupHeight(const QFontMetrics &metrics);
    static int margin() { return 7; } ///< at both sides of a cell, in pixels

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintLine(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    bool m_compact = false;
};

} // namespace gelt
