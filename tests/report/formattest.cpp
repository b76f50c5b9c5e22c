// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/format.h"
#include "tests/support/catch.h"

using namespace gelt;

namespace {

const QLocale spanish(QLocale::Spanish, QLocale::Colombia);

} // namespace

TEST_CASE("A compliance that does not exist is NA, never a number", "[report]")
{
    CHECK(report::complianceText({}, {}, spanish) == QStringLiteral("NA"));
    CHECK(report::complianceNumber(Percent(), {}, spanish) == QStringLiteral("0,0"));
}

TEST_CASE("A compliance just below its threshold shows more decimals", "[report]")
{
    CHECK(report::complianceText(Percent::fromHundredths(79'96), {}, spanish) == QStringLiteral("79,96\u00A0%"));
    CHECK(report::complianceText(Percent::fromHundredths(59'97), {}, spanish) == QStringLiteral("59,97\u00A0%"));
    CHECK(report::complianceText(Percent::fromHundredths(80'00), {}, spanish) == QStringLiteral("80,0\u00A0%"));
    CHECK(report::complianceText(Percent::fromHundredths(99'99), {}, spanish) == QStringLiteral("100,0\u00A0%"));
}

TEST_CASE("Years of a plan read as a range, one year as itself", "[report]")
{
    CHECK(report::years({QDate(2012, 1, 1), QDate(2015, 12, 31)}) == QStringLiteral("2012\u20132015"));
    CHECK(report::years({QDate(2012, 1, 1), QDate(2012, 12, 31)}) == QStringLiteral("2012"));
    CHECK(report::shortDate(QDate(2012, 6, 3)) == QStringLiteral("03/06/2012"));
}
