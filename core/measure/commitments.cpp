// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/commitments.h"

#include <QStringList>

#include <algorithm>
#include <unordered_map>

namespace gelt {
namespace {

/// The entries that count at a day, in the order in which they hold.
std::vector<const CommitmentEntry *> counting(std::span<const CommitmentEntry> log, QDate cutOff)
{
    std::vector<const CommitmentEntry *> entries;
    for (const CommitmentEntry &entry : log) {
        if (!entry.voided && entry.date <= cutOff)
            entries.push_back(&entry);
    }
    std::ranges::stable_sort(entries, {}, [](const CommitmentEntry *entry) { return entry->date; });
    return entries;
}

CommitmentState stateOf(State state)
{
    switch (state) {
    case State::Done: return CommitmentState::Done;
    case State::DoneLate: return CommitmentState::DoneLate;
    case State::Behind:
    case State::Overdue: return CommitmentState::Overdue;
    case State::NotApplicable:
    case State::Replaced: return CommitmentState::Withdrawn;
    case State::InProgress:
    case State::OnTrack:
    case State::NotStarted:
    case State::Suspended: return CommitmentState::Pending;
    }
    return CommitmentState::Pending;
}

/// Since when an activity is done: its progress is whole, or its last occurrence was fulfilled.
QDate doneSince(const ActivityMeasure &activity)
{
    QDate since = activity.completedOn;
    for (const OccurrenceMeasure &one : activity.occurrences) {
        if (one.fulfilledOn.isValid() && (!since.isValid() || since < one.fulfilledOn))
            since = one.fulfilledOn;
    }
    return since;
}

bool isDone(CommitmentState state) { return state == CommitmentState::Done || state == CommitmentState::DoneLate; }

CommitmentMeasure measureAsActivity(CommitmentMeasure now, const ActivityMeasure &activity)
{
    now.state = stateOf(activity.state);
    now.due = activity.due;
    now.doneOn = isDone(now.state) ? doneSince(activity) : QDate();
    if (now.doneOn.isValid() && (!now.changed.isValid() || now.changed < now.doneOn))
        now.changed = now.doneOn;
    return now;
}

bool looksAtCommitments(const Meetings &meetings, const Acta &acta)
{
    const auto items = ofActa(meetings.items, acta.id);
    return std::ranges::find(items, AgendaRole::Commitments, &AgendaItem::role) != items.end()
           || !ofActa(meetings.reviewed, acta.id).empty();
}

/// The last meeting before @p acta in which commitments were followed up; where there is none, the last one at all.
const Acta *lastReview(const Meetings &meetings, const Acta &acta)
{
    const Acta *const previous = previousActa(meetings, acta.id);
    const Acta *last = previous;
    while (last && !looksAtCommitments(meetings, *last))
        last = previousActa(meetings, last->id);
    return last ? last : previous;
}

/// What one meeting looks at, of commitments made before it.
class Review {
public:
    Review(const PlanContents &contents, const Acta &acta)
        : m_contents(contents)
        , m_meetings(contents.meetings)
        , m_acta(acta)
        , m_previous(lastReview(contents.meetings, acta))
        , m_calendar(calendarOf(contents.plan.settings, contents.holidays))
    {
    }

    std::vector<ReviewedCommitment> run() const
    {
        std::vector<ReviewedCommitment> lines;
        const Acta *made = nullptr;
        for (const Commitment &commitment : m_meetings.commitments) {
            if (!made || made->id != commitment.acta)
                made = findActa(m_meetings, commitment.acta);
            if (!made || made->state == ActaState::Annulled || !wasBefore(*made, m_acta))
                continue;
            const CommitmentMeasure now = measured(commitment);
            const bool isNew = isUntold(commitment, *made, now);
            if (isOpen(now.state) || isNew || isAfterPrevious(now.changed))
                lines.push_back(line(commitment, now, isNew));
        }
        std::ranges::stable_sort(lines, {}, [](const ReviewedCommitment &one) {
            return one.due.isValid() ? std::pair(0, one.due) : std::pair(1, QDate());
        });
        for (std::size_t i = 0; i < lines.size(); ++i)
            lines[i].order = static_cast<int>(i) + 1;
        return lines;
    }

private:
    bool isAfterPrevious(QDate day) const { return day.isValid() && (!m_previous || m_previous->date < day); }

    /// Whether what became of it was never told, whatever day it is said of: it was made in the meeting before or after
    /// that, or the acta of that meeting keeps a line that says it was open.
    bool isUntold(const Commitment &commitment, const Acta &made, const CommitmentMeasure &now) const
    {
        if (!m_previous || !wasBefore(made, *m_previous))
            return true;
        if (isOpen(m_previous->state) || isOpen(now.state))
            return false;
        return std::ranges::any_of(ofActa(m_meetings.reviewed, m_previous->id), [&](const ReviewedCommitment &told) {
            return told.commitment == commitment.id && isOpen(told.state);
        });
    }

