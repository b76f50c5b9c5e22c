// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cellwords.h"
#include "core/exchange/kinds.h"
#include "core/exchange/tableparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace gelt::tables {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::ActivityTable)
};

/// Each header, in English and Spanish, is among the synonyms of columns.cpp, so that a table is read back.
std::vector<DataColumn> columns()
{
    return {
        //: column header; must stay one that the import knows: "N.º"
        {Tr::tr("No."), CellType::Number, 6},
        //: column header; must stay one that the import knows: "Fase"
        {Tr::tr("Phase"), CellType::Text, 22},
        //: column header; must stay one that the import knows: "Actividad"
        {Tr::tr("Activity"), CellType::Text, 44},
        //: column header; must stay one that the import knows: "Nombre corto"
        {Tr::tr("Short name"), CellType::Text, 20},
        //: column header; must stay one that the import knows: "Descripción"
        {Tr::tr("Description"), CellType::Text, 44},
        //: column header; must stay one that the import knows: "Responsable"
        {Tr::tr("Responsible"), CellType::Text, 26},
        //: column header; must stay one that the import knows: "Apoyo"
        {Tr::tr("Support"), CellType::Text, 26},
        //: column header; must stay one that the import knows: "Meta"
        {Tr::tr("Target"), CellType::Text, 18},
        //: column header; must stay one that the import knows: "Indicador"
        {Tr::tr("Indicator"), CellType::Text, 22},
        //: column header; must stay one that the import knows: "Medio de verificación"
        {Tr::tr("Expected evidence"), CellType::Text, 26},
        //: column header; must stay one that the import knows: "Ponderación"
        {Tr::tr("Weight"), CellType::Decimal, 12},
        //: column header; must stay one that the import knows: "Presupuesto"
        {Tr::tr("Budget"), CellType::Money, 17},
        //: column header; must stay one that the import knows: "Presupuesto ejecutado"
        {Tr::tr("Executed budget"), CellType::Money, 17},
        //: column header; must stay one that the import knows: "Plazo"
        {Tr::tr("Deadline"), CellType::Text, 20},
        //: column header; must stay one that the import knows: "Tipo de plazo"
        {Tr::tr("Deadline type"), CellType::Text, 14},
        //: column header; must stay one that the import knows: "Inicio"
        {Tr::tr("Start"), CellType::Date, 12},
        //: column header; must stay one that the import knows: "Vence"
        {Tr::tr("Due"), CellType::Date, 12},
        //: column header; must stay one that the import knows: "Periodicidad"
        {Tr::tr("Periodicity"), CellType::Text, 14},
        //: column header; must stay one that the import knows: "Plazo vigente"
        {Tr::tr("Deadline in force"), CellType::Text, 20},
        //: column header; must stay one that the import knows: "Avance"
        {Tr::tr("Progress"), CellType::Percent, 10},
        //: column header; must stay one that the import knows: "Programado"
        {Tr::tr("Planned"), CellType::Percent, 12},
        //: column header; must stay one that the import knows: "Cumplimiento"
        {Tr::tr("Compliance"), CellType::Percent, 13},
        //: column header; must stay one that the import knows: "Estado"
        {Tr::tr("State"), CellType::Text, 16},
    };
}

/// Whether there is a progress to tell: an activity nobody reported on has none, not one of 0 %, and a recurring one has
/// occurrences.
bool isReported(const PlanContents &contents, ActivityId activity)
{
    return std::ranges::any_of(ofActivity(contents.followUps, activity), [](const FollowUp &entry) {
        return entry.kind == FollowUpKind::Progress && !entry.voided;
    });
}

QString targetText(const Target &target, const QLocale &locale)
{
    if (!target.text.isEmpty() || !target.thousandths)
        return target.text;
    const QString number = decimalText(*target.thousandths, 1000, locale);
    return target.unit.isEmpty() ? number : QString(number + u' ' + target.unit);
}

/// The order of the cells is that of columns().
void addPlanned(DataRow &cells, const Activity &activity, const Source &source)
{
    const PlanLookup &plan = *source.plan;
    const DeadlineReading &reading = activity.deadline.reading;
    //: cell of a table where an activity stands under no phase; the import must know it: "(sin fase)"
    const QString phase = activity.phase.isStored() ? plan.phase(activity.phase) : Tr::tr("(no phase)");
    cells = {number(activity.number),
             phase,
             activity.title,
             activity.shortName,
             activity.description,
             plan.people(activity.id, Role::Responsible),
             plan.people(activity.id, Role::Supporting),
             targetText(activity.target, source.locale),
             activity.indicator,
             activity.expectedEvidence,
             activity.weight ? DataCell(activity.weight->thousandths()) : DataCell(),
             whole(activity.budget.programmedCents),
             whole(activity.budget.executedCents),
             activity.deadline.text,
             kindName(reading.kind),
             reading.start,
             reading.due,
             reading.periodicity ? DataCell(displayName(*reading.periodicity)) : DataCell()};
}

void addFigures(DataRow &cells, const Activity &activity, const Source &source)
{
    const ActivityMeasure *measure = source.plan->measureOf(activity.id);
    if (!measure)
        return;
    cells.emplace_back(measure->inForce.text);
    const bool told = !source.onlyReported || isReported(source.contents(), activity.id);
    cells.push_back(told ? DataCell(measure->progress) : DataCell());
    cells.emplace_back(measure->planned);
    cells.push_back(compliance(measure->compliance));
    cells.emplace_back(displayName(measure->state));
}

} // namespace

DataTable activities(const Source &source)
{
    //: name of a table
    return {Tr::tr("Activities"), columns(), source.contents().activities.size(),
            [source](std::size_t row, DataRow &cells) {
                const Activity &activity = source.contents().activities[row];
                addPlanned(cells, activity, source);
                addFigures(cells, activity, source);
            }};
}

} // namespace gelt::tables
