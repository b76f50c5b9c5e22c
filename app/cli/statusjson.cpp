// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/statusjson.h"

#include "core/base/instant.h"

#include <QHash>
#include <QJsonArray>

namespace gelt::cli {
namespace {

QJsonValue orNull(const std::optional<Percent> &value) { return value ? QJsonValue(value->toDouble()) : QJsonValue(); }
QJsonValue orNull(QDate date) { return date.isValid() ? QJsonValue(toIso(date)) : QJsonValue(); }

QJsonArray numbers(const std::vector<int> &list)
{
    QJsonArray array;
    for (const int number : list)
        array.append(number);
    return array;
}

QJsonObject figures(const Aggregate &total)
{
    return {{QStringLiteral("progress"), total.progress.toDouble()},
            {QStringLiteral("planned"), total.planned.toDouble()},
            {QStringLiteral("compliance"), orNull(total.compliance)}};
}

QJsonObject planObject(const PlanContents &contents, const PlanMeasure &measure)
{
    QJsonObject states;
    for (const auto &code : Codes<State>::all)
        states.insert(codeOf(code.value), measure.plan.of(code.value));
    QJsonObject plan = figures(measure.plan);
    plan.insert(QStringLiteral("name"), contents.plan.name);
    plan.insert(QStringLiteral("from"), toIso(contents.plan.period.first));
    plan.insert(QStringLiteral("to"), toIso(contents.plan.period.last));
    plan.insert(QStringLiteral("light"), codeOf(measure.plan.light));
    plan.insert(QStringLiteral("states"), states);
    plan.insert(QStringLiteral("year"), QJsonObject{{QStringLiteral("year"), measure.year.year},
                                                    {QStringLiteral("compliance"), orNull(measure.year.compliance)}});
    plan.insert(QStringLiteral("backlog"), numbers(measure.year.backlog));
    return plan;
}

QJsonObject activityObject(const Activity &activity, const ActivityMeasure &measure, const QString &phase)
{
    QJsonArray occurrences;
    for (const OccurrenceMeasure &occurrence : measure.occurrences)
        occurrences.append(QJsonObject{{QStringLiteral("label"), occurrence.occurrence.label},
                                       {QStringLiteral("due"), toIso(occurrence.due)},
                                       {QStringLiteral("state"), codeOf(occurrence.state)}});
    const DeadlineReading &reading = measure.inForce.reading;
    return {{QStringLiteral("number"), activity.number},
            {QStringLiteral("title"), activity.title},
            {QStringLiteral("description"), activity.description},
            {QStringLiteral("phase"), phase.isNull() ? QJsonValue() : QJsonValue(phase)},
            {QStringLiteral("deadline"), measure.inForce.text},
            {QStringLiteral("kind"), codeOf(reading.kind)},
            {QStringLiteral("start"), orNull(reading.start)},
            {QStringLiteral("due"), orNull(measure.due)},
            {QStringLiteral("periodicity"),
             reading.periodicity ? QJsonValue(codeOf(*reading.periodicity)) : QJsonValue()},
            {QStringLiteral("progress"), measure.progress.toDouble()},
            {QStringLiteral("planned"), measure.planned.toDouble()},
            {QStringLiteral("compliance"), orNull(measure.compliance)},
            {QStringLiteral("state"), codeOf(measure.state)},
            {QStringLiteral("occurrences"), occurrences}};
}

} // namespace

QJsonObject statusJson(const PlanContents &contents, const PlanMeasure &measure)
{
    QHash<PhaseId, QString> names;
    for (const Phase &phase : contents.phases)
        names.insert(phase.id, phase.name);

    QJsonArray phases;
    for (const PhaseMeasure &phase : measure.phases) {
        QJsonObject object = figures(phase.total);
        object.insert(QStringLiteral("name"), phase.id.isStored() ? QJsonValue(names.value(phase.id)) : QJsonValue());
        object.insert(QStringLiteral("activities"), phase.total.activities);
        phases.append(object);
    }
    QJsonArray activities;
    for (std::size_t i = 0; i < contents.activities.size(); ++i)
        activities.append(activityObject(contents.activities[i], measure.activities[i],
                                         names.value(contents.activities[i].phase)));
    return {{QStringLiteral("as_of"), toIso(measure.cutOff)},
            {QStringLiteral("plan"), planObject(contents, measure)},
            {QStringLiteral("phases"), phases},
            {QStringLiteral("activities"), activities}};
}

} // namespace gelt::cli
