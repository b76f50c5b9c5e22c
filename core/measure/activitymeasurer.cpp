// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/activitymeasurer.h"

#include "core/domain/calendar.h"
#include "core/domain/limits.h"

#include <algorithm>

namespace gelt {
namespace {

/// The deadline that holds on a day, and whether an extension said it.
struct InForce {
    const Deadline &deadline;
    bool extended = false;
};

InForce inForce(const ActivityLog &log, QDate day)
{
    const Extension *last = extensionInForce(log.extensions, day);
    return last ? InForce{last->deadline, true} : InForce{log.activity.deadline, false};
}

/// What can be measured of a reading: one that breaks the rules of its kind counts as unread.
DeadlineReading usable(const Deadline &deadline)
{
    return validate(deadline.reading) ? deadline.reading : DeadlineReading{};
}

bool isFinished(State state) { return state == State::Done || state == State::DoneLate; }

/// One of each label, by day.
void sortMisfits(std::vector<Occurrence> &misfits)
{
    std::ranges::stable_sort(misfits, {}, &Occurrence::label);
    misfits.erase(std::unique(misfits.begin(), misfits.end(),
                              [](const Occurrence &a, const Occurrence &b) { return a.label == b.label; }),
                  misfits.end());
    std::ranges::stable_sort(misfits, {}, [](const Occurrence &occurrence) { return occurrence.days.first; });
}

OccurrenceState stateOf(bool notApplicable, QDate fulfilledOn, QDate due, QDate cutOff)
{
    if (notApplicable)
        return OccurrenceState::NotApplicable;
    if (fulfilledOn.isValid())
        return fulfilledOn <= due ? OccurrenceState::Done : OccurrenceState::DoneLate;
    return cutOff <= due ? OccurrenceState::Pending : OccurrenceState::Overdue;
}

} // namespace

std::optional<State> saidState(std::span<const Status> statuses, QDate day)
{
    std::optional<State> state;
    for (const Status &status : statuses) {
        if (status.voided || !status.covers(day))
            continue;
        switch (status.kind) {
        case StatusKind::Suspended:
            state = State::Suspended;
            break;
        case StatusKind::NotApplicable:
            state = State::NotApplicable;
            break;
        case StatusKind::Replaced:
            state = State::Replaced;
            break;
        }
    }
    return state;
}

std::optional<Percent> Standing::compliance() const
{
    if (planned.part == 0)
        return {};
    const std::int64_t reached = progress.part * planned.whole;
    const std::int64_t target = planned.part * progress.whole;
    return Percent::of(std::min(reached, target), target);
}

QDate DueDays::moved(QDate day)
{
    static const QDate first(limits::firstYear, 1, 1);
    static const auto days = static_cast<std::size_t>(first.daysTo(QDate(limits::lastYear, 12, 31)) + 1);
    const qint64 offset = first.daysTo(day);
    if (offset < 0 || offset >= static_cast<qint64>(days))
        return m_calendar.onOrAfter(day);
    if (m_known.empty())
        m_known.resize(days);
    // A run of days off is walked once, however many deadlines fall into it.
    const auto asked = static_cast<std::size_t>(offset);
    std::size_t known = asked;
    QDate business = day;
    while (known < days && !m_known[known].isValid() && !m_calendar.isBusinessDay(business)) {
        ++known;
        business = business.addDays(1);
    }
    if (known == days)
        business = m_calendar.onOrAfter(business);
    else if (m_known[known].isValid())
        business = m_known[known];
    for (std::size_t i = asked; i <= known && i < days; ++i)
        m_known[i] = business;
    return business;
}

Occurrence PeriodTable::at(Periodicity periodicity, qint64 index)
{
    constexpr qint64 most = 20'000; // 300 years have fewer weeks
    Known &known = m_known[static_cast<std::size_t>(periodicity)];
    if (known.periods.empty())
        known.base = index;
    if (index < known.base || index - known.base >= most)
        return {calendarperiod::label(periodicity, index), calendarperiod::at(periodicity, index)};
    const auto place = static_cast<std::size_t>(index - known.base);
    if (place >= known.periods.size())
        known.periods.resize(place + 1);
    Occurrence &period = known.periods[place];
    if (period.label.isNull())
        period = {calendarperiod::label(periodicity, index), calendarperiod::at(periodicity, index)};
    return period;
}

/// The values of a one-time activity up to @p day, by date; one a date, which is the later recorded.
const std::vector<ActivityMeasurer::Value> &ActivityMeasurer::values(const ActivityLog &log, QDate day)
{
    m_values.clear();
    for (const FollowUp &followUp : log.followUps) {
        if (followUp.kind == FollowUpKind::Progress && followUp.progress && !followUp.voided && followUp.date <= day)
            m_values.push_back({followUp.date, *followUp.progress});
    }
    if (!std::ranges::is_sorted(m_values, {}, &Value::date))
        std::ranges::stable_sort(m_values, {}, &Value::date);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        if (i + 1 < m_values.size() && m_values[i + 1].date == m_values[i].date)
            continue;
        m_values[kept++] = m_values[i];
    }
    m_values.resize(kept);
    return m_values;
}

