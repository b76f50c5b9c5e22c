// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/plancolumns.h"
#include "ui/plan/planfilter.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QUrl>

#include <optional>
#include <vector>

namespace gelt {

/**
 * The plan as a tree for the table: phases, and below each those of its activities that the filter lets through, sorted
 * within it. It holds places in the session's contents and no copy of them, and follows the session and the filter by
 * patching: selection, scroll position and open phases survive.
 */
class PlanModel : public QAbstractItemModel {
    Q_OBJECT

public:
    static constexpr auto mimeType = "application/x-plan-gelt-activities";

    /// The second line of a cell, where it has one.
    static constexpr int detailRole = Qt::UserRole;

    PlanModel(Session &session, FilterState &filter, const QLocale &locale, QObject *parent = nullptr);

    const Session &session() const { return m_session; }
    const QLocale &locale() const { return m_locale; }

    bool isPhase(const QModelIndex &index) const;
    /// Nothing for a phase's row, nor for one whose activity is just being removed.
    std::optional<std::size_t> placeOf(const QModelIndex &index) const;
    /// The row of an activity; nothing (an invalid index) where the filter hides it.
    QModelIndex indexOf(ActivityId id, PlanColumn column = PlanColumn::Number) const;
    ActivityId activityOf(const QModelIndex &index) const;
    /// PhaseId{} for those under none.
    PhaseId phaseOf(const QModelIndex &index) const;
    const PhaseMeasure *phaseMeasure(const QModelIndex &index) const;
    /// How many of a phase's activities are shown, and how many it has.
    std::pair<int, int> shownOf(const QModelIndex &phase) const;
    PlanRow rowOf(std::size_t place) const;
    int shown() const { return static_cast<int>(m_filter.places().size()); }
    /// The places of all activities that it shows, as they stand from top to bottom.
    std::vector<std::size_t> shownPlaces() const;

    /// @name Sorting keeps phases together; without a column activities stand as the plan orders them
    ///@{
    void sort(int column, Qt::SortOrder order) override;
    bool isSorted() const { return m_sortColumn >= 0; }
    ///@}

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override { return rowCount(parent) > 0; }
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    /// A person dropped rows: they go to @p phase before @p before (not stored: behind all).
    void moveWanted(const std::vector<gelt::ActivityId> &activities, gelt::PhaseId phase, gelt::ActivityId before);
    void filesDropped(gelt::ActivityId activity, const QList<QUrl> &urls);

private:
    struct Group {
        PhaseId id;
        std::size_t phase = 0; ///< in the measure's phases
        std::vector<std::size_t> places;
    };
    /// What a row stands for, whatever row it is.
    struct Thing {
        PhaseId phase;
        ActivityId activity; ///< not stored: the phase's own row
    };

    void build();
    void rebuild();
    void onSessionChanged(const SessionChange &change);
    void rankAll();
    void patch(const std::vector<ActivityId> &activities);
    Thing thingAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Thing &thing, int column) const;
    const Group &groupAt(const QModelIndex &index) const;
    QString groupText(const Group &group, PlanColumn column) const;
    QString groupSentence(const Group &group) const;
    QVariant activityData(std::size_t place, PlanColumn column, int role) const;

    Session &m_session;
    FilterState &m_filter;
    QLocale m_locale;
    QHash<PersonId, QString> m_people;
    std::vector<Group> m_groups;
    std::vector<ActivityId> m_ids; ///< by place, as they were when the rows were built
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<std::size_t> m_order; ///< all places as sorted; empty: as they stand
};

} // namespace gelt
