// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/meetings.h"

#include "core/storage/tables.h"

#include <algorithm>
#include <set>

namespace gelt::meetings {
namespace {

/// How the rows of a list stand, behind WHERE.
template <class Row>
QString orderOf()
{
    if constexpr (std::is_same_v<Row, Acta>)
        return QStringLiteral("id");
    else if constexpr (std::is_same_v<Row, AgendaTemplate>)
        return QStringLiteral("display_order, id");
    else if constexpr (std::is_same_v<Row, AgendaTemplateItem>)
        return QStringLiteral("template_id, display_order, id");
    else if constexpr (std::is_same_v<Row, Decision>)
        return QStringLiteral("acta_id, item_id, display_order, id");
    else if constexpr (std::is_same_v<Row, Commitment>)
        return QStringLiteral("acta_id, number, id");
    else if constexpr (std::is_same_v<Row, CommitmentEntry>)
        return QStringLiteral("commitment_id, ") + inLogOrder();
    else if constexpr (std::is_same_v<Row, ActaFile> || std::is_same_v<Row, ActaEvent>)
        return QStringLiteral("acta_id, id");
    else
        return QStringLiteral("acta_id, display_order, id");
}

template <class Row>
void readAll(Transaction &transaction, std::vector<Row> &rows)
{
    rows = transaction.select<Row>(QStringLiteral("ORDER BY ") + orderOf<Row>());
}

/// Whose part a row is.
ActaId ownerOf(const auto &part) { return part.acta; }
CommitmentId ownerOf(const CommitmentEntry &entry) { return entry.commitment; }

struct ByOwner {
    template <class Row>
    auto operator()(const Row &row) const
    {
        return ownerOf(row);
    }
};

/// Patches the lists that hang on something, one owner at a time.
class Patch {
public:
    Patch(Transaction &transaction, const Changes &changes) : m_transaction(transaction), m_changes(changes) {}

    template <class Row>
    void parts(std::vector<Row> &rows, const char *ownerColumn)
    {
        std::set<decltype(ownerOf(std::declval<Row>()))> owners;
        for (const Change &change : m_changes) {
            if (change.table != tableInfo<Row>().id)
                continue;
            const decltype(Row::id) id{change.id};
            // A row may have hung on one and hang on another now, or be gone: both sides are read again.
            if (const auto before = std::ranges::find(rows, id, &Row::id); before != rows.end())
                owners.insert(ownerOf(*before));
            if (const auto now = m_transaction.find<Row>(id))
                owners.insert(ownerOf(*now));
        }
        const QString tail = QStringLiteral("WHERE %1 = ? ORDER BY %2").arg(QString::fromLatin1(ownerColumn), orderOf<Row>());
        for (const auto owner : owners)
            replace(rows, owner, m_transaction.select<Row>(tail, owner));
        m_any = m_any || !owners.empty();
    }

    /// A list so short that it is read whole.
    template <class Row>
    void whole(std::vector<Row> &rows)
    {
        if (!touches(tableInfo<Row>().id))
            return;
        readAll(m_transaction, rows);
        m_any = true;
    }

    void actas(std::vector<Acta> &rows)
    {
        for (const Change &change : m_changes) {
            if (change.table != TableId::Acta)
                continue;
            m_any = true;
            const ActaId id{change.id};
            const auto place = std::ranges::lower_bound(rows, id, {}, &Acta::id);
            const bool isThere = place != rows.end() && place->id == id;
            std::optional<Acta> now = m_transaction.find<Acta>(id);
            if (now && isThere)
                *place = *std::move(now);
            else if (now)
                rows.insert(place, *std::move(now));
            else if (isThere)
                rows.erase(place);
        }
    }

    void settings(CommitteeSettings &settings)
    {
        if (!touches(TableId::Committee))
            return;
        settings = *m_transaction.find<CommitteeSettings>({1});
        m_any = true;
    }

    bool any() const { return m_any; }

private:
    bool touches(TableId table) const
    {
        return std::ranges::any_of(m_changes, [&](const Change &change) { return change.table == table; });
    }

    template <class Row, class Owner>
    static void replace(std::vector<Row> &rows, Owner owner, std::vector<Row> now)
    {
        const auto range = std::ranges::equal_range(rows, owner, {}, ByOwner{});
        const auto at = rows.erase(range.begin(), range.end());
        rows.insert(at, std::make_move_iterator(now.begin()), std::make_move_iterator(now.end()));
    }

    Transaction &m_transaction;
    const Changes &m_changes;
    bool m_any = false;
};

} // namespace

bool holds(TableId table)
{
    switch (table) {
    case TableId::Committee:
    case TableId::AgendaTemplate:
    case TableId::AgendaTemplateItem:
    case TableId::Acta:
    case TableId::Attendance:
    case TableId::AgendaItem:
    case TableId::Decision:
    case TableId::Commitment:
    case TableId::CommitmentEntry:
    case TableId::ReviewedCommitment:
    case TableId::Annex:
    case TableId::ActaSigner:
    case TableId::ActaFile:
    case TableId::ActaEvent: return true;
    default: return false;
    }
}

Meetings read(Transaction &transaction)
{
    Meetings all;
    all.settings = *transaction.find<CommitteeSettings>({1});
    readAll(transaction, all.templates);
    readAll(transaction, all.templateItems);
    readAll(transaction, all.actas);
    readAll(transaction, all.attendance);
    readAll(transaction, all.items);
    readAll(transaction, all.decisions);
    readAll(transaction, all.commitments);
    readAll(transaction, all.entries);
    readAll(transaction, all.reviewed);
    readAll(transaction, all.annexes);
    readAll(transaction, all.signers);
    readAll(transaction, all.files);
    readAll(transaction, all.events);
    return all;
}

bool refresh(Transaction &transaction, Meetings &meetings, const Changes &changes)
{
    Patch patch(transaction, changes);
    patch.settings(meetings.settings);
    patch.whole(meetings.templates);
    patch.whole(meetings.templateItems);
    patch.actas(meetings.actas);
    patch.parts(meetings.attendance, "acta_id");
    patch.parts(meetings.items, "acta_id");
    patch.parts(meetings.decisions, "acta_id");
    patch.parts(meetings.commitments, "acta_id");
    patch.parts(meetings.entries, "commitment_id");
    patch.parts(meetings.reviewed, "acta_id");
    patch.parts(meetings.annexes, "acta_id");
    patch.parts(meetings.signers, "acta_id");
    patch.parts(meetings.files, "acta_id");
    patch.parts(meetings.events, "acta_id");
    return patch.any();
}

} // namespace gelt::meetings
