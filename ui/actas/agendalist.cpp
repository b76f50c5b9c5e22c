// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/agendalist.h"

#include "core/domain/actachecks.h"
#include "ui/style/glyphs.h"

#include <QMimeData>

namespace gelt {
namespace {

const QString &rowType()
{
    static const QString type = QStringLiteral("application/x-plan-gelt-agenda-item");
    return type;
}

} // namespace

void AgendaList::show(const Meetings &meetings, ActaId acta, AgendaItemId writing, bool reviewed, bool editable)
{
    std::vector<Row> rows;
    for (const AgendaItem &item : ofActa(meetings.items, acta)) {
        const Progress progress = editable && item.id == writing         ? Progress::Writing
                                  : isDeveloped(meetings, item, reviewed) ? Progress::Developed
                                                                          : Progress::Undeveloped;
        rows.push_back({item.id, item.title, progress});
    }
    const bool same = std::ranges::equal(rows, m_rows, {}, &Row::id, &Row::id) && editable == m_isEditable;
    if (!same) {
        beginResetModel();
        m_rows = std::move(rows);
        m_isEditable = editable;
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (m_rows[i] == rows[i])
            continue;
        m_rows[i] = rows[i];
        Q_EMIT dataChanged(index(static_cast<int>(i)), index(static_cast<int>(i)));
    }
}

AgendaItemId AgendaList::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].id : AgendaItemId{};
}

int AgendaList::rowOf(AgendaItemId id) const
{
    const auto found = std::ranges::find(m_rows, id, &Row::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int AgendaList::developed() const
{
    return static_cast<int>(std::ranges::count(m_rows, Progress::Developed, &Row::progress));
}

int AgendaList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString AgendaList::nameOf(Progress progress)
{
    switch (progress) {
    case Progress::Developed: return tr("Developed");
    case Progress::Writing: return tr("Writing");
    case Progress::Undeveloped: break;
    }
    return tr("Undeveloped");
}

QVariant AgendaList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole: return row.title;
    case Qt::AccessibleTextRole: return tr("%1. %2; %3").arg(QString::number(index.row() + 1), row.title, nameOf(row.progress));
    case ItemRole: return row.id.value;
    case NumberRole: return index.row() + 1;
    case ProgressRole: return nameOf(row.progress);
    case GlyphRole:
        return static_cast<int>(row.progress == Progress::Developed ? style::Glyph::Check
                                : row.progress == Progress::Writing ? style::Glyph::Edit
                                                                    : style::Glyph::NotStarted);
    default: return {};
    }
}

Qt::ItemFlags AgendaList::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractListModel::flags(index);
    if (!m_isEditable)
        return flags;
    return index.isValid() ? flags | Qt::ItemIsEditable | Qt::ItemIsDragEnabled : flags | Qt::ItemIsDropEnabled;
}

bool AgendaList::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || value.toString().trimmed().isEmpty())
        return false;
    if (value.toString().trimmed() != m_rows[static_cast<std::size_t>(index.row())].title)
        Q_EMIT renamed(idAt(index.row()), value.toString().trimmed());
    return true;
}

QStringList AgendaList::mimeTypes() const { return {rowType()}; }

QMimeData *AgendaList::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(rowType(), QByteArray::number(idAt(indexes.front().row()).value));
    return data;
}

/// The row is moved by the edit, and the model shows it then: the view has nothing to take away itself.
bool AgendaList::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    if (!data || !data->hasFormat(rowType()))
        return false;
    const int place = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    Q_EMIT moved(AgendaItemId{data->data(rowType()).toLongLong()}, place);
    return false;
}

} // namespace gelt
