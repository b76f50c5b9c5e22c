// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figureparts.h"

#include "core/report/common.h"
#include "core/report/format.h"

#include <QCoreApplication>

namespace gelt::report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::ProgressReport)
};

QString nameOf(const FigureSource &source, const PhaseMeasure &phase) { return phaseName(source.contents, phase.id); }

} // namespace

QString FigureSource::compliance(const std::optional<Percent> &value) const
{
    return complianceText(value, thresholds(), locale);
}

QString FigureSource::number(const std::optional<Percent> &value) const
{
    return complianceNumber(value, thresholds(), locale);
}

QString FigureSource::threshold(const Percent &value) const
{
    return value.toString(locale, value == Percent::fromHundredths(static_cast<qint64>(value.toDouble()) * 100) ? 0 : 1);
}

bool isChosen(PhaseChoice choice, PhaseId phase)
{
    return choice.empty() || std::ranges::find(choice, phase) != choice.end();
}

QString numberList(std::span<const int> numbers, std::size_t most)
{
    QStringList shown;
    for (const int number : numbers.first(std::min(most, numbers.size())))
        shown.append(QString::number(number));
    const QString list = shown.join(QStringLiteral(", "));
    // A list of thousands says nothing on paper; the table of activities has them all.
    if (numbers.size() > most)
        return Tr::tr("%1 and %n more", nullptr, static_cast<int>(numbers.size() - most)).arg(list);
    return list;
}

QString lightRange(const FigureSource &source, Light light)
{
    const QString green = source.threshold(source.thresholds().green);
    const QString yellow = source.threshold(source.thresholds().yellow);
    switch (light) {
    case Light::Green: return Tr::tr("(%1 or more)").arg(green);
    case Light::Yellow: return Tr::tr("(%1 to less than %2)").arg(yellow, green);
    case Light::Red: return Tr::tr("(less than %1)").arg(yellow);
    case Light::NotAvailable: return Tr::tr("(nothing was programmed yet)");
    }
    return {};
}

/// One sentence that says it all, made from the figures.
Paragraph leadParagraph(const FigureSource &source)
{
    const Aggregate &plan = source.measure.plan;
    const QString date = longDate(source.measure.cutOff, source.locale);
    const QString progress = plan.progress.toString(source.locale);
    if (!plan.compliance)
        return {{plain(Tr::tr("On %1, %2 of the plan %3 had been done; nothing was due by that date.")
                           .arg(date, progress, years(source.contents.plan.period)))},
                ParagraphStyle::Lead};
    return {{plain(Tr::tr("On %1, %2 of the plan %3 had been done, and %4 of what was programmed up to that date.")
                       .arg(date, progress, years(source.contents.plan.period), source.compliance(plan.compliance)))},
            ParagraphStyle::Lead};
}

KeyFigures keyFigures(const FigureSource &source)
{
    const Aggregate &plan = source.measure.plan;
    const YearMeasure &year = source.measure.year;
    KeyFigures figures;
    figures.figures.push_back(
        {Tr::tr("Progress of the plan"),
         plan.progress.toString(source.locale),
         {{quiet(Tr::tr("of all that is planned for %1").arg(years(source.contents.plan.period)))},
          {quiet(Tr::tr("Programmed to date: %1").arg(plan.planned.toString(source.locale)))}},
         Icon::None});
    figures.figures.push_back({Tr::tr("Compliance to date"),
                               source.compliance(plan.compliance),
                               {{quiet(Tr::tr("of what was programmed up to the cut-off"))},
                                {bold(displayName(plan.light)), quiet(QStringLiteral(" ") + lightRange(source, plan.light))}},
                               iconOf(plan.light)});
    figures.figures.push_back({Tr::tr("Compliance of %1").arg(year.year),
                               source.compliance(year.compliance),
                               {{quiet(Tr::tr("of what fell due in %1").arg(year.year))},
                                {bold(displayName(year.light)), quiet(QStringLiteral(" ") + lightRange(source, year.light))}},
                               iconOf(year.light)});
    return figures;
}

