// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/explain.h"

#include "core/base/text.h"
#include "core/measure/activitymeasurer.h"
#include "core/report/deadlinetext.h"
#include "core/report/explaintext.h"
#include "core/report/format.h"

#include <QCoreApplication>

namespace gelt::report {
namespace {

using namespace explain;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::Explain)
};

/// An activity, what is known of it and how it is measured.
struct Source {
    const PlanContents &contents;
    const Activity &activity;
    const ActivityMeasure &measure;
    QDate cutOff;
    const QLocale &locale;
    Standing standing; ///< the fractions behind the percentages

    std::span<const FollowUp> followUps() const { return ofActivity(contents.followUps, activity.id); }
    const DeadlineReading &reading() const { return measure.inForce.reading; }
    bool isRecurring() const { return !measure.occurrences.empty(); }
    QString percent(const Percent &value) const { return number(value, locale) + QStringLiteral("\u00A0%"); }
    QString day() const { return shortDate(cutOff); }
    QString count(std::int64_t value) const { return locale.toString(static_cast<qlonglong>(value)); }

    QString labels(OccurrenceState state) const
    {
        QStringList found;
        for (const OccurrenceMeasure &one : measure.occurrences) {
            if (one.state == state)
                found.append(one.occurrence.label);
        }
        return list(found);
    }
    bool has(OccurrenceState state) const
    {
        return std::ranges::any_of(measure.occurrences, [state](const auto &one) { return one.state == state; });
    }
};

/// The report that gives a one-time activity its progress; nullptr where there is none.
const FollowUp *lastReport(const Source &source)
{
    const FollowUp *last = nullptr;
    for (const FollowUp &one : source.followUps()) {
        if (one.kind != FollowUpKind::Progress || !one.progress || one.voided || one.date > source.cutOff)
            continue;
        if (!last || one.date >= last->date)
            last = &one;
    }
    return last;
}

void addFulfilment(const Source &source, std::vector<Block> &to)
{
    const ActivityMeasure &measure = source.measure;
    if (measure.applicable == 0) {
        to.push_back(result(Tr::tr("None of its periods applies, so its progress is %1.").arg(source.percent({}))));
        return;
    }
    if (source.has(OccurrenceState::Done))
        to.push_back(sentence(Tr::tr("Fulfilled in time: %1.").arg(source.labels(OccurrenceState::Done))));
    if (source.has(OccurrenceState::DoneLate))
        to.push_back(sentence(Tr::tr("Fulfilled late: %1.").arg(source.labels(OccurrenceState::DoneLate))));
    if (source.has(OccurrenceState::NotApplicable))
        to.push_back(sentence(
            Tr::tr("Left out because they do not apply: %1.").arg(source.labels(OccurrenceState::NotApplicable))));
    if (!measure.misfits.empty()) {
        QStringList labels;
        for (const Occurrence &one : measure.misfits)
            labels.append(one.label);
        to.push_back(sentence(Tr::tr("Fulfilled and not counted, because the deadline in force has no such period: %1.")
                                  .arg(list(labels))));
    }
    to.push_back(result(
        Tr::tr("%1 of %2 periods are fulfilled: 100 · %1 ÷ %2 = %3.")
            .arg(source.count(measure.fulfilled), source.count(measure.applicable), source.percent(measure.progress))));
}

void addProgress(const Source &source, std::vector<Block> &to)
{
    to.push_back(heading(Tr::tr("Progress")));
    if (source.isRecurring())
        return addFulfilment(source, to);
    const FollowUp *last = lastReport(source);
    if (!last)
        to.push_back(result(Tr::tr("No progress was reported up to %1: %2.").arg(source.day(), source.percent({}))));
    else
        to.push_back(result(Tr::tr("The last report up to %1 is the one of %2: %3.")
                                .arg(source.day(), shortDate(last->date), source.percent(source.measure.progress))));
    int later = 0;
    int voided = 0;
    for (const FollowUp &one : source.followUps()) {
        if (one.kind != FollowUpKind::Progress)
            continue;
        voided += one.voided ? 1 : 0;
        later += !one.voided && one.date > source.cutOff ? 1 : 0;
    }
    if (later > 0)
        to.push_back(sentence(Tr::tr("%n later report(s) do not count at this cut-off.", nullptr, later)));
    if (voided > 0)
        to.push_back(sentence(Tr::tr("%n voided report(s) do not count.", nullptr, voided)));
}

