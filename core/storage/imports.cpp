// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/imports.h"

#include "core/storage/importer.h"
#include "core/storage/tables.h"

#include <QCoreApplication>

namespace gelt::imports {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Imports)
};

/// Rows of logs may be deleted while this lives.
class OpenLedger {
public:
    explicit OpenLedger(Transaction &transaction) : m_transaction(transaction) { set(1); }
    /// Not in a destructor: where something was thrown the whole transaction goes.
    void close() { set(0); }

private:
    void set(int mayDelete)
    {
        m_transaction.prepare(QStringLiteral("UPDATE ledger SET may_delete = ? WHERE id = 1")).bind(mayDelete).run();
    }
    Transaction &m_transaction;
};

void run(Transaction &transaction, const QString &sql, std::initializer_list<qint64> values = {})
{
    Statement statement = transaction.prepare(sql);
    for (const qint64 value : values)
        statement.bindNext(value);
    statement.run();
}

/// A value of a row as the change log writes it, see logValue().
QString loggedValue(const TableInfo::ColumnInfo &column)
{
    const QString name = QLatin1StringView(column.name);
    if (column.privacy == Privacy::Personal)
        return QStringLiteral("'%1', 'changed'").arg(name);
    return (column.holdsBytes ? QStringLiteral("'%1', CASE WHEN %1 IS NOT NULL THEN lower(hex(%1)) END")
                              : QStringLiteral("'%1', %1"))
        .arg(name);
}

/// Deletes the rows of a table for which @p where holds, and writes to the change log what they were: what was known
/// while they were there can be found out then.
template <class Row>
void removeRows(Transaction &transaction, const QString &where, std::initializer_list<qint64> values)
{
    const TableInfo &table = tableInfo<Row>();
    QStringList said;
    for (std::size_t i = 1; i < table.columns.size(); ++i)
        said.append(loggedValue(table.columns[i]));
    Statement log = transaction.prepare(
        QStringLiteral("INSERT INTO change (edit_id, table_name, row_id, kind, before_json) SELECT ?, '%1', id, 'delete', "
                       "json_object(%2) FROM %1 WHERE %3")
            .arg(table.name, said.join(QStringLiteral(", ")), where));
    log.bindNext(transaction.editId());
    for (const qint64 value : values)
        log.bindNext(value);
    log.run();
    run(transaction, QStringLiteral("DELETE FROM %1 WHERE %2").arg(table.name, where), values);
}

/// Rows that carry no import's key are known by the edit that inserted them.
template <class Row>
void removeOfEdit(Transaction &transaction, qint64 edit)
{
    removeRows<Row>(transaction,
                    QStringLiteral("id IN (SELECT row_id FROM change WHERE edit_id = ? AND table_name = '%1' AND kind = "
                                   "'insert')")
                        .arg(tableInfo<Row>().name),
                    {edit});
}

/// The log entries of the import, and the void ones that people left on its activities.
void removeLogs(Transaction &transaction, qint64 import)
{
    removeRows<EvidenceLink>(
        transaction,
        QStringLiteral("follow_up_id IN (SELECT id FROM follow_up WHERE void_date IS NOT NULL AND import_id IS NOT ? AND "
                       "activity_id IN (SELECT id FROM activity WHERE import_id = ?))"),
        {import, import});
    const QString theirs = QStringLiteral("import_id = ? OR (void_date IS NOT NULL AND activity_id IN "
                                          "(SELECT id FROM activity WHERE import_id = ?))");
    removeRows<FollowUp>(transaction, theirs, {import, import});
    removeRows<Extension>(transaction, theirs, {import, import});
    removeRows<Status>(transaction, theirs, {import, import});
    removeRows<Status>(transaction,
                       QStringLiteral("void_date IS NOT NULL AND replacement_id IN (SELECT id FROM activity WHERE "
                                      "import_id = ?)"),
                       {import});
}

