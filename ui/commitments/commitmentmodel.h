// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/commitments.h"

#include <QAbstractItemModel>
#include <QLocale>
#include <QSet>

namespace gelt {

class Session;

/// Which commitments are shown.
struct CommitmentFilter {
    enum class Which { OpenAndRecent, Open, Overdue, All };

    Which which = Which::OpenAndRecent; ///< recent: changed since the last meeting before the cut-off
    QString words;        ///< every one of them in text, responsible, acta or activity; folded
    QString responsible;  ///< as the acta names them; empty: anybody
    ActaId acta;          ///< not stored: any

    bool isDefault() const { return *this == CommitmentFilter{}; }
    bool operator==(const CommitmentFilter &) const = default;
};

/// Commitments of an open plan at its cut-off, in groups: overdue, due soon, later, without a date, fulfilled or
/// withdrawn. Rows that stay where they were are only painted anew.
class CommitmentModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { State, What, Responsible, Due, ActaColumn, ActivityColumn, columns };
    enum Role {
        SecondLine = Qt::UserRole + 1, ///< below the text; a QString
        GlyphRole,                     ///< a style::Glyph as int; none: no value
        StateRole,                     ///< a CommitmentState as int
        GroupRole                      ///< the group's key; of groups only
    };

    CommitmentModel(const Session &session, const QLocale &locale, QObject *parent = nullptr);

    void setFilter(const CommitmentFilter &filter);
    const CommitmentFilter &filter() const { return m_filter; }
    /// Follows the session.
    void refresh();

    int shown() const { return static_cast<int>(m_rows.size()); }
    int all() const { return static_cast<int>(m_measures.size()); }
    int open() const;
    int overdue() const;
    /// The responsible ones there are, each once, sorted as a person sorts names.
    QStringList responsibles() const;

    static bool isGroup(const QModelIndex &index) { return index.isValid() && index.internalId() == groupId; }
    const Commitment *commitmentAt(const QModelIndex &index) const; ///< nullptr for a group
    const CommitmentMeasure *measureAt(const QModelIndex &index) const;
    const CommitmentMeasure *measureOf(CommitmentId id) const;
    QModelIndex find(CommitmentId id, int column = What) const; ///< invalid: not shown
    /// Those shown, in their order.
    std::vector<CommitmentId> ids() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static constexpr quintptr groupId = ~quintptr(0); ///< the internal id of a group; a row's is its group's place

    enum class GroupKind { Overdue, Soon, Later, NoDate, Closed };
    struct Row {
        CommitmentId id;
        GroupKind group;

        bool operator==(const Row &) const = default;
    };
    struct Group {
        GroupKind kind;
        std::vector<std::size_t> rows; ///< places in m_rows
    };

    GroupKind groupOf(const CommitmentMeasure &measure) const;
    bool accepts(const Commitment &commitment, const CommitmentMeasure &measure, QDate since) const;
    QString textsOf(const Commitment &commitment) const;
    std::vector<Row> rowsNow() const;
    void group();
    QVariant groupData(const Group &group, int column, int role) const;
    QVariant rowData(const Row &row, int column, int role) const;
    QString text(const Commitment &commitment, const CommitmentMeasure &measure, int column) const;
    QString secondLine(const CommitmentMeasure &measure, int column) const;
    QString sentence(const Commitment &commitment, const CommitmentMeasure &measure) const;
    int activityNumber(ActivityId id) const;

    const Session &m_session;
    QLocale m_locale;
    CommitmentFilter m_filter;
    std::vector<CommitmentMeasure> m_measures;
    std::vector<Row> m_rows;
    std::vector<Group> m_groups;
};

} // namespace gelt
