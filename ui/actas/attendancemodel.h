// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attendance.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace gelt {

/// The roll of a meeting as a table: who, as what, one choice a row of how they took part, from when to when, and in
/// whose place or with which excuse.
class AttendanceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum ColumnId { Who, Quality, InPerson, Virtual, Delegate, Excused, Absent, Arrived, Left, Words, columns };
    /// The second line of a cell; whether a choice is that of the row; what is missing in a cell, as a question.
    enum { DetailRole = Qt::UserRole, ChosenRole, MissingRole };
    using Write = std::function<bool(const Attendance &)>;

    /// @param write stores a line that was changed here. @return whether it was stored.
    explicit AttendanceModel(Write write, QObject *parent = nullptr);

    void show(std::span<const Attendance> roll, bool editable);
    const Attendance &line(int row) const { return m_roll[static_cast<std::size_t>(row)]; }
    int rowOf(AttendanceId id) const; ///< -1 where it is not here
    /// How somebody took part where the column stands for that; Unknown where it stands for something else.
    static Presence presenceOf(int column);
    bool setPresence(int row, Presence presence);
    /// Stores another line in the place of that of a row, as one edit. @return whether it is as @p changed says now.
    bool change(int row, const Attendance &changed);
    bool isEditable() const { return m_isEditable; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    static QString text(const Attendance &line, int column);
    static QString detail(const Attendance &line, int column);
    static QString sentence(const Attendance &line);

    Write m_write;
    std::vector<Attendance> m_roll;
    bool m_isEditable = false;
};

} // namespace gelt
