// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/activity.h"

#include "core/domain/check.h"

#include <QCoreApplication>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Activity)
};

Result<> checkDeadline(const Deadline &deadline)
{
    if (deadline.text.size() > limits::titleChars)
        return check::invalid(Tr::tr("A deadline is longer than %n character(s). Shorten it.", nullptr,
                                     static_cast<int>(limits::titleChars)));
    return validate(deadline.reading);
}

} // namespace

Result<> validate(const Activity &activity)
{
    if (activity.number < 0)
        return check::invalid(Tr::tr("%1 is not the number of an activity. Numbers start at 1.").arg(activity.number));
    if (check::isBlank(activity.title))
        return check::invalid(Tr::tr("The activity has no title. Write what is to be done."));
    if (activity.title.size() > limits::titleChars)
        return check::invalid(Tr::tr("The title of the activity is longer than %n character(s). Shorten it.", nullptr,
                                     static_cast<int>(limits::titleChars)));
    for (const QString *name : {&activity.shortName, &activity.target.unit}) {
        if (!check::isName(*name))
            return check::nameTooLong(*name);
    }
    for (const QString *text :
         {&activity.description, &activity.target.text, &activity.indicator, &activity.expectedEvidence}) {
        if (!check::isText(*text))
            return check::textTooLong();
    }
    for (const auto &cents : {activity.budget.programmedCents, activity.budget.executedCents}) {
        if (cents && *cents < 0)
            return check::invalid(Tr::tr("A budget is below zero. Write the amount without a sign."));
    }
    return checkDeadline(activity.deadline);
}

const Extension *extensionInForce(std::span<const Extension> extensions, QDate day)
{
    const Extension *last = nullptr;
    for (const Extension &extension : extensions) {
        if (extension.voided || extension.decidedOn > day)
            continue;
        if (!last || extension.decidedOn >= last->decidedOn)
            last = &extension;
    }
    return last;
}

Result<> validate(const Extension &extension)
{
    if (!check::isPlanDay(extension.decidedOn))
        return check::dayNeeded();
    if (check::isBlank(extension.reason))
        return check::invalid(Tr::tr("The extension has no reason. Say why the deadline changes."));
    if (!check::isText(extension.reason))
        return check::textTooLong();
    if (!check::isName(extension.acta))
        return check::nameTooLong(extension.acta);
    if (Result<> ok = checkDeadline(extension.deadline); !ok)
        return ok;
    return check::voiding(extension.voided);
}

} // namespace gelt
