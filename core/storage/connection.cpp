// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/storage/sqlerror.h"

#include <QHash> // std::hash<QString>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <unordered_map>
#include <vector>

namespace gelt {

/// Prepared statements that nobody uses at the moment, by their text.
struct Connection::Cache {
    static constexpr std::size_t most = 256;

    std::unique_ptr<QSqlQuery> take(const QString &sql)
    {
        const auto found = idle.find(sql);
        if (found == idle.end() || found->second.empty())
            return {};
        std::unique_ptr<QSqlQuery> query = std::move(found->second.back());
        found->second.pop_back();
        --count;
        return query;
    }

    void give(const QString &sql, std::unique_ptr<QSqlQuery> query)
    {
        if (count >= most)
            clear();
        idle[sql].push_back(std::move(query));
        ++count;
    }

    void clear()
    {
        idle.clear();
        count = 0;
    }

    std::unordered_map<QString, std::vector<std::unique_ptr<QSqlQuery>>> idle;
    std::size_t count = 0;
    QSqlDatabase database;
};

Statement::Statement(Connection &connection, QString sql, std::unique_ptr<QSqlQuery> query)
    : m_connection(&connection), m_sql(std::move(sql)), m_query(std::move(query))
{
}

Statement::Statement(Statement &&) noexcept = default;

Statement::~Statement()
{
    if (!m_query)
        return;
    m_query->finish();
    m_connection->m_cache->give(m_sql, std::move(m_query));
}

void Statement::reset()
{
    if (m_started)
        m_query->finish();
    m_started = false;
    m_bound = 0;
}

void Statement::bindNext(const QVariant &value) { m_query->bindValue(m_bound++, value); }

void Statement::start()
{
    m_started = true;
    ++m_connection->m_statementCount;
    if (!m_query->exec())
        m_connection->fail(*m_query, m_sql);
}

bool Statement::step()
{
    if (!m_started)
        start();
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        m_connection->fail(*m_query, m_sql);
    return false;
}

void Statement::run()
{
    if (m_started)
        m_query->finish();
    start();
}

QVariant Statement::value(int column) const { return m_query->value(column); }

qint64 Statement::lastId() const { return m_query->lastInsertId().toLongLong(); }

int Statement::affected() const { return m_query->numRowsAffected(); }

Connection::Connection(QString path)
    : m_path(std::move(path)),
      m_name(QStringLiteral("gelt-") + QUuid::createUuid().toString(QUuid::Id128)),
      m_cache(std::make_unique<Cache>())
{
}

Connection::~Connection()
{
    m_cache->clear();
    m_cache->database.close();
    m_cache->database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access, int busyTimeoutMs)
{
    std::unique_ptr<Connection> connection(new Connection(path));
    QSqlDatabase &database = connection->m_cache->database;
    database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->m_name);
    database.setDatabaseName(path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs);
    if (access == Access::ReadOnly)
        options.append(QStringLiteral(";QSQLITE_OPEN_READONLY"));
    database.setConnectOptions(options);
    if (!database.open()) {
        const QSqlError error = database.lastError();
        return SqlError::ofEngine(error.nativeErrorCode().toInt(), error.text(), QStringLiteral("open"), path).error();
    }
    return connection;
}

void Connection::exec(const QString &sql)
{
    QSqlQuery query(m_cache->database);
    ++m_statementCount;
    if (!query.exec(sql))
        fail(query, sql);
}

Statement Connection::prepare(const QString &sql)
{
    if (std::unique_ptr<QSqlQuery> query = m_cache->take(sql))
        return Statement(*this, sql, std::move(query));
    auto query = std::make_unique<QSqlQuery>(m_cache->database);
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        fail(*query, sql);
    return Statement(*this, sql, std::move(query));
}

QVariant Connection::scalar(const QString &sql)
{
    Statement statement = prepare(sql);
    return statement.step() ? statement.value(0) : QVariant();
}

void Connection::beginRead() { exec(QStringLiteral("BEGIN")); }

void Connection::beginWrite() { exec(QStringLiteral("BEGIN IMMEDIATE")); }

void Connection::commit()
{
    exec(QStringLiteral("COMMIT"));
    ++m_commitCount;
}

void Connection::rollback() noexcept
{
    // SQLite has already rolled back after some errors (a full disk), and then says that there is nothing to do.
    QSqlQuery query(m_cache->database);
    ++m_statementCount;
    query.exec(QStringLiteral("ROLLBACK"));
    query.finish();
    // After a full disk SQLite leaves the putting back of pages it had written already to whoever reads next. That is
    // done here, so that the file is whole, journal and all, before anybody copies it.
    query.exec(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    query.next();
    query.finish();
}

void Connection::fail(const QSqlQuery &query, const QString &sql) const
{
    const QSqlError error = query.lastError();
    throw SqlError::ofEngine(error.nativeErrorCode().toInt(), error.text(), sql, m_path);
}

} // namespace gelt
