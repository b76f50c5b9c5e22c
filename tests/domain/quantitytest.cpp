// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/quantity.h"
#include "tests/support/catch.h"
#include "tests/support/need.h"

using namespace gelt;

TEST_CASE("A progress is read as people type it", "[domain][quantity]")
{
    struct Row {
        const char *text;
        int hundredths;
    };
    const auto row = GENERATE(values<Row>({{"100", 100'00},
                                           {"0", 0},
                                           {"62,5", 62'50},
                                           {"62.5 %", 62'50},
                                           {" 62,50% ", 62'50},
                                           {"0,01", 1},
                                           {"99.99", 99'99},
                                           {"007", 7'00},
                                           {"100,00\u00a0%", 100'00}}));
    CAPTURE(row.text);
    CHECK(need(Progress::parse(QString::fromUtf8(row.text))).hundredths() == row.hundredths);
}

TEST_CASE("What is no progress from 0 to 100 is refused and shown", "[domain][quantity]")
{
    const auto text =
        GENERATE(as<const char *>(), "", " ", "%", "-1", "+5", "100,01", "101", "62,555", "62,500", "1e2", "5 0", "62,",
                 ",5", "1,2,3", "1.000", "cien", "100%%", "99999999999999999999999", "nan", "５", "0x10");
    CAPTURE(text);
    const auto refused = Progress::parse(QString::fromUtf8(text));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(refused.error().message.contains(QString::fromUtf8(text).simplified()));
}

TEST_CASE("A progress of megabytes is refused with a short message", "[domain][quantity]")
{
    const auto refused = Progress::parse(QString(10'000'000, u'1'));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.size() < 300);
    CHECK_FALSE(Weight::parse(QString(10'000'000, u'0')));
}

TEST_CASE("A progress lies within 0 and 100", "[domain][quantity]")
{
    CHECK(need(Progress::fromHundredths(0)) == Progress());
    CHECK(need(Progress::fromHundredths(100'00)).isComplete());
    CHECK_FALSE(need(Progress::fromHundredths(99'99)).isComplete());
    CHECK_FALSE(Progress::fromHundredths(-1));
    CHECK_FALSE(Progress::fromHundredths(100'01));
    CHECK_FALSE(Progress::fromHundredths(std::numeric_limits<qint64>::max()));
    CHECK(need(Progress::fromHundredths(62'50)).percent() == Percent::of(5, 8));
}

TEST_CASE("A weight is read with either decimal sign and up to three decimals", "[domain][quantity]")
{
    struct Row {
        const char *text;
        qint64 thousandths;
    };
    const auto row = GENERATE(values<Row>(
        {{"12", 12'000}, {"12,5", 12'500}, {"0.125", 125}, {"0", 0}, {"1000000", 1'000'000'000}, {" 30 ", 30'000}}));
    CHECK(need(Weight::parse(QString::fromUtf8(row.text))).thousandths() == row.thousandths);
    CHECK(Weight::one().thousandths() == 1000);
    CHECK(Weight() == Weight::one());
    CHECK(need(Weight::fromThousandths(12'500)).toDouble() == Approx(12.5));
}

TEST_CASE("What is no weight is refused", "[domain][quantity]")
{
    const auto text =
        GENERATE(as<const char *>(), "", "-1", "0.1255", "1000000,001", "1000001", "12 %", "doce", "1.000.000");
    CAPTURE(text);
    CHECK_FALSE(Weight::parse(QString::fromUtf8(text)));
    CHECK_FALSE(Weight::fromThousandths(-1));
    CHECK_FALSE(Weight::fromThousandths(1'000'000'001));
}
