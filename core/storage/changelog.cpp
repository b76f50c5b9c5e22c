// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changelog.h"

#include "core/storage/tables.h"

#include <QHash>
#include <QJsonDocument>

#include <array>

namespace gelt::changelog {
namespace {

Change::Kind kindOf(const QString &code)
{
    if (code == QStringLiteral("insert"))
        return Change::Kind::Insert;
    return code == QStringLiteral("update") ? Change::Kind::Update : Change::Kind::Remove;
}

QJsonObject objectOf(const QVariant &json) { return QJsonDocument::fromJson(json.toString().toUtf8()).object(); }

std::vector<Entry> entries(Statement &statement)
{
    QHash<QString, TableId> tables;
    forEachTable([&]<class Row>() { tables.insert(tableInfo<Row>().name, tableInfo<Row>().id); });
    std::vector<Entry> found;
    while (statement.step()) {
        const auto table = tables.constFind(statement.get<QString>(5));
        if (table == tables.constEnd())
            continue; // of a table that this version no longer shows
        found.push_back({statement.get<qint64>(0), statement.get<Instant>(1),
                         Author{statement.get<QString>(2), statement.get<QString>(3)}, statement.get<QString>(4),
                         Change{*table, statement.get<qint64>(6), kindOf(statement.get<QString>(7))},
                         objectOf(statement.value(8)), objectOf(statement.value(9))});
    }
    return found;
}

const QString &selection()
{
    static const QString sql = QStringLiteral(
        "SELECT edit.id, edit.at, edit.person, edit.system_user, edit.what, change.table_name, change.row_id, change.kind, "
        "change.before_json, change.after_json FROM change JOIN edit ON edit.id = change.edit_id ");
    return sql;
}

/// The changes of the rows of @p table that name the activity.
QString ofRowsOf(const char *table)
{
    return QStringLiteral("SELECT change.id FROM %1 JOIN change ON change.table_name = '%1' AND change.row_id = %1.id "
                          "WHERE %1.activity_id = ? UNION ")
        .arg(QLatin1StringView(table));
}

/// The keys of every change that belongs to an activity; each ? is its key. Every part is a search by an index.
const QString &keysOfActivity()
{
    static const QString sql =
        QStringLiteral("WITH removed(table_name, row_id, evidence_id) AS (SELECT table_name, row_id, "
                       "json_extract(before_json, '$.evidence_id') FROM change WHERE kind = 'delete' AND table_name IN "
                       "('assignment', 'evidence_link') AND json_extract(before_json, '$.activity_id') = ?), "
                       "proof(id) AS (SELECT evidence_id FROM evidence_link WHERE activity_id = ? UNION "
                       "SELECT evidence_id FROM removed WHERE evidence_id IS NOT NULL) ")
        + ofRowsOf("assignment") + ofRowsOf("extension") + ofRowsOf("status") + ofRowsOf("follow_up")
        + ofRowsOf("evidence_link") + ofRowsOf("commitment")
        + QStringLiteral("SELECT change.id FROM commitment JOIN commitment_entry ON commitment_id = commitment.id JOIN change ON "
                         "change.table_name = 'commitment_entry' AND change.row_id = commitment_entry.id "
                         "WHERE commitment.activity_id = ? UNION "
                         "SELECT id FROM change WHERE table_name = 'activity' AND row_id = ? UNION "
                         "SELECT change.id FROM removed JOIN change USING (table_name, row_id) UNION "
                         "SELECT change.id FROM proof JOIN change ON change.table_name = 'evidence' AND change.row_id = proof.id");
    return sql;
}
constexpr int keysInKeysOfActivity = 10;

constexpr std::array partsOfActa{"attendance", "agenda_item", "decision", "commitment", "annex", "acta_signer", "acta_file", "acta_event"};

/// The keys of every change that belongs to minutes; each ? is their key. What was removed is known by its last values.
QString keysOfActa()
{
    QString names;
    QString parts;
    for (const char *part : partsOfActa) {
        const QLatin1StringView name(part);
        names += QStringLiteral("'%1',").arg(name);
        parts += QStringLiteral("SELECT change.id FROM %1 JOIN change ON change.table_name = '%1' AND change.row_id = %1.id "
                                "WHERE %1.acta_id = ? UNION ")
                     .arg(name);
    }
    names.chop(1);
    return QStringLiteral("WITH removed(table_name, row_id) AS (SELECT table_name, row_id FROM change WHERE kind = 'delete' AND "
                          "table_name IN (%1) AND json_extract(before_json, '$.acta_id') = ?) ")
               .arg(names)
           + parts
           + QStringLiteral("SELECT change.id FROM commitment JOIN commitment_entry ON commitment_id = commitment.id JOIN change ON "
                            "change.table_name = 'commitment_entry' AND change.row_id = commitment_entry.id "
                            "WHERE commitment.acta_id = ? UNION "
                            "SELECT id FROM change WHERE table_name = 'acta' AND row_id = ? UNION "
                            "SELECT change.id FROM removed JOIN change USING (table_name, row_id)");
}
constexpr int keysInKeysOfActa = static_cast<int>(partsOfActa.size()) + 3;

QJsonObject valuesOf(const TableInfo &table, const RowImage &image)
{
    QJsonObject values;
    for (std::size_t i = 1; i < image.size(); ++i)
        values.insert(QLatin1StringView(table.columns[i].name), logValue(table.columns[i], image[i]));
    return values;
}

/// Gives every insert the values that its row began with: those of now, or of its removal, with each change since
/// taken back.
void completeInserts(Transaction &transaction, std::vector<Entry> &all)
{
    QHash<std::pair<int, qint64>, QJsonObject> rows;
    for (auto entry = all.rbegin(); entry != all.rend(); ++entry) {
        const std::pair key(static_cast<int>(entry->change.table), entry->change.id);
        auto row = rows.find(key);
        if (row == rows.end()) {
            const TableInfo &table = tableInfo(entry->change.table);
            const std::optional<RowImage> now = transaction.findImage(table, entry->change.id);
            row = rows.insert(key, now ? valuesOf(table, *now) : QJsonObject());
        }
        if (entry->change.kind == Change::Kind::Insert)
            entry->after = *row;
        else if (entry->change.kind == Change::Kind::Remove)
            *row = entry->before;
        else if (!row->isEmpty()) {
            for (auto value = entry->before.constBegin(); value != entry->before.constEnd(); ++value)
                row->insert(value.key(), value.value());
        }
    }
}

} // namespace

std::vector<Entry> ofRow(Transaction &transaction, TableId table, qint64 id)
{
    Statement statement = transaction.prepare(
        selection() + QStringLiteral("WHERE change.table_name = ? AND change.row_id = ? ORDER BY change.id"));
    statement.bind(tableInfo(table).name, id);
    return entries(statement);
}

std::vector<Entry> ofActivity(Transaction &transaction, ActivityId activity)
{
    Statement statement = transaction.prepare(selection() + QStringLiteral("WHERE change.id IN (") + keysOfActivity()
                                              + QStringLiteral(") ORDER BY change.id"));
    for (int i = 0; i < keysInKeysOfActivity; ++i)
        statement.bindNext(activity.value);
    std::vector<Entry> all = entries(statement);
    completeInserts(transaction, all);
    return all;
}

std::vector<Entry> ofActa(Transaction &transaction, ActaId acta)
{
    Statement statement = transaction.prepare(selection() + QStringLiteral("WHERE change.id IN (") + keysOfActa()
                                              + QStringLiteral(") ORDER BY change.id"));
    for (int i = 0; i < keysInKeysOfActa; ++i)
        statement.bindNext(acta.value);
    std::vector<Entry> all = entries(statement);
    completeInserts(transaction, all);
    return all;
}

std::vector<Entry> since(Transaction &transaction, Instant moment)
{
    Statement statement =
        transaction.prepare(selection() + QStringLiteral("WHERE edit.at > ? ORDER BY change.id DESC"));
    statement.bind(moment);
    return entries(statement);
}

std::vector<Entry> after(Transaction &transaction, qint64 edit)
{
    Statement statement = transaction.prepare(selection() + QStringLiteral("WHERE edit.id > ? ORDER BY change.id DESC"));
    statement.bind(edit);
    return entries(statement);
}

} // namespace gelt::changelog
