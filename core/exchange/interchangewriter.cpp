// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/interchange.h"

#include "core/exchange/interchangejson.h"
#include "core/exchange/meetingswriter.h"
#include "core/exchange/reportswriter.h"

#include <QCoreApplication>
#include <QHash>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace gelt::interchange {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Interchange)
};

void putDeadline(QJsonObject &object, const Deadline &deadline)
{
    object.insert(QStringLiteral("deadline"), deadline.text);
    object.insert(QStringLiteral("kind"), codeOf(deadline.reading.kind));
    object.insert(QStringLiteral("start"), json::orNull(deadline.reading.start));
    object.insert(QStringLiteral("due"), json::orNull(deadline.reading.due));
    object.insert(QStringLiteral("periodicity"), deadline.reading.periodicity
                                                     ? QJsonValue(codeOf(*deadline.reading.periodicity))
                                                     : QJsonValue());
    object.insert(QStringLiteral("read_by"), codeOf(deadline.readBy));
}

/// Names of rows as the format knows them: people p1…, phases f1… in the order of the contents.
class Writer {
public:
    Writer(const PlanContents &contents, QIODevice &device) : m_contents(contents), m_device(device)
    {
        for (const Person &person : contents.people)
            m_people.insert(person.id, QStringLiteral("p%1").arg(m_people.size() + 1));
        for (const Phase &phase : contents.phases)
            m_phases.insert(phase.id, QStringLiteral("f%1").arg(m_phases.size() + 1));
        for (const Activity &activity : contents.activities)
            m_numbers.insert(activity.id, activity.number);
    }

    Result<> write();

private:
    template <class Rows, class ToObject>
    void list(const char *key, const Rows &rows, ToObject toObject);
    void put(const QByteArray &bytes) { m_whole = m_whole && m_device.write(bytes) == bytes.size(); }

    QJsonObject plan() const;
    QJsonObject settings() const;
    QJsonObject person(const Person &person) const;
    QJsonObject phase(const Phase &phase) const;
    QJsonObject activity(const Activity &activity) const;
    QJsonObject extension(const Extension &extension) const;
    QJsonObject status(const Status &status) const;
    QJsonObject followUp(const FollowUp &followUp) const;
    QJsonObject evidence(const Evidence &evidence) const;
    QJsonArray assigned(ActivityId activity, Role role) const;

    const PlanContents &m_contents;
    QIODevice &m_device;
    bool m_whole = true;
    QHash<PersonId, QString> m_people;
    QHash<PhaseId, QString> m_phases;
    QHash<ActivityId, int> m_numbers;
    QHash<EvidenceId, QJsonArray> m_proves;
};

template <class Rows, class ToObject>
void Writer::list(const char *key, const Rows &rows, ToObject toObject)
{
    put(QByteArrayLiteral(",\n\"") + key + QByteArrayLiteral("\":["));
    bool first = true;
    for (const auto &row : rows) {
        put((first ? QByteArrayLiteral("\n") : QByteArrayLiteral(",\n"))
            + QJsonDocument(std::invoke(toObject, row)).toJson(QJsonDocument::Compact));
        first = false;
    }
    put(QByteArrayLiteral("]"));
}

QJsonObject Writer::settings() const
{
    const PlanSettings &settings = m_contents.plan.settings;
    return {{QStringLiteral("saturday_is_business"), settings.saturdayIsBusiness},
            {QStringLiteral("move_deadlines"), settings.moveDeadlines},
            {QStringLiteral("due_soon_days"), settings.dueSoonDays},
            {QStringLiteral("permanent"), codeOf(settings.permanent)},
            {QStringLiteral("green_from"), settings.thresholds.green.toDouble()},
            {QStringLiteral("yellow_from"), settings.thresholds.yellow.toDouble()}};
}