/// The deadline in force in a sentence, and what moved it.
void addDeadline(const Source &source, std::vector<Block> &to)
{
    const QString text = excerpt(source.measure.inForce.text, 120);
    const Extension *extension =
        extensionInForce(ofActivity(source.contents.extensions, source.activity.id), source.cutOff);
    if (extension)
        to.push_back(
            sentence(Tr::tr("Deadline in force: “%1”, an extension decided on %2. The first one was “%3”.")
                         .arg(text, shortDate(extension->decidedOn), excerpt(source.activity.deadline.text, 120))));
    else if (!text.isEmpty())
        to.push_back(sentence(Tr::tr("Deadline: “%1”.").arg(text)));
    if (source.measure.due.isValid() && source.measure.due != source.reading().due)
        to.push_back(sentence(Tr::tr("Its last day, %1, is a day off; by the plan's setting it counts on %2.")
                                  .arg(shortDate(source.reading().due), shortDate(source.measure.due))));
}

QString plannedUntil(const Source &source)
{
    const Share &share = source.standing.planned;
    if (share.part == share.whole)
        return Tr::tr("It was due on %1, by the cut-off: %2.")
            .arg(shortDate(source.measure.due), source.percent(Percent::hundred()));
    return Tr::tr("From %1 to %2 are %3 months, of which %4 have ended by %5: 100 · %4 ÷ %3 = %6.")
        .arg(shortDate(source.reading().start), shortDate(source.reading().due), source.count(share.whole),
             source.count(share.part), source.day(), source.percent(source.measure.planned));
}

void addPlanned(const Source &source, std::vector<Block> &to)
{
    to.push_back(heading(Tr::tr("Programmed")));
    addDeadline(source, to);
    const QString none = source.percent({});
    const ActivityMeasure &measure = source.measure;
    if (source.isRecurring()) {
        if (measure.applicable == 0)
            to.push_back(result(Tr::tr("None of its periods applies, so nothing is programmed: %1.").arg(none)));
        else
            to.push_back(result(Tr::tr("%1 of %2 periods have fallen due by %3: 100 · %1 ÷ %2 = %4.")
                                    .arg(source.count(measure.dueByNow), source.count(measure.applicable), source.day(),
                                         source.percent(measure.planned))));
    } else if (!measure.due.isValid()) {
        to.push_back(result(measure.inForce.text.trimmed().isEmpty()
                                ? Tr::tr("It has no deadline, so nothing is programmed: %1.").arg(none)
                                : Tr::tr("The deadline was not understood, so nothing is programmed: %1.").arg(none)));
    } else if (source.reading().kind == DeadlineKind::Until) {
        to.push_back(result(plannedUntil(source)));
    } else if (source.cutOff >= measure.due) {
        to.push_back(result(Tr::tr("It was due on %1, by the cut-off: %2.")
                                .arg(shortDate(measure.due), source.percent(Percent::hundred()))));
    } else {
        to.push_back(result(Tr::tr("It is due on %1, after the cut-off, so nothing is programmed yet: %2.")
                                .arg(shortDate(measure.due), none)));
    }
}

void addCompliance(const Source &source, std::vector<Block> &to)
{
    to.push_back(heading(Tr::tr("Compliance")));
    const ActivityMeasure &measure = source.measure;
    const Thresholds &thresholds = source.contents.plan.settings.thresholds;
    if (measure.compliance) {
        const QString reached = number(least(measure.progress, measure.planned), source.locale);
        if (measure.progress > measure.planned)
            to.push_back(sentence(Tr::tr("The progress is above what was programmed; it counts up to that.")));
        to.push_back(result(Tr::tr("What was reached of what was programmed: 100 · %1 ÷ %2 = %3.")
                                .arg(reached, number(measure.planned, source.locale),
                                     complianceText(measure.compliance, thresholds, source.locale))));
    }
    to.push_back(lightSentence(lightOf(measure.compliance, thresholds), thresholds, source.locale));
}

/// The status that people set and that decides the state, as the measure chooses it.
const Status *statusInForce(const Source &source)
{
    const Status *last = nullptr;
    for (const Status &status : ofActivity(source.contents.statuses, source.activity.id)) {
        if (!status.voided && status.covers(source.cutOff))
            last = &status;
    }
    return last;
}

