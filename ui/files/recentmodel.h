// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <vector>

namespace gelt {

class RecentFiles;

/// The recent plans for a list. Whether each is there is found out in a thread: a share that does not answer must not
/// hold up the window.
class RecentModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        PathRole = Qt::UserRole,
        FolderRole, ///< as the system writes it
        MissingRole
    };

    /// @p files outlive the model.
    explicit RecentModel(RecentFiles &files, QObject *parent = nullptr);

    /// Reads the list and looks for the files again.
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// It is known which of the files are there.
    void looked();

private:
    struct Entry {
        QString path;
        bool missing = false;
    };
    RecentFiles &m_files;
    std::vector<Entry> m_entries;
    int m_round = 0; ///< tells an answer of before from that of now
};

/// Two lines a plan: its name, and its folder or that it is not there any more.
class RecentDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gelt
