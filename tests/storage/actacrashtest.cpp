// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/check.h"
#include "core/storage/contents.h"
#include "tests/storage/committee.h"

#include <QElapsedTimer>
#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace gelt;
using namespace gelt::testing;

namespace {

using Act = std::function<Result<>(Transaction &)>;

PlanContents contentsOf(const QString &path)
{
    const auto db = need(Database::open(path, Database::Mode::ReadWrite, fixedClock()));
    for (const checking::Finding &finding : need(checking::check(*db)))
        FAIL(finding.what.toStdString());
    return need(db->read([](Transaction &t) { return contents::read(t); }));
}

/// Does @p act in a process of its own, which is killed @p microseconds after it began to write; 0: never.
void doAndBeKilled(const QString &path, const Act &act, qint64 microseconds)
{
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        const auto db = Database::open(path, Database::Mode::ReadWrite, fixedClock());
        if (!db)
            _exit(2);
        itimerval timer{};
        timer.it_value.tv_usec = static_cast<suseconds_t>(microseconds % 1'000'000);
        timer.it_value.tv_sec = static_cast<time_t>(microseconds / 1'000'000);
        setitimer(ITIMER_REAL, &timer, nullptr); // its signal ends the process there and then
        const Result<> done = (*db)->write(edit(), act);
        _exit(done ? 0 : 1);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE((WIFSIGNALED(status) || WEXITSTATUS(status) == 0));
}

/// Kills the act at ever later moments, until it is through. What is left is the state before or the state after.
void killAt(const TempCommittee &temp, const Act &act)
{
    const QString ready = temp.file("antes.gelt");
    REQUIRE(QFile::copy(temp.path, ready));
    const PlanContents before = temp.contents();
    QElapsedTimer clock;
    clock.start();
    need(temp.db->write(edit(), act));
    const qint64 took = clock.nsecsElapsed() / 1000;
    const PlanContents after = temp.contents();
    REQUIRE(after != before);

    constexpr int moments = 16;
    for (int moment = 1; moment <= moments + 1; ++moment) {
        const QString path = temp.file("cortado.gelt");
        REQUIRE(QFile::copy(ready, path));
        doAndBeKilled(path, act, moment > moments ? 0 : took * moment / moments + 1);
        const PlanContents left = contentsOf(path);
        CAPTURE(moment);
        const bool isAfter = left == after;
        CHECK((isAfter || left == before));
        if (moment > moments)
            CHECK(isAfter);
        QFile::remove(path);
    }
}

} // namespace

TEST_CASE("An approval that is cut short has happened whole or not at all, number included", "[storage][acta][crash]")
{
    TempCommittee temp;
    const ActaId first = temp.begin(day(2013, 4, 1)).id;
    temp.fill(first);
    temp.commitment(first, day(2013, 5, 1));
    need(temp.approve(first));
    const ActaId id = temp.begin(day(2013, 5, 17)).id;
    temp.fill(id);
    killAt(temp, [id](Transaction &t) {
        const auto number = actas::approve(t, id, day(2013, 5, 17), {});
        return number ? Result<>() : Result<>(number.error());
    });
}

TEST_CASE("A signature that is cut short has happened whole or not at all, bytes included", "[storage][acta][crash]")
{
    TempCommittee temp;
    const ActaId id = temp.approved(day(2013, 5, 17));
    const int version = temp.acta(id).rowVersion;
    killAt(temp, [id, version](Transaction &t) { return actas::sign(t, id, version, pagesOf(id), day(2013, 5, 18)); });
}

#endif
