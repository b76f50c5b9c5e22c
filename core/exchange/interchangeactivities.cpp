// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/interchangereader.h"

#include "core/base/text.h"
#include "core/domain/limits.h"

#include <algorithm>

namespace gelt::interchange {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Interchange)
};

} // namespace

void Reader::collectActivityNumbers()
{
    int highest = 0;
    m_root.forEach(QStringLiteral("activities"), [&](const Node &node) {
        const auto number = node.integer(QStringLiteral("number"), 1, 1'000'000'000);
        m_numbers.append(static_cast<int>(number.value_or(0)));
        highest = std::max(highest, m_numbers.back());
        if (number && m_activities.contains(m_numbers.back()))
            node.fail(QStringLiteral("number"), Tr::tr("the number %1 is given twice.").arg(*number));
        if (number)
            m_activities.insert(m_numbers.back(), next<ActivityId>(m_lastId));
    });
    if (m_numbers.size() > limits::activities)
        m_root.fail(QStringLiteral("activities"), Tr::tr("there are more activities than a plan may have."));
    for (int &number : m_numbers) {
        if (number == 0) {
            number = ++highest;
            m_activities.insert(number, next<ActivityId>(m_lastId));
        }
    }
}

void Reader::readDeadlineOf(const Node &node, Deadline &deadline)
{
    const Plan &plan = m_draft.contents.plan;
    deadline.text = node.text(QStringLiteral("deadline"), limits::titleChars);
    const DeadlineReading read = readDeadline(deadline.text, plan.period, plan.settings.permanent);
    const auto kind = node.code<DeadlineKind>(QStringLiteral("kind"));
    const QDate start = node.date(QStringLiteral("start"));
    const QDate due = node.date(QStringLiteral("due"));
    const auto periodicity = node.code<Periodicity>(QStringLiteral("periodicity"));
    const bool said = kind || start.isValid() || due.isValid() || periodicity;
    deadline.readBy = node.code<ReadBy>(QStringLiteral("read_by")).value_or(said ? ReadBy::Person : ReadBy::Reader);

    DeadlineReading &reading = deadline.reading;
    reading = read;
    if (!said)
        return;
    // Without a kind, the parts that are said tell which it is.
    if (kind)
        reading.kind = *kind;
    else if (periodicity)
        reading.kind = DeadlineKind::Recurring;
    else if (read.kind == DeadlineKind::Unread)
        reading.kind = start.isValid() && due.isValid() ? DeadlineKind::Span : DeadlineKind::Date;
    if (start.isValid())
        reading.start = start;
    if (due.isValid())
        reading.due = due;
    if (periodicity)
        reading.periodicity = periodicity;

    switch (reading.kind) {
    case DeadlineKind::Unread:
        reading = {};
        break;
    case DeadlineKind::Date:
        reading.start = {};
        reading.periodicity.reset();
        break;
    case DeadlineKind::Recurring:
        reading.periodicity = reading.periodicity.value_or(plan.settings.permanent);
        if (!reading.due.isValid())
            reading.due = plan.period.last;
        [[fallthrough]];
    case DeadlineKind::Span:
    case DeadlineKind::Until:
        if (!reading.start.isValid())
            reading.start = reading.due.isValid() ? std::min(plan.period.first, reading.due) : plan.period.first;
        if (reading.kind != DeadlineKind::Recurring)
            reading.periodicity.reset();
        break;
    }
    if (const Result<> valid = validate(reading); !valid)
        node.fail(QStringLiteral("deadline"), valid.error().message);
}

void Reader::readAssignments(const Node &node, ActivityId activity)
{
    for (const auto &[key, role] : {std::pair{QStringLiteral("responsible"), Role::Responsible},
                                    std::pair{QStringLiteral("supporting"), Role::Supporting}}) {
        int order = 0;
        QStringList seen;
        for (const QString &person : node.texts(key, limits::nameChars)) {
            if (!m_people.contains(person))
                node.fail(key, Tr::tr("there is no person “%1”.").arg(excerpt(person)));
            if (seen.contains(person))
                continue;
            seen.append(person);
            m_draft.contents.assignments.push_back(
                {next<AssignmentId>(m_lastId), activity, m_people.value(person), role, ++order});
        }
    }
}

void Reader::readActivity(const Node &node)
{
    PlanContents &contents = m_draft.contents;
    const int order = static_cast<int>(contents.activities.size()) + 1;
    Activity activity;
    activity.number = m_numbers[order - 1];
    activity.id = m_activities.value(activity.number);
    activity.order = order;
    const QString phase = node.text(QStringLiteral("phase"), limits::nameChars);
    if (!phase.isEmpty() && !m_phases.contains(phase))
        node.fail(QStringLiteral("phase"), Tr::tr("there is no phase “%1”.").arg(excerpt(phase)));
    activity.phase = m_phases.value(phase);
    activity.title = node.text(QStringLiteral("title"), limits::titleChars);
    activity.shortName = node.text(QStringLiteral("short"), limits::nameChars);
    activity.description = node.text(QStringLiteral("description"), limits::textChars);
    if (node.value(QStringLiteral("target")).isObject()) {
        const Node target = node.object(QStringLiteral("target"));
        activity.target = {target.text(QStringLiteral("text"), limits::textChars),
                           target.scaled(QStringLiteral("value"), 1000, 0, 1'000'000'000'000'000),
                           target.text(QStringLiteral("unit"), limits::nameChars)};
    } else {
        activity.target.text = node.text(QStringLiteral("target"), limits::textChars);
    }
    activity.indicator = node.text(QStringLiteral("indicator"), limits::textChars);
    activity.expectedEvidence = node.text(QStringLiteral("expected_evidence"), limits::textChars);
    if (const auto weight = node.scaled(QStringLiteral("weight"), 1000, 0, 1'000'000'000))
        activity.weight = *Weight::fromThousandths(*weight);
    const Node budget = node.object(QStringLiteral("budget"));
    constexpr qint64 mostCents = 1'000'000'000'000'000;
    activity.budget = {budget.scaled(QStringLiteral("programmed"), 100, 0, mostCents),
                       budget.scaled(QStringLiteral("executed"), 100, 0, mostCents)};
    activity.removed = node.boolean(QStringLiteral("removed")).value_or(false);
    readDeadlineOf(node, activity.deadline);
    node.check(validate(activity));
    if (activity.deadline.reading.kind == DeadlineKind::Unread && !node.has(QStringLiteral("kind")))
        doubt(activity.number, QStringLiteral("deadline"), activity.deadline.text,
              Tr::tr("the deadline was not understood and is kept as it is written."));

    readAssignments(node, activity.id);
    node.forEach(QStringLiteral("extensions"), [&](const Node &item) { readExtension(item, activity); });
    node.forEach(QStringLiteral("statuses"), [&](const Node &item) { readStatus(item, activity); });
    node.forEach(QStringLiteral("follow_ups"), [&](const Node &item) { readFollowUp(item, activity); });
    contents.activities.push_back(std::move(activity));
}

void Reader::readExtension(const Node &node, const Activity &activity)
{
    Extension extension;
    extension.id = next<ExtensionId>(m_lastId);
    extension.activity = activity.id;
    extension.decidedOn = node.date(QStringLiteral("date"));
    readDeadlineOf(node, extension.deadline);
    extension.reason = readReason(node, QStringLiteral("reason"), activity.number);
    extension.acta = node.text(QStringLiteral("acta"), limits::nameChars);
    extension.record = recordedOf(node);
    extension.voided = readVoiding(node, activity.number);
    node.check(validate(extension));
    m_draft.contents.extensions.push_back(std::move(extension));
}

void Reader::readStatus(const Node &node, const Activity &activity)
{
    Status status;
    status.id = next<StatusId>(m_lastId);
    status.activity = activity.id;
    const auto kind = node.code<StatusKind>(QStringLiteral("kind"));
    if (!kind)
        node.fail(QStringLiteral("kind"), Tr::tr("a status says which it is: suspendida, no_aplica or reemplazada."));
    status.kind = kind.value_or(StatusKind::Suspended);
    status.from = node.date(QStringLiteral("from"));
    status.to = node.date(QStringLiteral("to"));
    status.reason = readReason(node, QStringLiteral("reason"), activity.number);
    if (const auto by = node.integer(QStringLiteral("by"), 1, 1'000'000'000)) {
        status.replacement = m_activities.value(static_cast<int>(*by));
        if (!status.replacement.isStored())
            node.fail(QStringLiteral("by"), Tr::tr("there is no activity %1.").arg(*by));
    }
    status.record = recordedOf(node);
    status.voided = readVoiding(node, activity.number);
    node.check(validate(status));
    m_draft.contents.statuses.push_back(std::move(status));
}

void Reader::readFollowUp(const Node &node, const Activity &activity)
{
    FollowUp entry;
    entry.id = next<FollowUpId>(m_lastId);
    entry.activity = activity.id;
    entry.date = node.date(QStringLiteral("date"));
    if (node.has(QStringLiteral("progress")) && node.has(QStringLiteral("occurrence")))
        node.fail(QStringLiteral("progress"), Tr::tr("a follow-up has a progress or an occurrence, not both."));
    if (const auto progress = node.scaled(QStringLiteral("progress"), 100, 0, 100'00)) {
        entry.kind = FollowUpKind::Progress;
        entry.progress = *Progress::fromHundredths(*progress);
        if (activity.deadline.reading.kind == DeadlineKind::Recurring)
            doubt(activity.number, QStringLiteral("progress"), QString::number(entry.progress->percent().toDouble()),
                  Tr::tr("the activity is recurring: a percentage is kept and does not count, occurrences do."));
    } else if (node.has(QStringLiteral("occurrence"))) {
        const bool applies = !node.has(QStringLiteral("not_applicable"));
        entry.kind = applies ? FollowUpKind::Fulfilled : FollowUpKind::NotApplicable;
        entry.occurrence = readOccurrence(node, activity);
        if (!applies)
            entry.reason = readReason(node, QStringLiteral("not_applicable"), activity.number);
    }
    entry.note = node.text(QStringLiteral("note"), limits::textChars);
    entry.reportedBy = node.text(QStringLiteral("reported_by"), limits::nameChars);
    if (node.has(QStringLiteral("verification"))) {
        const Node item = node.object(QStringLiteral("verification"));
        entry.verification = Verification{item.date(QStringLiteral("date")),
                                          item.text(QStringLiteral("by"), limits::nameChars),
                                          item.text(QStringLiteral("opinion"), limits::textChars)};
    }
    entry.record = recordedOf(node);
    entry.voided = readVoiding(node, activity.number);
    node.check(validate(entry));
    m_draft.contents.followUps.push_back(std::move(entry));
}

/// The occurrences of all the activity's deadlines: one activity's follow-ups come in a row, so they are kept.
const std::vector<Occurrence> &Reader::knownOccurrences(const Activity &activity)
{
    if (m_knownOf == activity.id)
        return m_known;
    m_knownOf = activity.id;
    m_known = occurrences(activity.deadline.reading);
    const auto &extensions = m_draft.contents.extensions;
    for (auto it = extensions.rbegin(); it != extensions.rend() && it->activity == activity.id; ++it) {
        const std::vector<Occurrence> more = occurrences(it->deadline.reading);
        m_known.insert(m_known.end(), more.begin(), more.end());
    }
    return m_known;
}

std::optional<Occurrence> Reader::readOccurrence(const Node &node, const Activity &activity)
{
    const QString label = node.text(QStringLiteral("occurrence"), limits::nameChars);
    const Period said{node.date(QStringLiteral("occurrence_from")), node.date(QStringLiteral("occurrence_to"))};
    if (said.isValid())
        return Occurrence{label, said};
    const auto labelled = [&](const std::vector<Occurrence> &all) -> std::optional<Occurrence> {
        const auto found = std::ranges::find(all, label, &Occurrence::label);
        return found == all.end() ? std::nullopt : std::optional(*found);
    };
    if (const auto found = labelled(knownOccurrences(activity)))
        return found;
    // The label of a calendar period that no deadline of the activity has: kept, and asked about.
    if (const auto found = occurrenceNamed(label)) {
        doubt(activity.number, QStringLiteral("occurrence"), label,
              Tr::tr("the activity has no such occurrence: the follow-up is kept and does not count."));
        return found;
    }
    node.fail(QStringLiteral("occurrence"), Tr::tr("“%1” names no occurrence.").arg(excerpt(label)));
    return Occurrence{label, {}};
}

} // namespace gelt::interchange
