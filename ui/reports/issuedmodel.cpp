// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/issuedmodel.h"

#include "core/report/format.h"

#include <algorithm>

namespace gelt {
namespace {

QString secondLine(const IssuedReport &report)
{
    const QString issued = report::shortDate(report.record.at.toLocal().date());
    return report.cutOff.isValid()
               ? IssuedModel::tr("Cut-off %1 · issued %2").arg(report::shortDate(report.cutOff), issued)
               : IssuedModel::tr("Issued %1").arg(issued);
}

QString thirdLine(const IssuedReport &report)
{
    const QString pages = IssuedModel::tr("%n page(s)", nullptr, report.pages);
    const QString person = report.record.by.person;
    QString line = person.isEmpty() ? pages : IssuedModel::tr("%1 · %2").arg(pages, person);
    if (report.isPublic)
        //: beside the number of pages of an issued report: it is the version for the public
        line = IssuedModel::tr("%1 · public").arg(line);
    return line;
}

} // namespace

void IssuedModel::setReports(const std::vector<IssuedReport> &reports)
{
    std::vector<IssuedReport> now(reports.rbegin(), reports.rend());
    if (now == m_reports)
        return;
    const std::size_t added = now.size() - std::min(now.size(), m_reports.size());
    const bool onlyNew = std::equal(m_reports.begin(), m_reports.end(), now.begin() + static_cast<std::ptrdiff_t>(added), now.end());
    if (onlyNew) {
        beginInsertRows({}, 0, static_cast<int>(added) - 1);
        m_reports = std::move(now);
        endInsertRows();
        return;
    }
    beginResetModel();
    m_reports = std::move(now);
    endResetModel();
}

const IssuedReport *IssuedModel::reportAt(const QModelIndex &index) const
{
    return index.isValid() ? &m_reports[static_cast<std::size_t>(index.row())] : nullptr;
}

QModelIndex IssuedModel::indexOf(IssuedReportId id) const
{
    const auto found = std::ranges::find(m_reports, id, &IssuedReport::id);
    return found == m_reports.end() ? QModelIndex() : index(static_cast<int>(found - m_reports.begin()));
}

int IssuedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_reports.size());
}

QVariant IssuedModel::data(const QModelIndex &index, int role) const
{
    const IssuedReport *report = reportAt(index);
    if (!report)
        return {};
    switch (role) {
    case Qt::DisplayRole: return report->title;
    case SecondLineRole: return secondLine(*report);
    case ThirdLineRole: return thirdLine(*report);
    case Qt::ToolTipRole: return QString(report->title + u'\n' + secondLine(*report) + u'\n' + thirdLine(*report));
    case Qt::AccessibleTextRole: return tr("%1, %2, %3").arg(report->title, secondLine(*report), thirdLine(*report));
    default: return {};
    }
}

} // namespace gelt
