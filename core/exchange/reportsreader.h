// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft.h"
#include "core/exchange/jsonreader.h"

#include <QHash>

namespace gelt::interchange {

/// Reads what people say in the report of a year, and the reports that were issued, once people are known.
class ReportsReader {
public:
    /// @param people the names that the file gives them. @param lastId the last key of the draft that was given out; goes on.
    ReportsReader(const Node &root, const QHash<QString, PersonId> &people, ImportDraft &draft, qint64 &lastId)
        : m_root(root), m_people(people), m_draft(draft), m_lastId(lastId)
    {
    }

    void read();

private:
    void readYear(const Node &node);
    void readChallenge(const Node &node);
    void readIssued(const Node &node);
    void sort();
    PersonId person(const Node &node, const QString &key) const;
    static int year(const Node &node);

    const Node &m_root;
    const QHash<QString, PersonId> &m_people;
    ImportDraft &m_draft;
    qint64 &m_lastId;
    QHash<int, int> m_challenges; ///< how many each year has
};

} // namespace gelt::interchange
