// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/importer.h"

#include "core/base/text.h"
#include "core/storage/activities.h"
#include "core/storage/evidences.h"
#include "core/storage/tables.h"

#include <QCoreApplication>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Importer)
};

/// The key that a table gave out last, deleted rows included.
qint64 lastKey(Transaction &transaction, const QString &table)
{
    Statement statement = transaction.prepare(QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = ?"));
    statement.bind(table);
    return statement.step() ? statement.get<qint64>(0) : 0;
}

int highest(Transaction &transaction, const char *column, const char *table)
{
    Statement statement = transaction.prepare(QStringLiteral("SELECT coalesce(max(%1), 0) FROM %2")
                                                  .arg(QLatin1StringView(column), QLatin1StringView(table)));
    return statement.step() ? statement.get<int>(0) : 0;
}

QString sameWords(const Person &person)
{
    return folded(person.name) + u'\n' + folded(person.position) + u'\n' + folded(person.unit);
}

} // namespace

void Importer::refuse(const QString &message, const QString &detail)
{
    throw SqlError(Error{ErrorCode::Invalid, message, detail});
}

void Importer::Keys::add(qint64 draft, qint64 stored)
{
    if (draft <= 0 || m_stored.contains(draft))
        refuse(Tr::tr("What should be imported names two things by the same key. Correct it where it was made."),
               QString::number(draft));
    m_stored.insert(draft, stored);
}

qint64 Importer::Keys::operator[](qint64 draft) const
{
    if (draft == 0)
        return 0;
    const auto found = m_stored.find(draft);
    if (found == m_stored.end())
        refuse(Tr::tr("What should be imported refers to something that is not in it. Correct it where it was made."),
               QString::number(draft));
    return *found;
}

Importer::Importer(Transaction &transaction, const PlanContents &draft) : m_transaction(transaction), m_draft(draft) {}

qint64 Importer::reserveIn(const TableInfo &table)
{
    const auto [next, isFirst] = m_next.try_emplace(table.id, 0);
    if (isFirst) {
        const auto given = m_given.first.find(table.id);
        next->second = given != m_given.first.end() ? given->second : lastKey(m_transaction, table.name) + 1;
        m_given.first[table.id] = next->second;
    }
    return next->second++;
}

Record Importer::orNow(const Record &record) const
{
    return record.at.msSinceEpoch != 0 ? record : m_transaction.record();
}

std::optional<Voiding> Importer::orNow(std::optional<Voiding> voided) const
{
    if (voided)
        voided->record = orNow(voided->record);
    return voided;
}

Result<ImportId> Importer::run(const ImportSource &source)
{
    // Undo takes an import back by its key and not row by row, so no images are kept of it.
    std::vector<RowChange> *const images = m_transaction.keptImages();
    m_transaction.keepImages(nullptr);
    begin(source);
    addPeople();
    addPeriodsOfPeople();
    addPhases();
    addActivities();
    addLogs();
    addEvidence();
    addMeetings();
    addReports();
    for (LocalHoliday holiday : m_draft.holidays) {
        if (m_transaction.select<LocalHoliday>(QStringLiteral("WHERE day = ?"), holiday.date).empty())
            add(std::move(holiday));
    }
    m_transaction.keepImages(images);
    if (images)
        images->push_back({TableId::Import, m_import.value, {}, {}});
    m_transaction.importKeys.push_back(m_given);
    return m_import;
}

void Importer::begin(const ImportSource &source)
{
    m_reuses = !m_transaction.keysToReuse.empty();
    if (m_reuses) {
        m_given = m_transaction.keysToReuse.front();
        m_transaction.keysToReuse.erase(m_transaction.keysToReuse.begin());
    }
    Import import;
    import.id = {m_given.import};
    import.edit = m_transaction.editId();
    import.source = source;
    import.activities = static_cast<int>(m_draft.activities.size());
    import.followUps = static_cast<int>(m_draft.followUps.size());
    m_import = m_reuses ? m_transaction.update(import).id : m_transaction.insert(import).id;
    m_given.import = m_import.value;
    if (!m_reuses) {
        m_given.firstNumber = imports::hasActivities(m_transaction) ? activities::nextNumber(m_transaction) : 0;
        m_given.orderBase = highest(m_transaction, "display_order", "activity");
    }
}

QSet<qint64> Importer::peopleWithPast() const
{
    QSet<qint64> people;
    for (const Appointment &appointment : m_draft.appointments)
        people.insert(appointment.person.value);
    for (const Membership &membership : m_draft.memberships)
        people.insert(membership.person.value);
    for (const Delegation &delegation : m_draft.delegations)
        people.insert(delegation.person.value);
    return people;
}

QHash<QString, qint64> Importer::knownPeople()
{
    QHash<QString, qint64> known;
    for (const Person &person : m_transaction.select<Person>(QStringLiteral("WHERE active = 1 ORDER BY id DESC")))
        known.insert(sameWords(person), person.id.value);
    return known;
}

