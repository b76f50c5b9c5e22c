// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plancolumns.h"

#include "core/report/ago.h"
#include "core/report/deadlinetext.h"
#include "core/report/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::PlanColumns)
};

QString number(const PlanRow &row) { return QString::number(row.activity.number); }
QString title(const PlanRow &row) { return row.activity.title; }
QString description(const PlanRow &row) { return row.activity.description; }
QString target(const PlanRow &row) { return row.activity.target.text; }
QString expectedEvidence(const PlanRow &row) { return row.activity.expectedEvidence; }
QString deadline(const PlanRow &row) { return row.measure.inForce.text; }
QString planned(const PlanRow &row) { return row.measure.planned.toString(row.locale); }
QString progress(const PlanRow &row) { return row.measure.progress.toString(row.locale); }
QString state(const PlanRow &row) { return displayName(row.measure.state); }

QString peopleOf(const PlanRow &row, Role role)
{
    QStringList names;
    for (const Assignment &assignment : ofActivity(row.session.contents().assignments, row.activity.id)) {
        if (assignment.role == role)
            names.append(row.people.value(assignment.person));
    }
    return names.join(QStringLiteral("; "));
}

QString responsible(const PlanRow &row) { return peopleOf(row, Role::Responsible); }
QString supporting(const PlanRow &row) { return peopleOf(row, Role::Supporting); }

QString compliance(const PlanRow &row)
{
    return report::complianceText(row.measure.compliance, row.session.contents().plan.settings.thresholds, row.locale);
}

int evidenceCount(const PlanRow &row)
{
    std::vector<EvidenceId> codes;
    for (const EvidenceLink &link : ofActivity(row.session.contents().evidenceLinks, row.activity.id))
        codes.push_back(link.evidence);
    std::ranges::sort(codes);
    return static_cast<int>(std::ranges::unique(codes).begin() - codes.begin());
}

QString evidence(const PlanRow &row) { return QString::number(evidenceCount(row)); }

QString weight(const PlanRow &row)
{
    return row.activity.weight ? row.locale.toString(row.activity.weight->toDouble(), 'g', 7) : QString();
}

QDate lastFollowUpDay(const PlanRow &row)
{
    QDate last;
    for (const FollowUp &entry : ofActivity(row.session.contents().followUps, row.activity.id)) {
        if (!entry.voided && entry.date <= row.session.cutOff() && (!last.isValid() || entry.date > last))
            last = entry.date;
    }
    return last;
}

QString lastFollowUp(const PlanRow &row)
{
    const QDate day = lastFollowUpDay(row);
    return day.isValid() ? report::shortDate(day) : QString();
}

QDate nextDue(const ActivityMeasure &measure)
{
    for (const OccurrenceMeasure &occurrence : measure.occurrences) {
        if (occurrence.state == OccurrenceState::Overdue || occurrence.state == OccurrenceState::Pending)
            return occurrence.due;
    }
    return measure.due;
}

const QDate never(9999, 12, 31);

constexpr auto byNumber = [](const PlanRow &row) -> QVariant { return row.activity.number; };
constexpr auto byDue = [](const PlanRow &row) -> QVariant {
    const QDate due = nextDue(row.measure);
    return due.isValid() ? due : never;
};
constexpr auto byPlanned = [](const PlanRow &row) -> QVariant { return row.measure.planned.toDouble(); };
constexpr auto byProgress = [](const PlanRow &row) -> QVariant { return row.measure.progress.toDouble(); };
constexpr auto byCompliance = [](const PlanRow &row) -> QVariant {
    return row.measure.compliance ? row.measure.compliance->toDouble() : 1000.0; // not programmed comes last
};
constexpr auto byState = [](const PlanRow &row) -> QVariant {
    // What asks for something first.
    static constexpr std::array order{State::Overdue,    State::Behind,    State::NotStarted, State::InProgress,
                                      State::OnTrack,    State::DoneLate,  State::Done,       State::Suspended,
                                      State::NotApplicable, State::Replaced};
    return static_cast<int>(std::ranges::find(order, row.measure.state) - order.begin());
};
constexpr auto byEvidence = [](const PlanRow &row) -> QVariant { return evidenceCount(row); };
constexpr auto byWeight = [](const PlanRow &row) -> QVariant {
    return row.activity.weight ? row.activity.weight->toDouble() : -1.0;
};
constexpr auto byLastFollowUp = [](const PlanRow &row) -> QVariant {
    const QDate day = lastFollowUpDay(row);
    return day.isValid() ? day : QDate(1, 1, 1);
};


} // namespace

