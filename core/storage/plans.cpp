// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/plans.h"

#include "core/storage/tables.h"

#include <QCoreApplication>
#include <QDir>

namespace gelt::plans {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Plans)
};

} // namespace

Plan read(Transaction &transaction)
{
    if (std::optional<Plan> plan = transaction.find<Plan>(PlanId{1}))
        return std::move(*plan);
    throw SqlError(Error{ErrorCode::Damaged,
                         Tr::tr("“%1” holds no plan. Restore the last backup.")
                             .arg(QDir::toNativeSeparators(transaction.path())),
                         {}});
}

QString identity(Transaction &transaction)
{
    Statement statement = transaction.prepare(QStringLiteral("SELECT uid FROM plan_identity"));
    return statement.step() ? statement.get<QString>(0) : QString();
}

} // namespace gelt::plans
