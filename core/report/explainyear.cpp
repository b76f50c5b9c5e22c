// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/explain.h"

#include "core/measure/activitymeasurer.h"
#include "core/report/explaintable.h"
#include "core/report/explaintext.h"
#include "core/report/format.h"

#include <QCoreApplication>

namespace gelt::report {
namespace {

using namespace explain;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::Explain)
};

/// What an activity had to reach in the year, and what of it was done.
struct Part {
    std::size_t place = 0;
    Percent before; ///< progress at the end of the year before
    Percent target;
    Percent done; ///< up to the target
};

/// The counted activities that had something to reach in the year.
std::vector<Part> partsOf(const PlanContents &contents, const PlanMeasure &measure)
{
    const BusinessCalendar calendar = calendarOf(contents.plan.settings, contents.holidays);
    ActivityMeasurer measurer(contents.plan, calendar);
    const QDate yearBefore(measure.year.year - 1, 12, 31);
    std::vector<Part> parts;
    for (std::size_t place = 0; place < measure.activities.size(); ++place) {
        const ActivityMeasure &now = measure.activities[place];
        if (!isCounted(now.state))
            continue;
        const Activity &activity = contents.activities[place];
        const ActivityLog log{activity, ofActivity(contents.extensions, activity.id),
                              ofActivity(contents.statuses, activity.id), ofActivity(contents.followUps, activity.id)};
        const Percent before = measurer.standing(log, yearBefore).progress.percent();
        if (now.planned <= before)
            continue;
        const Percent target = now.planned - before;
        const Percent done = now.progress > before ? now.progress - before : Percent();
        parts.push_back({place, before, target, least(done, target)});
    }
    return parts;
}

QStringList texts(const std::vector<int> &numbers)
{
    QStringList all;
    for (const int number : numbers)
        all.append(QString::number(number));
    return all;
}

/// The sums of the parts.
struct Sums {
    std::int64_t weights = 0; ///< thousandths
    bool areWeighted = false; ///< some weight is not 1
    PercentSum target;
    PercentSum done;
};

Sums sumsOf(const std::vector<Part> &parts, const PlanMeasure &measure)
{
    Sums sums;
    for (const Part &part : parts) {
        const std::int64_t of = measure.activities[part.place].weightThousandths;
        sums.weights += of;
        sums.areWeighted = sums.areWeighted || of != Weight::one().thousandths();
        sums.target.add(part.target, of);
        sums.done.add(part.done, of);
    }
    return sums;
}

void addTable(const PlanContents &contents, const PlanMeasure &measure, const std::vector<Part> &parts,
              const Sums &sums, const QLocale &locale, std::size_t mostRows, Explanation &to)
{
    std::vector<Table::Column> columns{{Tr::tr("Progress before"), ColumnKind::Number},
                                       {Tr::tr("Progress"), ColumnKind::Number},
                                       {Tr::tr("Programmed"), ColumnKind::Number},
                                       {Tr::tr("To reach"), ColumnKind::Number},
                                       {Tr::tr("Counts"), ColumnKind::Number}};
    if (sums.areWeighted)
        columns.insert(columns.begin(), {Tr::tr("Weight"), ColumnKind::Number});
    const auto cells = [&](std::int64_t of, QStringList texts) {
        if (sums.areWeighted)
            texts.prepend(weight(of, locale));
        return texts;
    };
    Table table(columns);
    std::vector<Table::Candidate> candidates; // by place in parts
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const double of = static_cast<double>(measure.activities[parts[i].place].weightThousandths);
        candidates.push_back({i, of * (parts[i].target - parts[i].done).toDouble()});
    }
    const std::size_t shown = Table::keepMost(candidates, mostRows);
    for (std::size_t i = 0; i < shown; ++i) {
        const Part &part = parts[candidates[i].place];
        const ActivityMeasure &one = measure.activities[part.place];
        table.add(contents.activities[part.place],
                  cells(one.weightThousandths,
                        {cell(part.before, locale), cell(one.progress, locale), cell(one.planned, locale),
                         cell(part.target, locale), cell(part.done, locale)}));
    }
    table.total(cells(sums.weights, {QString(), QString(), QString(), cell(Table::points(sums.target), locale),
                                     cell(Table::points(sums.done), locale)}));
    table.moveTo(to, candidates.size() - shown);
}

void addBacklog(const YearMeasure &year, std::vector<Block> &to)
{
    if (!year.backlog.empty())
        to.push_back(sentence(Tr::tr("Behind already when the year began: %1.").arg(list(texts(year.backlog)))));
    if (!year.suspendedBacklog.empty())
        to.push_back(sentence(
            Tr::tr("Behind then and suspended now, not counted: %1.").arg(list(texts(year.suspendedBacklog)))));
}

} // namespace

Explanation explainYear(const PlanContents &contents, const PlanMeasure &measure, const QLocale &locale,
                        std::size_t mostRows)
{
    const YearMeasure &year = measure.year;
    const Thresholds &thresholds = contents.plan.settings.thresholds;
    const std::vector<Part> parts = partsOf(contents, measure);
    const Sums sums = sumsOf(parts, measure);
    Explanation explanation;
    explanation.title = title(complianceText(year.compliance, thresholds, locale));
    explanation.light = year.light;
    explanation.before = {
        sentence(Tr::tr("The compliance of %1 on %2 is about what was to be reached in that year alone.")
                     .arg(QString::number(year.year), shortDate(measure.cutOff))),
        sentence(Tr::tr("To reach: what is programmed now, less the progress there was on 31/12/%1. It counts what the "
                        "progress "
                        "grew since, up to that.")
                     .arg(year.year - 1))};
    if (year.compliance)
        explanation.before.push_back(result(
            Tr::tr("Compliance of %1: 100 · %2 ÷ %3 = %4.")
                .arg(QString::number(year.year), number(Table::points(sums.done), locale),
                     number(Table::points(sums.target), locale), complianceText(year.compliance, thresholds, locale))));
    explanation.before.push_back(lightSentence(year.light, thresholds, locale));
    explanation.before.push_back(
        sentence(Tr::tr("%n counted activity(ies) had something to reach. Those that take away most stand first.",
                        nullptr, static_cast<int>(parts.size()))));
    if (!parts.empty())
        addTable(contents, measure, parts, sums, locale, mostRows, explanation);
    addBacklog(year, explanation.after);
    return explanation;
}

} // namespace gelt::report
