// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/nextperiod.h"

#include "core/domain/check.h"
#include "core/exchange/newplan.h"
#include "core/measure/commitments.h"

#include <QCoreApplication>
#include <QSet>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::NextPeriod)
};

/// Takes what goes on out of an old plan. The keys stay: they only tie the new plan's rows together.
class Succession {
public:
    Succession(const PlanContents &old, const Period &period, QDate asOf)
        : m_old(old)
        , m_period(period)
        , m_measure(measure(old, asOf))
    {
    }

    PlanContents take()
    {
        takePlan();
        takeActivities();
        takeCommitments();
        takePeople();
        return std::move(m_new);
    }

private:
    void takePlan()
    {
        m_new.plan.id = {1};
        m_new.plan.name = newPlanName(m_period);
        m_new.plan.entity = m_old.plan.entity;
        m_new.plan.period = m_period;
        m_new.plan.settings = m_old.plan.settings;
        std::ranges::copy_if(m_old.holidays, std::back_inserter(m_new.holidays),
                             [&](const LocalHoliday &day) { return m_period.contains(day.date); });
        m_new.meetings.settings = m_old.meetings.settings;
        m_new.meetings.settings.firstNumber = firstNumber();
    }

    /// Numbers that run on go on; those of a year begin with 1.
    int firstNumber() const
    {
        if (m_old.meetings.settings.numbering == Numbering::Yearly)
            return 1;
        int highest = 0;
        for (const Acta &acta : m_old.meetings.actas) {
            if (acta.number)
                highest = std::max(highest, acta.number->sequence);
        }
        return highest + 1;
    }

    /// Its words, where they mean in the new period what is meant there.
    Deadline deadlineOf(const ActivityMeasure &measured) const
    {
        const DeadlineReading wanted{DeadlineKind::Recurring, m_period.first, m_period.last,
                                     measured.inForce.reading.periodicity};
        const QString &text = measured.inForce.text;
        const bool holds = readDeadline(text, m_period, m_old.plan.settings.permanent) == wanted;
        return {holds ? text : spelledOut(wanted, m_period), wanted, ReadBy::Reader};
    }

    void takeActivities()
    {
        QSet<PhaseId> phases;
        for (std::size_t i = 0; i < m_old.activities.size(); ++i) {
            const ActivityMeasure &measured = m_measure.activities[i];
            const bool ended = measured.state == State::NotApplicable || measured.state == State::Replaced;
            if (ended || measured.inForce.reading.kind != DeadlineKind::Recurring || !measured.inForce.reading.periodicity)
                continue;
            Activity activity = m_old.activities[i];
            activity.number = static_cast<int>(m_new.activities.size()) + 1;
            activity.deadline = deadlineOf(measured);
            activity.budget = {};
            activity.import = {};
            phases.insert(activity.phase);
            m_carried.insert(activity.id);
            m_new.activities.push_back(std::move(activity));
        }
        std::ranges::copy_if(m_old.phases, std::back_inserter(m_new.phases),
                             [&](const Phase &phase) { return phases.contains(phase.id); });
        for (const Assignment &assignment : m_old.assignments) {
            if (!m_carried.contains(assignment.activity))
                continue;
            m_new.assignments.push_back(assignment);
            m_needed.insert(assignment.person);
        }
    }

    void takeCommitments()
    {
        QSet<ActaId> actas;
        const std::vector<CommitmentMeasure> measured = measureCommitments(m_old, m_measure);
        for (const CommitmentMeasure &now : measured) {
            const Commitment *old = findCommitment(m_old.meetings, now.id);
            const Acta *acta = old ? findActa(m_old.meetings, old->acta) : nullptr;
            if (!acta || !acta->number || !isOpen(now.state))
                continue;
            Commitment commitment = *old;
            commitment.item = {};
            commitment.due = now.due;
            if (!m_carried.contains(commitment.activity)) {
                commitment.activity = {};
                commitment.isActivity = false;
            }
            commitment.import = {};
            if (!actas.contains(acta->id)) {
                actas.insert(acta->id);
                m_new.meetings.actas.push_back(registered(*acta));
            }
            m_needed.insert(commitment.responsible);
            m_new.meetings.commitments.push_back(std::move(commitment));
        }
        std::ranges::sort(m_new.meetings.actas, {}, &Acta::id);
    }

    /// The acta as one that is on paper elsewhere: what it was and when.
    static Acta registered(const Acta &old)
    {
        Acta acta;
        acta.id = old.id;
        acta.state = ActaState::Archived;
        acta.number = old.number;
        acta.registered = true;
        acta.kind = old.kind;
        acta.group = old.group;
        acta.date = old.date;
        acta.from = old.from;
        acta.to = old.to;
        acta.city = old.city;
        acta.place = old.place;
        return acta;
    }

    template <class Entry>
    void takeLasting(const std::vector<Entry> &from, std::vector<Entry> &to)
    {
        for (const Entry &entry : from) {
            const bool lasts = !entry.to.isValid() || entry.to >= m_period.first;
            bool isThere = m_needed.contains(entry.person);
            if constexpr (requires { entry.delegate; })
                isThere = isThere && m_needed.contains(entry.delegate);
            if (lasts && isThere)
                to.push_back(entry);
        }
    }

    void takePeople()
    {
        for (const Person &person : m_old.people) {
            if (!person.active && !m_needed.contains(person.id))
                continue;
            m_needed.insert(person.id);
            m_new.people.push_back(person);
            m_new.people.back().import = {};
        }
        takeLasting(m_old.appointments, m_new.appointments);
        takeLasting(m_old.memberships, m_new.memberships);
        takeLasting(m_old.delegations, m_new.delegations);
    }

    const PlanContents &m_old;
    Period m_period;
    PlanMeasure m_measure;
    PlanContents m_new;
    QSet<ActivityId> m_carried;
    QSet<PersonId> m_needed; ///< whom something carried names, and later all who come along
};

} // namespace

Result<PlanContents> nextPeriod(const PlanContents &old, const Period &period, QDate asOf)
{
    if (!period.isValid() || !check::isPlanDay(period.first) || !check::isPlanDay(period.last))
        return check::periodNeeded();
    if (period.first <= old.plan.period.first)
        return check::invalid(
            Tr::tr("The next period must begin after %1, the first day of the plan that it follows.")
                .arg(old.plan.period.first.toString(QStringLiteral("dd/MM/yyyy"))));
    return Succession(old, period, asOf).take();
}

} // namespace gelt