/// The drafts of actas that the import brought, and the void entries that people left on their commitments.
void removeMeetings(Transaction &transaction, qint64 import, qint64 edit)
{
    const QString ofTheirs = QStringLiteral("acta_id IN (SELECT id FROM acta WHERE import_id = ?)");
    removeRows<CommitmentEntry>(transaction,
                                QStringLiteral("import_id = ? OR (void_date IS NOT NULL AND commitment_id IN "
                                               "(SELECT id FROM commitment WHERE ")
                                    + ofTheirs + QStringLiteral("))"),
                                {import, import});
    removeRows<ReviewedCommitment>(transaction, ofTheirs, {import});
    removeRows<Decision>(transaction, ofTheirs, {import});
    removeRows<Commitment>(transaction, ofTheirs, {import});
    removeRows<AgendaItem>(transaction, ofTheirs, {import});
    removeRows<Attendance>(transaction, ofTheirs, {import});
    removeRows<Annex>(transaction, ofTheirs, {import});
    removeRows<ActaSigner>(transaction, ofTheirs, {import});
    removeRows<ActaEvent>(transaction, ofTheirs, {import});
    removeRows<Acta>(transaction, QStringLiteral("import_id = ?"), {import});
    removeOfEdit<AgendaTemplateItem>(transaction, edit);
    removeOfEdit<AgendaTemplate>(transaction, edit);
}

/// What was made in an imported phase and removed again keeps its number, not its phase.
void leavePhases(Transaction &transaction, qint64 import)
{
    const QString where = QStringLiteral("removed = 1 AND phase_id IN (SELECT id FROM phase WHERE import_id = ?)");
    Statement log = transaction.prepare(
        QStringLiteral("INSERT INTO change (edit_id, table_name, row_id, kind, before_json, after_json) SELECT ?, 'activity', "
                       "id, 'update', json_object('phase_id', phase_id), json_object('phase_id', NULL) FROM activity WHERE ")
        + where);
    log.bind(transaction.editId(), import).run();
    run(transaction, QStringLiteral("UPDATE activity SET phase_id = NULL WHERE ") + where, {import});
}

void removeImported(Transaction &transaction, qint64 import, qint64 edit)
{
    const QString theirs = QStringLiteral("import_id = ?");
    removeOfEdit<Challenge>(transaction, edit);
    removeOfEdit<YearTexts>(transaction, edit);
    removeMeetings(transaction, import, edit);
    removeOfEdit<EvidenceLink>(transaction, edit);
    removeLogs(transaction, import);
    removeRows<Evidence>(transaction, theirs, {import});
    removeOfEdit<Assignment>(transaction, edit);
    removeRows<Activity>(transaction, theirs, {import});
    leavePhases(transaction, import);
    removeRows<Phase>(transaction, theirs, {import});
    removeOfEdit<Delegation>(transaction, edit);
    removeOfEdit<Membership>(transaction, edit);
    removeOfEdit<Appointment>(transaction, edit);
    removeRows<Person>(transaction, theirs, {import});
    removeOfEdit<LocalHoliday>(transaction, edit);
}

/// Everything but the plan's row, the files that the draft still names, and this edit.
void removeAll(Transaction &transaction, const PlanContents &draft)
{
    const qint64 edit = transaction.editId();
    OpenLedger ledger(transaction);
    for (const char *table : {"challenge", "year_texts", "commitment_entry", "reviewed_commitment", "decision", "commitment", "agenda_item",
                              "attendance", "annex", "acta_signer", "acta_event", "acta", "agenda_template_item",
                              "agenda_template", "evidence_link", "evidence", "follow_up", "status", "extension", "assignment", "activity",
                              "phase", "delegation", "membership", "appointment", "person", "local_holiday", "import",
                              "change"})
        run(transaction, QStringLiteral("DELETE FROM %1").arg(QLatin1StringView(table)));
    run(transaction, QStringLiteral("DELETE FROM edit WHERE id <> ?"), {edit});
    ledger.close();

    QSet<QByteArray> named;
    for (const Evidence &evidence : draft.evidence)
        named.insert(evidence.sha256);
    for (const Annex &annex : draft.meetings.annexes)
        named.insert(annex.sha256);
    for (const ActaFile &file : draft.meetings.files)
        named.insert(file.sha256);
    for (const IssuedReport &report : draft.issuedReports)
        named.insert(report.sha256);
    std::vector<qint64> unnamed;
    {
        Statement blobs = transaction.prepare(QStringLiteral("SELECT id, sha256 FROM blob"));
        while (blobs.step()) {
            if (!named.contains(blobs.get<QByteArray>(1)))
                unnamed.push_back(blobs.get<qint64>(0));
        }
    }
    for (const qint64 blob : unnamed)
        run(transaction, QStringLiteral("DELETE FROM blob WHERE id = ?"), {blob});
}

