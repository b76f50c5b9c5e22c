// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/contents.h"
#include "core/measure/measure.h"
#include "ui/session/activitytexts.h"

#include <QObject>

#include <memory>
#include <optional>

class QThread;

namespace gelt {

/// Reads and measures a large plan in a thread of its own, over a connection of its own, while the window shows the first
/// activities.
class Loader : public QObject {
    Q_OBJECT

public:
    /// What was read: all of it, ready to be shown.
    struct Whole {
        PlanContents contents;
        PlanMeasure measure;
        std::unique_ptr<ActivityTexts> texts;
    };

    Loader(QString path, const Clock &clock, QDate cutOff);
    ~Loader() override; ///< waits for the thread

    /// After finished(): once.
    Result<Whole> take();

Q_SIGNALS:
    void finished();

private:
    Result<Whole> read() const;

    QString m_path;
    Clock m_clock;
    QDate m_cutOff;
    std::optional<Result<Whole>> m_read;
    std::unique_ptr<QThread> m_thread;
};

} // namespace gelt
