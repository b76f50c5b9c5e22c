// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/measure.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace gelt {

/// The phases of a plan and how far each is. It holds its words and figures itself and knows nothing of the file.
class PhasesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, ProgressColumn, ComplianceColumn, columns };
    enum Role {
        ProgressShare = Qt::UserRole + 1, ///< 0 to 1; no value where nothing is counted
        PlannedShare,
        LightRole, ///< a Light as int
        Word       ///< what stands beside a compliance
    };

    explicit PhasesModel(const QLocale &locale, QObject *parent = nullptr);

    void show(const PlanContents &contents, const PlanMeasure &measure);
    void clear();
    PhaseId phaseAt(int row) const { return m_rows[static_cast<std::size_t>(row)].id; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        PhaseId id;
        QString name; ///< the short one where there is one
        QString fullName;
        QString progress; ///< "63,3 %"; "—" where nothing is counted
        QString planned;
        QString compliance;
        QString word;
        Light light = Light::NotAvailable;
        std::optional<double> progressShare;
        double plannedShare = 0;

        bool operator==(const Row &) const = default;
    };
    Row rowOf(const PlanContents &contents, const PhaseMeasure &phase) const;
    QString sentence(const Row &row) const;

    QLocale m_locale;
    std::vector<Row> m_rows;
};

/// What is said in words of an aggregate's light: "Green", "suspended", "not programmed yet".
QString lightWord(const Aggregate &aggregate);

} // namespace gelt
