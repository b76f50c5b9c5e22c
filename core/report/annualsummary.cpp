// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/annualparts.h"

#include "core/report/common.h"
#include "core/report/format.h"

#include <QCoreApplication>

#include <functional>

/// The answer in one page: how much is done, whether that is what was owed, and why.
namespace gelt::report::annual {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::Annual)
};

ComplianceBar complianceBar(const Source &source)
{
    const Aggregate &plan = source.measure.plan;
    const Thresholds &thresholds = source.thresholds();
    const QString green = source.threshold(thresholds.green);
    const QString yellow = source.threshold(thresholds.yellow);
    ComplianceBar bar;
    bar.caption = Tr::tr("Compliance to date and traffic light");
    bar.valueText = source.compliance(plan.compliance);
    if (plan.compliance)
        bar.value = plan.compliance->toDouble();
    bar.yellow = thresholds.yellow.toDouble();
    bar.green = thresholds.green.toDouble();
    bar.red = {displayName(Light::Red), Tr::tr("less than %1").arg(yellow)};
    bar.middle = {displayName(Light::Yellow), Tr::tr("%1 to less than %2").arg(yellow, green)};
    bar.best = {displayName(Light::Green), Tr::tr("%1 or more").arg(green)};
    bar.alternative = plan.compliance
                          ? Tr::tr("Compliance %1, %2; yellow from %3, green from %4.")
                                .arg(bar.valueText, displayName(plan.light).toLower(), yellow, green)
                          : Tr::tr("There is no compliance yet: nothing was programmed by the cut-off.");
    return bar;
}

/// What the figures are made of, counted over the activities.
struct Causes {
    int inTime = 0;
    int late = 0;
    std::vector<int> overdue;
    std::vector<int> behind;
    int overduePeriods = 0;
    int idle = 0;      ///< not started, and something is programmed for them
    int undetermined = 0; ///< without a deadline that was understood
    int out = 0;       ///< not counted
};

Causes causesOf(const Source &source)
{
    Causes causes;
    for (const ActivityMeasure &activity : source.measure.activities) {
        if (!isCounted(activity.state)) {
            ++causes.out;
            continue;
        }
        causes.undetermined += activity.inForce.reading.kind == DeadlineKind::Unread ? 1 : 0;
        causes.overduePeriods += activity.overdue;
        switch (activity.state) {
        case State::Done: ++causes.inTime; break;
        case State::DoneLate: ++causes.late; break;
        case State::Overdue: causes.overdue.push_back(activity.number); break;
        case State::Behind: causes.behind.push_back(activity.number); break;
        case State::NotStarted: causes.idle += activity.planned.isZero() ? 0 : 1; break;
        default: break;
        }
    }
    return causes;
}

int sizeOf(const std::vector<int> &numbers) { return static_cast<int>(numbers.size()); }

Blocks explanation(const Source &source)
{
    constexpr std::size_t most = 20;
    const Causes causes = causesOf(source);
    Blocks blocks{Heading{2, {}, Tr::tr("What explains the result")}};
    if (causes.inTime > 0)
        blocks.push_back(body(Tr::tr("%n activity(ies) was (were) completed in time.", nullptr, causes.inTime)));
    if (causes.late > 0)
        blocks.push_back(body(Tr::tr("%n activity(ies) was (were) completed after the deadline.", nullptr, causes.late)));
    if (!causes.overdue.empty())
        blocks.push_back(body(Tr::tr("%n activity(ies) is (are) overdue: %1.", nullptr, sizeOf(causes.overdue))
                                   .arg(numberList(causes.overdue, most))));
    if (!causes.behind.empty()) {
        const QString periods = Tr::tr("%n period(s)", nullptr, causes.overduePeriods);
        //: %2 is "12 periods"
        blocks.push_back(body(Tr::tr("%n recurring activity(ies) is (are) behind (%1), with %2 overdue altogether.", nullptr,
                                      sizeOf(causes.behind))
                                   .arg(numberList(causes.behind, most), periods)));
    }
    if (causes.idle > 0)
        blocks.push_back(body(Tr::tr("%n activity(ies) not due yet has (have) no progress, though part of it was programmed "
                                      "by now.",
                                      nullptr, causes.idle)));
    if (causes.undetermined > 0)
        blocks.push_back(body(Tr::tr("%n activity(ies) has (have) a deadline that could not be interpreted: nothing is "
                                      "programmed for it (them).",
                                      nullptr, causes.undetermined)));
    if (causes.out > 0)
        blocks.push_back(body(Tr::tr("%n activity(ies) is (are) suspended, not applicable or replaced and does (do) not count.",
                                      nullptr, causes.out)));
    if (blocks.size() == 1)
        blocks.push_back(body(Tr::tr("Nothing had been done by the cut-off, and nothing was due.")));
    return blocks;
}