const std::array<PlanColumnSpec, planColumnCount> planColumns{{
    {PlanColumn::Number, "number", QT_TRANSLATE_NOOP("gelt::PlanColumns", "No."), QT_TRANSLATE_NOOP("gelt::PlanColumns", "The activity’s number, given once"), number, byNumber, "000", 0,
     true, true, false},
    {PlanColumn::Title, "title", QT_TRANSLATE_NOOP("gelt::PlanColumns", "Activity"), QT_TRANSLATE_NOOP("gelt::PlanColumns", "What is to be done"), title, nullptr, QT_TRANSLATE_NOOP("gelt::PlanColumns", "Actualización de la página WEB"), 0,
     true, false, true},
    {PlanColumn::Responsible, "responsible", QT_TRANSLATE_NOOP("gelt::PlanColumns", "Responsible"), QT_TRANSLATE_NOOP("gelt::PlanColumns", "Who answers for it"), responsible, nullptr, QT_TRANSLATE_NOOP("gelt::PlanColumns", "Líder Comité"), 0,
     true, false, true},
    {PlanColumn::Deadline, "deadline", QT_TRANSLATE_NOOP("gelt::PlanColumns", "Deadline"), QT_TRANSLATE_NOOP("gelt::PlanColumns", "The deadline as written, and what it means"),
     deadline, byDue, QT_TRANSLATE_NOOP("gelt::PlanColumns", "Permanente actualización"), 0,
     true, false, true},
    {PlanColumn::Planned, "planned", QT_TRANSLATE_NOOP("gelt::PlanColumns", "Progr."), QT_TRANSLATE_NOOP("gelt::PlanColumns", "Programmed: how much should be done at the cut-off"),
     planned, byPlanned, "100,0 %", 0,
     true, true, false},
    {PlanColumn::Progress, "progress", QT_TRANSLATE_NOOP("gelt::PlanColumns", "Progress"), QT_TRANSLATE_NOOP("gelt::PlanColumns", "How much is done at the cut-off; the stroke is what was programmed"),
     progress, byProgress, "100,0 %", 2,
     true, true, true},
    {PlanColumn::Compliance, "compliance", QT_TRANSLATE_NOOP("gelt::PlanColumns", "Compliance"), QT_TRANSLATE_NOOP("gelt::PlanColumns", "How much of what was programmed is done"),
     compliance, byCompliance, QT_TRANSLATE_NOOP("gelt::PlanColumns", "Yellow"), 34,
     true, false, false},
    {PlanColumn::State, "state", QT_TRANSLATE_NOOP("gelt::PlanColumns", "State"), QT_TRANSLATE_NOOP("gelt::PlanColumns", "How the activity stands at the cut-off"), state, byState, QT_TRANSLATE_NOOP("gelt::PlanColumns", "In progress"), 22,
     true, false, false},
    {PlanColumn::Evidence, "evidence", QT_TRANSLATE_NOOP("gelt::PlanColumns", "Ev."), QT_TRANSLATE_NOOP("gelt::PlanColumns", "Pieces of evidence"), evidence, byEvidence, "00", 18,
     true, true,
     false},
    {PlanColumn::Description, "description", QT_TRANSLATE_NOOP("gelt::PlanColumns", "Description"), QT_TRANSLATE_NOOP("gelt::PlanColumns", "What the plan says of it"), description,
     nullptr, QT_TRANSLATE_NOOP("gelt::PlanColumns", "Levantamiento de información sobre"), 0,
     false, false, true},
    {PlanColumn::Supporting, "supporting", QT_TRANSLATE_NOOP("gelt::PlanColumns", "Supporting"), QT_TRANSLATE_NOOP("gelt::PlanColumns", "Who helps"), supporting, nullptr, QT_TRANSLATE_NOOP("gelt::PlanColumns", "Líder Comité"), 0,
     false,
     false, true},
    {PlanColumn::Weight, "weight", QT_TRANSLATE_NOOP("gelt::PlanColumns", "Weight"), QT_TRANSLATE_NOOP("gelt::PlanColumns", "What it counts for; 1 where nothing is said"), weight,
     byWeight, "1.000", 0,
     false, true, true},
    {PlanColumn::Target, "target", QT_TRANSLATE_NOOP("gelt::PlanColumns", "Target"), QT_TRANSLATE_NOOP("gelt::PlanColumns", "What it should reach"), target, nullptr, QT_TRANSLATE_NOOP("gelt::PlanColumns", "2 talleres al año"), 0,
     false, false,
     true},
    {PlanColumn::ExpectedEvidence, "expectedEvidence", QT_TRANSLATE_NOOP("gelt::PlanColumns", "Expected evidence"),
     QT_TRANSLATE_NOOP("gelt::PlanColumns", "The product or evidence that the plan asks for"), expectedEvidence, nullptr, QT_TRANSLATE_NOOP("gelt::PlanColumns", "Acta y lista de asistencia"), 0,
     false, false, true},
    {PlanColumn::LastFollowUp, "lastFollowUp", QT_TRANSLATE_NOOP("gelt::PlanColumns", "Last follow-up"), QT_TRANSLATE_NOOP("gelt::PlanColumns", "The day of the last follow-up"),
     lastFollowUp, byLastFollowUp, "00/00/0000", 0,
     false, false, false},
}};


