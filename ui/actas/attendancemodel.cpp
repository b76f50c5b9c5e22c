// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/attendancemodel.h"

#include "ui/actas/actawords.h"
#include "ui/actas/timeedit.h"

namespace gelt {

AttendanceModel::AttendanceModel(Write write, QObject *parent)
    : QAbstractTableModel(parent)
    , m_write(std::move(write))
{
}

void AttendanceModel::show(std::span<const Attendance> roll, bool editable)
{
    const bool same = std::ranges::equal(m_roll, roll, {}, &Attendance::id, &Attendance::id) && editable == m_isEditable;
    if (!same) {
        beginResetModel();
        m_roll.assign(roll.begin(), roll.end());
        m_isEditable = editable;
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < roll.size(); ++i) {
        if (m_roll[i] == roll[i])
            continue;
        m_roll[i] = roll[i];
        Q_EMIT dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), columns - 1));
    }
}

int AttendanceModel::rowOf(AttendanceId id) const
{
    const auto found = std::ranges::find(m_roll, id, &Attendance::id);
    return found == m_roll.end() ? -1 : static_cast<int>(found - m_roll.begin());
}

Presence AttendanceModel::presenceOf(int column)
{
    switch (column) {
    case InPerson: return Presence::InPerson;
    case Virtual: return Presence::Virtual;
    case Delegate: return Presence::Delegate;
    case Excused: return Presence::Excused;
    case Absent: return Presence::Absent;
    default: return Presence::Unknown;
    }
}

/// A second time takes it back: nobody said anything.
bool AttendanceModel::setPresence(int row, Presence presence)
{
    if (!m_isEditable || row < 0 || row >= rowCount())
        return false;
    Attendance changed = line(row);
    changed.presence = changed.presence == presence ? Presence::Unknown : presence;
    return m_write(changed);
}

bool AttendanceModel::change(int row, const Attendance &changed)
{
    if (!m_isEditable || row < 0 || row >= rowCount())
        return false;
    return changed == line(row) || m_write(changed);
}

int AttendanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_roll.size());
}

int AttendanceModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columns; }

QString AttendanceModel::text(const Attendance &line, int column)
{
    switch (column) {
    case Who: return actawords::calledOf(line);
    case Quality: return actawords::roleOf(line);
    case Arrived: return timeText(line.arrived);
    case Left: return timeText(line.left);
    case Words: return line.presence == Presence::Delegate ? line.delegateName : line.note;
    default: return {};
    }
}

/// The second line of a cell.
QString AttendanceModel::detail(const Attendance &line, int column)
{
    switch (column) {
    case Who: return line.name.isEmpty() ? QString() : line.position;
    case Quality: return actawords::voteOf(line);
    case Words: {
        QStringList parts{line.presence == Presence::Delegate ? line.delegatePosition : QString()};
        if (line.arrived.isValid() && line.left.isValid())
            parts.append(QStringLiteral("%1–%2").arg(timeText(line.arrived), timeText(line.left)));
        else if (line.arrived.isValid())
            parts.append(tr("from %1").arg(timeText(line.arrived)));
        else if (line.left.isValid())
            parts.append(tr("until %1").arg(timeText(line.left)));
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }
    default: return {};
    }
}

/// The line in words, for those who hear it.
QString AttendanceModel::sentence(const Attendance &line)
{
    QStringList parts{actawords::calledOf(line), line.position, actawords::qualityOf(line), displayName(line.presence)};
    if (line.arrived.isValid())
        parts.append(tr("arrived at %1").arg(timeText(line.arrived)));
    if (line.left.isValid())
        parts.append(tr("left at %1").arg(timeText(line.left)));
    parts.append(text(line, Words));
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

QVariant AttendanceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Attendance &one = line(index.row());
    const Presence presence = presenceOf(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(one, index.column());
    case Qt::EditRole: return index.column() == Who ? one.name : text(one, index.column());
    case DetailRole: return detail(one, index.column());
    case MissingRole:
        return index.column() == Words && one.presence == Presence::Delegate && one.delegateName.isEmpty()
                   ? QVariant(tr("Who came instead?"))
                   : QVariant();
    case ChosenRole: return presence == Presence::Unknown ? QVariant() : QVariant(one.presence == presence);
    case Qt::AccessibleTextRole:
        if (presence == Presence::Unknown)
            return index.column() == Who ? sentence(one) : text(one, index.column());
        return one.presence == presence ? tr("%1, chosen").arg(displayName(presence))
                                        : tr("%1, not chosen").arg(displayName(presence));
    case Qt::ToolTipRole:
        if (presence != Presence::Unknown)
            return displayName(presence);
        return index.column() == Who || !m_isEditable ? sentence(one) : tr("%1. F2 or a double click changes it").arg(sentence(one));
    default: return {};
    }
}

QVariant AttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const Presence presence = presenceOf(section);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (presence == Presence::Unknown ? Qt::AlignLeft : Qt::AlignHCenter));
    if (role == Qt::ToolTipRole && presence != Presence::Unknown)
        return tr("%1: key %2 in its row").arg(displayName(presence)).arg(section - InPerson + 1);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Who: return tr("Who");
    case Quality: return tr("As");
    case InPerson: return tr("Present");
    case Virtual: return tr("Virtual");
    case Delegate: return tr("Delegate");
    case Excused: return tr("Excused");
    case Absent: return tr("Absent");
    case Arrived: return tr("Arrived");
    case Left: return tr("Left");
    case Words: return tr("Delegate, excuse, hours");
    default: return {};
    }
}

Qt::ItemFlags AttendanceModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_isEditable && index.isValid() && presenceOf(index.column()) == Presence::Unknown ? flags | Qt::ItemIsEditable : flags;
}

bool AttendanceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !m_isEditable)
        return false;
    Attendance changed = line(index.row());
    const QString typed = value.toString().trimmed();
    switch (index.column()) {
    case Arrived:
    case Left: {
        const QTime time = typedTime(typed);
        if (!typed.isEmpty() && !time.isValid())
            return false;
        (index.column() == Arrived ? changed.arrived : changed.left) = time;
        break;
    }
    case Who: changed.name = typed; break;
    case Words: (changed.presence == Presence::Delegate ? changed.delegateName : changed.note) = typed; break;
    default: return false;
    }
    return changed == line(index.row()) || m_write(changed);
}

} // namespace gelt
