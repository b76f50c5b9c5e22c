// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meetings.h"

#include <QAbstractListModel>


namespace gelt {

/// The points of an agenda as a list; its edits are handed on.
class AgendaList : public QAbstractListModel {
    Q_OBJECT

public:
    enum { ItemRole = Qt::UserRole, NumberRole, ProgressRole, GlyphRole };
    enum class Progress { Undeveloped, Writing, Developed };

    explicit AgendaList(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    /// @param writing the point whose text has the cursor. @param reviewed whether there are commitments to look at.
    void show(const Meetings &meetings, ActaId acta, AgendaItemId writing, bool reviewed, bool editable);
    AgendaItemId idAt(int row) const;
    int rowOf(AgendaItemId id) const; ///< -1 where it is not here
    int developed() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    void renamed(gelt::AgendaItemId item, const QString &title);
    void moved(gelt::AgendaItemId item, int place);

private:
    struct Row {
        AgendaItemId id;
        QString title;
        Progress progress = Progress::Undeveloped;

        bool operator==(const Row &) const = default;
    };
    static QString nameOf(Progress progress);

    std::vector<Row> m_rows;
    bool m_isEditable = false;
};

} // namespace gelt