QString statusSentence(const Status &status)
{
    const QString reason = excerpt(status.reason, 200);
    if (status.to.isValid())
        return Tr::tr("Set by a person from %1 to %2, because: %3")
            .arg(shortDate(status.from), shortDate(status.to), reason);
    return Tr::tr("Set by a person since %1, because: %2").arg(shortDate(status.from), reason);
}

QString oneTimeState(const Source &source)
{
    const ActivityMeasure &measure = source.measure;
    const QString due = shortDate(measure.due);
    switch (measure.state) {
    case State::Done:
        return measure.due.isValid()
                   ? Tr::tr("It is complete since %1, by its last day, %2.").arg(shortDate(measure.completedOn), due)
                   : Tr::tr("It is complete since %1.").arg(shortDate(measure.completedOn));
    case State::DoneLate:
        return Tr::tr("It is complete since %1, after its last day, %2.").arg(shortDate(measure.completedOn), due);
    case State::Overdue:
        return Tr::tr("It is not complete, and its last day, %1, passed %n day(s) ago.", nullptr,
                      static_cast<int>(measure.due.daysTo(source.cutOff)))
            .arg(due);
    case State::InProgress:
        return measure.due.isValid()
                   ? Tr::tr("It has begun, is not complete, and its last day, %1, has not passed.").arg(due)
                   : Tr::tr("It has begun and is not complete; no last day is known.");
    default:
        return measure.due.isValid()
                   ? Tr::tr("Nothing was reported of it, and its last day, %1, has not passed.").arg(due)
                   : Tr::tr("Nothing was reported of it; no last day is known.");
    }
}

QString recurringState(const Source &source)
{
    switch (source.measure.state) {
    case State::Done:
        return Tr::tr("Every period that applies is fulfilled.");
    case State::Behind:
        return Tr::tr("%n period(s) fell due and are not fulfilled: %1.", nullptr, source.measure.overdue)
            .arg(source.labels(OccurrenceState::Overdue));
    case State::OnTrack:
        return Tr::tr("Every period whose last day has passed is fulfilled or does not apply.");
    default:
        return source.measure.applicable == 0 ? Tr::tr("None of its periods applies.")
                                              : Tr::tr("No period is fulfilled, and none is overdue.");
    }
}

void addState(const Source &source, std::vector<Block> &to)
{
    to.push_back(heading(Tr::tr("State")));
    to.push_back(result(displayName(source.measure.state)));
    const Status *status = isCounted(source.measure.state) ? nullptr : statusInForce(source);
    if (status) {
        to.push_back(sentence(statusSentence(*status)));
        to.push_back(sentence(Tr::tr("It is left out of the percentages of the phase and of the plan.")));
        return;
    }
    to.push_back(sentence(source.isRecurring() ? recurringState(source) : oneTimeState(source)));
}

} // namespace

Explanation explainActivity(const PlanContents &contents, const PlanMeasure &measure, std::size_t place, Figure figure,
                            const QLocale &locale)
{
    const Activity &activity = contents.activities[place];
    const ActivityMeasure &now = measure.activities[place];
    const BusinessCalendar calendar = calendarOf(contents.plan.settings, contents.holidays);
    const ActivityLog log{activity, ofActivity(contents.extensions, activity.id),
                          ofActivity(contents.statuses, activity.id), ofActivity(contents.followUps, activity.id)};
    const Source source{contents, activity,
                        now,      measure.cutOff,
                        locale,   ActivityMeasurer(contents.plan, calendar).standing(log, measure.cutOff)};
    const Thresholds &thresholds = contents.plan.settings.thresholds;

    Explanation explanation;
    switch (figure) {
    case Figure::Progress:
        explanation.title = title(now.progress.toString(locale));
        break;
    case Figure::Planned:
        explanation.title = title(now.planned.toString(locale));
        break;
    case Figure::Compliance:
        explanation.title = title(complianceText(now.compliance, thresholds, locale));
        break;
    case Figure::State:
        explanation.title = title(displayName(now.state));
        break;
    }
    explanation.light = lightOf(now.compliance, thresholds);
    explanation.before.push_back(
        sentence(Tr::tr("Activity %1 on %2: %3")
                     .arg(QString::number(activity.number), shortDate(measure.cutOff), excerpt(activity.title, 200))));
    addProgress(source, explanation.before);
    addPlanned(source, explanation.before);
    addCompliance(source, explanation.before);
    addState(source, explanation.before);
    return explanation;
}

} // namespace gelt::report
