// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/autostart.h"
#include "core/base/file.h"
#include "tests/support/need.h"

#include <QFile>
#include <QTemporaryDir>

using namespace gelt;

TEST_CASE("The program can be told to start at login, and not to", "[reminders]")
{
    const QTemporaryDir folder;
    const QString place = folder.filePath(QStringLiteral("config/autostart")); // not there yet
    const Autostart autostart(QStringLiteral("/opt/plan-gelt/bin/plan-gelt"), place);
    CHECK_FALSE(autostart.isOn());
    need(autostart.set(true));
    CHECK(autostart.isOn());
    need(autostart.set(true));
    CHECK(autostart.isOn());
    need(autostart.set(false));
    CHECK_FALSE(autostart.isOn());
    need(autostart.set(false));
}

#ifdef Q_OS_UNIX
TEST_CASE("The desktop's entry starts the program beside the clock, whatever its path", "[reminders]")
{
    const QTemporaryDir folder;
    const auto entry = [&](const QString &program) {
        need(Autostart(program, folder.path()).set(true));
        return QString::fromUtf8(need(readFile(folder.filePath(QStringLiteral("plan-gelt.desktop")), 10'000)));
    };
    CHECK(
        entry(QStringLiteral("/usr/bin/plan-gelt")).contains(QStringLiteral("\nExec=\"/usr/bin/plan-gelt\" --tray\n")));
    CHECK(
        entry(QStringLiteral("/usr/bin/plan-gelt")).startsWith(QStringLiteral("[Desktop Entry]\nType=Application\n")));
    CHECK(entry(QStringLiteral("/home/ñ o/50% $x/plan-gelt"))
              .contains(QStringLiteral("\nExec=\"/home/ñ o/50%% \\\\$x/plan-gelt\" --tray\n")));
    CHECK(entry(QStringLiteral("/a\"b\\c")).contains(QStringLiteral("\nExec=\"/a\\\\\"b\\\\\\\\c\" --tray\n")));
}

TEST_CASE("Where the system's folder cannot be written that is said", "[reminders]")
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(QStringLiteral("autostart")));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    const Result<> done = Autostart(QStringLiteral("/usr/bin/plan-gelt"), inTheWay.fileName()).set(true);
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::Io);
    CHECK(done.error().message.contains(inTheWay.fileName()));
}
#endif
