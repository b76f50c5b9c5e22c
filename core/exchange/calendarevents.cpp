// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendarevents.h"

#include "core/exchange/planlookup.h"
#include "core/measure/commitments.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::CalendarFile)
};

bool isFulfilled(State state) { return state == State::Done || state == State::DoneLate; }
bool isOwed(OccurrenceState state) { return state == OccurrenceState::Pending || state == OccurrenceState::Overdue; }

/// A log only grows, so that with the versions of rows its entries and voids count the changes of what hangs on it.
template <class Entry>
int changesIn(std::span<const Entry> log)
{
    const auto voided = std::ranges::count_if(log, [](const Entry &entry) { return entry.voided.has_value(); });
    return static_cast<int>(log.size()) + static_cast<int>(voided);
}

void addLine(QStringList &lines, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        lines << Tr::tr("%1: %2").arg(label, value);
}

class Collector {
public:
    Collector(const PlanContents &contents, const PlanMeasure &measure, const CalendarOptions &options)
        : m_plan(contents, measure)
        , m_options(options)
    {
    }

    std::vector<CalendarEvent> collect()
    {
        for (const Activity &activity : m_plan.contents().activities) {
            const ActivityMeasure *measure = m_plan.measureOf(activity.id);
            if (measure && isCounted(measure->state) && answersFor(activity.id))
                addActivity(activity, *measure);
        }
        if (m_options.withCommitments)
            addCommitments();
        std::ranges::sort(m_events, {}, [](const CalendarEvent &event) { return std::tie(event.day, event.key); });
        return std::move(m_events);
    }

private:
    bool answersFor(ActivityId activity) const
    {
        if (!m_options.responsible.isStored())
            return true;
        return std::ranges::any_of(ofActivity(m_plan.contents().assignments, activity), [&](const Assignment &of) {
            return of.role == Role::Responsible && of.person == m_options.responsible;
        });
    }

    void addActivity(const Activity &activity, const ActivityMeasure &measure)
    {
        const PlanContents &contents = m_plan.contents();
        CalendarEvent event;
        event.sequence = contents.plan.rowVersion + activity.rowVersion
                         + changesIn(ofActivity(contents.extensions, activity.id));
        event.description = descriptionOf(activity, measure);
        const QString key = QStringLiteral("activity-%1").arg(activity.number);
        if (measure.inForce.reading.kind != DeadlineKind::Recurring) {
            if (isFulfilled(measure.state) || !measure.due.isValid())
                return;
            event.key = key;
            event.day = measure.due;
            //: name of an event in a calendar: number and name of an activity
            event.summary = Tr::tr("Due: %1. %2").arg(QString::number(activity.number), activity.title);
            m_events.push_back(event);
            return;
        }
        for (const OccurrenceMeasure &period : measure.occurrences) {
            if (!isOwed(period.state))
                continue;
            event.key = key + u'-' + period.occurrence.label;
            event.day = period.due;
            //: name of an event in a calendar: number and name of an activity, and the period, such as 2013-T2
            event.summary = Tr::tr("Due: %1. %2 (%3)")
                                .arg(QString::number(activity.number), activity.title, period.occurrence.label);
            m_events.push_back(event);
        }
    }

    QString descriptionOf(const Activity &activity, const ActivityMeasure &measure) const
    {
        QStringList lines;
        if (!activity.description.isEmpty())
            lines << activity.description;
        addLine(lines, Tr::tr("Phase"), m_plan.phase(activity.phase));
        addLine(lines, Tr::tr("Responsible"), m_plan.people(activity.id, Role::Responsible));
        addLine(lines, Tr::tr("Support"), m_plan.people(activity.id, Role::Supporting));
        addLine(lines, Tr::tr("Deadline as written"), measure.inForce.text);
        addLine(lines, Tr::tr("Expected evidence"), activity.expectedEvidence);
        addLine(lines, Tr::tr("Plan"), m_plan.contents().plan.name);
        return lines.join(u'\n');
    }

    void addCommitments()
    {
        const Meetings &meetings = m_plan.contents().meetings;
        QHash<CommitmentId, const Commitment *> byId;
        for (const Commitment &commitment : meetings.commitments)
            byId.insert(commitment.id, &commitment);
        for (const CommitmentMeasure &measure : measureCommitments(m_plan.contents(), m_plan.measure())) {
            const Commitment *commitment = byId.value(measure.id);
            // One that became an activity falls due with it.
            if (!commitment || commitment->isActivity || !isOpen(measure.state) || !measure.due.isValid())
                continue;
            if (m_options.responsible.isStored() && commitment->responsible != m_options.responsible)
                continue;
            m_events.push_back(eventOf(*commitment, measure));
        }
    }

    CalendarEvent eventOf(const Commitment &commitment, const CommitmentMeasure &measure) const
    {
        const Meetings &meetings = m_plan.contents().meetings;
        QStringList lines{commitment.text};
        addLine(lines, Tr::tr("Responsible"), commitment.responsibleText);
        if (const Acta *acta = findActa(meetings, commitment.acta))
            lines << displayName(*acta);
        addLine(lines, Tr::tr("Plan"), m_plan.contents().plan.name);
        return {QStringLiteral("commitment-%1").arg(commitment.id.value),
                commitment.rowVersion + changesIn(ofCommitment(meetings.entries, commitment.id)), measure.due,
                //: name of an event in a calendar: what somebody undertook in a meeting
                Tr::tr("Commitment: %1").arg(commitment.text), lines.join(u'\n')};
    }

    PlanLookup m_plan;
    const CalendarOptions &m_options;
    std::vector<CalendarEvent> m_events;
};

} // namespace

std::vector<CalendarEvent> calendarEvents(const PlanContents &contents, const PlanMeasure &measure,
                                          const CalendarOptions &options)
{
    return Collector(contents, measure, options).collect();
}

} // namespace gelt
