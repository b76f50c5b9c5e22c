// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace gelt {

/// Told on the way through long work, 0-100 %. @return false to give up.
using WorkProgress = std::function<bool(int percent)>;

/// Long work in a thread of its own: a file that is written, a comparison. It can be given up.
class LongTask : public QObject {
    Q_OBJECT

public:
    /// In the other thread; holds by value what it needs, and lives and dies with the task.
    using Work = std::function<Result<>(const WorkProgress &)>;

    /// @param text what is under way, as a person reads it: "Writing the PDF…".
    LongTask(QString text, Work work, QObject *parent = nullptr);
    ~LongTask() override; ///< gives it up and waits for the thread

    void start();
    void cancel() { m_isUnwanted = true; }
    const QString &text() const { return m_text; }
    int percent() const { return m_percent; }
    bool isCancelled() const { return m_isUnwanted; }
    const Result<> &result() const { return m_result; } ///< after finished()

Q_SIGNALS:
    void progressed(int percent);
    void finished();

private:
    QString m_text;
    Work m_work;
    std::atomic<bool> m_isUnwanted = false;
    std::atomic<int> m_percent = 0;
    Result<> m_result;
    std::unique_ptr<QThread> m_thread;
};

} // namespace gelt