QString titleOf(const PlanColumnSpec &spec) { return Tr::tr(spec.title); }
QString helpOf(const PlanColumnSpec &spec) { return Tr::tr(spec.help); }

int widthOf(const PlanColumnSpec &spec, const QFontMetrics &metrics)
{
    constexpr int padding = 14; // as the delegate leaves it, 7 at each side
    int text = metrics.horizontalAdvance(Tr::tr(spec.sample));
    if (spec.column == PlanColumn::State)
        text = std::max(text, metrics.horizontalAdvance(report::agoText(730))); // the longest that says days
    return std::max(text + spec.besides, metrics.horizontalAdvance(titleOf(spec))) + padding;
}

QString deadlineMeaning(const PlanRow &row)
{
    const DeadlineReading &reading = row.measure.inForce.reading;
    const QString meaning = reading.kind == DeadlineKind::Unread ? Tr::tr("not interpreted") : report::deadlineBrief(reading);
    return row.measure.extended ? Tr::tr("%1, extended").arg(meaning) : meaning;
}

QString stateDetail(const PlanRow &row)
{
    const ActivityMeasure &measure = row.measure;
    const auto daysTo = [&](QDate day) { return static_cast<int>(row.session.cutOff().daysTo(day)); };
    switch (measure.state) {
    case State::Overdue: return report::agoText(-daysTo(measure.due));
    case State::Behind: return Tr::tr("%n period(s)", nullptr, measure.overdue);
    case State::InProgress:
    case State::NotStarted:
    case State::OnTrack: {
        const QDate due = nextDue(measure);
        if (!measure.dueSoon || !due.isValid() || due < row.session.cutOff())
            return {};
        return due == row.session.cutOff() ? Tr::tr("today") : report::aheadText(daysTo(due));
    }
    default: return {};
    }
}

} // namespace gelt
