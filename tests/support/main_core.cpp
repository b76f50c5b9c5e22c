// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/support/run.h"

#include <QCoreApplication>

/// For tests of layers without windows or pages.
int main(int argc, char **argv) { return runTests<QCoreApplication>(argc, argv); }
