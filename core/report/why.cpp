// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/why.h"

#include "core/report/common.h"
#include "core/report/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace gelt::report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::Why)
};

/// What all lines of an explanation are written with.
struct Source {
    const PlanContents &contents;
    const PlanMeasure &measure;
    const QLocale &locale;

    const Thresholds &thresholds() const { return contents.plan.settings.thresholds; }
    QString percent(const Percent &value) const { return value.toString(locale); }
    QString compliance(const std::optional<Percent> &value) const { return complianceText(value, thresholds(), locale); }
    QString number(double value) const { return locale.toString(value, 'f', 1); }
};

const FollowUp *latestProgress(const Source &source, ActivityId activity)
{
    const FollowUp *latest = nullptr;
    for (const FollowUp &entry : ofActivity(source.contents.followUps, activity)) {
        if (!entry.voided && entry.kind == FollowUpKind::Progress && entry.date <= source.measure.cutOff
            && (!latest || entry.date >= latest->date))
            latest = &entry;
    }
    return latest;
}

QString progressText(const Source &source, const ActivityMeasure &figures)
{
    if (figures.inForce.reading.kind == DeadlineKind::Recurring)
        return Tr::tr("%1 = 100 · %2 periods fulfilled ÷ %3 that apply")
            .arg(source.percent(figures.progress))
            .arg(figures.fulfilled)
            .arg(figures.applicable);
    const FollowUp *latest = latestProgress(source, figures.id);
    return latest ? Tr::tr("%1: the last follow-up, of %2, says so").arg(source.percent(figures.progress), shortDate(latest->date))
                  : Tr::tr("%1: nothing was reported by %2").arg(source.percent(figures.progress), shortDate(source.measure.cutOff));
}

int monthsBetween(QDate from, QDate to) { return (to.year() - from.year()) * 12 + to.month() - from.month() + 1; }

/// Months whose last day is not after @p day.
int monthsElapsed(QDate from, QDate day)
{
    const QDate next = day.addDays(1);
    return std::max(0, (next.year() - from.year()) * 12 + next.month() - from.month());
}

QString plannedText(const Source &source, const ActivityMeasure &figures)
{
    const DeadlineReading &reading = figures.inForce.reading;
    const QString planned = source.percent(figures.planned);
    switch (reading.kind) {
    case DeadlineKind::Unread: return Tr::tr("%1: the deadline was not understood, so nothing is programmed").arg(planned);
    case DeadlineKind::Recurring:
        return Tr::tr("%1 = 100 · %2 periods due by %3 ÷ %4 that apply")
            .arg(planned)
            .arg(figures.dueByNow)
            .arg(shortDate(source.measure.cutOff))
            .arg(figures.applicable);
    case DeadlineKind::Until:
        if (source.measure.cutOff >= figures.due)
            return Tr::tr("%1: its last day, %2, has come").arg(planned, shortDate(figures.due));
        return Tr::tr("%1 = 100 · %2 months elapsed ÷ %3 from %4 to %5")
            .arg(planned)
            .arg(monthsElapsed(reading.start, source.measure.cutOff))
            .arg(monthsBetween(reading.start, reading.due))
            .arg(shortDate(reading.start), shortDate(reading.due));
    case DeadlineKind::Date:
    case DeadlineKind::Span: break;
    }
    return source.measure.cutOff >= figures.due ? Tr::tr("%1: it was due on %2").arg(planned, shortDate(figures.due))
                                                : Tr::tr("%1: it is due on %2, not before").arg(planned, shortDate(figures.due));
}

QString complianceWords(const Source &source, const Percent &progress, const Percent &planned,
                        const std::optional<Percent> &compliance)
{
    if (!compliance)
        return Tr::tr("NA: nothing was programmed by %1").arg(shortDate(source.measure.cutOff));
    return Tr::tr("%1 = 100 · the lesser of %2 and %3 ÷ %3")
        .arg(source.compliance(compliance), source.percent(progress), source.percent(planned));
}

QString lightText(const Source &source, const std::optional<Percent> &compliance)
{
    const Light light = lightOf(compliance, source.thresholds());
    return Tr::tr("%1: green from %2, yellow from %3, red below")
        .arg(displayName(light), source.thresholds().green.toString(source.locale, 0), source.thresholds().yellow.toString(source.locale, 0));
}

QString stateText(const Source &source, const ActivityMeasure &figures)
{
    switch (figures.state) {
    case State::Suspended:
    case State::NotApplicable:
    case State::Replaced:
        return Tr::tr("%1: a person said so; it is left out of the totals").arg(displayName(figures.state));
    case State::Done:
    case State::DoneLate:
        return figures.completedOn.isValid()
                   ? Tr::tr("%1: complete since %2, due on %3")
                         .arg(displayName(figures.state), shortDate(figures.completedOn),
                              figures.due.isValid() ? shortDate(figures.due) : Tr::tr("no day"))
                   : Tr::tr("%1: every period that applies is fulfilled").arg(displayName(figures.state));
    case State::Overdue:
        return Tr::tr("%1: %2 is past and it is not complete").arg(displayName(figures.state), shortDate(figures.due));
    case State::Behind: return Tr::tr("%1: %n period(s) overdue", nullptr, figures.overdue).arg(displayName(figures.state));
    case State::NotStarted: return Tr::tr("%1: nothing was reported by %2").arg(displayName(figures.state), shortDate(source.measure.cutOff));
    case State::InProgress:
    case State::OnTrack: break;
    }
    return Tr::tr("%1: begun, and not late on %2").arg(displayName(figures.state), shortDate(source.measure.cutOff));
}

/// The sums that an aggregate is made of, as they are shown; the exact values are the measure's.
struct Sums {
    double weights = 0;
    double progress = 0;
    double planned = 0;
    double plannedAboveNone = 0;
    double reached = 0;
};

