// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/instant.h"
#include "tests/support/catch.h"

using namespace gelt;

TEST_CASE("A moment is written in UTC and read back the same", "[instant]")
{
    const Instant at{1'376'322'067'250};
    CHECK(at.toIso() == QStringLiteral("2013-08-12T15:41:07.250Z"));
    CHECK(Instant::fromIso(at.toIso()) == at);
    CHECK(Instant::fromIso(u"2013-08-12T15:41:07Z") == Instant{1'376'322'067'000});
}

TEST_CASE("What is no moment is not read as one", "[instant]")
{
    const auto text = GENERATE(u"", u"2013-08-12", u"2013-02-30T00:00:00Z", u"2013-08-12T25:00:00Z",
                               u"2013-08-12 15:41:07Z", u"2013-08-12T15:41:07+05", u"2013-08-12T15:4a:07Z");
    CHECK_FALSE(Instant::fromIso(QStringView(text)));
}

TEST_CASE("Days are read strictly and written as they are read", "[instant]")
{
    CHECK(dateFromIso(u"2012-02-29") == QDate(2012, 2, 29));
    CHECK(toIso(QDate(2012, 2, 29)) == QStringLiteral("2012-02-29"));
    CHECK(toIso(QDate()).isEmpty());
    const auto text = GENERATE(u"2013-02-29", u"2012-13-01", u"2012-1-01", u"12-01-2012", u"2012-01-01x", u"0000-01-01");
    CHECK_FALSE(dateFromIso(QStringView(text)).isValid());
}

TEST_CASE("SOURCE_DATE_EPOCH stops the clock", "[clock]")
{
    qputenv("SOURCE_DATE_EPOCH", "1358467200");
    const Clock clock = Clock::fromEnvironment();
    qunsetenv("SOURCE_DATE_EPOCH");
    CHECK(clock.now().toIso() == QStringLiteral("2013-01-18T00:00:00.000Z"));
    CHECK(clock.today() == QDate(2013, 1, 18)); // also where the computer's own zone is a day ahead
}

TEST_CASE("A SOURCE_DATE_EPOCH that is no moment is left aside", "[clock]")
{
    const auto text = GENERATE("", "ayer", "-5", "999999999999999999");
    qputenv("SOURCE_DATE_EPOCH", text);
    const Clock clock = Clock::fromEnvironment();
    qunsetenv("SOURCE_DATE_EPOCH");
    CHECK(clock.now() > Instant{1'700'000'000'000});
}
