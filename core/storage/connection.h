// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/sqltype.h"

#include <QString>
#include <QVariant>

#include <memory>

class QSqlQuery;

namespace gelt {

class Connection;

/// A prepared statement: bind, then step to the end or run once. Lives no longer than its connection.
class Statement {
public:
    Statement(Statement &&) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    /// Binds all values in order and makes the statement ready to run again.
    template <class... Values>
    Statement &bind(const Values &...values)
    {
        reset();
        (bindNext(SqlType<Values>::toSql(values)), ...);
        return *this;
    }
    void reset();
    void bindNext(const QVariant &value);

    /// The next row. Throws SqlError.
    bool step();
    /// Runs it for its effect. Throws SqlError.
    void run();

    QVariant value(int column) const;
    template <class T>
    T get(int column) const
    {
        return SqlType<T>::fromSql(value(column));
    }

    qint64 lastId() const; ///< the key that the INSERT gave
    int affected() const;  ///< how many rows the statement changed

private:
    friend class Connection;
    Statement(Connection &connection, QString sql, std::unique_ptr<QSqlQuery> query);
    void start();

    Connection *m_connection;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    int m_bound = 0;
    bool m_started = false;
};

/**
 * The one place that speaks to Qt Sql: an open file, its prepared statements and its transaction. Everything throws
 * SqlError except open().
 */
class Connection {
public:
    enum class Access { ReadOnly, ReadWrite };

    /// Opens with no look at the contents; SQLite would create a missing file, so the caller has looked.
    static Result<std::unique_ptr<Connection>> open(const QString &path, Access access, int busyTimeoutMs);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    const QString &path() const { return m_path; }

    /// One statement without values, not kept prepared.
    void exec(const QString &sql);
    Statement prepare(const QString &sql);
    /// The first column of the first row; invalid where there is none.
    QVariant scalar(const QString &sql);

    void beginRead();
    void beginWrite(); ///< takes the write lock at once, so that what is read stays true until the commit
    void commit();
    void rollback() noexcept;

    /// How many statements ran, and how many of them were commits of a write: what tests count.
    qint64 statementCount() const { return m_statementCount; }
    qint64 commitCount() const { return m_commitCount; }

private:
    friend class Statement;
    struct Cache;
    explicit Connection(QString path);
    [[noreturn]] void fail(const QSqlQuery &query, const QString &sql) const;

    QString m_path;
    QString m_name; ///< Qt's name of the connection, unique in the process
    std::unique_ptr<Cache> m_cache;
    qint64 m_statementCount = 0;
    qint64 m_commitCount = 0;
};

} // namespace gelt
