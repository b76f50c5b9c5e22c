// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/measure.h"
#include "core/report/common.h"

#include <QAbstractItemModel>
#include <QLocale>

namespace gelt {

/**
 * A plan at a cut-off date as a tree: phases, and below each its activities. It keeps one copy of the values and knows
 * nothing of the file.
 */
class PlanModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Number, Title, Responsible, DeadlineText, Planned, ProgressColumn, ComplianceColumn, StateColumn, columns };

    explicit PlanModel(const QLocale &locale, QObject *parent = nullptr);

    /// Shows another plan, or the same at another cut-off; @p measure is of @p contents.
    void show(PlanContents contents, PlanMeasure measure);
    const PlanContents &contents() const { return m_contents; }
    const PlanMeasure &measured() const { return m_measure; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group {
        std::size_t phase = 0; ///< in m_measure.phases
        std::size_t first = 0; ///< of its activities in the contents
        std::size_t count = 0;
    };
    QString groupText(const Group &group, int column) const;
    QString activityText(std::size_t activity, int column) const;

    QLocale m_locale;
    PlanContents m_contents;
    PlanMeasure m_measure;
    report::PeopleNames m_names;
    std::vector<Group> m_groups;
};

} // namespace gelt
