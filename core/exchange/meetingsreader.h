// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contents.h"
#include "core/exchange/draft.h"
#include "core/exchange/jsonreader.h"

#include <QHash>

namespace gelt::interchange {

/// Puts the meetings of a draft together from the root of an interchange file, once people and activities are known.
class MeetingsReader {
public:
    /// The names that the file gives to what was read already.
    struct Names {
        const QHash<QString, PersonId> &people;
        const QHash<int, ActivityId> &activities;
    };

    /// @param lastId the last key of the draft that was given out; goes on.
    MeetingsReader(const Node &root, const Names &names, ImportDraft &draft, qint64 &lastId)
        : m_root(root), m_names(names), m_draft(draft), m_meetings(draft.contents.meetings), m_lastId(lastId)
    {
    }

    void read();

private:
    void readCommittee();
    void collectNames();
    void readActa(const Node &node);
    void readLife(const Node &node, Acta &acta);
    void readAttendance(const Node &node, ActaId acta);
    void readAgenda(const Node &node, ActaId acta);
    void readParts(const Node &node, ActaId acta);
    void readReviewed(const Node &node, ActaId acta);
    void readCommitment(const Node &node);
    void readEntry(const Node &node, CommitmentId commitment);
    void needUniqueNumbers();
    void sort();

    template <class Tag>
    Id<Tag> fresh(Id<Tag>)
    {
        return {++m_lastId};
    }
    static QTime time(const Node &node, const QString &key);
    static HeaderData header(const Node &node, const QString &key);
    static QString words(const Node &node, const QString &key);
    static std::optional<Voiding> voiding(const Node &node);
    static void readFile(const Node &node, QString &name, QByteArray &sha256, qint64 &bytes);
    PersonId person(const Node &node, const QString &key) const;
    ActaId acta(const Node &node, const QString &key, bool isNeeded) const;

    const Node &m_root;
    const Names m_names;
    ImportDraft &m_draft;
    Meetings &m_meetings;
    qint64 &m_lastId;
    QHash<QString, ActaId> m_actas;
    QHash<QString, CommitmentId> m_commitments;
    bool m_hasFiles = false;
};

} // namespace gelt::interchange
