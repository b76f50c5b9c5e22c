// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/editrows.h"

#include "core/storage/tables.h"

#include <QCoreApplication>

namespace gelt::edits {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Edits)
};

} // namespace

int countOf(const Subjects &subjects) { return static_cast<int>(subjects.activities.size()); }

QString nameFor(const Subjects &subjects, const QString &one, const QString &several)
{
    return subjects.activities.size() == 1 ? one.arg(subjects.activities.front().number) : several;
}

Result<Activity> findActivity(Transaction &transaction, const Subject &subject)
{
    std::optional<Activity> activity = transaction.find<Activity>(subject.id);
    if (!activity || activity->removed)
        return Error{ErrorCode::NotFound,
                     Tr::tr("Activity %1 was removed from the plan in the meantime, so nothing was changed.")
                         .arg(subject.number),
                     {}};
    return *std::move(activity);
}

Error nothingToEdit()
{
    return {ErrorCode::NotFound, Tr::tr("No activity is selected, so nothing was changed. Select one first."), {}};
}

Error changedMeanwhile(int number)
{
    return {
        ErrorCode::Conflict,
        Tr::tr(
            "Somebody else changed this of activity %1 in the meantime, so nothing was changed. Look at it again and "
            "repeat the change.")
            .arg(number),
        {}};
}

} // namespace gelt::edits