void addParts(const Source &source, const std::function<bool(const ActivityMeasure &)> &belongs, Explanation &why, Sums &sums)
{
    for (std::size_t i = 0; i < source.measure.activities.size(); ++i) {
        const ActivityMeasure &figures = source.measure.activities[i];
        if (!isCounted(figures.state) || !belongs(figures))
            continue;
        const double weight = static_cast<double>(figures.weightThousandths) / 1000.0;
        sums.weights += weight;
        sums.progress += weight * figures.progress.toDouble();
        sums.planned += weight * figures.planned.toDouble();
        std::optional<Percent> reached;
        if (!figures.planned.isZero()) {
            reached = least(figures.progress, figures.planned);
            sums.plannedAboveNone += weight * figures.planned.toDouble();
            sums.reached += weight * reached->toDouble();
        }
        if (why.parts.size() == mostParts) {
            ++why.moreParts;
            continue;
        }
        const Activity &activity = source.contents.activities[i];
        why.parts.push_back({activity.id, Tr::tr("%1 · %2").arg(QString::number(activity.number), activity.title), weight,
                             figures.progress, figures.planned, reached});
    }
}

void addTotals(const Source &source, const Aggregate &total, const Sums &sums, Explanation &why)
{
    why.lines.push_back({Tr::tr("Counted"),
                         Tr::tr("%1 of %2 activities; suspended, not applicable and replaced ones are left out")
                             .arg(total.counted)
                             .arg(total.activities)});
    if (total.counted == 0)
        return;
    why.lines.push_back({Tr::tr("Progress"), Tr::tr("%1 = Σ weight · progress ÷ Σ weight = %2 ÷ %3")
                                                 .arg(source.percent(total.progress), source.number(sums.progress), source.number(sums.weights))});
    why.lines.push_back({Tr::tr("Programmed"), Tr::tr("%1 = Σ weight · programmed ÷ Σ weight = %2 ÷ %3")
                                                   .arg(source.percent(total.planned), source.number(sums.planned), source.number(sums.weights))});
    why.lines.push_back({Tr::tr("Compliance"),
                         total.compliance ? Tr::tr("%1 = 100 · Σ weight · the lesser of both ÷ Σ weight · programmed = 100 · %2 ÷ %3")
                                                .arg(source.compliance(total.compliance), source.number(sums.reached), source.number(sums.plannedAboveNone))
                                          : Tr::tr("NA: nothing was programmed by %1").arg(shortDate(source.measure.cutOff))});
    why.lines.push_back({Tr::tr("Light"), lightText(source, total.compliance)});
}

} // namespace

Explanation whyActivity(const PlanContents &contents, const PlanMeasure &measure, std::size_t place, const QLocale &locale)
{
    const Source source{contents, measure, locale};
    const Activity &activity = contents.activities[place];
    const ActivityMeasure &figures = measure.activities[place];
    Explanation why;
    why.title = Tr::tr("Activity %1 on %2").arg(activity.number).arg(shortDate(measure.cutOff));
    why.lines = {
        {Tr::tr("Deadline"), figures.extended ? Tr::tr("“%1”, extended; at first “%2”").arg(figures.inForce.text, activity.deadline.text)
                                              : Tr::tr("“%1”").arg(figures.inForce.text)},
        {Tr::tr("Progress"), progressText(source, figures)},
        {Tr::tr("Programmed"), plannedText(source, figures)},
        {Tr::tr("Compliance"), complianceWords(source, figures.progress, figures.planned, figures.compliance)},
        {Tr::tr("Light"), lightText(source, figures.compliance)},
        {Tr::tr("State"), stateText(source, figures)},
    };
    return why;
}

Explanation whyPhase(const PlanContents &contents, const PlanMeasure &measure, PhaseId phase, const QLocale &locale)
{
    const Source source{contents, measure, locale};
    const auto found = std::ranges::find(measure.phases, phase, &PhaseMeasure::id);
    Explanation why;
    why.title = Tr::tr("%1 on %2").arg(phaseName(contents, phase), shortDate(measure.cutOff));
    if (found == measure.phases.end())
        return why;
    Sums sums;
    addParts(source, [&](const ActivityMeasure &figures) { return figures.phase == phase; }, why, sums);
    addTotals(source, found->total, sums, why);
    return why;
}

Explanation whyPlan(const PlanContents &contents, const PlanMeasure &measure, const QLocale &locale)
{
    const Source source{contents, measure, locale};
    Explanation why;
    why.title = Tr::tr("The whole plan on %1").arg(shortDate(measure.cutOff));
    Sums sums;
    addParts(source, [](const ActivityMeasure &) { return true; }, why, sums);
    addTotals(source, measure.plan, sums, why);
    if (measure.byPhaseWeights)
        why.lines.push_back({Tr::tr("Weights"), Tr::tr("Every phase has a weight, so the plan’s figures are the weighted mean of its "
                                                       "phases; the sums above are of the activities alone")});
    const YearMeasure &year = measure.year;
    why.lines.push_back({Tr::tr("Year %1").arg(year.year),
                         year.compliance ? Tr::tr("%1 (%2): of what was programmed in the year beyond what was done before it, that much was done")
                                               .arg(source.compliance(year.compliance), displayName(year.light))
                                         : Tr::tr("NA: nothing was programmed in the year by %1").arg(shortDate(measure.cutOff))});
    if (!year.backlog.empty())
        why.lines.push_back({Tr::tr("Backlog"), Tr::tr("%n activity(ies) were behind already when the year began", nullptr,
                                                       static_cast<int>(year.backlog.size()))});
    return why;
}

} // namespace gelt::report
