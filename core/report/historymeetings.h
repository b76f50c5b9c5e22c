// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/historyvalues.h"
#include "core/storage/changelog.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace gelt::report {

/// Says in lines what one edit did to minutes and all that hangs on them, to commitments, and to the texts of a year.
class HistoryMeetings {
public:
    using RowOf = std::function<QJsonObject(TableId, qint64)>;

    /// @param rowOf gives a row as it was after the edit. @param values outlives this.
    HistoryMeetings(RowOf rowOf, const HistoryValues &values) : m_rowOf(std::move(rowOf)), m_values(values) {}

    /// @return whether the entry is of a table that is told of here.
    bool take(const changelog::Entry &entry);
    /// The lines of all that was taken; what came in numbers (a roll, an agenda) is one line.
    QStringList lines() const;

private:
    struct Names {
        QStringList come;
        QStringList gone;
    };

    void takeActa(const changelog::Entry &entry);
    void takeAttendance(const changelog::Entry &entry, const QJsonObject &row);
    void takeItem(const changelog::Entry &entry, const QJsonObject &row);
    void takeDecision(const changelog::Entry &entry, const QJsonObject &row);
    void takeCommitment(const changelog::Entry &entry, const QJsonObject &row);
    void takeCommitmentEntry(const changelog::Entry &entry, const QJsonObject &row);
    void takeAnnex(const changelog::Entry &entry, const QJsonObject &row);
    void takeSigner(const changelog::Entry &entry, const QJsonObject &row);
    void takeFile(const changelog::Entry &entry, const QJsonObject &row);
    void takeEvent(const changelog::Entry &entry, const QJsonObject &row);
    void takeYearTexts(const changelog::Entry &entry, const QJsonObject &row);
    void takeChallenge(const changelog::Entry &entry, const QJsonObject &row);
    void addColumns(const changelog::Entry &entry, const QString &of);
    void addCommon(const changelog::Entry &entry, const QString &come, const QString &gone, const QString &of);

    RowOf m_rowOf;
    const HistoryValues &m_values;
    QStringList m_lines;
    Names m_roll;
    Names m_agenda;
};

} // namespace gelt::report
