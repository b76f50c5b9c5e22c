// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QTimer>

#include <memory>

class QLockFile;

namespace gelt {

/**
 * One writer a file, window or command line: a lock file beside the plan, held as long as this lives. Another file
 * ("….holder") says who holds it and since when, for the words that the next one reads.
 *
 * A lock whose process is dead is taken over when it was on this computer. One from another computer never is by
 * itself: nothing here can tell whether that one still runs, so a person is asked.
 */
class SessionLock {
public:
    /// Who holds a file.
    struct Holder {
        QString person; ///< may be empty
        QString host;
        qint64 pid = 0;
        std::optional<Instant> since;
        std::optional<Instant> lastSeen; ///< the last sign of life, about once a minute

        bool operator==(const Holder &) const = default;
    };

    /**
     * @param person who works on it; @param now when they began.
     * @param takeOver take the lock from another computer; a person said that nobody works there.
     * @return Busy with the holder in the message; ReadOnly where the folder cannot be written.
     */
    static Result<std::unique_ptr<SessionLock>> acquire(const QString &path, const QString &person, Instant now,
                                                        bool takeOver = false);
    /// Who holds the file; nothing where nobody does, or nobody who left a word.
    static std::optional<Holder> holderOf(const QString &path);
    ~SessionLock();
    SessionLock(const SessionLock &) = delete;
    SessionLock &operator=(const SessionLock &) = delete;

private:
    SessionLock(const QString &path, std::unique_ptr<QLockFile> lock);

    QString m_holderPath;
    std::unique_ptr<QLockFile> m_lock;
    QTimer m_pulse;
};

} // namespace gelt
