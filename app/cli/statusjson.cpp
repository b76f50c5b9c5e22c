// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/statusjson.h"

#include "app/cli/jsonwriter.h"

#include <QHash>

namespace gelt::cli {
namespace {

void writeOrNull(JsonWriter &json, const std::optional<Percent> &value)
{
    if (value)
        json.value(value->toDouble());
    else
        json.null();
}

void writeFigures(JsonWriter &json, const Percent &progress, const Percent &planned,
                  const std::optional<Percent> &compliance)
{
    json.key("progress").value(progress.toDouble());
    json.key("planned").value(planned.toDouble());
    json.key("compliance");
    writeOrNull(json, compliance);
}

void writePlan(JsonWriter &json, const PlanContents &contents, const PlanMeasure &measure)
{
    json.begin('{');
    json.key("name").value(contents.plan.name);
    json.key("from").value(contents.plan.period.first).key("to").value(contents.plan.period.last);
    writeFigures(json, measure.plan.progress, measure.plan.planned, measure.plan.compliance);
    json.key("light").value(codeOf(measure.plan.light));
    json.key("states").begin('{');
    for (const auto &code : Codes<State>::all)
        json.key(codeOf(code.value).toLatin1().constData()).value(measure.plan.of(code.value));
    json.end('}');
    json.key("year").begin('{').key("year").value(measure.year.year).key("compliance");
    writeOrNull(json, measure.year.compliance);
    json.end('}');
    json.key("backlog").begin('[');
    for (const int number : measure.year.backlog)
        json.value(number);
    json.end(']').end('}');
}

void writeName(JsonWriter &json, const QString &name)
{
    if (name.isEmpty())
        json.null();
    else
        json.value(name);
}

void writeActivity(JsonWriter &json, const Activity &activity, const ActivityMeasure &measure, const QString &phase)
{
    const DeadlineReading &reading = measure.inForce.reading;
    json.begin('{');
    json.key("number").value(activity.number);
    json.key("title").value(activity.title).key("description").value(activity.description);
    json.key("phase");
    writeName(json, phase);
    json.key("deadline").value(measure.inForce.text);
    json.key("kind").value(codeOf(reading.kind));
    json.key("start").value(reading.start).key("due").value(measure.due);
    json.key("periodicity");
    writeName(json, reading.periodicity ? codeOf(*reading.periodicity) : QString());
    writeFigures(json, measure.progress, measure.planned, measure.compliance);
    json.key("state").value(codeOf(measure.state));
    json.key("occurrences").begin('[');
    for (const OccurrenceMeasure &occurrence : measure.occurrences) {
        json.begin('{').key("label").value(occurrence.occurrence.label).key("due").value(occurrence.due);
        json.key("state").value(codeOf(occurrence.state)).end('}');
    }
    json.end(']').end('}');
}

} // namespace

QByteArray statusJson(const PlanContents &contents, const PlanMeasure &measure)
{
    QHash<PhaseId, QString> names;
    for (const Phase &phase : contents.phases)
        names.insert(phase.id, phase.name);

    JsonWriter json;
    json.begin('{').key("as_of").value(measure.cutOff).key("plan");
    writePlan(json, contents, measure);
    json.key("phases").begin('[');
    for (const PhaseMeasure &phase : measure.phases) {
        json.begin('{').key("name");
        writeName(json, names.value(phase.id));
        json.key("activities").value(phase.total.activities);
        writeFigures(json, phase.total.progress, phase.total.planned, phase.total.compliance);
        json.end('}');
    }
    json.end(']').key("activities").begin('[');
    for (std::size_t i = 0; i < contents.activities.size(); ++i)
        writeActivity(json, contents.activities[i], measure.activities[i], names.value(contents.activities[i].phase));
    json.end(']').end('}');
    return json.bytes();
}

} // namespace gelt::cli
