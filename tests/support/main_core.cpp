// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStandardPaths>

/// For tests of layers without windows. The odd time zone finds every mistake with local time.
int main(int argc, char **argv)
{
    qputenv("TZ", "Pacific/Chatham");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("SOURCE_DATE_EPOCH");
    const QCoreApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    return Catch::Session().run(argc, argv);
}
