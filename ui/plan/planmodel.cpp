// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/planmodel.h"

#include "core/report/format.h"

#include <QFont>

namespace gelt {
namespace {

/// The internal id of a phase's row; an activity's is the row of its phase.
constexpr quintptr groupRow = ~quintptr(0);

} // namespace

PlanModel::PlanModel(const QLocale &locale, QObject *parent)
    : QAbstractItemModel(parent)
    , m_locale(locale)
    , m_names(m_contents)
{
}

void PlanModel::show(PlanContents contents, PlanMeasure measure)
{
    beginResetModel();
    m_contents = std::move(contents);
    m_measure = std::move(measure);
    m_names = report::PeopleNames(m_contents);
    m_groups.clear();
    std::size_t at = 0;
    for (std::size_t phase = 0; phase < m_measure.phases.size(); ++phase) {
        Group group{phase, at, 0};
        while (at < m_contents.activities.size() && m_contents.activities[at].phase == m_measure.phases[phase].id)
            ++at;
        group.count = at - group.first;
        m_groups.push_back(group);
    }
    endResetModel();
}

QModelIndex PlanModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : groupRow);
}

QModelIndex PlanModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == groupRow)
        return {};
    return createIndex(static_cast<int>(child.internalId()), 0, groupRow);
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != groupRow || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].count);
}

int PlanModel::columnCount(const QModelIndex &) const { return columns; }

QString PlanModel::groupText(const Group &group, int column) const
{
    const PhaseMeasure &phase = m_measure.phases[group.phase];
    const Thresholds &thresholds = m_contents.plan.settings.thresholds;
    switch (column) {
    case Title: return report::phaseName(m_contents, phase.id);
    case Planned: return phase.total.planned.toString(m_locale);
    case ProgressColumn: return phase.total.progress.toString(m_locale);
    case ComplianceColumn: return report::complianceText(phase.total.compliance, thresholds, m_locale);
    case StateColumn: return displayName(phase.total.light);
    default: return {};
    }
}

QString PlanModel::activityText(std::size_t activity, int column) const
{
    const Activity &row = m_contents.activities[activity];
    const ActivityMeasure &figures = m_measure.activities[activity];
    switch (column) {
    case Number: return QString::number(row.number);
    case Title: return row.title;
    case Responsible: return m_names.responsibleFor(m_contents, row.id);
    case DeadlineText: return figures.inForce.text;
    case Planned: return figures.planned.toString(m_locale);
    case ProgressColumn: return figures.progress.toString(m_locale);
    case ComplianceColumn:
        return report::complianceText(figures.compliance, m_contents.plan.settings.thresholds, m_locale);
    case StateColumn: return displayName(figures.state);
    default: return {};
    }
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isGroup = index.internalId() == groupRow;
    const Group &group = m_groups[isGroup ? static_cast<std::size_t>(index.row()) : index.internalId()];
    const std::size_t activity = group.first + static_cast<std::size_t>(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return isGroup ? groupText(group, index.column()) : activityText(activity, index.column());
    case Qt::ToolTipRole:
        if (!isGroup && index.column() == Title)
            return m_contents.activities[activity].description;
        return {};
    case Qt::TextAlignmentRole: {
        const bool figure = index.column() == Number || (index.column() >= Planned && index.column() <= ComplianceColumn);
        return QVariant((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case Qt::FontRole: {
        if (!isGroup)
            return {};
        QFont font;
        font.setBold(true);
        return font;
    }
    default: return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("No.");
    case Title: return tr("Activity");
    case Responsible: return tr("Responsible");
    case DeadlineText: return tr("Deadline");
    case Planned: return tr("Programmed");
    case ProgressColumn: return tr("Progress");
    case ComplianceColumn: return tr("Compliance");
    case StateColumn: return tr("State");
    default: return {};
    }
}

} // namespace gelt
