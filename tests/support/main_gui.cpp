// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/support/run.h"

#include <QGuiApplication>

/// For tests of pages and windows.
int main(int argc, char **argv) { return runTests<QGuiApplication>(argc, argv); }
