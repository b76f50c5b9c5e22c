// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft.h"
#include "core/exchange/jsonreader.h"

#include <QHash>

namespace gelt::interchange {

/// Puts the draft of a plan together from the root of an interchange file, list by list, in the order in which one
/// needs the other. For interchange::read(), which does the parsing.
class Reader {
public:
    Reader(const QJsonObject &root, const ImportOptions &options) : m_root(root, m_problem), m_options(options) {}

    Result<ImportDraft> read();

private:
    void readHead();
    void readPlan();
    void readSettings(const Node &node);
    void readPeople();
    void readPerson(const Node &node);
    void readPhases();
    void collectActivityNumbers();
    void readActivity(const Node &node);
    void readDeadlineOf(const Node &node, Deadline &deadline);
    void readAssignments(const Node &node, ActivityId activity);
    void readExtension(const Node &node, const Activity &activity);
    void readStatus(const Node &node, const Activity &activity);
    void readFollowUp(const Node &node, const Activity &activity);
    std::optional<Occurrence> readOccurrence(const Node &node, const Activity &activity);
    const std::vector<Occurrence> &knownOccurrences(const Activity &activity);
    void readEvidence();
    void readEvidenceItem(const Node &node);

    std::optional<Voiding> readVoiding(const Node &node, int number);
    QString readReason(const Node &node, const QString &key, int number);
    Period guessedPeriod() const;
    void doubt(int number, const QString &column, const QString &value, const QString &message);

    Problem m_problem;
    Node m_root;
    const ImportOptions &m_options;
    ImportDraft m_draft;
    QHash<QString, PersonId> m_people;
    QHash<QString, PhaseId> m_phases;
    QHash<int, ActivityId> m_activities;
    QList<int> m_numbers; ///< of the activities, in the file's order
    QHash<QString, EvidenceId> m_evidence;
    ActivityId m_knownOf; ///< whose occurrences m_known holds
    std::vector<Occurrence> m_known;
    qint64 m_lastId = 0;
};

template <class IdType>
IdType next(qint64 &last)
{
    return IdType{++last};
}

} // namespace gelt::interchange
