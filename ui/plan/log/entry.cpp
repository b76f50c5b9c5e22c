// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/log/entry.h"

#include <algorithm>

namespace gelt {

QColor colorOf(EntryTone tone, const style::Tokens &tokens)
{
    switch (tone) {
    case EntryTone::Plain: return tokens.text;
    case EntryTone::Quiet: return tokens.text2;
    case EntryTone::Good: return tokens.ok;
    case EntryTone::Info: return tokens.info;
    case EntryTone::Notice: return tokens.warn;
    case EntryTone::Bad: return tokens.bad;
    case EntryTone::Faint: return tokens.na;
    }
    return tokens.text;
}

EntryTone toneOf(OccurrenceState state)
{
    switch (state) {
    case OccurrenceState::Done:
    case OccurrenceState::DoneLate: return EntryTone::Good;
    case OccurrenceState::Overdue: return EntryTone::Bad;
    case OccurrenceState::Pending:
    case OccurrenceState::NotApplicable: return EntryTone::Faint;
    }
    return EntryTone::Plain;
}

QString sentenceOf(const Entry &entry)
{
    QStringList parts{entry.title};
    if (!entry.aside.isEmpty())
        parts.append(entry.aside);
    for (const EntryLine &line : entry.lines)
        parts.append(line.text);
    return parts.join(QStringLiteral("; "));
}

void EntryModel::setEntries(std::vector<Entry> entries)
{
    QHash<qint64, std::size_t> places;
    for (std::size_t i = 0; i < entries.size(); ++i)
        places.insert(entries[i].key, i);
    std::size_t next = entries.size(); // whatever is out of order goes and comes again
    for (std::size_t row = m_entries.size(); row-- > 0;) {
        const auto place = places.constFind(m_entries[row].key);
        if (place != places.constEnd() && *place < next) {
            next = *place;
            continue;
        }
        beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
        m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(row));
        endRemoveRows();
    }
    for (std::size_t row = 0; row < entries.size(); ++row) {
        const bool isThere = row < m_entries.size() && m_entries[row].key == entries[row].key;
        if (!isThere) {
            beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
            m_entries.insert(m_entries.begin() + static_cast<std::ptrdiff_t>(row), std::move(entries[row]));
            endInsertRows();
        } else if (m_entries[row] != entries[row]) {
            m_entries[row] = std::move(entries[row]);
            const QModelIndex changed = index(static_cast<int>(row));
            Q_EMIT dataChanged(changed, changed);
        }
    }
}

qint64 EntryModel::keyAt(const QModelIndex &index) const
{
    return index.isValid() ? m_entries[static_cast<std::size_t>(index.row())].key : 0;
}

QModelIndex EntryModel::indexOf(qint64 key) const
{
    const auto found = std::ranges::find(m_entries, key, &Entry::key);
    return found == m_entries.end() ? QModelIndex() : index(static_cast<int>(found - m_entries.begin()));
}

void EntryModel::setPicture(qint64 key, const QImage &picture)
{
    m_pictures.insert(key, picture);
    if (const QModelIndex changed = indexOf(key); changed.isValid())
        Q_EMIT dataChanged(changed, changed, {PictureRole});
}

int EntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return entry.title;
    case Qt::AccessibleTextRole: return sentenceOf(entry);
    case Qt::ToolTipRole: return entry.tip.isEmpty() ? QVariant() : QVariant(entry.tip);
    case EntryRole: return QVariant::fromValue(entry);
    case PictureRole: {
        const auto picture = m_pictures.constFind(entry.key);
        return picture == m_pictures.constEnd() ? QVariant() : QVariant(*picture);
    }
    default: return {};
    }
}

} // namespace gelt
