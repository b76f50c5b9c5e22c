// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tableparts.h"

#include <QCoreApplication>

#include <algorithm>

/// Tables of what the plan is made of: phases, periods, evidence, challenges.
namespace gelt::tables {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Tables)
};

/// A phase, or the whole plan where there is none.
struct PhaseLine {
    const Phase *phase = nullptr;
    const Aggregate *total = nullptr;
    bool isPlan = false;
};

std::vector<DataColumn> phaseColumns()
{
    std::vector<DataColumn> columns{{Tr::tr("Phase"), CellType::Text, 40},
                                    {Tr::tr("Short name"), CellType::Text, 20},
                                    {Tr::tr("Weight"), CellType::Decimal, 12},
                                    {Tr::tr("Activities"), CellType::Integer, 12},
                                    //: column header: how many activities enter the figures
                                    {Tr::tr("Counted"), CellType::Integer, 12},
                                    {Tr::tr("Progress"), CellType::Percent, 10},
                                    {Tr::tr("Planned"), CellType::Percent, 12},
                                    {Tr::tr("Compliance"), CellType::Percent, 13},
                                    {Tr::tr("Traffic light"), CellType::Text, 12}};
    for (const auto &code : Codes<State>::all)
        columns.push_back({displayName(code.value), CellType::Integer, 13});
    return columns;
}

void addPhase(const PhaseLine &line, DataRow &cells)
{
    const QString name = line.isPlan ? Tr::tr("Whole plan") : line.phase ? line.phase->name : Tr::tr("(no phase)");
    const bool weighs = line.phase && line.phase->weight;
    cells = {name,
             line.phase ? DataCell(line.phase->shortName) : DataCell(),
             weighs ? DataCell(line.phase->weight->thousandths()) : DataCell(),
             number(line.total->activities),
             number(line.total->counted),
             line.total->progress,
             line.total->planned,
             compliance(line.total->compliance),
             displayName(line.total->light)};
    for (const auto &code : Codes<State>::all)
        cells.push_back(number(line.total->of(code.value)));
}

/// One period of an activity.
struct PeriodLine {
    const Activity *activity;
    const OccurrenceMeasure *period;
};

/// What a piece of evidence proves: "5, 7 (2013-T2)".
QString provenBy(EvidenceId evidence, const Source &source, const std::vector<const EvidenceLink *> &links)
{
    QStringList proven;
    const auto range = std::ranges::equal_range(links, evidence, {}, &EvidenceLink::evidence);
    for (const EvidenceLink *link : range) {
        const Activity *activity = source.plan->activity(link->activity);
        if (!activity)
            continue;
        const QString number = QString::number(activity->number);
        const QString words = link->occurrence.isEmpty() ? number : QString(number + u" (" + link->occurrence + u')');
        if (!proven.contains(words))
            proven << words;
    }
    return proven.join(QStringLiteral(", "));
}

void addEvidence(const Evidence &item, DataRow &cells)
{
    cells = {item.code,
             displayName(item.kind),
             item.title,
             item.date,
             item.fileName,
             item.hasFile() ? DataCell(item.fileBytes) : DataCell(),
             item.url,
             item.capturedOn,
             displayName(item.access)};
}

} // namespace

DataTable phases(const Source &source)
{
    auto lines = std::make_shared<std::vector<PhaseLine>>();
    const PlanMeasure &measure = source.plan->measure();
    for (const PhaseMeasure &of : measure.phases) {
        const auto &all = source.contents().phases;
        const auto found = std::ranges::find(all, of.id, &Phase::id);
        if (found != all.end() || !of.id.isStored())
            lines->push_back({found == all.end() ? nullptr : &*found, &of.total});
    }
    lines->push_back({nullptr, &measure.plan, true});
    //: name of a table
    return tableOf<PhaseLine>(Tr::tr("Phases"), phaseColumns(), std::move(lines), addPhase);
}

