// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Transaction)
};

std::size_t at(int index) { return static_cast<std::size_t>(index); }

SqlError gone(const TableInfo &table, qint64 id)
{
    return SqlError(Error{ErrorCode::NotFound,
                          Tr::tr("What should be changed is no longer in the plan. Look at the plan again."),
                          QStringLiteral("%1 %2").arg(table.name).arg(id)});
}

/// The columns in which @p image differs from @p other, all of them where there is no other; the key apart.
QVariant changedColumns(const TableInfo &table, const RowImage *image, const RowImage *other)
{
    if (!image)
        return {};
    QJsonObject object;
    for (std::size_t i = 1; i < image->size(); ++i) {
        if (!other || !sameValue((*image)[i], (*other)[i]))
            object.insert(QLatin1StringView(table.columns[i].name), logValue(table.columns[i], (*image)[i]));
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString kindCode(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Insert:
        return QStringLiteral("insert");
    case Change::Kind::Update:
        return QStringLiteral("update");
    case Change::Kind::Remove:
        return QStringLiteral("delete");
    }
    return {};
}

} // namespace

QJsonValue logValue(const TableInfo::ColumnInfo &column, const QVariant &value)
{
    if (column.privacy == Privacy::Personal)
        return QStringLiteral("changed");
    if (value.isNull())
        return QJsonValue::Null;
    switch (value.typeId()) {
    case QMetaType::QByteArray:
        return QString::fromLatin1(value.toByteArray().toHex());
    case QMetaType::QString:
        return value.toString();
    default:
        return value.toLongLong();
    }
}

bool sameValue(const QVariant &a, const QVariant &b)
{
    if (a.isNull() || b.isNull())
        return a.isNull() && b.isNull();
    return a == b;
}

bool sameContent(const TableInfo &table, const RowImage &a, const RowImage &b)
{
    if (a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (static_cast<int>(i) != table.versionColumn && !sameValue(a[i], b[i]))
            return false;
    }
    return true;
}

Transaction::Transaction(Connection &connection, const Clock &clock, const Edit *edit)
    : m_connection(connection), m_clock(clock), m_edit(edit), m_now(clock.now())
{
}

const Author &Transaction::author() const
{
    static const Author nobody;
    return m_edit ? m_edit->by : nobody;
}

void Transaction::needWriting() const
{
    if (!m_edit)
        throw SqlError(Error{ErrorCode::Internal,
                             Tr::tr("“%1” was to be changed while it is only being read. Please report this fault.")
                                 .arg(QDir::toNativeSeparators(path())),
                             {}});
}

qint64 Transaction::editId()
{
    needWriting();
    if (m_editId == 0) {
        Statement statement =
            prepare(QStringLiteral("INSERT INTO edit (at, person, system_user, what) VALUES (?, ?, ?, ?)"));
        statement.bind(m_now, m_edit->by.person, m_edit->by.systemUser, m_edit->what).run();
        m_editId = statement.lastId();
    }
    return m_editId;
}

void Transaction::log(const TableInfo &table, const Change &change, const RowImage *before, const RowImage *after)
{
    // An inserted row says itself what it holds, and the first update's "before" completes it; so an import does not
    // write everything twice.
    const bool isInsert = change.kind == Change::Kind::Insert;
    Statement statement = prepare(QStringLiteral("INSERT INTO change (edit_id, table_name, row_id, kind, before_json, "
                                                 "after_json) VALUES (?, ?, ?, ?, ?, ?)"));
    statement
        .bind(editId(), table.name, change.id, kindCode(change.kind), changedColumns(table, before, after),
              isInsert ? QVariant() : changedColumns(table, after, before))
        .run();
    m_changes.push_back(change);
    if (m_images)
        m_images->push_back({change.table, change.id, before ? std::optional(*before) : std::nullopt,
                             after ? std::optional(*after) : std::nullopt});
}

std::optional<RowImage> Transaction::findImage(const TableInfo &table, qint64 id)
{
    Statement statement = prepare(table.findSql);
    statement.bind(id);
    if (!statement.step())
        return {};
    RowImage image;
    image.reserve(table.columns.size());
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        image.push_back(statement.value(static_cast<int>(i)));
    return image;
}

qint64 Transaction::insertImage(const TableInfo &table, RowImage image)
{
    needWriting();
    Statement statement = prepare(table.insertSql);
    for (const QVariant &value : image)
        statement.bindNext(value);
    statement.run();
    const qint64 id = statement.lastId();
    image.front() = id;
    log(table, {table.id, id, Change::Kind::Insert}, nullptr, &image);
    return id;
}

int Transaction::updateImage(const TableInfo &table, RowImage image, bool checkVersion)
{
    needWriting();
    const qint64 id = image.front().toLongLong();
    const std::optional<RowImage> before = findImage(table, id);
    if (!before)
        throw gone(table, id);
    int version = 0;
    if (table.versionColumn >= 0) {
        const int stored = (*before)[at(table.versionColumn)].toInt();
        if (checkVersion && image[at(table.versionColumn)].toInt() != stored)
            throw SqlError(Error{ErrorCode::Conflict,
                                 Tr::tr("Somebody else changed this in the meantime, so nothing was changed. Look at it "
                                        "again and repeat the change."),
                                 QStringLiteral("%1 %2: row version %3, stored %4")
                                     .arg(table.name)
                                     .arg(id)
                                     .arg(image[at(table.versionColumn)].toInt())
                                     .arg(stored)});
        if (sameContent(table, *before, image))
            return stored;
        version = stored + 1;
        image[at(table.versionColumn)] = version;
    } else if (sameContent(table, *before, image)) {
        return 0;
    }
    Statement statement = prepare(table.updateSql);
    for (std::size_t i = 1; i < image.size(); ++i)
        statement.bindNext(image[i]);
    statement.bindNext(id);
    statement.run();
    log(table, {table.id, id, Change::Kind::Update}, &*before, &image);
    return version;
}

void Transaction::removeImage(const TableInfo &table, qint64 id)
{
    needWriting();
    const std::optional<RowImage> before = findImage(table, id);
    if (!before)
        throw gone(table, id);
    Statement statement = prepare(table.deleteSql);
    statement.bind(id).run();
    log(table, {table.id, id, Change::Kind::Remove}, &*before, nullptr);
}

std::vector<qint64> Transaction::rowsReferringTo(const TableInfo &table, std::size_t column, qint64 key)
{
    Statement statement = prepare(QStringLiteral("SELECT id FROM %1 WHERE %2 = ?")
                                      .arg(table.name, QLatin1StringView(table.columns[column].name)));
    statement.bind(key);
    std::vector<qint64> rows;
    while (statement.step())
        rows.push_back(statement.get<qint64>(0));
    return rows;
}

} // namespace gelt
