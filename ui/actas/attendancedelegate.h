// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace gelt {

/// Paints the roll: names over positions, and a radio button for each way of taking part.
class AttendanceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintWho(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintChoice(QPainter *painter, const QStyleOptionViewItem &option, bool chosen);
};

} // namespace gelt
