// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/imports.h"
#include "core/storage/tables.h"

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
    void addMeetings();
    void addCommittee();
    void addActaParts();
    void addActas();
    void addCommitmentEntries();

    QHash<QString, qint64> knownPhases();
    QHash<QString, qint64> knownPeople();
    QSet<qint64> peopleWithPast() const;

    /// Stores a row under the next key of its table. @return that key.
    template <class Row>
    qint64 add(Row row);
    /// The key that add() gives next to a row of that type.
    template <class Row>
    qint64 nextKey();
    template <class Tag>
    static Id<Tag> mapped(const Keys &keys, Id<Tag> id)
    {
        return {keys[id.value]};
    }
    Record orNow(const Record &record) const;
    std::optional<Voiding> orNow(std::optional<Voiding> voided) const;

    /// The key that a table gave out last, deleted rows included.
    static qint64 lastKey(Transaction &transaction, const QString &table);

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
    Keys m_agendaItems;
    Keys m_commitments;
};

template <class Row>
qint64 Importer::nextKey()
{
    const auto [next, isFirst] = m_next.try_emplace(tableInfo<Row>().id, 0);
    if (isFirst) {
        const auto given = m_given.first.find(tableInfo<Row>().id);
        next->second = given != m_given.first.end() ? given->second
                                                    : lastKey(m_transaction, tableInfo<Row>().name) + 1;
        m_given.first[tableInfo<Row>().id] = next->second;
    }
    return next->second;
}

template <class Row>
qint64 Importer::add(Row row)
{
    row.id = {nextKey<Row>()};
    ++m_next[tableInfo<Row>().id];
    return m_transaction.insert(std::move(row)).id.value;
}

} // namespace gelt
