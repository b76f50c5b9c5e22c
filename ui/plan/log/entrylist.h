// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/log/entry.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace gelt {

/// Paints entries: the sign or picture at the left, the title in bold, what is short at the right, the lines below.
class EntryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintSign(QPainter &painter, const QRect &rect, const Entry &entry, const QImage &picture,
                   const style::Tokens &tokens) const;
};

/// A list of entries that take as much height as they need, with a word in the middle where there are none.
class EntryList : public QListView {
    Q_OBJECT

public:
    explicit EntryList(QWidget *parent = nullptr);

    EntryModel &entries() { return m_model; }
    /// The key of the current entry; 0: none.
    qint64 currentKey() const { return m_model.keyAt(currentIndex()); }
    void setCurrentKey(qint64 key);

Q_SIGNALS:
    void currentKeyChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    EntryModel m_model;
};

} // namespace gelt
