// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/print/layout.h"
#include "core/report/request.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class QThread;

namespace gelt {

/// A document that is to be made: a copy of the plan's values and what is asked for.
struct PagesWanted {
    std::shared_ptr<const PlanContents> contents;
    report::ReportRequest request;
    QLocale locale;
    QString planPath = {}; ///< the plan file that photographs are read from; empty: none
    Clock clock = Clock::fromEnvironment();
    report::Wanted isWanted = {}; ///< asked on the way, in the thread that makes it; empty: nobody gives up
};

/// The document that is asked for; in any thread: photographs are read by a connection of its own.
report::Document documentOf(const PagesWanted &wanted);

/**
 * Makes a document and its pages in a thread of its own, one at a time: what is asked for meanwhile comes next, and of
 * several only the last. Of a large plan the first page comes before the document is made, of a long document its first
 * pages before all of them.
 */
class PageMaker : public QObject {
    Q_OBJECT

public:
    using Making = std::function<report::Document(const PagesWanted &)>;

    /// @param making makes the document, in the other thread; of a large plan its beginning first (see ReportRequest).
    explicit PageMaker(Making making = documentOf, QObject *parent = nullptr);
    ~PageMaker() override; ///< gives up what is under way and waits for the thread

    void make(PagesWanted wanted);
    void cancel(); ///< nothing more comes of what was asked for
    bool isBusy() const { return m_next.has_value() || (m_job && !m_job->isUnwanted); }

Q_SIGNALS:
    /// The beginning of a long document; more follows, perhaps a longer beginning.
    void begun(const std::shared_ptr<const gelt::print::Pages> &pages);
    void made(const std::shared_ptr<const gelt::print::Pages> &pages);
    void progressed(int percent);
    /// isBusy() is another.
    void busyChanged();

private:
    struct Job {
        PagesWanted wanted;
        std::atomic<bool> isUnwanted = false;
        std::unique_ptr<QThread> thread;
    };

    void start(PagesWanted wanted);
    void work(Job &job);
    void hand(Job &job, print::Pages pages, bool isWhole);
    void finish();

    Making m_making;
    std::unique_ptr<Job> m_job;
    std::optional<PagesWanted> m_next;
    std::atomic<int> m_percent = 0;
};

} // namespace gelt
