// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/support/run.h"

#include <QApplication>

/// For tests of windows.
int main(int argc, char **argv) { return runTests<QApplication>(argc, argv); }
