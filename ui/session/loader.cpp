// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/loader.h"

#include "core/storage/contents.h"
#include "core/storage/database.h"

#include <QThread>
#include <QTimer>

#include <chrono>

namespace gelt {
namespace {

constexpr std::chrono::milliseconds untilPainted{100};

} // namespace

Loader::Loader(QString path, const Clock &clock, QDate cutOff)
    : m_path(std::move(path)), m_clock(clock), m_cutOff(cutOff)
{
    m_thread.reset(QThread::create([this] { m_read.emplace(read()); }));
    connect(m_thread.get(), &QThread::finished, this, &Loader::finished);
    // The window goes first: while it is painted nothing else is to take the processor or the disk from it.
    QTimer::singleShot(untilPainted, this, [this] { m_thread->start(QThread::LowPriority); });
}

Loader::~Loader() { m_thread->wait(); }

Result<Loader::Whole> Loader::take()
{
    m_thread->wait();
    Result<Whole> read = std::move(*m_read);
    m_read.reset();
    return read;
}

Result<Loader::Whole> Loader::read() const
{
    const auto database = Database::open(m_path, Database::Mode::ReadOnly, m_clock);
    if (!database)
        return database.error();
    Result<PlanContents> contents = (*database)->read([](Transaction &transaction) { return contents::read(transaction); });
    if (!contents)
        return contents.error();
    Whole whole;
    whole.contents = *std::move(contents);
    whole.measure = measure(whole.contents, m_cutOff);
    whole.texts = std::make_unique<ActivityTexts>(whole.contents);
    return whole;
}

} // namespace gelt
