// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/plan.h"
#include "core/storage/migrations.h"
#include "core/storage/transaction.h"

#include <QObject>

#include <functional>

namespace gelt {

class RecoveredCopy;
class SessionLock;

namespace detail {
template <class T>
struct AsResult {
    using Type = Result<T>;
};
template <class T>
struct AsResult<Result<T>> {
    using Type = Result<T>;
};
template <class Body>
struct ResultOf : AsResult<std::invoke_result_t<Body, Transaction &>> {}; // an alias hides what follows from lupdate
} // namespace detail

/**
 * An open plan file: one connection, its transactions, and the notice of what changed. The only place that begins,
 * commits, rolls back and catches.
 */
class Database : public QObject {
    Q_OBJECT

public:
    enum class Mode { ReadOnly, ReadWrite };

    struct Options {
        int busyTimeoutMs = 5000;   ///< how long a statement waits for another program's transaction to end
        QString person;             ///< who works on the file: told to the next one who wants to
        bool takeOverLock = false;  ///< of another computer; a person said that nobody works there
        std::span<const Migration> steps = migrations::released();
    };

    /**
     * Makes a new file that holds @p plan and whatever @p body adds. It is built beside and gets its name when all is
     * done; where anything fails there is no file.
     * @return Exists where there is something at @p path, Busy, NotFound (no such folder), ReadOnly, DiskFull, Io, or
     *         what the body returned.
     */
    static Result<std::unique_ptr<Database>> create(const QString &path, const Plan &plan, const Edit &edit,
                                                    const Clock &clock,
                                                    const std::function<Result<>(Transaction &)> &body = {});
    static Result<std::unique_ptr<Database>> create(const QString &path, const Plan &plan, const Edit &edit,
                                                    const Clock &clock,
                                                    const std::function<Result<>(Transaction &)> &body,
                                                    const Options &options);

    /**
     * Opens a file that exists. For writing it takes the session lock, and brings an older file to this version after
     * leaving a copy beside it. A refused file is byte for byte as it was.
     * @return NotFound, Invalid, NotOurFile, TooNew, Damaged, Busy, ReadOnly or Io.
     */
    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode, const Clock &clock);
    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode, const Clock &clock,
                                                  const Options &options);
    ~Database() override;

    /**
     * Runs @p body as one change: all of it or, where it returns an error or throws, nothing. It is durable when this
     * returns. committed() is sent once, after the commit; a body that changes nothing leaves no trace.
     * @return what the body returned (void, R or Result<R>), as a Result.
     */
    template <class Body>
    auto write(const Edit &edit, Body &&body) -> typename detail::ResultOf<Body>::Type
    {
        return runBody(&edit, std::forward<Body>(body));
    }

    /// Runs @p body on one state of the file. Take all values out and work on them afterwards: while a reader reads,
    /// nobody can commit.
    template <class Body>
    auto read(Body &&body) const -> typename detail::ResultOf<Body>::Type
    {
        return runBody(nullptr, std::forward<Body>(body));
    }

    QString path() const { return m_path; }
    Mode mode() const { return m_mode; }
    const Clock &clock() const { return m_clock; }
    /// What a person should be told about how the file was opened; mostly empty.
    QString notice() const { return m_notice; }
    /// The version of the schema.
    int version() const { return migrations::newest(m_options.steps); }
    const Options &options() const { return m_options; }

    /// Whether another program committed since this was last asked: views read again then.
    Result<bool> changedElsewhere();

    /// For VACUUM INTO and PRAGMAs, which cannot run inside a transaction.
    Connection &connection() const { return *m_connection; }
    qint64 statementCount() const;
    qint64 commitCount() const;

Q_SIGNALS:
    void committed(const gelt::Changes &changes);

private:
    Database(QString path, Mode mode, const Clock &clock, const Options &options);

    template <class Body>
    auto runBody(const Edit *edit, Body &&body) const -> typename detail::ResultOf<Body>::Type
    {
        using Out = typename detail::ResultOf<Body>::Type;
        std::optional<Out> out;
        const Result<> done = run(edit, [&](Transaction &transaction) -> Result<> {
            if constexpr (std::is_void_v<std::invoke_result_t<Body, Transaction &>>) {
                body(transaction);
                out.emplace();
            } else {
                out.emplace(body(transaction));
            }
            return *out ? Result<>() : Result<>(out->error());
        });
        if (!done)
            return done.error();
        return std::move(*out);
    }
    Result<> run(const Edit *edit, const std::function<Result<>(Transaction &)> &body) const;

    Result<> connectTo(const QString &file, Connection::Access access);
    Result<> connectReading();
    Result<> build(const QString &temporary, const Plan &plan, const Edit &edit,
                   const std::function<Result<>(Transaction &)> &body);
    Result<> bringUpToDate(int version);

    QString m_path;
    Mode m_mode;
    Clock m_clock;
    Options m_options;
    QString m_notice;
    std::unique_ptr<SessionLock> m_lock;
    std::unique_ptr<RecoveredCopy> m_copy;
    std::unique_ptr<Connection> m_connection;
    mutable bool m_inTransaction = false;
    qint64 m_dataVersion = -1;
};

} // namespace gelt