bool hasNumberedActa(Transaction &transaction, qint64 import = 0)
{
    Statement statement = transaction.prepare(QStringLiteral(
        "SELECT EXISTS (SELECT 1 FROM acta WHERE number_sequence IS NOT NULL AND (? = 0 OR import_id = ?))"));
    statement.bind(import, import);
    return statement.step() && statement.get<bool>(0);
}

/// Whether the plan, or that edit of it, holds a report that was issued.
bool hasIssuedReport(Transaction &transaction, qint64 edit = 0)
{
    Statement statement = transaction.prepare(QStringLiteral(
        "SELECT EXISTS (SELECT 1 FROM issued_report WHERE ? = 0 OR id IN (SELECT row_id FROM change WHERE edit_id = ? AND "
        "table_name = 'issued_report' AND kind = 'insert'))"));
    statement.bind(edit, edit);
    return statement.step() && statement.get<bool>(0);
}

} // namespace

void takeSettings(Transaction &transaction, const PlanContents &draft)
{
    CommitteeSettings settings = draft.meetings.settings;
    if (settings.group.isEmpty())
        return;
    settings.id = {1};
    settings.rowVersion = transaction.find<CommitteeSettings>({1})->rowVersion;
    transaction.update(std::move(settings));
}

bool hasActivities(Transaction &transaction)
{
    Statement statement = transaction.prepare(QStringLiteral("SELECT EXISTS (SELECT 1 FROM activity)"));
    return statement.step() && statement.get<bool>(0);
}

Result<ImportId> append(Transaction &transaction, const PlanContents &draft, const ImportSource &source)
{
    return Importer(transaction, draft).run(source);
}

Result<> mayReplace(Transaction &transaction)
{
    if (hasNumberedActa(transaction))
        return Error{ErrorCode::Conflict,
                     Tr::tr("This plan holds actas that have their numbers, and those can never be deleted. Import into a "
                            "new file instead."),
                     {}};
    if (hasIssuedReport(transaction))
        return Error{ErrorCode::Conflict,
                     Tr::tr("This plan holds reports that were issued, and those can never be deleted. Import into a new file "
                            "instead."),
                     {}};
    return {};
}

Result<ImportId> replace(Transaction &transaction, const PlanContents &draft, const ImportSource &source)
{
    if (const Result<> may = mayReplace(transaction); !may)
        return may.error();
    transaction.makeFinal();
    removeAll(transaction, draft);
    std::optional<Plan> before = transaction.find<Plan>(PlanId{1});
    Plan plan = draft.plan;
    plan.id = {1};
    plan.rowVersion = before ? before->rowVersion : 0;
    before ? transaction.update(plan) : transaction.insert(plan);
    takeSettings(transaction, draft);
    return Importer(transaction, draft).run(source);
}

void undo(Transaction &transaction, ImportId id)
{
    std::optional<Import> import = transaction.find<Import>(id);
    if (!import || import->undoneAt)
        throw SqlError(Error{ErrorCode::NotFound,
                             Tr::tr("The import is not in the plan any more, so there is nothing to take back."),
                             QString::number(id.value)});
    if (hasNumberedActa(transaction, id.value))
        throw SqlError(Error{ErrorCode::Conflict,
                             Tr::tr("The import of “%1” cannot be taken back: it brought actas that have their numbers.")
                                 .arg(import->source.name),
                             {}});
    if (hasIssuedReport(transaction, import->edit))
        throw SqlError(Error{ErrorCode::Conflict,
                             Tr::tr("The import of “%1” cannot be taken back: it brought reports that were issued.")
                                 .arg(import->source.name),
                             {}});
    try {
        OpenLedger ledger(transaction);
        removeImported(transaction, id.value, import->edit);
        ledger.close();
    } catch (const SqlError &error) {
        if (error.error().code != ErrorCode::Conflict)
            throw;
        throw SqlError(Error{ErrorCode::Conflict,
                             Tr::tr("The import of “%1” cannot be taken back: things recorded since rely on it. Take those "
                                    "back first.")
                                 .arg(import->source.name),
                             error.error().detail});
    }
    import->undoneAt = transaction.record().at;
    transaction.update(*import);
}

} // namespace gelt::imports
