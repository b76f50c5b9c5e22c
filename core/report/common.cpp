// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/common.h"

#include "core/domain/quorum.h"
#include "core/report/format.h"

#include <QCoreApplication>

namespace gelt::report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::report::Common)
};

constexpr std::size_t mostSigners = 6;

} // namespace

PeopleNames::PeopleNames(const PlanContents &contents)
{
    for (const Person &person : contents.people)
        m_names.insert(person.id, displayName(person));
}

QString PeopleNames::responsibleFor(const PlanContents &contents, ActivityId activity) const
{
    QStringList names;
    for (const Assignment &assignment : ofActivity(contents.assignments, activity)) {
        if (assignment.role == Role::Responsible)
            names.append(m_names.value(assignment.person));
    }
    return names.join(QStringLiteral("; "));
}

Icon iconOf(State state)
{
    switch (state) {
    case State::Done: return Icon::Done;
    case State::DoneLate: return Icon::DoneLate;
    case State::InProgress: return Icon::InProgress;
    case State::OnTrack: return Icon::OnTrack;
    case State::NotStarted: return Icon::NotStarted;
    case State::Behind: return Icon::Behind;
    case State::Overdue: return Icon::Overdue;
    case State::Suspended: return Icon::Suspended;
    case State::NotApplicable: return Icon::NotApplicable;
    case State::Replaced: return Icon::Replaced;
    }
    return Icon::None;
}

Icon iconOf(Light light)
{
    switch (light) {
    case Light::Green: return Icon::LightGreen;
    case Light::Yellow: return Icon::LightYellow;
    case Light::Red: return Icon::LightRed;
    case Light::NotAvailable: return Icon::LightNotAvailable;
    }
    return Icon::None;
}

Run plain(const QString &text) { return {text, false, Tone::Plain}; }
Run bold(const QString &text) { return {text, true, Tone::Plain}; }
Run quiet(const QString &text) { return {text, false, Tone::Quiet}; }

Cell absent(const QString &words)
{
    Cell cell;
    cell.lines = {{Run{words, false, Tone::Absent}}};
    return cell;
}

Cell boldCell(const QString &text)
{
    Cell cell;
    cell.lines = {{bold(text)}};
    return cell;
}

Cell stateCell(State state)
{
    Cell cell(displayName(state));
    cell.icon = iconOf(state);
    return cell;
}

Cell lightCell(Light light)
{
    Cell cell(displayName(light));
    cell.icon = iconOf(light);
    return cell;
}

Cell deadlineCell(const Activity &activity, std::span<const Extension> extensions, const ActivityMeasure &measure,
                  const BusinessCalendar &calendar)
{
    Cell cell;
    if (measure.extended) {
        cell.lines = {{plain(Tr::tr("Initial: %1").arg(activity.deadline.text))},
                      {plain(Tr::tr("In force: %1").arg(measure.inForce.text))}};
    } else if (activity.deadline.text.isEmpty()) {
        cell = absent(Tr::tr("no deadline"));
    } else {
        cell.lines = {{plain(activity.deadline.text)}};
    }

    const DeadlineReading &reading = measure.inForce.reading;
    if (reading.kind == DeadlineKind::Unread) {
        if (!activity.deadline.text.isEmpty())
            cell.lines.push_back({Run{Tr::tr("not interpreted"), false, Tone::Absent}});
        return cell;
    }
    const QString due = shortDate(reading.due);
    if (reading.kind == DeadlineKind::Recurring && reading.periodicity)
        cell.lines.push_back({quiet(Tr::tr("%1, to %2").arg(displayName(*reading.periodicity), due))});
    else if (due != measure.inForce.text)
        cell.lines.push_back({quiet(due)});
    if (!calendar.isBusinessDay(reading.due))
        cell.lines.push_back(
            {quiet(Tr::tr("(next business day: %1)").arg(shortDate(calendar.onOrAfter(reading.due))))});
    if (measure.extended) {
        for (const Extension &extension : extensions) {
            if (extension.deadline == measure.inForce && !extension.voided && !extension.acta.isEmpty()) {
                cell.lines.push_back({quiet(Tr::tr("ACTA %1").arg(extension.acta))});
                break;
            }
        }
    }
    return cell;
}

QString entityLine(const Plan &plan)
{
    if (plan.entity.name.isEmpty())
        return plan.name;
    if (plan.entity.department.isEmpty())
        return plan.entity.name;
    return plan.entity.name + QStringLiteral(", ") + plan.entity.department;
}

RichText phaseHead(const QString &name, int activities)
{
    return {bold(name), plain(QStringLiteral(" \u00B7 ") + Tr::tr("%n activity(ies)", nullptr, activities))};
}

RichText phaseHead(const QString &name, int activities, int shown)
{
    if (shown == activities)
        return phaseHead(name, activities);
    //: how many of a phase's activities a filtered list shows
    const QString some = Tr::tr("%1 of %n activity(ies)", nullptr, activities).arg(shown);
    return {bold(name), plain(QStringLiteral(" \u00B7 ") + some)};
}

QString phaseName(const PlanContents &contents, PhaseId phase)
{
    const auto found = std::ranges::find(contents.phases, phase, &Phase::id);
    return found == contents.phases.end() ? Tr::tr("No phase") : found->name;
}

std::vector<Signer> signersOf(const PlanContents &contents, QDate day)
{
    std::vector<Signer> signers;
    const auto add = [&](const Person &person) {
        if (signers.size() < mostSigners)
            signers.push_back({person.name, person.position.isEmpty() ? person.unit : person.position});
    };
    for (const Person &person : contents.people) {
        const bool member = std::ranges::any_of(ofPerson(contents.memberships, person.id), [&](const Membership &seat) {
            return holdsOn(seat, day);
        });
        if (member)
            add(person);
    }
    if (signers.empty()) {
        for (const Person &person : contents.people) {
            if (person.active && !person.name.isEmpty() && !person.position.isEmpty())
                add(person);
        }
    }
    if (signers.empty())
        signers = {{{}, Tr::tr("Mayor")}, {{}, Tr::tr("Leader of the GEL-T committee")}};
    return signers;
}

} // namespace gelt::report
