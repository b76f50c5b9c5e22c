// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ago.h"
#include "tests/support/catch.h"

using gelt::report::agoText;
using gelt::report::aheadText;

TEST_CASE("A distance in time is said in days for two years, and in whole years from then on", "[report]")
{
    CHECK(agoText(1) == QStringLiteral("1 day(s) ago"));
    CHECK(agoText(730) == QStringLiteral("730 day(s) ago"));
    CHECK(agoText(731) == QStringLiteral("2 year(s) ago"));
    CHECK(agoText(5260) == QStringLiteral("14 year(s) ago"));
    CHECK(aheadText(19) == QStringLiteral("in 19 day(s)"));
    CHECK(aheadText(749) == QStringLiteral("in 2 year(s)"));
}
