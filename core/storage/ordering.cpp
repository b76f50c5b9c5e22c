// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ordering.h"

#include "core/storage/tables.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace gelt::ordering {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Ordering)
};

template <class Row>
Row need(Transaction &transaction, decltype(Row::id) id)
{
    std::optional<Row> row = transaction.find<Row>(id);
    if constexpr (requires { row->removed; }) {
        if (row && row->removed)
            row.reset();
    }
    if (!row)
        throw SqlError(Error{ErrorCode::NotFound, Tr::tr("What should be moved is no longer in the plan."),
                             QString::number(id.value)});
    return *std::move(row);
}

using Orders = std::vector<int>;

/// The rows from @p first on that moved here get the orders behind the one before; what follows gives way upwards.
Orders upwards(Orders orders, std::size_t first, std::size_t count)
{
    const std::size_t behind = first + count;
    int last = first > 0 ? orders[first - 1] : behind < orders.size() ? orders[behind] - static_cast<int>(count) - 1 : 0;
    for (std::size_t i = first; i < orders.size() && (i < behind || orders[i] <= last); ++i)
        orders[i] = ++last;
    return orders;
}

/// They get the orders in front of the one behind; what stands before gives way downwards.
Orders downwards(Orders orders, std::size_t first, std::size_t count)
{
    if (first + count == orders.size())
        return upwards(std::move(orders), first, count);
    int next = orders[first + count];
    for (std::size_t i = first + count; i-- > 0 && (i >= first || orders[i] >= next);)
        orders[i] = --next;
    return orders;
}

std::ptrdiff_t differing(const Orders &a, const Orders &b)
{
    std::ptrdiff_t count = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        count += a[i] != b[i];
    return count;
}

} // namespace

std::vector<Activity> ofPhase(Transaction &transaction, PhaseId phase)
{
    const QString order = QStringLiteral(" AND activity.removed = 0 ORDER BY activity.display_order, activity.number");
    return phase.isStored() ? transaction.select<Activity>(QStringLiteral("WHERE activity.phase_id = ?") + order, phase)
                            : transaction.select<Activity>(QStringLiteral("WHERE activity.phase_id IS NULL") + order);
}

void moveTo(Transaction &transaction, const std::vector<ActivityId> &activities, PhaseId phase, ActivityId before)
{
    const auto isMoved = [&](ActivityId id) { return std::ranges::find(activities, id) != activities.end(); };
    const std::vector<Activity> there = ofPhase(transaction, phase);
    std::vector<Activity> rows;
    // In front of a row that moves itself means in front of the next that does not.
    auto stop = std::ranges::find(there, before, &Activity::id);
    while (stop != there.end() && isMoved(stop->id))
        ++stop;
    std::size_t first = 0;
    for (auto row = there.begin(); row != there.end(); ++row) {
        if (row == stop)
            first = rows.size();
        if (!isMoved(row->id))
            rows.push_back(*row);
    }
    if (stop == there.end())
        first = rows.size();
    std::vector<Activity> moved;
    for (const ActivityId id : activities)
        moved.push_back(need<Activity>(transaction, id));
    rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(first), moved.begin(), moved.end());

    Orders now;
    for (const Activity &row : rows)
        now.push_back(row.order);
    const Orders up = upwards(now, first, moved.size());
    const Orders down = downwards(now, first, moved.size());
    const Orders &orders = differing(now, down) < differing(now, up) ? down : up;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].order == orders[i] && rows[i].phase == phase)
            continue;
        rows[i].order = orders[i];
        rows[i].phase = phase;
        transaction.update(rows[i]);
    }
}

int nextPhaseOrder(Transaction &transaction)
{
    Statement statement = transaction.prepare(QStringLiteral("SELECT coalesce(max(display_order), 0) + 1 FROM phase"));
    return statement.step() ? statement.get<int>(0) : 1;
}

void removePhase(Transaction &transaction, PhaseId phase)
{
    std::vector<ActivityId> ids;
    for (const Activity &activity : ofPhase(transaction, phase))
        ids.push_back(activity.id);
    if (!ids.empty())
        moveTo(transaction, ids, PhaseId{}, ActivityId{});
    // Removed ones keep their number and their log, not their phase.
    for (Activity activity : transaction.select<Activity>(QStringLiteral("WHERE activity.phase_id = ?"), phase)) {
        activity.phase = {};
        transaction.update(activity);
    }
    transaction.remove<Phase>(phase);
}

void swapPhases(Transaction &transaction, PhaseId a, PhaseId b)
{
    Phase first = need<Phase>(transaction, a);
    Phase second = need<Phase>(transaction, b);
    std::swap(first.order, second.order);
    if (first.order == second.order) // an older plan may repeat them
        ++(first.id < second.id ? first : second).order;
    transaction.update(first);
    transaction.update(second);
}

} // namespace gelt::ordering
