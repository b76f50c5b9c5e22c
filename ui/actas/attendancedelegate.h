// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace gelt {

struct Attendance;

/// Paints the roll in rows of two lines with a radio button for each way of taking part, and edits in their place names
/// and positions, who chairs, writes and votes, delegates, excuses and hours.
class AttendanceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintLines(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintChoice(QPainter *painter, const QStyleOptionViewItem &option, bool chosen);
    QWidget *makeQuality(QWidget *parent, const Attendance &line) const;
};

} // namespace gelt
