// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/annualparts.h"

#include "core/report/common.h"
#include "core/report/format.h"

#include <QCoreApplication>

/// Which phase holds the plan back, and how the figures grew.
namespace gelt::report::annual {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::Annual)
};

QString wholePlan() { return Tr::tr("The whole plan"); }

/// The phases that tables show, with their figures.
std::vector<const PhaseMeasure *> shownPhases(const Source &source)
{
    std::vector<const PhaseMeasure *> shown;
    for (const PhaseMeasure &phase : source.measure.phases) {
        if (isChosen(source.request.phases, phase.id))
            shown.push_back(&phase);
    }
    return shown;
}

/// One sentence: the best and the worst phase, as far as they differ.
QString phasesLead(const Source &source)
{
    std::vector<const PhaseMeasure *> measured = shownPhases(source);
    std::erase_if(measured, [](const PhaseMeasure *phase) { return !phase->total.compliance; });
    if (measured.empty())
        return Tr::tr("No phase had anything programmed by the cut-off.");
    const auto compliance = [](const PhaseMeasure *phase) { return *phase->total.compliance; };
    const PhaseMeasure *best = *std::ranges::max_element(measured, {}, compliance);
    const PhaseMeasure *worst = *std::ranges::min_element(measured, {}, compliance);
    const auto name = [&](const PhaseMeasure *phase) { return phaseName(source.contents, phase->id); };
    if (measured.size() == 1)
        return Tr::tr("%1 reached %2 of what was programmed.").arg(name(best), source.compliance(best->total.compliance));
    if (compliance(best) == compliance(worst))
        return Tr::tr("All phases reached %1 of what was programmed.").arg(source.compliance(best->total.compliance));
    return Tr::tr("%1 reached most of what was programmed (%2), %3 least (%4).")
        .arg(name(best), source.compliance(best->total.compliance), name(worst), source.compliance(worst->total.compliance));
}

/// The states that bars are made of: those that count, and those left out where some activity is in them.
std::vector<State> shownStates(const Aggregate &plan)
{
    std::vector<State> states;
    for (const auto &code : Codes<State>::all) {
        if (isCounted(code.value) || plan.of(code.value) > 0)
            states.push_back(code.value);
    }
    return states;
}

StackedChart statesChart(const Source &source)
{
    StackedChart chart;
    const QString day = shortDate(source.cutOff());
    chart.caption = Tr::tr("Activities by state and phase on %1").arg(day);
    chart.states = shownStates(source.measure.plan);
    for (const State state : chart.states)
        chart.words.push_back(displayName(state));
    QStringList spoken{Tr::tr("Activities by state and phase on %1.").arg(day)};
    const auto add = [&](const QString &label, const Aggregate &total, bool isTotal) {
        StackedChart::Bar bar{label, {}, isTotal};
        QStringList counts;
        for (std::size_t i = 0; i < chart.states.size(); ++i) {
            const int count = total.of(chart.states[i]);
            bar.counts.push_back(count);
            if (count > 0)
                counts.append(QStringLiteral("%1 %2").arg(chart.words[i].toLower()).arg(count));
        }
        const QString said = counts.isEmpty() ? Tr::tr("no activities") : counts.join(QStringLiteral(", "));
        spoken.append(QStringLiteral("%1: %2.").arg(label, said));
        chart.bars.push_back(std::move(bar));
    };
    for (const PhaseMeasure *phase : shownPhases(source))
        add(phaseName(source.contents, phase->id), phase->total, false);
    add(wholePlan(), source.measure.plan, true);
    chart.alternative = spoken.join(u' ');
    return chart;
}

/// The numbers of that chart.
Grid statesByPhase(const Source &source, const StackedChart &chart)
{
    Grid grid;
    grid.caption = Tr::tr("Activities by state and phase");
    grid.columns = {{Tr::tr("Phase"), ColumnKind::Text, 0, 30}};
    for (const QString &word : chart.words)
        grid.columns.push_back({word, ColumnKind::Number, 15, 13});
    for (const StackedChart::Bar &bar : chart.bars) {
        GridRow row{bar.total ? RowKind::Total : RowKind::Data, {Cell(bar.label)}};
        for (const int count : bar.counts)
            row.cells.push_back(Cell(source.locale.toString(count)));
        grid.rows.push_back(std::move(row));
    }
    return grid;
}