    CommitmentMeasure measured(const Commitment &commitment) const
    {
        const auto log = ofCommitment(m_meetings.entries, commitment.id);
        const auto activity = commitment.isActivity
                                  ? std::ranges::find(m_contents.activities, commitment.activity, &Activity::id)
                                  : m_contents.activities.end();
        if (activity == m_contents.activities.end())
            return measureCommitment(commitment, log, m_acta.date, nullptr);
        const ActivityMeasure became =
            measure(*activity, ofActivity(m_contents.extensions, activity->id),
                    ofActivity(m_contents.statuses, activity->id), ofActivity(m_contents.followUps, activity->id),
                    m_contents.plan, m_calendar, m_acta.date);
        return measureCommitment(commitment, log, m_acta.date, &became);
    }

    QString responsibleOf(const Commitment &commitment) const
    {
        if (!commitment.responsibleText.isEmpty())
            return commitment.responsibleText;
        const auto person = std::ranges::find(m_contents.people, commitment.responsible, &Person::id);
        return person == m_contents.people.end() ? QString() : displayName(*person);
    }

    ReviewedCommitment line(const Commitment &commitment, const CommitmentMeasure &now, bool isNew) const
    {
        QStringList words;
        for (const CommitmentEntry *entry : counting(ofCommitment(m_meetings.entries, commitment.id), m_acta.date)) {
            if (!entry->note.isEmpty() && (isNew || isAfterPrevious(entry->date)))
                words.append(entry->note);
        }
        ReviewedCommitment line;
        line.acta = m_acta.id;
        line.commitment = commitment.id;
        line.text = commitment.text;
        line.responsible = responsibleOf(commitment);
        line.due = now.due;
        line.state = now.state;
        line.note = words.join(u'\n');
        return line;
    }

    const PlanContents &m_contents;
    const Meetings &m_meetings;
    const Acta &m_acta;
    const Acta *m_previous;
    BusinessCalendar m_calendar;
};

} // namespace

CommitmentMeasure measureCommitment(const Commitment &commitment, std::span<const CommitmentEntry> log, QDate cutOff,
                                    const ActivityMeasure *became)
{
    CommitmentMeasure now;
    now.id = commitment.id;
    now.due = commitment.due;
    for (const CommitmentEntry *entry : counting(log, cutOff)) {
        now.changed = entry->date;
        switch (entry->kind) {
        case CommitmentEntryKind::Note: break;
        case CommitmentEntryKind::Done:
            if (isDone(now.state))
                break;
            now.state = now.due.isValid() && now.due < entry->date ? CommitmentState::DoneLate : CommitmentState::Done;
            now.doneOn = entry->date;
            break;
        case CommitmentEntryKind::Extended:
            now.due = entry->newDue;
            now.state = CommitmentState::Pending;
            now.doneOn = {};
            break;
        case CommitmentEntryKind::Withdrawn:
            now.state = CommitmentState::Withdrawn;
            now.doneOn = {};
            break;
        }
    }
    if (became)
        return measureAsActivity(now, *became);
    if (now.state == CommitmentState::Pending && now.due.isValid() && now.due < cutOff)
        now.state = CommitmentState::Overdue;
    return now;
}

std::vector<CommitmentMeasure> measureCommitments(const PlanContents &contents, const PlanMeasure &measure)
{
    const Meetings &meetings = contents.meetings;
    std::unordered_map<ActivityId, const ActivityMeasure *> activities;
    for (const ActivityMeasure &activity : measure.activities)
        activities.emplace(activity.id, &activity);
    std::vector<CommitmentMeasure> measures;
    measures.reserve(meetings.commitments.size());
    const Acta *made = nullptr;
    for (const Commitment &commitment : meetings.commitments) {
        if (!made || made->id != commitment.acta)
            made = findActa(meetings, commitment.acta);
        if (!made || made->state == ActaState::Annulled)
            continue;
        const auto became = commitment.isActivity ? activities.find(commitment.activity) : activities.end();
        measures.push_back(measureCommitment(commitment, ofCommitment(meetings.entries, commitment.id), measure.cutOff,
                                             became == activities.end() ? nullptr : became->second));
    }
    return measures;
}

std::vector<ReviewedCommitment> commitmentsToReview(const PlanContents &contents, ActaId id)
{
    const Acta *const acta = findActa(contents.meetings, id);
    if (!acta)
        return {};
    if (isOpen(acta->state))
        return Review(contents, *acta).run();
    const auto lines = ofActa(contents.meetings.reviewed, id);
    return {lines.begin(), lines.end()};
}

} // namespace gelt