/// What the log says up to @p day of each occurrence of @p reading, and of occurrences it does not have.
const std::vector<ActivityMeasurer::Mark> &ActivityMeasurer::marks(const ActivityLog &log,
                                                                   const DeadlineReading &reading, QDate day,
                                                                   std::vector<Occurrence> *misfits)
{
    m_marks.clear();
    qint64 first = 0;
    if (reading.periodicity) {
        first = calendarperiod::indexOf(*reading.periodicity, reading.start);
        m_marks.resize(
            static_cast<std::size_t>(calendarperiod::indexOf(*reading.periodicity, reading.due) - first + 1));
    }
    for (const FollowUp &followUp : log.followUps) {
        if (!followUp.occurrence || followUp.voided || followUp.date > day)
            continue;
        const std::optional<qint64> index =
            reading.periodicity ? calendarperiod::named(*reading.periodicity, followUp.occurrence->label)
                                : std::nullopt;
        const bool fits = index && *index >= first && *index - first < static_cast<qint64>(m_marks.size());
        if (!fits) {
            if (misfits && followUp.kind == FollowUpKind::Fulfilled)
                misfits->push_back(*followUp.occurrence);
            continue;
        }
        Mark &mark = m_marks[static_cast<std::size_t>(*index - first)];
        if (followUp.kind == FollowUpKind::NotApplicable)
            mark.notApplicable = true;
        else if (followUp.kind == FollowUpKind::Fulfilled
                 && (!mark.fulfilledOn.isValid() || followUp.date < mark.fulfilledOn))
            mark.fulfilledOn = followUp.date;
    }
    return m_marks;
}

Share ActivityMeasurer::plannedOneTime(const DeadlineReading &reading, QDate day)
{
    if (reading.kind == DeadlineKind::Unread)
        return {};
    if (day >= m_dueDays.of(reading.due))
        return {1, 1};
    if (reading.kind != DeadlineKind::Until)
        return {};
    const auto month = [](QDate of) { return calendarperiod::indexOf(Periodicity::Monthly, of); };
    const qint64 all = month(reading.due) - month(reading.start) + 1;
    const qint64 begun = month(day) - month(reading.start);
    const qint64 elapsed = begun + (day == lastOfMonth(day) ? 1 : 0);
    // The last month ends with the due day, which may have been moved beyond it.
    return {std::clamp<qint64>(elapsed, 0, all - 1), all};
}

/// How many of the @p count occurrences of @p reading are due by @p day: always the first ones.
std::size_t ActivityMeasurer::dueBy(const DeadlineReading &reading, std::size_t count, QDate day)
{
    const qint64 first = calendarperiod::indexOf(*reading.periodicity, reading.start);
    const qint64 begun = calendarperiod::indexOf(*reading.periodicity, day) - first + 1;
    qint64 due = std::clamp<qint64>(begun, 0, static_cast<qint64>(count));
    while (due > 0) {
        const QDate last = calendarperiod::at(*reading.periodicity, first + due - 1).last;
        if (m_dueDays.of(std::min(last, reading.due)) <= day)
            break;
        --due;
    }
    return static_cast<std::size_t>(due);
}