void Importer::addPeople()
{
    const QHash<QString, qint64> known = knownPeople();
    const QSet<qint64> withPast = peopleWithPast();
    for (Person person : m_draft.people) {
        const qint64 draft = person.id.value;
        const bool saysMore = withPast.contains(draft) || !person.idNumber.isEmpty() || !person.phone.isEmpty()
                              || !person.email.isEmpty() || !person.active;
        const qint64 same = saysMore ? 0 : known.value(sameWords(person));
        person.import = m_import;
        m_people.add(draft, same != 0 ? same : add(std::move(person)));
    }
}

void Importer::addPeriodsOfPeople()
{
    for (Appointment appointment : m_draft.appointments) {
        appointment.person = mapped(m_people, appointment.person);
        add(std::move(appointment));
    }
    for (Membership membership : m_draft.memberships) {
        membership.person = mapped(m_people, membership.person);
        add(std::move(membership));
    }
    for (Delegation delegation : m_draft.delegations) {
        delegation.person = mapped(m_people, delegation.person);
        delegation.delegate = mapped(m_people, delegation.delegate);
        add(std::move(delegation));
    }
}

QHash<QString, qint64> Importer::knownPhases()
{
    QHash<QString, qint64> known;
    for (const Phase &phase : m_transaction.select<Phase>(QStringLiteral("ORDER BY display_order DESC, id DESC")))
        known.insert(folded(phase.name), phase.id.value);
    return known;
}

void Importer::addPhases()
{
    const QHash<QString, qint64> known = knownPhases();
    const int base = highest(m_transaction, "display_order", "phase");
    int place = 0;
    for (Phase phase : m_draft.phases) {
        ++place;
        const qint64 draft = phase.id.value;
        const qint64 same = known.value(folded(phase.name));
        phase.order = base + (phase.order > 0 ? phase.order : place);
        phase.import = m_import;
        m_phases.add(draft, same != 0 ? same : add(std::move(phase)));
    }
}

void Importer::addActivities()
{
    QSet<int> numbers;
    int place = 0;
    for (Activity activity : m_draft.activities) {
        ++place;
        const qint64 draft = activity.id.value;
        const int said = activity.number;
        if (m_given.firstNumber > 0)
            activity.number = m_given.firstNumber + place - 1;
        else if (activity.number < 1)
            refuse(Tr::tr("%1 is not the number of an activity. Numbers start at 1.").arg(activity.number));
        if (numbers.contains(activity.number))
            refuse(Tr::tr("Two activities have the number %1. Give each its own.").arg(activity.number));
        numbers.insert(activity.number);
        m_numbers.insert(said, activity.number);
        activity.order = m_given.orderBase + (activity.order > 0 ? activity.order : place);
        activity.phase = mapped(m_phases, activity.phase);
        activity.import = m_import;
        m_activities.add(draft, add(std::move(activity)));
    }
    int order = 0;
    for (Assignment assignment : m_draft.assignments) {
        ++order;
        assignment.activity = mapped(m_activities, assignment.activity);
        assignment.person = mapped(m_people, assignment.person);
        if (assignment.order == 0)
            assignment.order = order;
        add(std::move(assignment));
    }
}

void Importer::addLogs()
{
    const auto common = [&](auto &entry) {
        entry.activity = mapped(m_activities, entry.activity);
        entry.record = orNow(entry.record);
        entry.voided = orNow(std::move(entry.voided));
        entry.import = m_import;
    };
    for (Extension extension : m_draft.extensions) {
        common(extension);
        extension.placeOf = {}; // they come in their order
        add(std::move(extension));
    }
    for (Status status : m_draft.statuses) {
        common(status);
        status.replacement = mapped(m_activities, status.replacement);
        add(std::move(status));
    }
    for (FollowUp followUp : m_draft.followUps) {
        const qint64 draft = followUp.id.value;
        common(followUp);
        followUp.placeOf = {};
        m_followUps.add(draft, add(std::move(followUp)));
    }
}

void Importer::addEvidence()
{
    QSet<QString> codes = evidences::codes(m_transaction);
    if (!m_reuses)
        m_given.firstCode = evidences::nextCodeNumber(m_transaction);
    int next = m_given.firstCode;
    for (Evidence evidence : m_draft.evidence) {
        const qint64 draft = evidence.id.value;
        while (evidence.code.isEmpty() || codes.contains(evidence.code))
            evidence.code = evidences::codeOfNumber(next++);
        codes.insert(evidence.code);
        evidence.record = orNow(evidence.record);
        evidence.import = m_import;
        m_evidence.add(draft, add(std::move(evidence)));
    }
    for (EvidenceLink link : m_draft.evidenceLinks) {
        link.evidence = mapped(m_evidence, link.evidence);
        link.activity = mapped(m_activities, link.activity);
        link.followUp = mapped(m_followUps, link.followUp);
        add(std::move(link));
    }
}

} // namespace gelt
