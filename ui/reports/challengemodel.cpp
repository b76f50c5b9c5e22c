// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/challengemodel.h"

#include <algorithm>

namespace gelt {

void ChallengeModel::setChallenges(std::vector<Challenge> challenges)
{
    if (challenges == m_challenges)
        return;
    const bool same = std::ranges::equal(challenges, m_challenges, {}, &Challenge::id, &Challenge::id);
    if (same) {
        m_challenges = std::move(challenges);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        return;
    }
    beginResetModel();
    m_challenges = std::move(challenges);
    endResetModel();
}

const Challenge *ChallengeModel::challengeAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_challenges[static_cast<std::size_t>(row)] : nullptr;
}

int ChallengeModel::rowOf(ChallengeId id) const
{
    const auto found = std::ranges::find(m_challenges, id, &Challenge::id);
    return found == m_challenges.end() ? -1 : static_cast<int>(found - m_challenges.begin());
}

int ChallengeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_challenges.size());
}

int ChallengeModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columns; }

QVariant ChallengeModel::data(const QModelIndex &index, int role) const
{
    const Challenge *challenge = index.isValid() ? challengeAt(index.row()) : nullptr;
    if (!challenge || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (index.column()) {
    case What: return role == Qt::ToolTipRole ? challenge->challenge : challenge->challenge.simplified();
    case Whose: return displayName(challenge->party);
    case Due: return challenge->due;
    default: return {};
    }
}

QVariant ChallengeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (section) {
    case What: return tr("Challenge");
    //: of the committee, of the administration or of the community
    case Whose: return tr("Whose");
    case Due: return tr("Due");
    default: return {};
    }
}

} // namespace gelt