QString weightsNote(const Source &source)
{
    QStringList notes{source.measure.byPhaseWeights
                          ? Tr::tr("Phases are weighted: the plan is their weighted mean.")
                          : Tr::tr("Phases are not weighted: all activities of the plan stand together.")};
    for (const PhaseMeasure &phase : source.measure.phases) {
        if (!phase.id.isStored() && !source.contents.phases.empty())
            notes.append(Tr::tr("%n activity(ies) of the plan is (are) under no phase.", nullptr, phase.total.activities));
    }
    return notes.join(u' ');
}

/// What a group of the chart that compares years is made of.
struct Compared {
    QString label;
    Percent now;
    std::optional<Percent> before;
    std::optional<int> target;
    bool total = false;
};

std::vector<Compared> comparedPhases(const Source &source)
{
    const std::optional<YearEnd> &last = source.figures.lastYear;
    std::vector<Compared> compared;
    for (const PhaseMeasure *phase : shownPhases(source)) {
        Compared one{phaseName(source.contents, phase->id), phase->total.progress, {}, {}, false};
        if (last) {
            const auto then = std::ranges::find(last->phases, phase->id, &PhaseMeasure::id);
            if (then != last->phases.end())
                one.before = then->total.progress;
        }
        const auto own = std::ranges::find(source.contents.phases, phase->id, &Phase::id);
        if (own != source.contents.phases.end() && !source.leavesOut(AnnualPart::Decree)) {
            if (const FrameworkTarget target = source.targetOf(*own); target.kind != TargetKind::None)
                one.target = target.percent;
        }
        compared.push_back(std::move(one));
    }
    Compared plan{wholePlan(), source.measure.plan.progress, {}, {}, true};
    if (last)
        plan.before = last->plan.progress;
    compared.push_back(std::move(plan));
    return compared;
}

QString targetText(const Source &source, const std::optional<int> &target)
{
    return target ? Percent::fromHundredths(static_cast<qint64>(*target) * 100).number(source.locale) : Tr::tr("no target");
}

} // namespace

Blocks phases(const Source &source)
{
    Blocks blocks{part(5, Tr::tr("Progress by phase"))};
    if (source.contents.activities.empty()) {
        blocks.push_back(body(Tr::tr("The plan has no activities.")));
        return blocks;
    }
    if (source.contents.phases.empty()) {
        blocks.push_back(body(Tr::tr("The plan has no phases; its figures are those of the summary.")));
        return blocks;
    }
    blocks.push_back(lead(phasesLead(source)));
    blocks.push_back(phasesGrid(source, source.request.phases));
    blocks.push_back(phasesChart(source, source.request.phases));
    blocks.push_back(note(Tr::tr("Programmed is what should have been done by the cut-off; progress is what was done of the "
                                 "whole plan; compliance is what was done of what was programmed. The progress of a phase may "
                                 "be above what was programmed; compliance is never above 100 %.")));
    blocks.push_back(note(weightsNote(source)));
    blocks.push_back(PageBreak{});
    StackedChart chart = statesChart(source);
    blocks.push_back(statesByPhase(source, chart));
    blocks.push_back(std::move(chart));
    std::ranges::move(phaseComparison(source), std::back_inserter(blocks));
    return blocks;
}

