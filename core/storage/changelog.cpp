// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changelog.h"

#include "core/storage/tables.h"

#include <QHash>
#include <QJsonDocument>

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

} // namespace

std::vector<Entry> ofRow(Transaction &transaction, TableId table, qint64 id)
{
    Statement statement = transaction.prepare(
        selection() + QStringLiteral("WHERE change.table_name = ? AND change.row_id = ? ORDER BY change.id"));
    statement.bind(tableInfo(table).name, id);
    return entries(statement);
}

std::vector<Entry> since(Transaction &transaction, Instant moment)
{
    Statement statement =
        transaction.prepare(selection() + QStringLiteral("WHERE edit.at > ? ORDER BY change.id DESC"));
    statement.bind(moment);
    return entries(statement);
}

} // namespace gelt::changelog
