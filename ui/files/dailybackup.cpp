// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/dailybackup.h"

#include "core/storage/backup.h"

#include <QThread>

namespace gelt {
namespace {

Result<QString> copyOf(const QString &path, const Clock &clock)
{
    const auto database = Database::open(path, Database::Mode::ReadOnly, clock);
    if (!database)
        return database.error();
    return backups::makeDaily(**database);
}

} // namespace

DailyBackup::DailyBackup(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DailyBackup::begin);
}

DailyBackup::~DailyBackup() { stop(); }

void DailyBackup::schedule(const QString &path, std::chrono::milliseconds delay)
{
    m_next = path;
    m_timer.start(delay);
}

void DailyBackup::stop()
{
    m_timer.stop();
    m_next.clear();
    if (m_thread)
        m_thread->wait();
}

void DailyBackup::begin()
{
    if (m_thread || m_next.isEmpty())
        return; // what comes next begins when this one is done
    m_path = std::exchange(m_next, QString());
    m_made.reset();
    m_thread.reset(QThread::create([this] { m_made.emplace(copyOf(m_path, m_clock)); }));
    connect(m_thread.get(), &QThread::finished, this, &DailyBackup::onFinished);
    m_thread->start(QThread::LowPriority);
}

void DailyBackup::onFinished()
{
    m_thread->wait();
    m_thread.release()->deleteLater(); // it is what called
    const Result<QString> done = *m_made;
    const QString path = std::exchange(m_path, QString());
    if (done)
        Q_EMIT made(path);
    else
        Q_EMIT failed(path, done.error());
    begin();
}

} // namespace gelt
