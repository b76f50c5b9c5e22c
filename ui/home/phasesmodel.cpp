// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/phasesmodel.h"

#include "core/report/common.h"
#include "core/report/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::PhasesModel)
};

} // namespace

QString lightWord(const Aggregate &aggregate)
{
    if (aggregate.counted == 0 && aggregate.of(State::Suspended) > 0)
        //: beside the compliance of a phase all of whose activities are suspended
        return Tr::tr("suspended");
    if (aggregate.counted == 0)
        //: beside the compliance of a phase without activities that count
        return Tr::tr("nothing counted");
    if (!aggregate.compliance)
        //: beside the compliance of a phase of which nothing should have been done by now
        return Tr::tr("not programmed yet");
    return displayName(aggregate.light);
}

PhasesModel::PhasesModel(const QLocale &locale, QObject *parent)
    : QAbstractTableModel(parent)
    , m_locale(locale)
{
}

PhasesModel::Row PhasesModel::rowOf(const PlanContents &contents, const PhaseMeasure &phase) const
{
    Row row;
    row.id = phase.id;
    row.fullName = report::phaseName(contents, phase.id);
    const auto found = std::ranges::find(contents.phases, phase.id, &Phase::id);
    row.name = found != contents.phases.end() && !found->shortName.isEmpty() ? found->shortName : row.fullName;
    const Aggregate &total = phase.total;
    row.progress = total.counted > 0 ? total.progress.toString(m_locale) : QStringLiteral("\u2014");
    row.planned = total.planned.toString(m_locale);
    row.compliance = report::complianceText(total.compliance, contents.plan.settings.thresholds, m_locale);
    row.word = lightWord(total);
    row.light = total.light;
    if (total.counted > 0)
        row.progressShare = total.progress.toDouble() / 100;
    row.plannedShare = total.planned.toDouble() / 100;
    return row;
}

void PhasesModel::show(const PlanContents &contents, const PlanMeasure &measure)
{
    std::vector<Row> rows;
    for (const PhaseMeasure &phase : measure.phases)
        rows.push_back(rowOf(contents, phase));
    if (rows == m_rows)
        return;
    if (std::ranges::equal(rows, m_rows, {}, &Row::id, &Row::id) && !rows.empty()) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void PhasesModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int PhasesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PhasesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columns; }

QString PhasesModel::sentence(const Row &row) const
{
    if (!row.progressShare)
        //: a phase and why it has no figures
        return tr("%1: %2.").arg(row.fullName, row.word);
    return tr("%1: progress %2, programmed %3, compliance %4, %5.")
        .arg(row.fullName, row.progress, row.planned, row.compliance, row.word);
}

QVariant PhasesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name ? row.name : index.column() == ProgressColumn ? row.progress : row.compliance;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return sentence(row);
    case ProgressShare:
        return row.progressShare ? QVariant(*row.progressShare) : QVariant();
    case PlannedShare:
        return row.plannedShare;
    case LightRole:
        return static_cast<int>(row.light);
    case Word:
        return row.word;
    default:
        return {};
    }
}

QVariant PhasesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == ProgressColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Phase");
    case ProgressColumn:
        return tr("Progress");
    case ComplianceColumn:
        return tr("Compliance");
    default:
        return {};
    }
}

} // namespace gelt