QJsonObject Writer::plan() const
{
    const Plan &plan = m_contents.plan;
    QJsonObject entity{{QStringLiteral("name"), plan.entity.name}};
    json::put(entity, QStringLiteral("department"), plan.entity.department);
    json::put(entity, QStringLiteral("nit"), plan.entity.nit);
    json::put(entity, QStringLiteral("category"), plan.entity.category);
    json::put(entity, QStringLiteral("arms"), QString::fromLatin1(plan.entity.arms.toBase64()));
    QJsonArray holidays;
    for (const LocalHoliday &holiday : m_contents.holidays)
        holidays.append(QJsonObject{{QStringLiteral("date"), toIso(holiday.date)}, {QStringLiteral("name"), holiday.name}});
    QJsonObject object{{QStringLiteral("name"), plan.name},
                       {QStringLiteral("entity"), entity},
                       {QStringLiteral("from"), toIso(plan.period.first)},
                       {QStringLiteral("to"), toIso(plan.period.last)},
                       {QStringLiteral("settings"), settings()},
                       {QStringLiteral("holidays"), holidays}};
    json::put(object, QStringLiteral("version"), plan.version);
    json::put(object, QStringLiteral("approving_acta"), plan.approvingActa);
    return object;
}

QJsonObject Writer::person(const Person &person) const
{
    QJsonArray appointments;
    for (const Appointment &item : ofPerson(m_contents.appointments, person.id)) {
        appointments.append(QJsonObject{{QStringLiteral("position"), item.position},
                                            {QStringLiteral("unit"), json::orNull(item.unit)},
                                            {QStringLiteral("from"), json::orNull(item.from)},
                                            {QStringLiteral("to"), json::orNull(item.to)}});
    }
    QJsonArray memberships;
    for (const Membership &item : ofPerson(m_contents.memberships, person.id)) {
        memberships.append(QJsonObject{{QStringLiteral("role"), json::orNull(item.role)},
                                           {QStringLiteral("vote"), item.vote},
                                           {QStringLiteral("from"), json::orNull(item.from)},
                                           {QStringLiteral("to"), json::orNull(item.to)}});
    }
    QJsonArray delegations;
    for (const Delegation &item : ofPerson(m_contents.delegations, person.id)) {
        delegations.append(QJsonObject{{QStringLiteral("delegate"), m_people.value(item.delegate)},
                                           {QStringLiteral("from"), json::orNull(item.from)},
                                           {QStringLiteral("to"), json::orNull(item.to)}});
    }
    QJsonObject object{{QStringLiteral("id"), m_people.value(person.id)},
                       {QStringLiteral("name"), json::orNull(person.name)},
                       {QStringLiteral("position"), json::orNull(person.position)},
                       {QStringLiteral("unit"), json::orNull(person.unit)},
                       {QStringLiteral("active"), person.active},
                       {QStringLiteral("appointments"), appointments},
                       {QStringLiteral("memberships"), memberships},
                       {QStringLiteral("delegations"), delegations}};
    json::put(object, QStringLiteral("id_number"), person.idNumber);
    json::put(object, QStringLiteral("phone"), person.phone);
    json::put(object, QStringLiteral("email"), person.email);
    return object;
}

QJsonObject Writer::phase(const Phase &phase) const
{
    QJsonObject object{{QStringLiteral("id"), m_phases.value(phase.id)},
                       {QStringLiteral("name"), phase.name},
                       {QStringLiteral("weight"), json::orNull(phase.weight)}};
    json::put(object, QStringLiteral("short"), phase.shortName);
    json::put(object, QStringLiteral("component"), phase.component);
    return object;
}

QJsonArray Writer::assigned(ActivityId activity, Role role) const
{
    QJsonArray people;
    for (const Assignment &assignment : ofActivity(m_contents.assignments, activity)) {
        if (assignment.role == role)
            people.append(m_people.value(assignment.person));
    }
    return people;
}

