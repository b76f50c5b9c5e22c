// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables.h"

#include "core/exchange/tableparts.h"

#include <QCoreApplication>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Tables)
};

tables::Source sourceOf(const PlanContents &contents, const PlanMeasure &measure, const QLocale &locale)
{
    return {std::make_shared<const PlanLookup>(contents, measure), locale};
}

using Part = DataTable (*)(const tables::Source &);

/// What a person looks for in a document stands first.
std::vector<Part> partsOf(ReportKind kind)
{
    using namespace tables;
    switch (kind) {
    case ReportKind::Annual:
        return {activities, phases, occurrences, extensions, statuses, commitments, committee, actas, evidence, challenges};
    case ReportKind::Progress: return {activities, phases, occurrences, followUps, extensions, statuses};
    case ReportKind::Presentation: return {phases, activities, challenges};
    case ReportKind::ActionPlan: return {activities, phases};
    case ReportKind::Schedule: return {activities, occurrences, extensions};
    case ReportKind::Commitments: return {commitments};
    case ReportKind::ResponsibleSheets: return {activities, occurrences, commitments};
    }
    return {};
}

std::vector<DataTable> made(const std::vector<Part> &parts, const tables::Source &source)
{
    std::vector<DataTable> all;
    all.reserve(parts.size());
    for (const Part part : parts)
        all.push_back(part(source));
    return all;
}

} // namespace

namespace tables {

DataCell compliance(const std::optional<Percent> &value)
{
    //: a compliance that does not exist, because nothing was planned yet: "NA"
    return value ? DataCell(*value) : DataCell(Tr::tr("NA"));
}

DataCell yesNo(bool value) { return value ? Tr::tr("Yes") : Tr::tr("No"); }

} // namespace tables

DataTable activitiesTable(const PlanContents &contents, const PlanMeasure &measure, const QLocale &locale)
{
    tables::Source source = sourceOf(contents, measure, locale);
    source.onlyReported = true;
    return tables::activities(source);
}

std::vector<DataTable> tablesOf(ReportKind kind, const PlanContents &contents, const PlanMeasure &measure,
                                const QLocale &locale)
{
    tables::Source source = sourceOf(contents, measure, locale);
    if (kind == ReportKind::Annual || kind == ReportKind::Presentation)
        source.year = measure.cutOff.year();
    return made(partsOf(kind), source);
}

std::vector<DataTable> tablesOfPlan(const PlanContents &contents, const PlanMeasure &measure, const QLocale &locale)
{
    using namespace tables;
    Source source = sourceOf(contents, measure, locale);
    source.everything = true;
    return made({activities, phases, occurrences, followUps, extensions, statuses, commitments, actas, committee, people,
                 evidence, challenges},
                source);
}

} // namespace gelt