/// The first year of a plan has nothing before it.
Cell beforeOr(const Source &source, const std::function<QString(const YearEnd &)> &text)
{
    const std::optional<YearEnd> &last = source.figures.lastYear;
    return last ? Cell(text(*last)) : absent(Tr::tr("no data"));
}

QString planBegins(const Source &source)
{
    if (source.figures.lastYear)
        return {};
    return Tr::tr("The plan begins on %1").arg(shortDate(source.contents.plan.period.first));
}

QString decreeReference(const Source &source)
{
    for (const Framework &framework : source.frameworks) {
        if (!framework.isInForce(source.cutOff()))
            continue;
        const QString category = categoryCode(source.contents.plan.entity.category);
        const bool hasTargets = std::ranges::any_of(framework.groups, [&](const FrameworkGroup &group) {
            return group.categories.contains(category) && group.targets.contains(source.year());
        });
        return hasTargets ? Tr::tr("%1: targets by component").arg(framework.name)
                          : Tr::tr("%1: no target for %2").arg(framework.name).arg(source.year());
    }
    return {};
}

/// What a target says beside what was reached.
Cell resultCell(const Source &source, const FrameworkTarget &target, const Percent &progress)
{
    if (target.kind == TargetKind::None)
        return absent(Tr::tr("no target"));
    const Percent asked = Percent::fromHundredths(static_cast<qint64>(target.percent) * 100);
    Cell cell;
    if (progress >= asked)
        cell = Cell(Tr::tr("reached"));
    else
        cell = Cell(Tr::tr("%1 points below").arg((asked - progress).number(source.locale)));
    if (target.kind == TargetKind::Historical)
        cell.lines.push_back({quiet(Tr::tr("historical reference"))});
    return cell;
}

} // namespace

Blocks summary(const Source &source)
{
    Blocks blocks{part(4, Tr::tr("Summary of results"))};
    if (source.contents.activities.empty()) {
        blocks.push_back(body(Tr::tr("The plan has no activities.")));
        return blocks;
    }
    blocks.push_back(leadParagraph(source));
    if (source.isPartial())
        blocks.push_back(note(Tr::tr("Partial cut-off: the year %1 was still going on.").arg(source.year())));
    KeyFigures figures = keyFigures(source);
    figures.figures.resize(2); // the year's own stands in the comparison
    blocks.push_back(std::move(figures));
    blocks.push_back(complianceBar(source));
    blocks.push_back(statesGrid(source));
    std::ranges::move(explanation(source), std::back_inserter(blocks));
    blocks.push_back(PageBreak{}); // the chart of the year stays beside the table of its numbers
    std::ranges::move(comparison(source), std::back_inserter(blocks));
    std::ranges::move(evolution(source), std::back_inserter(blocks));
    if (!source.leavesOut(AnnualPart::Decree))
        std::ranges::move(decree(source), std::back_inserter(blocks));
    return blocks;
}