QJsonObject Writer::activity(const Activity &activity) const
{
    QJsonArray extensions;
    for (const Extension &item : ofActivity(m_contents.extensions, activity.id))
        extensions.append(extension(item));
    QJsonArray statuses;
    for (const Status &item : ofActivity(m_contents.statuses, activity.id))
        statuses.append(status(item));
    QJsonArray followUps;
    for (const FollowUp &item : ofActivity(m_contents.followUps, activity.id))
        followUps.append(followUp(item));

    QJsonObject object{
        {QStringLiteral("number"), activity.number},
        {QStringLiteral("phase"), activity.phase.isStored() ? QJsonValue(m_phases.value(activity.phase)) : QJsonValue()},
        {QStringLiteral("title"), activity.title},
        {QStringLiteral("short"), json::orNull(activity.shortName)},
        {QStringLiteral("description"), activity.description},
        {QStringLiteral("weight"), json::orNull(activity.weight)},
        {QStringLiteral("responsible"), assigned(activity.id, Role::Responsible)},
        {QStringLiteral("extensions"), extensions},
        {QStringLiteral("statuses"), statuses},
        {QStringLiteral("follow_ups"), followUps}};
    putDeadline(object, activity.deadline);
    if (const QJsonArray supporting = assigned(activity.id, Role::Supporting); !supporting.isEmpty())
        object.insert(QStringLiteral("supporting"), supporting);
    if (activity.target != Target{}) {
        QJsonObject target{{QStringLiteral("text"), activity.target.text}};
        if (activity.target.thousandths)
            target.insert(QStringLiteral("value"), static_cast<double>(*activity.target.thousandths) / 1000.0);
        json::put(target, QStringLiteral("unit"), activity.target.unit);
        object.insert(QStringLiteral("target"), target);
    }
    if (activity.budget != Budget{}) {
        QJsonObject budget;
        if (activity.budget.programmedCents)
            budget.insert(QStringLiteral("programmed"), static_cast<double>(*activity.budget.programmedCents) / 100.0);
        if (activity.budget.executedCents)
            budget.insert(QStringLiteral("executed"), static_cast<double>(*activity.budget.executedCents) / 100.0);
        object.insert(QStringLiteral("budget"), budget);
    }
    json::put(object, QStringLiteral("indicator"), activity.indicator);
    json::put(object, QStringLiteral("expected_evidence"), activity.expectedEvidence);
    if (activity.removed)
        object.insert(QStringLiteral("removed"), true);
    return object;
}

QJsonObject Writer::extension(const Extension &extension) const
{
    QJsonObject object{{QStringLiteral("date"), json::orNull(extension.decidedOn)},
                       {QStringLiteral("reason"), extension.reason},
                       {QStringLiteral("acta"), json::orNull(extension.acta)}};
    putDeadline(object, extension.deadline);
    json::putRecord(object, extension.record, extension.voided);
    return object;
}

QJsonObject Writer::status(const Status &status) const
{
    QJsonObject object{{QStringLiteral("kind"), codeOf(status.kind)},
                       {QStringLiteral("from"), json::orNull(status.from)},
                       {QStringLiteral("to"), json::orNull(status.to)},
                       {QStringLiteral("reason"), status.reason}};
    if (status.replacement.isStored())
        object.insert(QStringLiteral("by"), m_numbers.value(status.replacement));
    json::putRecord(object, status.record, status.voided);
    return object;
}

QJsonObject Writer::followUp(const FollowUp &followUp) const
{
    QJsonObject object{{QStringLiteral("date"), toIso(followUp.date)}};
    if (followUp.progress)
        object.insert(QStringLiteral("progress"), static_cast<double>(followUp.progress->hundredths()) / 100.0);
    if (followUp.occurrence) {
        object.insert(QStringLiteral("occurrence"), followUp.occurrence->label);
        object.insert(QStringLiteral("occurrence_from"), json::orNull(followUp.occurrence->days.first));
        object.insert(QStringLiteral("occurrence_to"), json::orNull(followUp.occurrence->days.last));
    }
    if (followUp.kind == FollowUpKind::NotApplicable)
        object.insert(QStringLiteral("not_applicable"), followUp.reason);
    json::put(object, QStringLiteral("note"), followUp.note);
    json::put(object, QStringLiteral("reported_by"), followUp.reportedBy);
    if (followUp.verification) {
        object.insert(QStringLiteral("verification"),
                      QJsonObject{{QStringLiteral("date"), json::orNull(followUp.verification->date)},
                                  {QStringLiteral("by"), followUp.verification->by},
                                  {QStringLiteral("opinion"), followUp.verification->opinion}});
    }
    json::putRecord(object, followUp.record, followUp.voided);
    return object;
}