Grid statesGrid(const FigureSource &source)
{
    const Aggregate &plan = source.measure.plan;
    Grid grid;
    grid.caption = Tr::tr("Activities by state (%1)").arg(plan.activities);
    grid.columns = {{Tr::tr("State"), ColumnKind::State, 36, 24}, {Tr::tr("Number"), ColumnKind::Number, 18, 13},
                    {{}, ColumnKind::Bar, 40, 20}, {Tr::tr("Activities"), ColumnKind::Text, 0, 24}};
    std::array<std::vector<int>, stateCount> numbers;
    for (const ActivityMeasure &activity : source.measure.activities)
        numbers[static_cast<std::size_t>(activity.state)].push_back(activity.number);
    QStringList outside;
    for (const auto &code : Codes<State>::all) {
        const std::vector<int> &list = numbers[static_cast<std::size_t>(code.value)];
        if (!isCounted(code.value))
            outside.append(QStringLiteral("%1 %2").arg(displayName(code.value)).arg(list.size()));
        if (!isCounted(code.value) && list.empty())
            continue;
        Cell bar;
        bar.bar = plan.activities > 0 ? static_cast<double>(list.size()) / plan.activities : 0;
        grid.rows.push_back({RowKind::Data, {stateCell(code.value), Cell(source.locale.toString(static_cast<qulonglong>(list.size()))),
                                             std::move(bar), list.empty() ? absent(QStringLiteral("\u2014")) : Cell(numberList(list))}});
    }
    grid.note = Tr::tr("Left out of the percentages: %1.").arg(outside.join(QStringLiteral(", ")).toLower());
    return grid;
}

Grid phasesGrid(const FigureSource &source, PhaseChoice choice)
{
    Grid grid;
    grid.caption = Tr::tr("Results by phase on %1 (percentages)").arg(shortDate(source.measure.cutOff));
    grid.columns = {{Tr::tr("Phase"), ColumnKind::Text, 0, 40},
                    {Tr::tr("Activ."), ColumnKind::Number, 14, 13},
                    {Tr::tr("Programmed"), ColumnKind::Number, 24, 13},
                    {Tr::tr("Progress"), ColumnKind::Number, 18, 13},
                    {Tr::tr("Compliance"), ColumnKind::Number, 26, 13},
                    {Tr::tr("Light"), ColumnKind::State, 27, 24}};
    const auto row = [&](RowKind kind, const QString &name, const Aggregate &total) {
        return GridRow{kind,
                       {Cell(name), Cell(source.locale.toString(total.activities)), Cell(total.planned.number(source.locale)),
                        Cell(total.progress.number(source.locale)), Cell(source.number(total.compliance)),
                        lightCell(total.light)}};
    };
    for (const PhaseMeasure &phase : source.measure.phases) {
        if (isChosen(choice, phase.id))
            grid.rows.push_back(row(RowKind::Data, nameOf(source, phase), phase.total));
    }
    grid.rows.push_back(row(RowKind::Total, Tr::tr("The whole plan"), source.measure.plan));
    return grid;
}

BarChart phasesChart(const FigureSource &source, PhaseChoice choice)
{
    BarChart chart;
    const QString date = shortDate(source.measure.cutOff);
    chart.caption = Tr::tr("Programmed and progress by phase on %1 (% of the plan %2)")
                        .arg(date, years(source.contents.plan.period));
    QStringList spoken;
    const auto add = [&](const QString &label, const Aggregate &total, bool isTotal) {
        const QString planned = total.planned.number(source.locale);
        const QString done = total.progress.number(source.locale);
        chart.bars.push_back({label, total.planned.toDouble(), total.progress.toDouble(),
                              Tr::tr("%1 programmed").arg(planned), Tr::tr("%1 progress").arg(done), isTotal});
        spoken.append(Tr::tr("%1: programmed %2, progress %3.")
                          .arg(label, total.planned.toString(source.locale), total.progress.toString(source.locale)));
    };
    for (const PhaseMeasure &phase : source.measure.phases) {
        if (isChosen(choice, phase.id))
            add(nameOf(source, phase), phase.total, false);
    }
    add(Tr::tr("The whole plan"), source.measure.plan, true);
    chart.alternative = Tr::tr("Programmed and progress by phase on %1.").arg(date) + QStringLiteral(" ")
                        + spoken.join(QStringLiteral(" "));
    return chart;
}

