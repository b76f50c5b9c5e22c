// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include <QLocale>
#include <QStandardPaths>

/**
 * Runs the tests of a program within an application of the kind they need. The odd time zone finds every mistake with
 * local time; no display is needed.
 */
template <class Application>
int runTests(int argc, char **argv)
{
    qputenv("TZ", "Pacific/Chatham");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("SOURCE_DATE_EPOCH");
    const Application application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    return Catch::Session().run(argc, argv);
}
