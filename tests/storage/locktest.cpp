// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/contents.h"
#include "core/storage/sessionlock.h"
#include "core/storage/tables.h"
#include "tests/storage/support.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace gelt;
using namespace gelt::testing;

namespace {

Database::Options optionsOf(const char *person)
{
    Database::Options options;
    options.person = QString::fromUtf8(person);
    options.busyTimeoutMs = 0;
    return options;
}

/// A lock as some process left it, in the words of Qt's lock files.
void leaveLock(const QString &path, qint64 pid, const QString &host)
{
    putBytes(path + QStringLiteral(".lock"), QStringLiteral("%1\nplan-gelt\n%2\n\n\n").arg(pid).arg(host).toUtf8());
}

qint64 pidOfTheDead()
{
    QProcess process;
    process.start(QStringLiteral("sleep"), {QStringLiteral("0")});
    REQUIRE(process.waitForStarted());
    const qint64 pid = process.processId();
    process.waitForFinished();
    return pid;
}

#ifdef Q_OS_UNIX
/// Without the rights of an administrator while it lives, for whom no permission says no.
class OrdinaryUser {
public:
    OrdinaryUser()
    {
        if (geteuid() == 0)
            REQUIRE(setresuid(65534, 65534, 0) == 0);
    }
    ~OrdinaryUser()
    {
        if (getuid() == 65534)
            (void)!setresuid(0, 0, 0);
    }
};

constexpr auto everybodyReads = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
constexpr auto everybodyEnters = everybodyReads | QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;
constexpr auto everybodyWrites =
    everybodyReads | QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther;
#endif

} // namespace

TEST_CASE("A second one who wants to write is told who holds the file, and may read", "[storage][lock]")
{
    TempPlan temp(draft());
    temp.db.reset();
    temp.db = need(Database::open(temp.path, Database::Mode::ReadWrite, fixedClock(), optionsOf("Luz Marina")));

    const auto second = Database::open(temp.path, Database::Mode::ReadWrite, fixedClock(), optionsOf("Ana"));
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::Busy);
    CHECK(second.error().message.contains(QStringLiteral("Luz Marina")));
    CHECK(second.error().message.contains(QSysInfo::machineHostName()));
    CHECK(second.error().message.contains(noon().toLocal().toString(QStringLiteral("dd/MM/yyyy HH:mm"))));
    CHECK(second.error().message.contains(QStringLiteral("read-only")));

    const auto reader = need(Database::open(temp.path, Database::Mode::ReadOnly, fixedClock(), optionsOf("Ana")));
    CHECK_FALSE(need(reader->changedElsewhere()));
    need(temp.db->write(edit(), [](Transaction &t) { t.insert(activity(70)); }));
    CHECK(need(reader->changedElsewhere()));
    CHECK_FALSE(need(reader->changedElsewhere()));
    CHECK(need(reader->read([](Transaction &t) { return contents::read(t); })).activities.size() == 4);

    temp.db.reset();
    CHECK(Database::open(temp.path, Database::Mode::ReadWrite, fixedClock(), optionsOf("Ana")));
    CHECK(QDir(temp.folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{QStringLiteral("plan.gelt")});
}

TEST_CASE("A new file is locked by whoever makes it", "[storage][lock]")
{
    TempPlan temp;
    CHECK(testing::codeOf(Database::open(temp.path, Database::Mode::ReadWrite, fixedClock())) == ErrorCode::Busy);
    const auto holder = SessionLock::holderOf(temp.path);
    REQUIRE(holder);
    CHECK(holder->person == QStringLiteral("María"));
    CHECK(holder->pid == QCoreApplication::applicationPid());
    CHECK(holder->since == noon());
    CHECK(holder->lastSeen);
}

#ifdef Q_OS_UNIX
TEST_CASE("Another name of the same file does not open it twice", "[storage][lock]")
{
    TempPlan temp;
    REQUIRE(QFile::link(temp.path, temp.file("otro.gelt")));
    CHECK(testing::codeOf(Database::open(temp.file("otro.gelt"), Database::Mode::ReadWrite, fixedClock()))
          == ErrorCode::Busy);
}

