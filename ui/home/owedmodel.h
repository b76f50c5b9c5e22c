// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/commitments.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace gelt {

class Session;

/// The first open commitments of a plan, what is late first.
class OwedModel : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr std::size_t most = 4;
    enum Role { SecondLine = Qt::UserRole + 1, DateRole, StateTextRole, GlyphRole, StateRole };

    explicit OwedModel(const Session &session, QObject *parent = nullptr) : QAbstractListModel(parent), m_session(session) {}

    void refresh();
    int open() const { return m_open; }
    int overdue() const { return m_overdue; }
    CommitmentId idAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const Session &m_session;
    std::vector<CommitmentMeasure> m_rows;
    int m_open = 0;
    int m_overdue = 0;
};

/// Paints them: sign, what and who, until when and how that stands.
class OwedDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gelt
