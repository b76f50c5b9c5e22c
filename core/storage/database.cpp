// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/base/file.h"
#include "core/storage/copying.h"
#include "core/storage/fileheader.h"
#include "core/storage/recoveredcopy.h"
#include "core/storage/schema.h"
#include "core/storage/sessionlock.h"
#include "core/storage/tables.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Database)
};

/// Rolls back whatever way the transaction is left, unless it was committed; exceptions that are not ours included.
class Scope {
public:
    Scope(Connection &connection, bool &flag) : m_connection(connection), m_flag(flag) { m_flag = true; }
    ~Scope()
    {
        if (!m_committed)
            m_connection.rollback();
        m_flag = false;
    }
    Scope(const Scope &) = delete;
    Scope &operator=(const Scope &) = delete;

    void commit()
    {
        m_connection.commit();
        m_committed = true;
    }

private:
    Connection &m_connection;
    bool &m_flag;
    bool m_committed = false;
};

/// What rules every connection. A rollback journal, not a write-ahead log: a plan may lie on a USB stick or a share.
void configure(Connection &connection, Connection::Access access)
{
    for (const char *pragma : {"trusted_schema = OFF", "cell_size_check = ON", "foreign_keys = ON", "synchronous = FULL",
                               "cache_size = -16000"})
        connection.exec(QStringLiteral("PRAGMA ") + QLatin1StringView(pragma));
    if (access == Connection::Access::ReadWrite)
        connection.exec(QStringLiteral("PRAGMA journal_mode = DELETE"));
    connection.scalar(QStringLiteral("SELECT count(*) FROM sqlite_schema")); // the first look at the file
}

/// A file that is still being made; it goes where it does not get its name, exceptions included.
class Unfinished {
public:
    explicit Unfinished(const QString &path) : m_path(copying::temporaryBeside(path)) {}
    ~Unfinished() { copying::discard(m_path); }
    Unfinished(const Unfinished &) = delete;
    Unfinished &operator=(const Unfinished &) = delete;

    const QString &path() const { return m_path; }

private:
    QString m_path;
};

Error notMadeForRoom(const QString &shown, const QString &detail)
{
    return {ErrorCode::DiskFull,
            Tr::tr("The disk is full: “%1” was not made. Free some space or choose another place.").arg(shown), detail};
}

/// Whether a reader was refused because a crash left work that only a writer can undo.
bool needsRecovery(const SqlError &error)
{
    constexpr int readOnlyRecovery = 264;
    constexpr int readOnlyRollback = 776;
    constexpr int readOnlyCannotInit = 1288;
    constexpr int cannotOpen = 14;
    return error.code() == readOnlyRecovery || error.code() == readOnlyRollback || error.code() == readOnlyCannotInit
           || (error.code() & 0xff) == cannotOpen;
}

} // namespace

Database::Database(QString path, Mode mode, const Clock &clock, const Options &options)
    : m_path(std::move(path)), m_mode(mode), m_clock(clock), m_options(options)
{
}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::create(const QString &path, const Plan &plan, const Edit &edit,
                                                   const Clock &clock,
                                                   const std::function<Result<>(Transaction &)> &body)
{
    return create(path, plan, edit, clock, body, Options());
}

