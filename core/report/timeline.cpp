// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/timeline.h"

#include "core/domain/deadlinegrammar.h"
#include "core/report/common.h"
#include "core/report/format.h"

#include <QCoreApplication>

#include <limits>

namespace gelt::report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::TimeLine)
};

int daysBetween(QDate from, QDate to) { return static_cast<int>(from.daysTo(to)); }

Period united(const Period &a, const Period &b)
{
    if (!a.isValid())
        return b;
    return b.isValid() ? Period{std::min(a.first, b.first), std::max(a.last, b.last)} : a;
}

/// When a one-time deadline is to be met: a month, quarter or year from its first day, a day that day alone.
Period windowOf(const Deadline &deadline, QDate due)
{
    const DeadlineReading &reading = deadline.reading;
    if (reading.start.isValid())
        return {reading.start, std::max(reading.start, due)};
    // The reading keeps the last day alone; the words still say of what.
    if (deadline.text.size() < 200) {
        const deadlinewords::Tokens tokens(deadline.text);
        for (const deadlinewords::Part &part : deadlinewords::Grammar(tokens).partsAt(0)) {
            const Period days = deadlinewords::daysOf(part);
            if (part.next == tokens.size() && days.isValid() && days.last == reading.due)
                return {days.first, due};
        }
    }
    if (reading.due == lastOfMonth(reading.due))
        return {QDate(reading.due.year(), reading.due.month(), 1), due};
    return {reading.due, due};
}

/// The same without a look at the words: for whole plans, where a month more or less does not matter.
Period roughWindow(const DeadlineReading &reading, QDate due)
{
    const QDate first = reading.start.isValid() ? reading.start : QDate(due.year(), due.month(), 1);
    return {first, std::max(first, due)};
}

bool recurs(const ActivityMeasure &figures) { return figures.inForce.reading.kind == DeadlineKind::Recurring; }

/// The deadline's days; invalid where it was not understood.
Period barOf(const ActivityMeasure &figures)
{
    return figures.due.isValid() ? windowOf(figures.inForce, figures.due) : Period{};
}

Period initialOf(const Activity &activity, const ActivityMeasure &figures)
{
    const DeadlineReading &first = activity.deadline.reading;
    if (!figures.extended || recurs(figures) || first.kind == DeadlineKind::Recurring || !validate(first)
        || !first.due.isValid())
        return {};
    return windowOf(activity.deadline, first.due);
}

std::vector<TimeLineMark> marksOf(const ActivityMeasure &figures)
{
    std::vector<TimeLineMark> marks;
    marks.reserve(figures.occurrences.size());
    for (const OccurrenceMeasure &each : figures.occurrences) {
        const Occurrence &occurrence = each.occurrence;
        marks.push_back({each.state, {occurrence.days.first, each.due}, occurrence.label, each.fulfilledOn});
    }
    if (figures.completedOn.isValid()) {
        const bool late = figures.due.isValid() && figures.completedOn > figures.due;
        const QDate day = figures.completedOn;
        marks.push_back({late ? OccurrenceState::DoneLate : OccurrenceState::Done, {day, day}, {}, day});
    }
    return marks;
}

/// The days on which the activity's row draws something, the stretch to the cut-off left out; invalid: on none.
Period drawnDays(const Activity &activity, const ActivityMeasure &figures)
{
    Period days;
    if (figures.due.isValid())
        days = roughWindow(figures.inForce.reading, figures.due);
    const DeadlineReading &first = activity.deadline.reading;
    if (figures.extended && first.due.isValid())
        days = united(days, roughWindow(first, first.due));
    if (figures.completedOn.isValid())
        days = united(days, {figures.completedOn, figures.completedOn});
    return days;
}

QString unreadWords(const ActivityMeasure &figures)
{
    const QString &text = figures.inForce.text;
    return text.isEmpty() ? Tr::tr("No deadline") : Tr::tr("Deadline not understood: “%1”").arg(text);
}

/// What stands beside the drawing.
QString wordsOf(const Activity &activity, const ActivityMeasure &figures, QDate cutOff, const QLocale &locale)
{
    if (!figures.due.isValid())
        return unreadWords(figures);
    if (figures.state == State::NotApplicable || figures.state == State::Replaced)
        return displayName(figures.state);
    if (figures.state == State::Overdue)
        return Tr::tr("Overdue for %n day(s)", nullptr, daysBetween(figures.due, cutOff));
    const bool says = !recurs(figures) && !figures.progress.isZero() && !figures.completedOn.isValid();
    const QString progress = figures.progress.toString(locale);
    if (figures.extended && figures.due < activity.deadline.reading.due) {
        //: beside the bar of an activity whose deadline was brought forward; %1 is its progress
        return says ? Tr::tr("%1 · brought forward").arg(progress) : Tr::tr("brought forward");
    }
    if (figures.extended) {
        //: beside the bar of an activity whose deadline was extended; %1 is its progress
        return says ? Tr::tr("%1 · extended").arg(progress) : Tr::tr("extended");
    }
    return says ? progress : QString();
}

