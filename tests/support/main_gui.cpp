// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include <QGuiApplication>
#include <QLocale>
#include <QStandardPaths>

/// For tests of pages: fonts and painters need a QGuiApplication, but no display.
int main(int argc, char **argv)
{
    qputenv("TZ", "Pacific/Chatham");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("SOURCE_DATE_EPOCH");
    const QGuiApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    return Catch::Session().run(argc, argv);
}
