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

/// Rows that carry no import's key are known by the edit that inserted them.
void removeOfEdit(Transaction &transaction, const char *table, qint64 edit)
{
    const QString name = QLatin1StringView(table);
    run(transaction,
        QStringLiteral("DELETE FROM %1 WHERE id IN (SELECT row_id FROM change WHERE edit_id = ? AND table_name = '%1' "
                       "AND kind = 'insert')")
            .arg(name),
        {edit});
}

/// The log entries of the import, and the void ones that people left on its activities.
void removeLogs(Transaction &transaction, qint64 import)
{
    run(transaction,
        QStringLiteral("DELETE FROM evidence_link WHERE follow_up_id IN (SELECT id FROM follow_up WHERE void_date IS NOT "
                       "NULL AND import_id IS NOT ? AND activity_id IN (SELECT id FROM activity WHERE import_id = ?))"),
        {import, import});
    for (const char *table : {"follow_up", "extension", "status"})
        run(transaction,
            QStringLiteral("DELETE FROM %1 WHERE import_id = ? OR (void_date IS NOT NULL AND activity_id IN "
                           "(SELECT id FROM activity WHERE import_id = ?))")
                .arg(QLatin1StringView(table)),
            {import, import});
    run(transaction,
        QStringLiteral("DELETE FROM status WHERE void_date IS NOT NULL AND replacement_id IN "
                       "(SELECT id FROM activity WHERE import_id = ?)"),
        {import});
}

/// The drafts of actas that the import brought, and the void entries that people left on their commitments.
void removeMeetings(Transaction &transaction, qint64 import, qint64 edit)
{
    const QString theirs = QStringLiteral(" IN (SELECT id FROM acta WHERE import_id = ?)");
    run(transaction,
        QStringLiteral("DELETE FROM commitment_entry WHERE import_id = ? OR (void_date IS NOT NULL AND commitment_id IN "
                       "(SELECT id FROM commitment WHERE acta_id")
            + theirs + QStringLiteral("))"),
        {import, import});
    for (const char *table : {"reviewed_commitment", "decision", "commitment", "agenda_item", "attendance", "annex",
                              "acta_signer", "acta_event"})
        run(transaction, QStringLiteral("DELETE FROM %1 WHERE acta_id").arg(QLatin1StringView(table)) + theirs, {import});
    run(transaction, QStringLiteral("DELETE FROM acta WHERE import_id = ?"), {import});
    removeOfEdit(transaction, "agenda_template_item", edit);
    removeOfEdit(transaction, "agenda_template", edit);
}

void removeRows(Transaction &transaction, qint64 import, qint64 edit)
{
    removeMeetings(transaction, import, edit);
    removeOfEdit(transaction, "evidence_link", edit);
    removeLogs(transaction, import);
    run(transaction, QStringLiteral("DELETE FROM evidence WHERE import_id = ?"), {import});
    removeOfEdit(transaction, "assignment", edit);
    run(transaction, QStringLiteral("DELETE FROM activity WHERE import_id = ?"), {import});
    // What was made in an imported phase and removed again keeps its number, not its phase.
    run(transaction,
        QStringLiteral("UPDATE activity SET phase_id = NULL WHERE removed = 1 AND phase_id IN "
                       "(SELECT id FROM phase WHERE import_id = ?)"),
        {import});
    run(transaction, QStringLiteral("DELETE FROM phase WHERE import_id = ?"), {import});
    for (const char *table : {"delegation", "membership", "appointment"})
        removeOfEdit(transaction, table, edit);
    run(transaction, QStringLiteral("DELETE FROM person WHERE import_id = ?"), {import});
    removeOfEdit(transaction, "local_holiday", edit);
}

/// Everything but the plan's row, the files that the draft still names, and this edit.
void removeAll(Transaction &transaction, const PlanContents &draft)
{
    const qint64 edit = transaction.editId();
    OpenLedger ledger(transaction);
    for (const char *table : {"commitment_entry", "reviewed_commitment", "decision", "commitment", "agenda_item",
                              "attendance", "annex", "acta_signer", "acta_event", "acta", "agenda_template_item",
                              "agenda_template", "evidence_link", "evidence", "follow_up", "status", "extension", "assignment", "activity",
                              "phase", "delegation", "membership", "appointment", "person", "local_holiday", "import",
                              "change"})
        run(transaction, QStringLiteral("DELETE FROM %1").arg(QLatin1StringView(table)));
    ledger.close();
    run(transaction, QStringLiteral("DELETE FROM edit WHERE id <> ?"), {edit});

    QSet<QByteArray> named;
    for (const Evidence &evidence : draft.evidence)
        named.insert(evidence.sha256);
    for (const Annex &annex : draft.meetings.annexes)
        named.insert(annex.sha256);
    for (const ActaFile &file : draft.meetings.files)
        named.insert(file.sha256);
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

Result<ImportId> replace(Transaction &transaction, const PlanContents &draft, const ImportSource &source)
{
    if (hasNumberedActa(transaction))
        return Error{ErrorCode::Conflict,
                     Tr::tr("This plan holds actas that have their numbers, and those can never be deleted. Import into a "
                            "new file instead."),
                     {}};
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
    try {
        OpenLedger ledger(transaction);
        removeRows(transaction, id.value, import->edit);
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