TEST_CASE("The lock of a dead process of this computer is taken over", "[storage][lock]")
{
    TempPlan temp;
    temp.db.reset();
    leaveLock(temp.path, pidOfTheDead(), QSysInfo::machineHostName());
    temp.db = need(Database::open(temp.path, Database::Mode::ReadWrite, fixedClock()));
}
#endif

TEST_CASE("The lock of another computer is not taken over unless a person says so", "[storage][lock]")
{
    TempPlan temp;
    temp.db.reset();
    leaveLock(temp.path, 1, QStringLiteral("pc-de-la-secretaria"));
    QFile lock(temp.path + QStringLiteral(".lock"));
    REQUIRE(lock.open(QIODevice::ReadWrite));
    REQUIRE(lock.setFileTime(QDateTime::currentDateTimeUtc().addYears(-1), QFileDevice::FileModificationTime));
    lock.close();

    const auto opened = Database::open(temp.path, Database::Mode::ReadWrite, fixedClock());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::Busy);
    CHECK(opened.error().message.contains(QStringLiteral("pc-de-la-secretaria")));

    Database::Options options = optionsOf("Ana");
    options.takeOverLock = true;
    CHECK(Database::open(temp.path, Database::Mode::ReadWrite, fixedClock(), options));
}

TEST_CASE("A lock that says nothing, left by a power cut, is not taken over unless a person says so", "[storage][lock]")
{
    TempPlan temp;
    temp.db.reset();
    putBytes(temp.path + QStringLiteral(".lock"), {});
    CHECK(testing::codeOf(Database::open(temp.path, Database::Mode::ReadWrite, fixedClock())) == ErrorCode::Busy);
    Database::Options options = optionsOf("Ana");
    options.takeOverLock = true;
    CHECK(Database::open(temp.path, Database::Mode::ReadWrite, fixedClock(), options));
}

TEST_CASE("Taking over does not take a lock from this computer's living", "[storage][lock]")
{
    TempPlan temp;
    Database::Options options = optionsOf("Ana");
    options.takeOverLock = true;
    CHECK(testing::codeOf(Database::open(temp.path, Database::Mode::ReadWrite, fixedClock(), options)) == ErrorCode::Busy);
}

#ifdef Q_OS_UNIX
TEST_CASE("Where nothing may be written a plan opens read-only and says why not otherwise", "[storage][lock]")
{
    TempPlan temp(draft());
    temp.db.reset();
    const bool fileToo = GENERATE(false, true);
    QFile::setPermissions(temp.path, fileToo ? everybodyReads : everybodyWrites);
    QFile::setPermissions(temp.folder.path(), everybodyEnters);
    {
        const OrdinaryUser user;
        const auto opened = Database::open(temp.path, Database::Mode::ReadWrite, fixedClock());
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == ErrorCode::ReadOnly);
        CHECK(opened.error().message.contains(QStringLiteral("read-only")));
        const auto reader = need(Database::open(temp.path, Database::Mode::ReadOnly, fixedClock()));
        CHECK(need(reader->read([](Transaction &t) { return contents::read(t); })).activities.size() == 3);
        CHECK(testing::codeOf(Database::create(temp.file("nuevo.gelt"), plan(), edit(), fixedClock()))
              == ErrorCode::ReadOnly);
    }
    QFile::setPermissions(temp.folder.path(), everybodyEnters | QFileDevice::WriteOwner);
}

TEST_CASE("A file that may not be read is refused in its own words", "[storage][refusal]")
{
    TempPlan temp;
    temp.db.reset();
    QFile::setPermissions(temp.path, QFileDevice::WriteOwner);
    QFile::setPermissions(temp.folder.path(), everybodyEnters | QFileDevice::WriteOwner);
    const OrdinaryUser user;
    CHECK(testing::codeOf(Database::open(temp.path, Database::Mode::ReadOnly, fixedClock())) == ErrorCode::Io);
}
#endif
