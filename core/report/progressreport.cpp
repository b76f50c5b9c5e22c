// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/progressreport.h"

#include "core/report/common.h"
#include "core/report/format.h"

#include <QCoreApplication>

#include <numeric>

namespace gelt::report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::ProgressReport)
};

/// What every part of the report is made from.
struct Source {
    const PlanContents &contents;
    const PlanMeasure &measure;
    const QLocale &locale;

    const Thresholds &thresholds() const { return contents.plan.settings.thresholds; }
    QString compliance(const std::optional<Percent> &value) const { return complianceText(value, thresholds(), locale); }
    QString number(const std::optional<Percent> &value) const { return complianceNumber(value, thresholds(), locale); }
    /// A threshold as people say it: "80 %", decimals only where it has some.
    QString threshold(const Percent &value) const
    {
        return value.toString(locale, value == Percent::fromHundredths(static_cast<qint64>(value.toDouble()) * 100) ? 0 : 1);
    }
};

QString lightRange(const Source &source, Light light)
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
Paragraph lead(const Source &source)
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

KeyFigures keyFigures(const Source &source)
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

Grid statesGrid(const Source &source)
{
    const Aggregate &plan = source.measure.plan;
    Grid grid;
    grid.caption = Tr::tr("Activities by state (%1)").arg(plan.activities);
    grid.columns = {{Tr::tr("State"), ColumnKind::State, 40, 24}, {Tr::tr("Number"), ColumnKind::Number, 22, 13},
                    {Tr::tr("Activities"), ColumnKind::Text, 0, 24}};
    std::array<QStringList, stateCount> numbers;
    for (const ActivityMeasure &activity : source.measure.activities)
        numbers[static_cast<std::size_t>(activity.state)].append(QString::number(activity.number));
    QStringList outside;
    for (const auto &code : Codes<State>::all) {
        const QStringList &list = numbers[static_cast<std::size_t>(code.value)];
        if (!isCounted(code.value))
            outside.append(QStringLiteral("%1 %2").arg(displayName(code.value)).arg(list.size()));
        if (!isCounted(code.value) && list.isEmpty())
            continue;
        // A list of thousands says nothing on paper; the table of activities has them all.
        constexpr qsizetype most = 60;
        QString shown = list.mid(0, most).join(QStringLiteral(", "));
        if (list.size() > most)
            shown = Tr::tr("%1 and %n more", nullptr, static_cast<int>(list.size() - most)).arg(shown);
        grid.rows.push_back({RowKind::Data, {stateCell(code.value), Cell(source.locale.toString(list.size())),
                                             list.isEmpty() ? absent(QStringLiteral("\u2014")) : Cell(shown)}});
    }
    grid.note = Tr::tr("Left out of the percentages: %1.").arg(outside.join(QStringLiteral(", ")).toLower());
    return grid;
}

QString nameOf(const Source &source, const PhaseMeasure &phase) { return phaseName(source.contents, phase.id); }

Grid phasesGrid(const Source &source)
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
    for (const PhaseMeasure &phase : source.measure.phases)
        grid.rows.push_back(row(RowKind::Data, nameOf(source, phase), phase.total));
    grid.rows.push_back(row(RowKind::Total, Tr::tr("The whole plan"), source.measure.plan));
    return grid;
}

BarChart phasesChart(const Source &source)
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
    for (const PhaseMeasure &phase : source.measure.phases)
        add(nameOf(source, phase), phase.total, false);
    add(Tr::tr("The whole plan"), source.measure.plan, true);
    chart.alternative = Tr::tr("Programmed and progress by phase on %1.").arg(date) + QStringLiteral(" ")
                        + spoken.join(QStringLiteral(" "));
    return chart;
}

/// What is worth a word beside an activity's figures.
Cell remark(const Source &source, const ActivityMeasure &activity)
{
    Q_UNUSED(source)
    if (activity.applicable > 0) {
        QString text = Tr::tr("%1 of %n occurrence(s) fulfilled", nullptr, activity.applicable).arg(activity.fulfilled);
        if (activity.overdue > 0)
            text += QStringLiteral("; ") + Tr::tr("%n overdue", nullptr, activity.overdue);
        return text;
    }
    if (activity.completedOn.isValid())
        return Tr::tr("Completed on %1").arg(shortDate(activity.completedOn));
    if (activity.state == State::Overdue) {
        const auto days = activity.due.daysTo(source.measure.cutOff);
        return Tr::tr("%n day(s) late", nullptr, static_cast<int>(days));
    }
    return {};
}

