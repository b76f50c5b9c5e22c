// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/imports.h"

#include <QHash>
#include <QSet>

namespace gelt {

/// One import into an open transaction: gives the draft's rows their keys, numbers and places, parents first.
class Importer {
public:
    Importer(Transaction &transaction, const PlanContents &draft);

    /// @return Invalid where the draft contradicts itself.
    Result<ImportId> run(const ImportSource &source);

private:
    /// From the draft's keys of one table to the file's.
    class Keys {
    public:
        void add(qint64 draft, qint64 stored);
        qint64 operator[](qint64 draft) const; ///< 0 for 0; throws Invalid for a key that the draft does not hold
        qint64 orNone(qint64 draft) const { return m_stored.value(draft); } ///< 0 for what the draft does not hold

    private:
        QHash<qint64, qint64> m_stored;
    };

    void begin(const ImportSource &source);
    void addPeople();
    void addPeriodsOfPeople();
    void addPhases();
    void addActivities();
    void addLogs();
    void addEvidence();
    void addMeetings(); // this and what it is made of: importmeetings.cpp
    void addAgendas();
    void reserveActas();
    void addPartsOfActas();
    void addCommitments();
    void addActas();
    void addEntries();
    void addReports(); // this and what it is made of: importreports.cpp
    void addYearTexts();
    void addChallenges();
    void addIssuedReports();
    QString numbersNow(const QString &numbers) const;

    QHash<QString, qint64> knownPhases();
    QHash<QString, qint64> knownPeople();
    QSet<qint64> peopleWithPast() const;

    /// The next key of a table.
    template <class Row>
    qint64 reserve()
    {
        return reserveIn(tableInfo<Row>());
    }
    qint64 reserveIn(const TableInfo &table);
    /// Stores a row under the next key of its table. @return that key.
    template <class Row>
    qint64 add(Row row)
    {
        row.id = {reserve<Row>()};
        return m_transaction.insert(std::move(row)).id.value;
    }
    /// Refuses what contradicts itself. Throws.
    [[noreturn]] static void refuse(const QString &message, const QString &detail = {});
    template <class Tag>
    static Id<Tag> mapped(const Keys &keys, Id<Tag> id)
    {
        return {keys[id.value]};
    }
    Record orNow(const Record &record) const;
    std::optional<Voiding> orNow(std::optional<Voiding> voided) const;

    Transaction &m_transaction;
    const PlanContents &m_draft;
    Transaction::ImportKeys m_given;
    bool m_reuses = false; ///< keys of an import that was taken back
    std::map<TableId, qint64> m_next;
    ImportId m_import;
    Keys m_people;
    Keys m_phases;
    Keys m_activities;
    Keys m_followUps;
    Keys m_evidence;
    Keys m_actas;
    Keys m_items;
    Keys m_commitments;
    QHash<int, int> m_numbers; ///< from the draft's numbers of activities to the file's
};

} // namespace gelt