std::vector<Block> backlogBlocks(const FigureSource &source)
{
    const YearMeasure &year = source.measure.year;
    std::vector<Block> blocks;
    blocks.push_back(Heading{2, {}, Tr::tr("Backlog of earlier years")});
    if (year.backlog.empty())
        blocks.push_back(Paragraph{{plain(Tr::tr("No activity came late into %1.").arg(year.year))}, ParagraphStyle::Body});
    else
        blocks.push_back(Paragraph{{plain(Tr::tr("%n activity(ies) came late into %1: %2.", nullptr,
                                                 static_cast<int>(year.backlog.size()))
                                              .arg(year.year)
                                              .arg(numberList(year.backlog)))},
                                   ParagraphStyle::Body});
    if (!year.suspendedBacklog.empty())
        blocks.push_back(Paragraph{{plain(Tr::tr("Suspended at the cut-off, and late before: %1.").arg(numberList(year.suspendedBacklog)))},
                                   ParagraphStyle::Note});
    return blocks;
}

std::vector<Block> methodBlocks(const FigureSource &source, bool isPublic)
{
    const PlanSettings &settings = source.contents.plan.settings;
    const auto body = [](const QString &term, const QString &text) {
        return Paragraph{{bold(term), plain(QStringLiteral(" ") + text)}, ParagraphStyle::Body};
    };
    std::vector<Block> blocks;
    blocks.push_back(body(Tr::tr("Progress"), Tr::tr("is what was done of the whole: the latest percentage reported up to the "
                                                     "cut-off, or the occurrences fulfilled of those that apply.")));
    blocks.push_back(body(Tr::tr("Programmed"),
                          Tr::tr("is what should have been done by the cut-off: all of it from the due day on; for “until …”, "
                                 "the months elapsed; for recurring activities, the occurrences already due.")));
    blocks.push_back(body(Tr::tr("Compliance"),
                          Tr::tr("is what was done of what was programmed, never over 100 %. Where nothing was programmed yet "
                                 "it does not exist (NA).")));
    blocks.push_back(body(Tr::tr("Traffic light:"),
                          Tr::tr("green from %1, yellow from %2, red below.")
                              .arg(source.threshold(settings.thresholds.green), source.threshold(settings.thresholds.yellow))));
    blocks.push_back(body(Tr::tr("Left out of the percentages:"),
                          Tr::tr("suspended, not applicable and replaced activities.")));
    blocks.push_back(body(Tr::tr("Weights:"), source.measure.byPhaseWeights
                                                  ? Tr::tr("the plan is the weighted mean of its phases.")
                                                  : Tr::tr("all activities together, each by its own weight, or 1 where it has none.")));
    blocks.push_back(body(Tr::tr("Deadlines"), settings.moveDeadlines
                                                   ? Tr::tr("that fall on a day off count from the next business day on.")
                                                   : Tr::tr("stand as they are written, also on days off.")));
    if (isPublic)
        blocks.push_back(body(Tr::tr("Public version:"),
                              Tr::tr("it leaves out phones, addresses of mail and numbers of identity (Ley 1581 de 2012), and "
                                     "evidence that is reserved, its codes included. The figures are the same.")));
    return blocks;
}

} // namespace gelt::report
