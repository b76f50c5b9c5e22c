// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/yearreport.h"

#include <QAbstractListModel>

#include <vector>

namespace gelt {

/// The reports that were issued, the last one first: what each is, its cut-off, and when it was issued.
class IssuedModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { SecondLineRole = Qt::UserRole, ThirdLineRole };

    explicit IssuedModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    /// @param reports in the order in which they were issued; they are only ever added.
    void setReports(const std::vector<IssuedReport> &reports);
    const IssuedReport *reportAt(const QModelIndex &index) const;
    QModelIndex indexOf(IssuedReportId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<IssuedReport> m_reports; ///< the last one first
};

} // namespace gelt
