// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/knownat.h"

#include "core/storage/changelog.h"
#include "core/storage/tables.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

namespace gelt::contents {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::KnownAt)
};

QVariant valueOf(const TableInfo::ColumnInfo &column, const QJsonValue &logged)
{
    if (logged.isNull())
        return {};
    if (column.holdsBytes)
        return QByteArray::fromHex(logged.toString().toLatin1());
    return logged.isString() ? QVariant(logged.toString()) : QVariant(logged.toInteger());
}

/// Gives a row the values that the log says it had; what the log does not say or keeps to itself stays.
void put(RowImage &image, const TableInfo &table, const QJsonObject &logged)
{
    for (std::size_t i = 1; i < table.columns.size(); ++i) {
        const TableInfo::ColumnInfo &column = table.columns[i];
        const auto value = logged.constFind(QLatin1StringView(column.name));
        if (value != logged.constEnd() && column.privacy == Privacy::Ordinary)
            image[i] = valueOf(column, *value);
    }
}

/// The rows of all tables before some changes.
class Past {
public:
    Past(Transaction &transaction, std::vector<changelog::Entry> changes)
        : m_transaction(transaction), m_changes(std::move(changes))
    {
        for (const changelog::Entry &change : m_changes)
            m_byTable[change.change.table].push_back(&change);
    }

    /// In the order of their keys.
    template <class Row>
    std::vector<Row> rows() const
    {
        std::vector<Row> all = m_transaction.select<Row>(QStringLiteral("ORDER BY id"));
        const auto changes = m_byTable.find(tableInfo<Row>().id);
        if (changes == m_byTable.end())
            return all;
        std::map<qint64, std::optional<RowImage>> touched;
        for (const changelog::Entry *change : changes->second)
            takeBack<Row>(touched, *change);
        std::erase_if(all, [&](const Row &row) { return touched.contains(row.id.value); });
        for (const auto &[id, image] : touched) {
            if (image)
                all.push_back(fromImage<Row>(*image));
        }
        std::ranges::sort(all, {}, &Row::id);
        return all;
    }

    /// An import that was taken back without a word on what went with it.
    bool lostAnImport() const
    {
        const auto imports = m_byTable.find(TableId::Import);
        if (imports == m_byTable.end())
            return false;
        QSet<qint64> removing;
        for (const changelog::Entry &change : m_changes) {
            if (change.change.kind == Change::Kind::Remove)
                removing.insert(change.edit);
        }
        return std::ranges::any_of(imports->second, [&](const changelog::Entry *change) {
            if (change->change.kind != Change::Kind::Update || change->after.value(QStringLiteral("undone_at")).isNull()
                || removing.contains(change->edit))
                return false;
            const std::optional<Import> import = m_transaction.find<Import>({change->change.id});
            return import && import->activities + import->followUps > 0 && isOlder(change->change.id);
        });
    }

private:
    /// Whether the import was there already, and not made after the moment itself.
    bool isOlder(qint64 import) const
    {
        return std::ranges::none_of(m_byTable.at(TableId::Import), [&](const changelog::Entry *change) {
            return change->change.kind == Change::Kind::Insert && change->change.id == import;
        });
    }

    template <class Row>
    void takeBack(std::map<qint64, std::optional<RowImage>> &touched, const changelog::Entry &change) const
    {
        const TableInfo &table = tableInfo<Row>();
        const auto [place, isFirst] = touched.try_emplace(change.change.id);
        std::optional<RowImage> &image = place->second;
        if (isFirst)
            image = m_transaction.findImage(table, change.change.id);
        if (change.change.kind == Change::Kind::Insert) {
            image.reset();
            return;
        }
        if (change.change.kind == Change::Kind::Remove) {
            image = toImage(Row{});
            image->front() = change.change.id;
        }
        if (image)
            put(*image, table, change.before);
    }

    Transaction &m_transaction;
    std::vector<changelog::Entry> m_changes;
    std::map<TableId, std::vector<const changelog::Entry *>> m_byTable; ///< the newest first
};

/// Rows come in the order of their keys; those that are equal otherwise stay so.
template <class Row, class Key>
std::vector<Row> sorted(std::vector<Row> rows, Key key)
{
    std::ranges::stable_sort(rows, {}, key);
    return rows;
}

template <class Row>
auto placeInLog(const Row &entry)
{
    return entry.placeOf.isStored() ? entry.placeOf : entry.id;
}

template <class Row>
std::vector<Row> withoutRemoved(std::vector<Row> rows, const QSet<qint64> &removed)
{
    std::erase_if(rows, [&](const Row &row) { return removed.contains(row.activity.value); });
    return rows;
}

std::vector<Activity> asOnScreen(std::vector<Activity> activities, const std::vector<Phase> &phases)
{
    QHash<qint64, std::size_t> places;
    for (const Phase &phase : phases)
        places.insert(phase.id.value, static_cast<std::size_t>(places.size()));
    return sorted(std::move(activities), [&](const Activity &one) {
        return std::tuple(places.value(one.phase.value, phases.size()), one.order, one.number);
    });
}

void takePlan(const Past &past, PlanContents &contents)
{
    contents.holidays = sorted(past.rows<LocalHoliday>(), &LocalHoliday::date);
    contents.people = past.rows<Person>();
    contents.appointments = sorted(past.rows<Appointment>(), &Appointment::person);
    contents.memberships = sorted(past.rows<Membership>(), &Membership::person);
    contents.delegations = sorted(past.rows<Delegation>(), &Delegation::person);
    contents.phases = sorted(past.rows<Phase>(), &Phase::order);
    contents.evidence = past.rows<Evidence>();
    contents.yearTexts = sorted(past.rows<YearTexts>(), &YearTexts::year);
    contents.challenges = sorted(past.rows<Challenge>(), [](const Challenge &one) { return std::tuple(one.year, one.order); });
    contents.issuedReports = sorted(past.rows<IssuedReport>(), [](const IssuedReport &one) { return one.record.at; });
}

