// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

class QThread;

namespace gelt {

/**
 * The day's backup of a plan that was opened for editing: made once the window has had time to appear, in a thread and
 * over a connection of its own, so that nobody waits for it however large the file is.
 */
class DailyBackup : public QObject {
    Q_OBJECT

public:
    explicit DailyBackup(const Clock &clock, QObject *parent = nullptr);
    ~DailyBackup() override; ///< waits for a copy that is being made

    /// Makes the backup of @p path after @p delay, unless another plan is named before.
    void schedule(const QString &path, std::chrono::milliseconds delay);
    /// Forgets what was scheduled and waits for a copy that is being made: before the file itself is replaced.
    void stop();

Q_SIGNALS:
    void made(const QString &planPath);
    /// There is no backup of today; the plan itself is as it was.
    void failed(const QString &planPath, const gelt::Error &error);

private:
    void begin();
    void onFinished();

    Clock m_clock;
    QTimer m_timer;
    QString m_next;
    QString m_path; ///< being copied
    std::unique_ptr<QThread> m_thread;
    std::optional<Result<QString>> m_made; ///< by the thread
};

} // namespace gelt