Standing ActivityMeasurer::standing(const ActivityLog &log, QDate day)
{
    const DeadlineReading reading = usable(inForce(log, day).deadline);
    Standing standing;
    if (!reading.periodicity) {
        if (const auto &known = values(log, day); !known.empty())
            standing.progress = {known.back().progress.hundredths(), 10'000};
        standing.planned = plannedOneTime(reading, day);
        return standing;
    }
    const auto &known = marks(log, reading, day, nullptr);
    const std::size_t dueByDay = dueBy(reading, known.size(), day);
    std::int64_t applicable = 0;
    std::int64_t fulfilled = 0;
    std::int64_t due = 0;
    for (std::size_t i = 0; i < known.size(); ++i) {
        if (known[i].notApplicable)
            continue;
        ++applicable;
        fulfilled += known[i].fulfilledOn.isValid() ? 1 : 0;
        due += i < dueByDay ? 1 : 0;
    }
    if (applicable > 0)
        standing = {{fulfilled, applicable}, {due, applicable}};
    return standing;
}

void ActivityMeasurer::measureOneTime(const ActivityLog &log, const DeadlineReading &reading, QDate cutOff,
                                      ActivityMeasure &measure)
{
    marks(log, reading, cutOff, &measure.misfits);
    const auto &known = values(log, cutOff);
    Standing standing;
    standing.planned = plannedOneTime(reading, cutOff);
    if (!known.empty())
        standing.progress = {known.back().progress.hundredths(), 10'000};
    for (auto value = known.rbegin(); value != known.rend() && value->progress.isComplete(); ++value)
        measure.completedOn = value->date;

    measure.progress = standing.progress.percent();
    measure.planned = standing.planned.percent();
    measure.compliance = standing.compliance();
    const bool hasDue = measure.due.isValid();
    if (measure.completedOn.isValid())
        measure.state = hasDue && measure.completedOn > measure.due ? State::DoneLate : State::Done;
    else if (hasDue && cutOff > measure.due)
        measure.state = State::Overdue;
    else
        measure.state = standing.progress.part > 0 ? State::InProgress : State::NotStarted;
    measure.dueSoon = hasDue && !isFinished(measure.state) && cutOff <= measure.due
                      && measure.due <= cutOff.addDays(m_settings.dueSoonDays);
}

void ActivityMeasurer::measureRecurring(const ActivityLog &log, const DeadlineReading &reading, QDate cutOff,
                                        ActivityMeasure &measure)
{
    const auto &known = marks(log, reading, cutOff, &measure.misfits);
    const qint64 first = calendarperiod::indexOf(*reading.periodicity, reading.start);
    const QDate soon = cutOff.addDays(m_settings.dueSoonDays);
    measure.occurrences.reserve(known.size());
    for (std::size_t i = 0; i < known.size(); ++i) {
        Occurrence occurrence = m_periods.at(*reading.periodicity, first + static_cast<qint64>(i));
        occurrence.days = {std::max(occurrence.days.first, reading.start), std::min(occurrence.days.last, reading.due)};
        const QDate due = m_dueDays.of(occurrence.days.last);
        const OccurrenceState state = stateOf(known[i].notApplicable, known[i].fulfilledOn, due, cutOff);
        measure.occurrences.push_back({std::move(occurrence), due, state, known[i].fulfilledOn});
        if (state == OccurrenceState::NotApplicable)
            continue;
        ++measure.applicable;
        measure.fulfilled += known[i].fulfilledOn.isValid() ? 1 : 0;
        measure.dueByNow += due <= cutOff ? 1 : 0;
        measure.overdue += state == OccurrenceState::Overdue ? 1 : 0;
        measure.dueSoon = measure.dueSoon || (state == OccurrenceState::Pending && due <= soon);
    }
    Standing standing;
    if (measure.applicable > 0)
        standing = {{measure.fulfilled, measure.applicable}, {measure.dueByNow, measure.applicable}};
    measure.progress = standing.progress.percent();
    measure.planned = standing.planned.percent();
    measure.compliance = standing.compliance();
    if (measure.applicable > 0 && measure.fulfilled == measure.applicable)
        measure.state = State::Done;
    else if (measure.overdue > 0)
        measure.state = State::Behind;
    else
        measure.state = measure.fulfilled > 0 ? State::OnTrack : State::NotStarted;
}

ActivityMeasure ActivityMeasurer::measure(const ActivityLog &log, QDate cutOff)
{
    const InForce deadline = inForce(log, cutOff);
    const DeadlineReading reading = usable(deadline.deadline);
    ActivityMeasure measure;
    measure.id = log.activity.id;
    measure.number = log.activity.number;
    measure.phase = log.activity.phase;
    measure.weightThousandths = log.activity.weight.value_or(Weight::one()).thousandths();
    measure.inForce = deadline.deadline;
    measure.extended = deadline.extended;
    measure.due = m_dueDays.of(reading.due);
    if (reading.periodicity)
        measureRecurring(log, reading, cutOff, measure);
    else
        measureOneTime(log, reading, cutOff, measure);
    sortMisfits(measure.misfits);
    if (const std::optional<State> said = saidState(log.statuses, cutOff)) {
        measure.state = *said;
        measure.dueSoon = false;
    }
    return measure;
}

} // namespace gelt
