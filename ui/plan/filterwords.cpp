// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/filterwords.h"

#include "core/base/text.h"
#include "core/report/common.h"
#include "core/report/format.h"

#include <QCoreApplication>

namespace gelt::filterwords {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::FilterWords)
};

constexpr int chipChars = 34;

/// "Web Máster, Líder" for a few, "4 people" for more.
QString listed(const QStringList &names, const QString &many)
{
    return names.size() <= 2 ? excerpt(names.join(QStringLiteral(", ")), chipChars) : many;
}

} // namespace

QString states(const PlanFilter &filter)
{
    if (filter.states == unfinishedStates())
        return Tr::tr("State: not finished");
    QStringList names;
    for (const State state : filter.states)
        names.append(displayName(state).toLower());
    return Tr::tr("State: %1").arg(listed(names, Tr::tr("%n states", nullptr, static_cast<int>(names.size()))));
}

QString phases(const PlanContents &contents, const PlanFilter &filter)
{
    QStringList names;
    for (const PhaseId phase : filter.phases)
        names.append(report::phaseName(contents, phase));
    return Tr::tr("Phase: %1").arg(listed(names, Tr::tr("%n phases", nullptr, static_cast<int>(names.size()))));
}

QString people(const PlanContents &contents, const PlanFilter &filter)
{
    QStringList names;
    if (filter.responsible.contains(PersonId{}))
        names.append(Tr::tr("nobody"));
    for (const Person &person : contents.people) {
        if (filter.responsible.contains(person.id))
            names.append(displayName(person));
    }
    return Tr::tr("Responsible: %1").arg(listed(names, Tr::tr("%n people", nullptr, static_cast<int>(names.size()))));
}

QString due(const PlanContents &contents, const PlanFilter &filter)
{
    switch (filter.due) {
    case DueFilter::Any: return {};
    case DueFilter::Overdue: return Tr::tr("Overdue");
    case DueFilter::Soon: return Tr::tr("Due in the next %n day(s)", nullptr, contents.plan.settings.dueSoonDays);
    case DueFilter::Between: break;
    }
    if (!filter.to.isValid())
        return Tr::tr("Due from %1 on").arg(report::shortDate(filter.from));
    if (!filter.from.isValid())
        return Tr::tr("Due until %1").arg(report::shortDate(filter.to));
    return Tr::tr("Due %1–%2").arg(report::shortDate(filter.from), report::shortDate(filter.to));
}

QString all(const PlanContents &contents, const PlanFilter &filter)
{
    QStringList words;
    if (!filter.text.trimmed().isEmpty())
        words.append(Tr::tr("text “%1”").arg(excerpt(filter.text, chipChars)));
    if (!filter.states.empty())
        words.append(states(filter));
    if (!filter.phases.empty())
        words.append(phases(contents, filter));
    if (!filter.responsible.empty())
        words.append(people(contents, filter));
    if (filter.due != DueFilter::Any)
        words.append(due(contents, filter));
    return words.join(QStringLiteral("; "));
}

} // namespace gelt::filterwords
