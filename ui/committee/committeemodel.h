// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/committee/roll.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QSortFilterProxyModel>

namespace gelt {

/// The people of a plan as rows, with what they are in the committee on the day of the cut-off.
class CommitteeModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum ColumnId { Name, Position, Unit, Member, Vote, Seat, Delegates, Activities, Active, columns };
    enum { PersonRole = Qt::UserRole, SortRole, SearchRole, MemberRole, ActiveRole };

    explicit CommitteeModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// Shows the people of @p contents on @p day. Rows that stay are kept, so that selections are.
    void show(const PlanContents &contents, QDate day);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    PersonId idAt(int row) const;
    int rowOf(PersonId id) const; ///< -1 where they are not here

private:
    struct Row {
        Person person;
        std::optional<Membership> seat; ///< around the day
        bool isMember = false;          ///< on the day
        QString delegates;              ///< of the day
        int responsible = 0;            ///< activities they answer for
        QString search;                 ///< folded

        bool operator==(const Row &) const = default;
    };

    std::vector<Row> rowsOf(const PlanContents &contents, QDate day) const;
    static QString text(const Row &row, int column);
    static QString seatDays(const Row &row);
    static QString sentence(const Row &row);

    std::vector<Row> m_rows; ///< by id of the person
};

/// Which of the people are shown, in which order.
class CommitteeFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit CommitteeFilter(QObject *parent = nullptr);

    /// Every word of @p query in name, position, unit or role; case, accents and hyphens do not matter.
    void setQuery(const QString &query);
    void setOnlyMembers(bool only);
    void setInactiveToo(bool too);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    bool m_onlyMembers = false;
    bool m_inactiveToo = false;
};

} // namespace gelt
