// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/yearreport.h"

#include <QAbstractTableModel>

#include <vector>

namespace gelt {

/// The challenges of a year, in their order.
class ChallengeModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, Whose, Due, columns };

    explicit ChallengeModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setChallenges(std::vector<Challenge> challenges);
    const Challenge *challengeAt(int row) const;
    int rowOf(ChallengeId id) const; ///< -1: not here

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Challenge> m_challenges;
};

} // namespace gelt
