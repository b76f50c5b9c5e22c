// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meetings.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace gelt::interchange {

/// Writes the meetings of a plan: actas a1…, commitments c1… in the order of the contents. For interchange::write().
class MeetingsWriter {
public:
    /// @param people the names of people in the file. @param numbers of the activities. All outlive the writer.
    MeetingsWriter(const Meetings &meetings, const QHash<PersonId, QString> &people,
                   const QHash<ActivityId, int> &numbers);

    QJsonObject committee() const;
    QJsonObject acta(const Acta &acta) const;
    QJsonObject commitment(const Commitment &commitment) const;

private:
    QJsonArray attendanceOf(ActaId acta) const;
    QJsonArray agendaOf(ActaId acta) const;
    QJsonArray reviewedOf(ActaId acta) const;
    QJsonArray annexesOf(ActaId acta) const;
    QJsonArray signersOf(ActaId acta) const;
    QJsonArray filesOf(ActaId acta) const;
    QJsonArray eventsOf(ActaId acta) const;
    QJsonObject entry(const CommitmentEntry &entry) const;
    QJsonValue actaName(ActaId acta) const;

    const Meetings &m_meetings;
    const QHash<PersonId, QString> &m_people;
    const QHash<ActivityId, int> &m_numbers;
    QHash<ActaId, QString> m_actas;
    QHash<CommitmentId, QString> m_commitments;
};

} // namespace gelt::interchange