QJsonObject Writer::evidence(const Evidence &evidence) const
{
    QJsonObject object{{QStringLiteral("code"), evidence.code},
                       {QStringLiteral("kind"), codeOf(evidence.kind)},
                       {QStringLiteral("title"), evidence.title},
                       {QStringLiteral("date"), json::orNull(evidence.date)},
                       {QStringLiteral("access"), codeOf(evidence.access)},
                       {QStringLiteral("proves"), m_proves.value(evidence.id)},
                       {QStringLiteral("recorded"), json::recordOf(evidence.record)}};
    json::put(object, QStringLiteral("url"), evidence.url);
    json::put(object, QStringLiteral("captured"), evidence.capturedOn);
    json::put(object, QStringLiteral("file"), evidence.fileName);
    if (evidence.hasFile()) {
        object.insert(QStringLiteral("sha256"), QString::fromLatin1(evidence.sha256.toHex()));
        object.insert(QStringLiteral("size"), evidence.fileBytes);
    }
    return object;
}

Result<> Writer::write()
{
    for (const EvidenceLink &link : m_contents.evidenceLinks) {
        QJsonObject object{{QStringLiteral("activity"), m_numbers.value(link.activity)}};
        json::put(object, QStringLiteral("occurrence"), link.occurrence);
        if (link.followUp.isStored()) {
            const auto log = ofActivity(m_contents.followUps, link.activity);
            const auto found = std::ranges::find(log, link.followUp, &FollowUp::id);
            if (found != log.end())
                object.insert(QStringLiteral("follow_up"), static_cast<qint64>(found - log.begin()) + 1);
        }
        m_proves[link.evidence].append(object);
    }

    put(QByteArrayLiteral("{\"format\":\"plan-gelt\",\"version\":") + QByteArray::number(version)
        + QByteArrayLiteral(",\n\"plan\":") + QJsonDocument(plan()).toJson(QJsonDocument::Compact));
    list("people", m_contents.people, [this](const auto &row) { return person(row); });
    list("phases", m_contents.phases, [this](const auto &row) { return phase(row); });
    list("activities", m_contents.activities, [this](const auto &row) { return activity(row); });
    list("evidence", m_contents.evidence, [this](const auto &row) { return evidence(row); });
    const MeetingsWriter meetings(m_contents.meetings, m_people, m_numbers);
    if (m_contents.meetings.settings.id.isStored()) // else nobody said how the committee meets
        put(QByteArrayLiteral(",\n\"committee\":") + QJsonDocument(meetings.committee()).toJson(QJsonDocument::Compact));
    list("actas", m_contents.meetings.actas, [&](const Acta &acta) { return meetings.acta(acta); });
    list("commitments", m_contents.meetings.commitments,
         [&](const Commitment &commitment) { return meetings.commitment(commitment); });
    const ReportsWriter reports(m_people);
    list("years", m_contents.yearTexts, [&](const YearTexts &texts) { return reports.year(texts); });
    list("challenges", m_contents.challenges, [&](const Challenge &challenge) { return reports.challenge(challenge); });
    list("issued_reports", m_contents.issuedReports, [&](const IssuedReport &report) { return reports.issued(report); });
    put(QByteArrayLiteral("}\n"));
    if (!m_whole)
        return Error{ErrorCode::Io, Tr::tr("The export could not be written. Check that the disk has room."),
                     m_device.errorString()};
    return {};
}

} // namespace

Result<> write(const PlanContents &contents, QIODevice &device) { return Writer(contents, device).write(); }

} // namespace gelt::interchange