QString deadlineSentence(const Activity &activity, const ActivityMeasure &figures)
{
    const QString &text = figures.inForce.text;
    if (!figures.due.isValid())
        return text.isEmpty() ? Tr::tr("It has no deadline.")
                              : Tr::tr("The deadline “%1” was not understood.").arg(text);
    const QString due = shortDate(figures.due);
    if (figures.extended)
        return Tr::tr("Deadline changed from “%1” to “%2”, due on %3.").arg(activity.deadline.text, text, due);
    if (recurs(figures) && figures.inForce.reading.periodicity) {
        //: %1 is a deadline as written, %2 how often it recurs ("Quarterly"), %3 its last day
        return Tr::tr("Deadline “%1” (%2), until %3.")
            .arg(text, displayName(*figures.inForce.reading.periodicity), due);
    }
    return Tr::tr("Deadline “%1”, due on %2.").arg(text, due);
}

/// What became of it; empty where the state says it all.
QString outcomeSentence(const ActivityMeasure &figures, QDate cutOff)
{
    if (recurs(figures)) {
        if (figures.overdue > 0)
            return Tr::tr("%1 of %2 occurrences fulfilled, %n overdue.", nullptr, figures.overdue)
                .arg(figures.fulfilled)
                .arg(figures.applicable);
        return Tr::tr("%1 of %n occurrence(s) fulfilled.", nullptr, figures.applicable).arg(figures.fulfilled);
    }
    if (figures.completedOn.isValid()) {
        const QString day = shortDate(figures.completedOn);
        const int late = figures.due.isValid() ? daysBetween(figures.due, figures.completedOn) : 0;
        return late > 0 ? Tr::tr("Completed on %1, %n day(s) late.", nullptr, late).arg(day)
                        : Tr::tr("Completed on %1.").arg(day);
    }
    if (figures.state == State::Overdue)
        return Tr::tr("Overdue for %n day(s).", nullptr, daysBetween(figures.due, cutOff));
    return {};
}

QString activitySentence(const PlanContents &contents, const Activity &activity, const ActivityMeasure &figures,
                         QDate cutOff, const QLocale &locale)
{
    const Thresholds &thresholds = contents.plan.settings.thresholds;
    QStringList sentences{Tr::tr("Activity %1: %2.").arg(QString::number(activity.number), activity.title)};
    const QString progress = figures.progress.toString(locale);
    if (figures.compliance)
        sentences.append(Tr::tr("State: %1; progress %2, compliance %3, light: %4.")
                             .arg(displayName(figures.state), progress,
                                  complianceText(figures.compliance, thresholds, locale),
                                  displayName(lightOf(figures.compliance, thresholds))));
    else
        sentences.append(
            Tr::tr("State: %1; progress %2, nothing was due yet.").arg(displayName(figures.state), progress));
    sentences.append(deadlineSentence(activity, figures));
    if (const QString outcome = outcomeSentence(figures, cutOff); !outcome.isEmpty())
        sentences.append(outcome);
    return sentences.join(u' ');
}

} // namespace

TimeLineRow activityRow(const PlanContents &contents, const PlanMeasure &measure, std::size_t place,
                        const QLocale &locale)
{
    const Activity &activity = contents.activities[place];
    const ActivityMeasure &figures = measure.activities[place];
    TimeLineRow row;
    row.number = QString::number(activity.number);
    row.title = activity.title;
    row.words = wordsOf(activity, figures, measure.cutOff, locale);
    row.sentence = activitySentence(contents, activity, figures, measure.cutOff, locale);
    row.state = figures.state;
    row.bar = barOf(figures);
    row.done = figures.progress.toDouble() / 100;
    row.recurs = recurs(figures) && row.bar.isValid();
    row.initial = initialOf(activity, figures);
    if (figures.state == State::Overdue)
        row.overdue = {figures.due.addDays(1), measure.cutOff};
    row.marks = marksOf(figures);
    return row;
}

TimeLineRow phaseRow(const PlanContents &contents, const PhaseMeasure &phase, int shown, const QLocale &locale)
{
    TimeLineRow row;
    row.kind = TimeLineRow::Kind::Phase;
    row.title = phaseName(contents, phase.id);
    row.activities = phase.total.activities;
    row.words = shown == row.activities
                    ? Tr::tr("%n activity(ies)", nullptr, shown)
                    : Tr::tr("%1 of %n activity(ies)", nullptr, row.activities).arg(locale.toString(shown));
    row.light = phase.total.light;
    row.compliance = complianceText(phase.total.compliance, contents.plan.settings.thresholds, locale);
    row.sentence = phase.total.compliance ? Tr::tr("Phase %1: %2; progress %3, compliance %4, light: %5.")
                                                .arg(row.title, row.words, phase.total.progress.toString(locale),
                                                     row.compliance, displayName(row.light))
                                          : Tr::tr("Phase %1: %2; progress %3, nothing was due yet.")
                                                .arg(row.title, row.words, phase.total.progress.toString(locale));
    return row;
}

