// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/extensiondialog.h"

#include "core/report/deadlinetext.h"
#include "core/report/format.h"
#include "ui/ask.h"
#include "ui/plan/edits.h"
#include "ui/session/session.h"

#include <QCoreApplication>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::ExtensionDialog)
};

/// "Noviembre 2012 → 30/11/2012".
QString inWords(const Deadline &deadline)
{
    const QString brief = report::deadlineBrief(deadline.reading);
    if (deadline.text.trimmed().isEmpty())
        return Tr::tr("none");
    return brief == deadline.text ? brief : deadline.text + QStringLiteral(" \u2192 ") + brief;
}

const Deadline &inForce(const edits::Subjects &subjects, const Activity &activity, QDate day)
{
    const Extension *extension = extensionInForce(ofActivity(subjects.extensions, activity.id), day);
    return extension ? extension->deadline : activity.deadline;
}

template <class Of>
bool areEqual(const edits::Subjects &subjects, Of &&of)
{
    return std::ranges::all_of(subjects.activities,
                               [&](const Activity &one) { return of(one) == of(subjects.activities.front()); });
}

/// What the dialog shows of the subjects, of which there is one at least.
ExtensionDialog::Now nowOf(const edits::Subjects &subjects, QDate today)
{
    const auto first = [](const Activity &activity) { return activity.deadline; };
    const auto current = [&](const Activity &activity) { return inForce(subjects, activity, today); };
    const Activity &one = subjects.activities.front();
    const QString several = Tr::tr("(several values)");
    ExtensionDialog::Now now;
    now.title = subjects.activities.size() == 1
                    ? Tr::tr("Deadline of activity %1").arg(one.number)
                    : Tr::tr("Deadline of %n activities", nullptr, static_cast<int>(subjects.activities.size()));
    now.first = areEqual(subjects, first) ? inWords(one.deadline) : several;
    const bool isOne = areEqual(subjects, current);
    if (isOne)
        now.current = current(one);
    if (std::ranges::any_of(subjects.activities,
                            [&](const Activity &each) { return current(each) != each.deadline; })) {
        now.inForce = isOne ? inWords(now.current) : several;
        const Extension *extension = extensionInForce(ofActivity(subjects.extensions, one.id), today);
        if (subjects.activities.size() == 1 && extension)
            now.inForce = Tr::tr("%1, decided on %2").arg(now.inForce, report::shortDate(extension->decidedOn));
    }
    return now;
}

ExtensionDialog::Keep keeper(const Desk &desk, const edits::Subjects &subjects)
{
    return [&session = desk.session, subjects](const ExtensionDialog::Decision &decision) {
        const edits::Named edit = decision.isExtension
                                      ? edits::extend(subjects, decision.extension)
                                      : edits::correctDeadline(subjects, decision.deadline, session.today());
        return session.perform(edit.what, edit.body);
    };
}

} // namespace

Result<bool> changeDeadline(const Desk &desk, const std::vector<ActivityId> &ids, const Deadline &wanted,
                            QWidget *parent)
{
    const edits::Subjects subjects = edits::subjects(desk.session, ids);
    const QDate today = desk.session.today();
    if (subjects.activities.empty())
        return false;
    const auto now = [&](const Activity &one) { return inForce(subjects, one, today); };
    if (std::ranges::all_of(subjects.activities, [&](const Activity &one) { return now(one) == wanted; }))
        return false;
    const bool hadNone = std::ranges::all_of(subjects.activities,
                                             [&](const Activity &one) { return now(one).text.trimmed().isEmpty(); });
    if (hadNone) {
        const edits::Named edit = edits::correctDeadline(subjects, wanted, today);
        if (const Result<> done = desk.session.perform(edit.what, edit.body); !done)
            return done.error();
        return true;
    }
    const DeadlineContext context = deadlineContext(desk.session.contents(), today);
    ExtensionDialog dialog(nowOf(subjects, today), wanted, false, context, keeper(desk, subjects), parent);
    return dialog.exec() == QDialog::Accepted;
}

bool changeDeadline(const Desk &desk, ActivityId id, const QString &text, QWidget *parent)
{
    const Plan &plan = desk.session.contents().plan;
    const Deadline wanted{text, readDeadline(text, plan.period, plan.settings.permanent), ReadBy::Reader};
    const std::optional<std::size_t> place = desk.session.placeOf(id);
    if (place && desk.session.measure().activities[*place].inForce.text == text)
        return false; // the words stand, and so does what a person said of them
    const Result<bool> changed = changeDeadline(desk, std::vector{id}, wanted, parent);
    if (!changed)
        desk.ask.tell(parent, changed.error());
    return changed && *changed;
}

bool extendDeadline(const Desk &desk, const std::vector<ActivityId> &ids, QWidget *parent)
{
    const edits::Subjects subjects = edits::subjects(desk.session, ids);
    if (subjects.activities.empty())
        return false;
    const QDate today = desk.session.today();
    const DeadlineContext context = deadlineContext(desk.session.contents(), today);
    ExtensionDialog dialog(nowOf(subjects, today), {}, true, context, keeper(desk, subjects), parent);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace gelt