Result<std::unique_ptr<Database>> Database::create(const QString &path, const Plan &plan, const Edit &edit,
                                                   const Clock &clock,
                                                   const std::function<Result<>(Transaction &)> &body,
                                                   const Options &options)
{
    const QFileInfo info(path);
    const QString file = info.absoluteFilePath();
    if (info.exists() || info.isSymLink())
        return Error{ErrorCode::Exists,
                     Tr::tr("There is a file “%1” already. Open it, or choose another name.")
                         .arg(QDir::toNativeSeparators(path)),
                     {}};
    if (!QFileInfo(info.absolutePath()).isDir())
        return Error{ErrorCode::NotFound,
                     Tr::tr("There is no folder “%1”. Make it, or choose another.")
                         .arg(QDir::toNativeSeparators(info.absolutePath())),
                     {}};
    const Unfinished unfinished(file); // outlives the connection to it
    std::unique_ptr<Database> database(new Database(file, Mode::ReadWrite, clock, options));
    const QString shown = QDir::toNativeSeparators(path);
    auto lock = SessionLock::acquire(file, edit.by.person, clock.now(), options.takeOverLock);
    if (!lock && lock.error().code == ErrorCode::ReadOnly && isDiskFull(info.absolutePath()))
        return notMadeForRoom(shown, lock.error().detail);
    if (!lock && lock.error().code == ErrorCode::ReadOnly)
        return Error{ErrorCode::ReadOnly,
                     Tr::tr("“%1” cannot be made because nothing can be written in its folder. Choose another folder.")
                         .arg(QDir::toNativeSeparators(path)),
                     lock.error().detail};
    if (!lock)
        return lock.error();
    database->m_lock = std::move(*lock);
    copying::sweep(file);

    Result<> done = database->build(unfinished.path(), plan, edit, body);
    database->m_connection.reset();
    if (done)
        done = copying::flush(unfinished.path());
    if (done)
        done = copying::giveName(unfinished.path(), file);
    if (done)
        done = database->connectTo(file, Connection::Access::ReadWrite);
    if (!done && (done.error().code == ErrorCode::DiskFull || (done.error().code == ErrorCode::Io && isDiskFull(info.absolutePath()))))
        return notMadeForRoom(shown, done.error().detail);
    if (!done) {
        // Nobody asked for the name that it had while it was made.
        Error error = done.error();
        error.message.replace(QDir::toNativeSeparators(unfinished.path()), shown);
        return error;
    }
    return database;
}

Result<> Database::build(const QString &temporary, const Plan &plan, const Edit &edit,
                         const std::function<Result<>(Transaction &)> &body)
{
    auto made = Connection::open(temporary, Connection::Access::ReadWrite, m_options.busyTimeoutMs);
    if (!made)
        return made.error();
    m_connection = std::move(*made);
    try {
        // Nobody sees the file yet and a half-built one is thrown away, so nothing need be durable step by step.
        for (const char *pragma : {"journal_mode = MEMORY", "synchronous = OFF", "trusted_schema = OFF",
                                   "cache_size = -64000", "foreign_keys = ON"})
            m_connection->exec(QStringLiteral("PRAGMA ") + QLatin1StringView(pragma));
        m_connection->exec(QStringLiteral("PRAGMA application_id = %1").arg(FileHeader::applicationId));
        Scope scope(*m_connection, m_inTransaction);
        m_connection->beginWrite();
        migrations::run(*m_connection, m_options.steps, 0, version());
        scope.commit();
    } catch (const SqlError &error) {
        return error.error();
    }
    return write(edit, [&](Transaction &transaction) -> Result<> {
        Plan only = plan;
        only.id = {1};
        transaction.insert(only);
        return body ? body(transaction) : Result<>();
    });
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode, const Clock &clock)
{
    return open(path, mode, clock, Options());
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode, const Clock &clock,
                                                 const Options &options)
{
    const Result<FileHeader> header = FileHeader::read(path, migrations::newest(options.steps));
    if (!header)
        return header.error();
    std::unique_ptr<Database> database(new Database(QFileInfo(path).absoluteFilePath(), mode, clock, options));
    Result<> connected;
    if (mode == Mode::ReadWrite) {
        if (!QFileInfo(path).isWritable())
            return Error{ErrorCode::ReadOnly,
                         Tr::tr("“%1” may be read but not written. Open it read-only, or copy it to another folder.")
                             .arg(QDir::toNativeSeparators(path)),
                         {}};
        auto lock = SessionLock::acquire(path, options.person, clock.now(), options.takeOverLock);
        if (!lock)
            return lock.error();
        database->m_lock = std::move(*lock);
        connected = database->connectTo(database->m_path, Connection::Access::ReadWrite);
    } else {
        connected = database->connectReading();
    }
    if (connected)
        connected = database->bringUpToDate(header->version);
    if (!connected)
        return connected.error();
    return database;
}