Period timeLineDays(const PlanContents &contents, const PlanMeasure &measure, std::span<const std::size_t> places,
                    QDate today, int yearsBeyond)
{
    Period days;
    for (const std::size_t place : places)
        days = united(days, drawnDays(contents.activities[place], measure.activities[place]));
    if (const Period &plan = contents.plan.period; plan.isValid()) {
        days = united(days, plan);
        days.first = std::max(days.first, plan.first.addYears(-yearsBeyond));
        days.last = std::min(days.last, plan.last.addYears(yearsBeyond));
    } else if (!days.isValid()) {
        days = {measure.cutOff, measure.cutOff};
    }
    const Period near{days.first.addYears(-1), days.last.addYears(1)};
    for (const QDate day : {measure.cutOff, today}) {
        if (near.contains(day))
            days = united(days, {day, day});
    }
    return {QDate(days.first.year(), days.first.month(), 1), lastOfMonth(days.last)};
}

TimeLine timeLine(const PlanContents &contents, const PlanMeasure &measure, std::span<const std::size_t> places,
                  QDate today, const QLocale &locale, std::size_t beginning)
{
    const std::size_t most = beginning > 0 ? beginning : std::numeric_limits<std::size_t>::max();
    TimeLine line{timeLineDays(contents, measure, places, today), measure.cutOff, today, locale, {}};
    auto phase = measure.phases.begin();
    for (std::size_t i = 0; i < places.size() && line.rows.size() < most;) {
        const PhaseId id = contents.activities[places[i]].phase;
        std::size_t end = i;
        while (end < places.size() && contents.activities[places[end]].phase == id)
            ++end;
        phase = std::find_if(phase, measure.phases.end(), [&](const PhaseMeasure &each) { return each.id == id; });
        if (!contents.phases.empty() && phase != measure.phases.end())
            line.rows.push_back(phaseRow(contents, *phase, static_cast<int>(end - i), locale));
        for (; i < end && line.rows.size() < most; ++i)
            line.rows.push_back(activityRow(contents, measure, places[i], locale));
    }
    return line;
}

QString sentenceOf(const TimeLineMark &mark, QDate cutOff)
{
    const QString due = shortDate(mark.days.last);
    const QString fulfilled = shortDate(mark.fulfilledOn);
    if (mark.label.isEmpty())
        return Tr::tr("Completed on %1.").arg(fulfilled);
    switch (mark.state) {
    case OccurrenceState::Done:
        return Tr::tr("%1: fulfilled on %2; it was due on %3.").arg(mark.label, fulfilled, due);
    case OccurrenceState::DoneLate:
        return Tr::tr("%1: fulfilled on %2, %n day(s) late; it was due on %3.", nullptr,
                      daysBetween(mark.days.last, mark.fulfilledOn))
            .arg(mark.label, fulfilled, due);
    case OccurrenceState::Pending:
        return Tr::tr("%1: pending, due on %2.").arg(mark.label, due);
    case OccurrenceState::Overdue:
        return Tr::tr("%1: overdue for %n day(s); it was due on %2.", nullptr, daysBetween(mark.days.last, cutOff))
            .arg(mark.label, due);
    case OccurrenceState::NotApplicable:
        return Tr::tr("%1: does not apply.").arg(mark.label);
    }
    return {};
}

QString sentenceOf(const TimeLineGroup &group, const std::vector<TimeLineMark> &marks, QDate cutOff)
{
    const auto begin = marks.begin() + static_cast<std::ptrdiff_t>(group.first);
    const auto end = begin + static_cast<std::ptrdiff_t>(group.count);
    if (group.count == 1)
        return sentenceOf(*begin, cutOff);
    const auto in = [&](OccurrenceState state) {
        return QString::number(std::count_if(begin, end, [&](const TimeLineMark &m) { return m.state == state; }));
    };
    //: %1 and %2 are the first and the last of several occurrences ("2013-W05"), %3 to %7 are numbers
    return Tr::tr("%1 to %2: %n occurrence(s); fulfilled %3, late %4, overdue %5, pending %6, not applicable %7.",
                  nullptr, static_cast<int>(group.count))
        .arg(begin->label, (end - 1)->label, in(OccurrenceState::Done), in(OccurrenceState::DoneLate),
             in(OccurrenceState::Overdue), in(OccurrenceState::Pending), in(OccurrenceState::NotApplicable));
}

} // namespace gelt::report