Grid recurringGrid(const Source &source)
{
    Grid grid;
    grid.caption = Tr::tr("Recurring activities on %1").arg(shortDate(source.measure.cutOff));
    grid.columns = {{Tr::tr("No."), ColumnKind::Number, 10, 8},       {Tr::tr("Activity"), ColumnKind::Text, 0, 40},
                    {Tr::tr("Periodicity"), ColumnKind::Text, 24, 20}, {Tr::tr("Fulfilled / apply"), ColumnKind::Number, 20, 15},
                    {Tr::tr("Overdue"), ColumnKind::Text, 34, 20},     {Tr::tr("State"), ColumnKind::State, 28, 24}};
    for (std::size_t i = 0; i < source.measure.activities.size(); ++i) {
        const ActivityMeasure &activity = source.measure.activities[i];
        if (activity.inForce.reading.kind != DeadlineKind::Recurring || !activity.inForce.reading.periodicity)
            continue;
        QStringList overdue;
        for (const OccurrenceMeasure &occurrence : activity.occurrences) {
            if (occurrence.state == OccurrenceState::Overdue)
                overdue.append(occurrence.occurrence.label);
        }
        constexpr qsizetype most = 12;
        QString shown = overdue.mid(0, most).join(QStringLiteral(", "));
        if (overdue.size() > most)
            shown = Tr::tr("%1 and %n more", nullptr, static_cast<int>(overdue.size() - most)).arg(shown);
        grid.rows.push_back({RowKind::Data,
                             {Cell(QString::number(activity.number)), Cell(source.contents.activities[i].title),
                              Cell(displayName(*activity.inForce.reading.periodicity)),
                              Cell(QStringLiteral("%1/%2").arg(activity.fulfilled).arg(activity.applicable)),
                              overdue.isEmpty() ? absent(Tr::tr("none")) : Cell(shown), stateCell(activity.state)}});
    }
    return grid;
}

std::vector<Block> backlog(const Source &source)
{
    const YearMeasure &year = source.measure.year;
    std::vector<Block> blocks;
    const auto list = [](const std::vector<int> &numbers) {
        QStringList texts;
        for (const int number : numbers)
            texts.append(QString::number(number));
        return texts.join(QStringLiteral(", "));
    };
    blocks.push_back(Heading{2, {}, Tr::tr("Backlog of earlier years")});
    if (year.backlog.empty())
        blocks.push_back(Paragraph{{plain(Tr::tr("No activity came late into %1.").arg(year.year))}, ParagraphStyle::Body});
    else
        blocks.push_back(Paragraph{{plain(Tr::tr("%n activity(ies) came late into %1: %2.", nullptr,
                                                 static_cast<int>(year.backlog.size()))
                                              .arg(year.year)
                                              .arg(list(year.backlog)))},
                                   ParagraphStyle::Body});
    if (!year.suspendedBacklog.empty())
        blocks.push_back(Paragraph{{plain(Tr::tr("Suspended at the cut-off, and late before: %1.").arg(list(year.suspendedBacklog)))},
                                   ParagraphStyle::Note});
    return blocks;
}

std::vector<Block> method(const Source &source)
{
    const PlanSettings &settings = source.contents.plan.settings;
    const auto body = [](const QString &term, const QString &text) {
        return Paragraph{{bold(term), plain(QStringLiteral(" ") + text)}, ParagraphStyle::Body};
    };
    std::vector<Block> blocks;
    blocks.push_back(Heading{1, QStringLiteral("4"), Tr::tr("How it was measured")});
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
    return blocks;
}

QString captionOf(const Source &source, std::span<const std::size_t> places)
{
    const int all = static_cast<int>(source.contents.activities.size());
    const QString day = shortDate(source.measure.cutOff);
    if (!std::ranges::is_sorted(places))
        return Tr::tr("%1 of %n activity(ies) on %2, sorted as on screen within the phases", nullptr, all)
            .arg(places.size())
            .arg(day);
    if (places.size() < source.contents.activities.size())
        return Tr::tr("%1 of %n activity(ies) on %2, in the order of the plan", nullptr, all).arg(places.size()).arg(day);
    return Tr::tr("The %n activity(ies) on %1, in the order of the plan", nullptr, all).arg(day);
}

std::vector<GridColumn> activityColumns()
{
    return {{Tr::tr("No."), ColumnKind::Number, 8, 8},
            {Tr::tr("Activity"), ColumnKind::Text, 0, 50},
            {Tr::tr("Responsible"), ColumnKind::Text, 32, 24},
            {Tr::tr("Deadline and due day"), ColumnKind::Text, 32, 24},
            {Tr::tr("Progr. %"), ColumnKind::Number, 14, 13},
            {Tr::tr("Progress %"), ColumnKind::Number, 17, 13},
            {Tr::tr("Compl. %"), ColumnKind::Number, 15, 13},
            {Tr::tr("State"), ColumnKind::State, 28, 24},
            {Tr::tr("Remarks"), ColumnKind::Text, 32, 24}};
}

/// The head of a phase with the figures of all its activities, @p shown of which follow.
GridRow phaseRow(const Source &source, PhaseId phase, int shown, std::size_t columns)
{
    const auto found = std::ranges::find(source.measure.phases, phase, &PhaseMeasure::id);
    const Aggregate &total = found == source.measure.phases.end() ? source.measure.phases.back().total : found->total;
    GridRow head{RowKind::Group, std::vector<Cell>(columns)};
    head.cells[0].lines = {phaseHead(phaseName(source.contents, phase), total.activities, shown)};
    head.cells[4] = boldCell(total.planned.number(source.locale));
    head.cells[5] = boldCell(total.progress.number(source.locale));
    head.cells[6] = boldCell(source.number(total.compliance));
    head.cells[7] = lightCell(total.light);
    return head;
}