void takeActivities(const Past &past, PlanContents &contents)
{
    std::vector<Activity> activities = past.rows<Activity>();
    QSet<qint64> removed;
    for (const Activity &activity : activities) {
        if (activity.removed)
            removed.insert(activity.id.value);
    }
    std::erase_if(activities, &Activity::removed);
    contents.activities = asOnScreen(std::move(activities), contents.phases);
    const auto inLog = [](const auto &entry) { return std::tuple(entry.activity, placeInLog(entry)); };
    contents.assignments = sorted(withoutRemoved(past.rows<Assignment>(), removed),
                                  [](const Assignment &one) { return std::tuple(one.activity, one.order); });
    contents.extensions = sorted(withoutRemoved(past.rows<Extension>(), removed), inLog);
    contents.statuses = sorted(withoutRemoved(past.rows<Status>(), removed), &Status::activity);
    contents.followUps = sorted(withoutRemoved(past.rows<FollowUp>(), removed), inLog);
    contents.evidenceLinks = sorted(withoutRemoved(past.rows<EvidenceLink>(), removed), &EvidenceLink::activity);
}

void takeMeetings(const Past &past, Meetings &meetings)
{
    const auto inActa = [](const auto &part) { return std::tuple(part.acta, part.order); };
    meetings.templates = sorted(past.rows<AgendaTemplate>(), &AgendaTemplate::order);
    meetings.templateItems = sorted(past.rows<AgendaTemplateItem>(), [](const AgendaTemplateItem &one) {
        return std::tuple(one.agendaTemplate, one.order);
    });
    meetings.actas = past.rows<Acta>();
    meetings.attendance = sorted(past.rows<Attendance>(), inActa);
    meetings.items = sorted(past.rows<AgendaItem>(), inActa);
    meetings.decisions = sorted(past.rows<Decision>(), [](const Decision &one) {
        return std::tuple(one.acta, one.item, one.order);
    });
    meetings.commitments = sorted(past.rows<Commitment>(), [](const Commitment &one) {
        return std::tuple(one.acta, one.number);
    });
    meetings.entries = sorted(past.rows<CommitmentEntry>(), [](const CommitmentEntry &one) {
        return std::tuple(one.commitment, placeInLog(one));
    });
    meetings.reviewed = sorted(past.rows<ReviewedCommitment>(), inActa);
    meetings.annexes = sorted(past.rows<Annex>(), inActa);
    meetings.signers = sorted(past.rows<ActaSigner>(), inActa);
    meetings.files = sorted(past.rows<ActaFile>(), &ActaFile::acta);
    meetings.events = sorted(past.rows<ActaEvent>(), &ActaEvent::acta);
}

Error unknownThen(Transaction &transaction, Instant moment)
{
    Statement statement = transaction.prepare(QStringLiteral("SELECT at FROM edit ORDER BY id LIMIT 1"));
    const QString format = QStringLiteral("dd/MM/yyyy HH:mm");
    const QString begins = statement.step() ? statement.get<Instant>(0).toLocal().toString(format) : QString();
    return {ErrorCode::NotFound,
            Tr::tr("What was known of the plan on %1 cannot be found out: the history in this file begins on %2.")
                .arg(moment.toLocal().toString(format), begins),
            {}};
}

/// The plan as it was after an edit of that key.
Result<PlanContents> knownAfter(Transaction &transaction, qint64 edit, Instant moment)
{
    const Past past(transaction, changelog::after(transaction, edit));
    if (past.lostAnImport())
        return Error{ErrorCode::Conflict,
                     Tr::tr("What was known of the plan on %1 cannot be found out: an import was taken back since, by an older "
                            "version of this program that did not note what it had brought.")
                         .arg(moment.toLocal().toString(QStringLiteral("dd/MM/yyyy HH:mm"))),
                     {}};
    const std::vector<Plan> plan = past.rows<Plan>();
    const std::vector<CommitteeSettings> committee = past.rows<CommitteeSettings>();
    if (plan.empty() || committee.empty())
        return unknownThen(transaction, moment);
    PlanContents contents;
    contents.plan = plan.front();
    contents.meetings.settings = committee.front();
    takePlan(past, contents);
    takeActivities(past, contents);
    takeMeetings(past, contents.meetings);
    return contents;
}

} // namespace

Result<PlanContents> knownAt(Transaction &transaction, Instant moment)
{
    // Up to the last edit by then, not those that say an earlier moment: a clock may have been set back meanwhile, and a
    // plan is known as the edits one after the other left it.
    Statement last = transaction.prepare(QStringLiteral("SELECT coalesce(max(id), 0) FROM edit WHERE at <= ?"));
    last.bind(moment);
    const qint64 edit = last.step() ? last.get<qint64>(0) : 0;
    if (edit == 0)
        return unknownThen(transaction, moment);
    return knownAfter(transaction, edit, moment);
}

Result<PlanContents> knownWhenIssued(Transaction &transaction, IssuedReportId id)
{
    const std::optional<IssuedReport> report = transaction.find<IssuedReport>(id);
    if (!report)
        return Error{ErrorCode::NotFound, Tr::tr("There is no such report among those that were issued."),
                     QString::number(id.value)};
    const std::vector<changelog::Entry> life = changelog::ofRow(transaction, TableId::IssuedReport, id.value);
    if (life.empty() || life.front().at != report->record.at) // it came with an import
        return unknownThen(transaction, report->record.at);
    return knownAfter(transaction, life.front().edit - 1, report->record.at);
}

} // namespace gelt::contents
