// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace gelt {

/// What there is to look at before an import: cells that were refused or doubted, and rows that became nothing, by row.
class FindingsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Part { Where, Kind, ColumnName, Value, What };
    static constexpr int parts = What + 1;

    explicit FindingsModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setDraft(std::shared_ptr<const ImportDraft> draft);
    /// The doubt of a line; nothing where it is a row that was not read.
    const Doubt *doubt(int line) const;
    /// How many rows became nothing.
    int unreadRows() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// A doubt or, where it is none, an unread row.
    struct Line {
        const Doubt *doubt = nullptr;
        const UnreadRow *unread = nullptr;

        int row() const { return doubt ? doubt->row : unread->row; }
    };
    QString text(const Line &line, int part) const;

    std::shared_ptr<const ImportDraft> m_draft;
    std::vector<Line> m_lines;
};

} // namespace gelt
