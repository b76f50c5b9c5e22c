// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contents.h"
#include "core/undo/history.h"
#include "ui/widgets/people.h"

namespace gelt {

class Session;

/**
 * The edits of activities, ready for Session::perform(): of one or several at once, always one step of undo.
 *
 * A body reads each activity again inside its transaction and changes one column of it, so that what somebody else
 * changed elsewhere in the row stays. It returns NotFound where an activity is gone and Conflict where that very column
 * no longer says what the person saw; nothing is changed then.
 */
namespace edits {

/// An edit and its name, an imperative sentence ("Change the title of activity 9"), translated.
struct Named {
    QString what;
    History::Body body;
};

/// The activities that an edit is of, as the person who makes it sees them.
struct Subjects {
    std::vector<Activity> activities;
    std::vector<Assignment> assignments; ///< theirs, by activity, in their order
    std::vector<Extension> extensions;   ///< likewise, void ones included
};

/// Those of @p ids that are in the plan, in the order of the plan.
Subjects subjects(const Session &session, const std::vector<ActivityId> &ids);

/// @name One column
///@{
Named setTitle(const Subjects &subjects, const QString &title);
Named setShortName(const Subjects &subjects, const QString &shortName);
Named setDescription(const Subjects &subjects, const QString &description);
Named setIndicator(const Subjects &subjects, const QString &indicator);
Named setExpectedEvidence(const Subjects &subjects, const QString &evidence);
Named setTarget(const Subjects &subjects, const Target &target);
Named setWeight(const Subjects &subjects, const std::optional<Weight> &weight);

enum class BudgetPart { Programmed, Executed };
/// @param cents hundredths of a peso; nothing: none.
Named setBudget(const Subjects &subjects, BudgetPart part, const std::optional<qint64> &cents);

/// Those that change their phase stand behind the others there, in the order they have among themselves.
/// @param phase not stored: under no phase.
Named setPhase(const Subjects &subjects, PhaseId phase);

/// Who has that role, in that order; somebody new becomes a person of the plan, or whoever already has that name.
Named setPeople(const Subjects &subjects, Role role, const People &people);
///@}

/// @name Deadlines
///@{
/// Corrects what was written as the first deadline.
Named setDeadline(const Subjects &subjects, const Deadline &deadline);
/**
 * Corrects the deadline in force on @p day: the first one, or that of an extension. An extension is an entry of a log,
 * so the wrong one is voided and the right one recorded with the same decision, reason and acta.
 */
Named correctDeadline(const Subjects &subjects, const Deadline &deadline, QDate day);
/// Records a later deadline (prórroga). @param extension the decision; its activity is not looked at.
Named extend(const Subjects &subjects, const Extension &extension);
/// @param number of the activity whose it is. Returns Conflict where it is void already.
Named voidExtension(ExtensionId extension, int number, const Voiding &voiding);
///@}

/// @name Statuses that people set
///@{
/// @param status kind, days, reason and replacement; its activity is not looked at.
Named setStatus(const Subjects &subjects, const Status &status);
/// @param seen the status as the person saw it. @param last its last day; invalid: it has no end again.
Named endStatus(const Status &seen, int number, QDate last);
Named voidStatus(StatusId status, int number, const Voiding &voiding);
///@}

} // namespace edits
} // namespace gelt