Blocks comparison(const Source &source)
{
    const Aggregate &plan = source.measure.plan;
    const YearMeasure &year = source.measure.year;
    const QDate before(source.year() - 1, 12, 31);
    Grid grid;
    grid.caption = Tr::tr("Results compared");
    grid.columns = {{Tr::tr("Measure"), ColumnKind::Text, 52, 40},
                    {shortDate(before), ColumnKind::Number, 25, 20},
                    {shortDate(source.cutOff()), ColumnKind::Number, 25, 20},
                    {Tr::tr("Reference"), ColumnKind::Text, 0, 30}};
    const auto row = [&](const QString &name, Cell last, const QString &now, const QString &reference) {
        grid.rows.push_back({RowKind::Data, {Cell(name), std::move(last), Cell(now), Cell(reference)}});
    };
    row(Tr::tr("Progress of the plan"),
        beforeOr(source, [&](const YearEnd &last) { return last.plan.progress.toString(source.locale); }),
        plan.progress.toString(source.locale), planBegins(source));
    row(Tr::tr("Programmed to date"),
        beforeOr(source, [&](const YearEnd &last) { return last.plan.planned.toString(source.locale); }),
        plan.planned.toString(source.locale), {});
    row(Tr::tr("Compliance to date"),
        beforeOr(source, [&](const YearEnd &last) { return source.compliance(last.plan.compliance); }),
        source.compliance(plan.compliance), source.leavesOut(AnnualPart::Decree) ? QString() : decreeReference(source));
    row(Tr::tr("Compliance of the year"),
        beforeOr(source, [&](const YearEnd &last) { return source.compliance(last.year.compliance); }),
        source.compliance(year.compliance), Tr::tr("what was to be reached in the year alone"));
    row(Tr::tr("Backlog of earlier years"),
        beforeOr(source, [](const YearEnd &last) { return QString::number(last.year.backlog.size()); }),
        QString::number(year.backlog.size()),
        source.figures.lastYear ? Tr::tr("activities behind when the year began") : Tr::tr("first year of the plan"));
    if (!year.backlog.empty())
        grid.note = Tr::tr("Behind when %1 began: %2.").arg(QString::number(source.year()), numberList(year.backlog));
    return {std::move(grid)};
}

Blocks decree(const Source &source)
{
    Blocks blocks{Heading{2, {}, Tr::tr("Against the legal framework")}};
    Grid grid;
    grid.caption = Tr::tr("Phases and what the legal framework asks for in %1 (percentages)").arg(source.year());
    grid.columns = {{Tr::tr("Phase"), ColumnKind::Text, 0, 40},
                    {Tr::tr("Component"), ColumnKind::Text, 46, 30},
                    {Tr::tr("Target"), ColumnKind::Number, 18, 15},
                    {Tr::tr("Progress"), ColumnKind::Number, 18, 15},
                    {Tr::tr("Result"), ColumnKind::Text, 32, 26}};
    for (const Phase &phase : source.contents.phases) {
        const FrameworkTarget target = source.targetOf(phase);
        const auto measured = std::ranges::find(source.measure.phases, phase.id, &PhaseMeasure::id);
        if (!target.component || !isChosen(source.request.phases, phase.id) || measured == source.measure.phases.end())
            continue;
        Cell component(target.component->name);
        component.lines.push_back({quiet(target.framework->name)});
        const Percent &progress = measured->total.progress;
        grid.rows.push_back(
            {RowKind::Data,
             {Cell(phase.name), std::move(component),
              target.kind == TargetKind::None
                  ? absent(Tr::tr("no target"))
                  : Cell(Percent::fromHundredths(static_cast<qint64>(target.percent) * 100).number(source.locale)),
              Cell(progress.number(source.locale)), resultCell(source, target, progress)}});
    }
    if (grid.rows.empty()) {
        blocks.push_back(body(Tr::tr("No phase of the plan is tied to a component of a legal framework, so there is nothing to "
                                     "compare.")));
        return blocks;
    }
    grid.note = Tr::tr("The progress of the phase stands beside the least percentage of its component. A historical "
                       "reference is a target of rules that were not in force on the cut-off.");
    blocks.push_back(std::move(grid));
    return blocks;
}

} // namespace gelt::report::annual
