// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/activities.h"

#include "core/storage/tables.h"

namespace gelt::activities {

std::optional<Activity> byNumber(Transaction &transaction, int number)
{
    const auto found =
        transaction.select<Activity>(QStringLiteral("WHERE activity.number = ? AND activity.removed = 0"), number);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

int nextNumber(Transaction &transaction)
{
    Statement statement = transaction.prepare(QStringLiteral("SELECT coalesce(max(number), 0) + 1 FROM activity"));
    return statement.step() ? statement.get<int>(0) : 1;
}

int nextOrder(Transaction &transaction)
{
    Statement statement =
        transaction.prepare(QStringLiteral("SELECT coalesce(max(display_order), 0) + 1 FROM activity"));
    return statement.step() ? statement.get<int>(0) : 1;
}

Activity remove(Transaction &transaction, Activity activity)
{
    activity.removed = true;
    return transaction.update(activity);
}

std::vector<Assignment> assignments(Transaction &transaction, ActivityId activity)
{
    return transaction.select<Assignment>(QStringLiteral("WHERE activity_id = ? ORDER BY display_order, id"), activity);
}

std::vector<Extension> extensions(Transaction &transaction, ActivityId activity)
{
    return transaction.select<Extension>(QStringLiteral("WHERE activity_id = ? ORDER BY ") + inLogOrder(), activity);
}

} // namespace gelt::activities