Blocks phaseComparison(const Source &source)
{
    const std::vector<Compared> compared = comparedPhases(source);
    const bool hasTargets = std::ranges::any_of(compared, [](const Compared &one) { return one.target.has_value(); });
    const bool hasBefore = source.figures.lastYear.has_value();
    if (!hasTargets && !hasBefore)
        return {};
    const QString now = shortDate(source.cutOff());
    const QString before = shortDate(QDate(source.year() - 1, 12, 31));
    const QString target = Tr::tr("Legal framework %1").arg(source.year());
    Grid grid;
    grid.caption = Tr::tr("Progress by phase beside the year before and the legal framework (percentages)");
    grid.columns = {{Tr::tr("Phase"), ColumnKind::Text, 0, 40}, {now, ColumnKind::Number, 25, 20}};
    GroupedChart chart;
    chart.caption = Tr::tr("Progress by phase, compared");
    chart.series = {now};
    if (hasBefore) {
        grid.columns.push_back({before, ColumnKind::Number, 25, 20});
        chart.series.push_back(before);
    }
    if (hasTargets) {
        grid.columns.push_back({target, ColumnKind::Number, 32, 24});
        chart.series.push_back(target);
    }
    QStringList spoken{Tr::tr("Progress by phase, compared.")};
    for (const Compared &one : compared) {
        GroupedChart::Group group{one.label, {one.now.toDouble()}, {one.now.number(source.locale)}};
        if (hasBefore) {
            group.values.push_back(one.before ? std::optional(one.before->toDouble()) : std::nullopt);
            group.texts.push_back(one.before ? one.before->number(source.locale) : Tr::tr("no data"));
        }
        if (hasTargets) {
            group.values.push_back(one.target ? std::optional<double>(*one.target) : std::nullopt);
            group.texts.push_back(targetText(source, one.target));
        }
        GridRow row{one.total ? RowKind::Total : RowKind::Data, {Cell(one.label)}};
        QStringList said;
        for (std::size_t i = 0; i < group.texts.size(); ++i) {
            row.cells.push_back(group.values[i] ? Cell(group.texts[i]) : absent(group.texts[i]));
            said.append(QStringLiteral("%1 %2").arg(chart.series[i], group.texts[i]));
        }
        spoken.append(QStringLiteral("%1: %2.").arg(one.label, said.join(QStringLiteral(", "))));
        grid.rows.push_back(std::move(row));
        chart.groups.push_back(std::move(group));
    }
    chart.alternative = spoken.join(u' ');
    return {Heading{2, {}, Tr::tr("Beside the year before and the legal framework")}, std::move(grid), std::move(chart)};
}

Blocks evolution(const Source &source)
{
    const std::vector<PlanPoint> &points = source.figures.points;
    LineChart chart;
    chart.caption = Tr::tr("Progress and compliance over the cut-offs of %1").arg(source.year());
    chart.series = {{Tr::tr("Progress"), {}, {}}, {Tr::tr("Compliance"), {}, {}}};
    Grid grid;
    grid.caption = Tr::tr("Percentages at the cut-offs of %1").arg(source.year());
    grid.columns = {{Tr::tr("Cut-off"), ColumnKind::Date, 30, 24},
                    {Tr::tr("Programmed"), ColumnKind::Number, 26, 20},
                    {Tr::tr("Progress"), ColumnKind::Number, 26, 20},
                    {Tr::tr("Compliance"), ColumnKind::Number, 28, 20},
                    {Tr::tr("Light"), ColumnKind::State, 0, 24}};
    QStringList spoken{chart.caption + u'.'};
    for (const PlanPoint &point : points) {
        const QString day = shortDate(point.cutOff);
        chart.points.push_back(day);
        chart.series[0].values.push_back(point.progress.toDouble());
        chart.series[0].texts.push_back(point.progress.number(source.locale));
        chart.series[1].values.push_back(point.compliance ? std::optional(point.compliance->toDouble()) : std::nullopt);
        chart.series[1].texts.push_back(source.number(point.compliance));
        grid.rows.push_back({RowKind::Data,
                             {Cell(day), Cell(point.planned.number(source.locale)), Cell(point.progress.number(source.locale)),
                              Cell(source.number(point.compliance)), lightCell(point.light)}});
        spoken.append(Tr::tr("%1: progress %2, compliance %3.")
                          .arg(day, point.progress.toString(source.locale), source.compliance(point.compliance)));
    }
    chart.alternative = spoken.join(u' ');
    Blocks blocks{Heading{2, {}, Tr::tr("How the year went")}, std::move(grid)};
    if (points.size() > 1) // one point is no line
        blocks.push_back(std::move(chart));
    return blocks;
}

} // namespace gelt::report::annual
