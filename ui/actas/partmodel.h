// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <functional>
#include <span>
#include <vector>

namespace gelt {

/// Rows of one kind that hang on an acta, as a table whose cells are edited in place: each column knows its words.
template <class Part>
class PartModel : public QAbstractTableModel {
public:
    struct Column {
        QString title;
        std::function<QString(const Part &)> text;
        /// Puts what was typed into a row. @return false where it is nothing that can stand there; nullptr: only read.
        std::function<bool(Part &, const QString &)> take;
    };
    using Write = std::function<bool(const Part &)>;

    PartModel(std::vector<Column> columns, Write write, QObject *parent)
        : QAbstractTableModel(parent), m_columns(std::move(columns)), m_write(std::move(write))
    {
    }

    void show(std::span<const Part> parts, bool editable)
    {
        if (std::ranges::equal(parts, m_parts) && editable == m_isEditable)
            return;
        const bool same = std::ranges::equal(parts, m_parts, {}, &Part::id, &Part::id);
        if (!same)
            beginResetModel();
        m_parts.assign(parts.begin(), parts.end());
        m_isEditable = editable;
        if (!same)
            endResetModel();
        else if (!m_parts.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    const Part *at(int row) const { return row >= 0 && row < rowCount() ? &m_parts[static_cast<std::size_t>(row)] : nullptr; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_parts.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const bool isText = role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole;
        if (!index.isValid() || !isText)
            return {};
        return m_columns[static_cast<std::size_t>(index.column())].text(m_parts[static_cast<std::size_t>(index.row())]);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
            return {};
        return m_columns[static_cast<std::size_t>(section)].title;
    }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
        const bool canEdit = index.isValid() && m_isEditable && m_columns[static_cast<std::size_t>(index.column())].take;
        return canEdit ? flags | Qt::ItemIsEditable : flags;
    }
    bool setData(const QModelIndex &index, const QVariant &value, int role) override
    {
        if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
            return false;
        Part changed = m_parts[static_cast<std::size_t>(index.row())];
        if (!m_columns[static_cast<std::size_t>(index.column())].take(changed, value.toString().trimmed()))
            return false;
        return changed == m_parts[static_cast<std::size_t>(index.row())] || m_write(changed);
    }

private:
    std::vector<Column> m_columns;
    Write m_write;
    std::vector<Part> m_parts;
    bool m_isEditable = false;
};

} // namespace gelt