GridRow activityRow(const Source &source, const PeopleNames &names, const BusinessCalendar &calendar, std::size_t place)
{
    const PlanContents &contents = source.contents;
    const Activity &activity = contents.activities[place];
    const ActivityMeasure &figures = source.measure.activities[place];
    const QString responsible = names.responsibleFor(contents, activity.id);
    Cell what = boldCell(activity.title);
    if (!activity.description.isEmpty())
        what.lines.push_back({plain(activity.description)});
    return {RowKind::Data,
            {Cell(QString::number(activity.number)), std::move(what),
             responsible.isEmpty() ? absent(Tr::tr("not assigned")) : Cell(responsible),
             deadlineCell(activity, ofActivity(contents.extensions, activity.id), figures, calendar),
             Cell(figures.planned.number(source.locale)), Cell(figures.progress.number(source.locale)),
             Cell(source.number(figures.compliance)), stateCell(figures.state), remark(source, figures)}};
}

} // namespace

Grid activitiesGrid(const PlanContents &contents, const PlanMeasure &measure, std::span<const std::size_t> places,
                    const QLocale &locale)
{
    const Source source{contents, measure, locale};
    const PeopleNames names(contents);
    const BusinessCalendar calendar = calendarOf(contents.plan.settings, contents.holidays);
    Grid grid;
    grid.dense = true;
    grid.caption = captionOf(source, places);
    grid.columns = activityColumns();
    for (auto first = places.begin(); first != places.end();) {
        const PhaseId phase = contents.activities[*first].phase;
        const auto next = std::find_if(first, places.end(),
                                       [&](std::size_t place) { return contents.activities[place].phase != phase; });
        if (!contents.phases.empty())
            grid.rows.push_back(phaseRow(source, phase, static_cast<int>(next - first), grid.columns.size()));
        for (; first != next; ++first)
            grid.rows.push_back(activityRow(source, names, calendar, *first));
    }
    return grid;
}

Grid activitiesGrid(const PlanContents &contents, const PlanMeasure &measure, const QLocale &locale)
{
    std::vector<std::size_t> all(contents.activities.size());
    std::iota(all.begin(), all.end(), std::size_t(0));
    return activitiesGrid(contents, measure, all, locale);
}

Document progressReport(const PlanContents &contents, const PlanMeasure &measure, QDate issuedOn, const QLocale &locale)
{
    const Source source{contents, measure, locale};
    const Plan &plan = contents.plan;
    Document document;
    document.title = Tr::tr("Progress report of %1").arg(plan.name);
    document.author = plan.entity.name;
    document.subject = Tr::tr("Cut-off %1").arg(shortDate(measure.cutOff));
    document.language = locale.bcp47Name();
    document.headerLeft = entityLine(plan) + QStringLiteral(" \u00B7 ") + Tr::tr("Progress report");
    document.headerRight = document.subject;
    document.footerLeft = Tr::tr("Issued on %1").arg(shortDate(issuedOn));

    Section summary{Orientation::Portrait, {}};
    summary.blocks = {Title{Tr::tr("Progress report"), plan.name + QStringLiteral(" \u00B7 ") + document.subject, plan.entity.arms},
                      Heading{1, QStringLiteral("1"), Tr::tr("Summary of results")}};
    if (contents.activities.empty()) {
        summary.blocks.push_back(Paragraph{{plain(Tr::tr("The plan has no activities."))}, ParagraphStyle::Body});
        document.sections.push_back(std::move(summary));
        return document;
    }
    summary.blocks.insert(summary.blocks.end(), {lead(source), keyFigures(source), statesGrid(source)});
    // A page of its own keeps the chart beside the table of its numbers.
    summary.blocks.push_back(PageBreak{});
    summary.blocks.push_back(Heading{1, QStringLiteral("2"), Tr::tr("Progress by phase")});
    summary.blocks.push_back(phasesGrid(source));
    summary.blocks.push_back(phasesChart(source));
    for (Block &block : backlog(source))
        summary.blocks.push_back(std::move(block));
    document.sections.push_back(std::move(summary));

    Section detail{Orientation::Landscape, {}};
    detail.blocks.push_back(Heading{1, QStringLiteral("3"), Tr::tr("Activities of the plan")});
    detail.blocks.push_back(activitiesGrid(contents, measure, locale));
    document.sections.push_back(std::move(detail));

    Section end{Orientation::Portrait, {}};
    if (Grid recurring = recurringGrid(source); !recurring.rows.empty()) {
        end.blocks.push_back(Heading{2, {}, Tr::tr("Recurring activities")});
        end.blocks.push_back(std::move(recurring));
    }
    for (Block &block : method(source))
        end.blocks.push_back(std::move(block));
    end.blocks.push_back(Signatures{signersOf(contents, measure.cutOff)});
    document.sections.push_back(std::move(end));
    return document;
}

} // namespace gelt::report
