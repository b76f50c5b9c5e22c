// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/longtask.h"

#include <QThread>

namespace gelt {

LongTask::LongTask(QString text, Work work, QObject *parent)
    : QObject(parent)
    , m_text(std::move(text))
    , m_work(std::move(work))
{
    m_thread.reset(QThread::create([this] {
        m_result = m_work([this](int percent) {
            if (m_percent.exchange(percent) != percent)
                Q_EMIT progressed(percent); // queued: the receivers live in the window's thread
            return !m_isUnwanted;
        });
    }));
    connect(m_thread.get(), &QThread::finished, this, [this] {
        m_thread->wait();
        Q_EMIT finished();
    });
}

LongTask::~LongTask()
{
    m_isUnwanted = true;
    m_thread->wait();
}

void LongTask::start() { m_thread->start(); }

} // namespace gelt
