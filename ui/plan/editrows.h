// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/edits.h"

/// What the bodies of edits share. They throw SqlError as everything inside a transaction does.
namespace gelt::edits {

/// An activity that a body looks for, and its number for saying that it is gone.
struct Subject {
    ActivityId id;
    int number = 0;
};

int countOf(const Subjects &subjects);
/// @p one with the activity's number for %1 where there is one subject, else @p several.
QString nameFor(const Subjects &subjects, const QString &one, const QString &several);

/// The activity as stored. @return NotFound where it was removed.
Result<Activity> findActivity(Transaction &transaction, const Subject &subject);

Error nothingToEdit();
Error changedMeanwhile(int number);

} // namespace gelt::edits
