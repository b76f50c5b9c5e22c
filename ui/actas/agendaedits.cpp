// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/agendaedits.h"

#include "core/storage/actas.h"
#include "core/storage/tables.h"
#include "ui/actas/openacta.h"

namespace gelt::agendaedits {
namespace {

std::vector<AgendaItem> itemsOf(Transaction &transaction, ActaId acta)
{
    return transaction.select<AgendaItem>(QStringLiteral("WHERE acta_id = ? ORDER BY display_order, id"), acta);
}

/// Numbers them by their place and stores those that have another one now.
void store(Transaction &transaction, std::vector<AgendaItem> items)
{
    int order = 0;
    for (AgendaItem &item : items) {
        if (item.order != ++order) {
            item.order = order;
            transaction.update(std::move(item));
        }
    }
}

} // namespace

History::Body add(ActaId acta, const QString &title, const std::shared_ptr<AgendaItemId> &made)
{
    return [acta, title, made](Transaction &transaction) -> Result<> {
        AgendaItem item;
        item.acta = acta;
        item.title = title;
        item.order = static_cast<int>(itemsOf(transaction, acta).size()) + 1;
        *made = transaction.insert(item).id;
        return {};
    };
}

History::Body move(ActaId acta, AgendaItemId id, int place)
{
    return [acta, id, place](Transaction &transaction) -> Result<> {
        std::vector<AgendaItem> items = itemsOf(transaction, acta);
        const auto from = std::ranges::find(items, id, &AgendaItem::id);
        if (from == items.end())
            return OpenActa::gone();
        const auto to = items.begin() + std::clamp(place, 0, static_cast<int>(items.size()));
        if (to > from)
            std::rotate(from, from + 1, to);
        else
            std::rotate(to, from, from + 1);
        store(transaction, std::move(items));
        return {};
    };
}

History::Body remove(ActaId acta, AgendaItemId id)
{
    return [acta, id](Transaction &transaction) -> Result<> {
        for (const Decision &decision : transaction.select<Decision>(QStringLiteral("WHERE item_id = ? ORDER BY id"), id))
            transaction.remove<Decision>(decision.id);
        for (const Commitment &commitment : transaction.select<Commitment>(QStringLiteral("WHERE item_id = ? ORDER BY id"), id))
            transaction.remove<Commitment>(commitment.id);
        transaction.remove<AgendaItem>(id);
        store(transaction, itemsOf(transaction, acta));
        return {};
    };
}

History::Body addDecision(ActaId acta, AgendaItemId item, const QString &text, const std::shared_ptr<DecisionId> &made)
{
    return [acta, item, text, made](Transaction &transaction) -> Result<> {
        Decision decision;
        decision.acta = acta;
        decision.item = item;
        decision.text = text;
        for (const Decision &other : transaction.select<Decision>(QStringLiteral("WHERE item_id = ? ORDER BY id"), item))
            decision.order = std::max(decision.order, other.order);
        ++decision.order;
        *made = transaction.insert(decision).id;
        return {};
    };
}

History::Body addCommitment(const Commitment &draft, const std::shared_ptr<CommitmentId> &made)
{
    return [draft, made](Transaction &transaction) -> Result<> {
        const Result<Commitment> stored = actas::addCommitment(transaction, draft);
        if (!stored)
            return stored.error();
        *made = stored->id;
        return {};
    };
}

} // namespace gelt::agendaedits