Result<> Database::connectTo(const QString &file, Connection::Access access)
{
    auto made = Connection::open(file, access, m_options.busyTimeoutMs);
    if (!made)
        return made.error();
    m_connection = std::move(*made);
    try {
        configure(*m_connection, access);
    } catch (const SqlError &error) {
        return error.error();
    }
    return {};
}

Result<> Database::connectReading()
{
    auto made = Connection::open(m_path, Connection::Access::ReadOnly, m_options.busyTimeoutMs);
    if (!made)
        return made.error();
    m_connection = std::move(*made);
    try {
        configure(*m_connection, Connection::Access::ReadOnly);
        return {};
    } catch (const SqlError &error) {
        if (!needsRecovery(error))
            return error.error();
    }
    m_connection.reset();
    auto copy = RecoveredCopy::of(m_path);
    if (!copy)
        return copy.error();
    m_copy = std::move(*copy);
    m_notice = Tr::tr("The program or computer stopped in the middle of a change to “%1”. What you see is the state "
                      "before it; the file itself is repaired when it is next opened for editing.")
                   .arg(QDir::toNativeSeparators(m_path));
    return connectTo(m_copy->path(), Connection::Access::ReadWrite);
}

Result<> Database::bringUpToDate(int fileVersion)
{
    // The steps up to the file's version say what it must look like before they are trusted with it.
    if (Result<> ours = schema::verify(*m_connection, m_options.steps, fileVersion); !ours)
        return ours;
    if (fileVersion == version())
        return {};
    if (m_mode == Mode::ReadOnly)
        return Error{ErrorCode::ReadOnly,
                     Tr::tr("“%1” is of an older version and is brought to this one when it is opened for editing. "
                            "Open it so once, or work on a copy.")
                         .arg(QDir::toNativeSeparators(m_path)),
                     QStringLiteral("user_version %1").arg(fileVersion)};
    if (Result<> done = migrations::upgrade(*m_connection, m_options.steps, fileVersion); !done)
        return done;
    return schema::verify(*m_connection, m_options.steps, version());
}

Result<> Database::run(const Edit *edit, const std::function<Result<>(Transaction &)> &body) const
{
    if (m_inTransaction)
        return Error{ErrorCode::Internal,
                     Tr::tr("“%1” was used twice at the same time. Nothing was changed; please report this fault.")
                         .arg(QDir::toNativeSeparators(m_path)),
                     edit ? edit->what : QString()};
    if (edit && m_mode == Mode::ReadOnly)
        return Error{ErrorCode::ReadOnly,
                     Tr::tr("“%1” is open read-only, so nothing can be changed. Open it for editing.")
                         .arg(QDir::toNativeSeparators(m_path)),
                     edit->what};
    Changes changes;
    try {
        edit ? m_connection->beginWrite() : m_connection->beginRead();
        Scope scope(*m_connection, m_inTransaction);
        Transaction transaction(*m_connection, m_clock, edit);
        if (Result<> done = body(transaction); !done)
            return done;
        if (!edit || transaction.changes().empty())
            return {}; // nothing to keep: the scope ends the transaction
        scope.commit();
        changes = transaction.changes();
    } catch (const SqlError &error) {
        return error.error();
    }
    // After the transaction: a slot may read and write.
    Q_EMIT const_cast<Database *>(this)->committed(changes);
    return {};
}

Result<bool> Database::changedElsewhere()
{
    try {
        const qint64 now = m_connection->scalar(QStringLiteral("PRAGMA data_version")).toLongLong();
        const bool changed = m_dataVersion >= 0 && now != m_dataVersion;
        m_dataVersion = now;
        return changed;
    } catch (const SqlError &error) {
        return error.error();
    }
}

qint64 Database::statementCount() const { return m_connection->statementCount(); }

qint64 Database::commitCount() const { return m_connection->commitCount(); }

} // namespace gelt