DataTable occurrences(const Source &source)
{
    auto lines = std::make_shared<std::vector<PeriodLine>>();
    for (const Activity &activity : source.contents().activities) {
        if (const ActivityMeasure *measure = source.plan->measureOf(activity.id)) {
            for (const OccurrenceMeasure &period : measure->occurrences)
                lines->push_back({&activity, &period});
        }
    }
    return tableOf<PeriodLine>(
        //: name of a table: the periods of recurring activities
        Tr::tr("Periods"),
        {{Tr::tr("No."), CellType::Number, 6},
         {Tr::tr("Activity"), CellType::Text, 44},
         {Tr::tr("Responsible"), CellType::Text, 26},
         {Tr::tr("Period"), CellType::Text, 12},
         //: column header: the first day
         {Tr::tr("From"), CellType::Date, 12},
         //: column header: the last day
         {Tr::tr("To"), CellType::Date, 12},
         {Tr::tr("Due"), CellType::Date, 12},
         {Tr::tr("State"), CellType::Text, 14},
         //: column header: the day on which a period was fulfilled
         {Tr::tr("Fulfilled on"), CellType::Date, 13}},
        std::move(lines), [source](const PeriodLine &line, DataRow &cells) {
            cells = {number(line.activity->number),
                     line.activity->title,
                     source.plan->people(line.activity->id, Role::Responsible),
                     line.period->occurrence.label,
                     line.period->occurrence.days.first,
                     line.period->occurrence.days.last,
                     line.period->due,
                     displayName(line.period->state),
                     line.period->fulfilledOn};
        });
}

DataTable evidence(const Source &source)
{
    auto links = std::make_shared<std::vector<const EvidenceLink *>>();
    for (const EvidenceLink &link : source.contents().evidenceLinks)
        links->push_back(&link);
    std::ranges::stable_sort(*links, {}, &EvidenceLink::evidence);
    auto items = chosen(source.contents().evidence, [&](const Evidence &item) {
        return source.everything || !item.date.isValid() || item.date <= source.cutOff();
    });
    return tableOf<const Evidence *>(
        //: name of a table
        Tr::tr("Evidence"),
        {{Tr::tr("Code"), CellType::Text, 10},
         {Tr::tr("Type"), CellType::Text, 20},
         {Tr::tr("Title"), CellType::Text, 44},
         {Tr::tr("Date of the fact"), CellType::Date, 13},
         {Tr::tr("File"), CellType::Text, 30},
         {Tr::tr("Bytes"), CellType::Integer, 13},
         {Tr::tr("Web address"), CellType::Text, 30},
         //: column header: the day on which a web address was seen
         {Tr::tr("Seen on"), CellType::Date, 12},
         {Tr::tr("Access"), CellType::Text, 12},
         {Tr::tr("Activities"), CellType::Text, 20},
         {QStringLiteral("SHA-256"), CellType::Text, 30}},
        std::move(items), [source, links](const Evidence *item, DataRow &cells) {
            addEvidence(*item, cells);
            cells.emplace_back(provenBy(item->id, source, *links));
            cells.emplace_back(QString::fromLatin1(item->sha256.toHex()));
        });
}

DataTable challenges(const Source &source)
{
    auto rows = chosen(source.contents().challenges,
                       [&](const Challenge &item) { return source.year == 0 || item.year == source.year; });
    return tableOf<const Challenge *>(
        //: name of a table
        Tr::tr("Challenges"),
        {//: column header: a year (vigencia) of the plan
         {Tr::tr("Year"), CellType::Number, 9},
         //: column header: whose challenge it is
         {Tr::tr("Whose"), CellType::Text, 26},
         {Tr::tr("Challenge"), CellType::Text, 44},
         {Tr::tr("Who does what"), CellType::Text, 44},
         //: column header: by when, as written
         {Tr::tr("By when"), CellType::Text, 16},
         {Tr::tr("Activities"), CellType::Text, 14}},
        std::move(rows), [](const Challenge *item, DataRow &cells) {
            cells = {number(item->year), displayName(item->party), item->challenge,
                     item->responsibility, item->due,              item->activities};
        });
}

} // namespace gelt::tables
