// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/percent.h"
#include "tests/support/catch.h"

#include <random>

using gelt::Percent;
using gelt::PercentSum;

namespace {

const QLocale spanish(QLocale::Spanish, QLocale::Colombia);

} // namespace

TEST_CASE("A percentage is exact until it is shown, and then rounded half up", "[percent]")
{
    CHECK(Percent::of(1, 3).toDouble() == Approx(33.333333333));
    CHECK(Percent::of(5, 8).number(spanish) == QStringLiteral("62,5"));
    CHECK(Percent::of(1, 800).number(spanish) == QStringLiteral("0,1"));    // 0.125
    CHECK(Percent::fromHundredths(6'25).number(spanish) == QStringLiteral("6,3")); // a half goes up
    CHECK(Percent::of(2, 3).number(QLocale::c(), 3) == QStringLiteral("66.667"));
    CHECK(Percent::hundred().toString(spanish) == QStringLiteral("100,0\u00A0%"));
    CHECK(Percent().number(spanish) == QStringLiteral("0,0"));
    CHECK((Percent::of(1, 4) - Percent::of(1, 2)).number(QLocale::c()) == QStringLiteral("-25.0"));
}

TEST_CASE("Equal fractions are equal however they are written", "[percent]")
{
    CHECK(Percent::of(12, 48) == Percent::of(4, 16));
    CHECK(Percent::of(1, 3) < Percent::of(334, 1000));
    CHECK(Percent::of(3'000'000'001, 9'000'000'000) > Percent::of(1, 3)); // beyond what a word can multiply
}

TEST_CASE("A value just below a threshold never prints as if it had reached it", "[percent]")
{
    const Percent eighty = Percent::fromHundredths(80'00);
    const Percent close = Percent::fromHundredths(79'96);
    CHECK(close.number(spanish, close.decimalsBelow(eighty)) == QStringLiteral("79,96"));
    CHECK(Percent::fromHundredths(79'90).decimalsBelow(eighty) == 1);
    CHECK(eighty.decimalsBelow(eighty) == 1);
}

TEST_CASE("A weighted mean is exact over denominators that no machine word could hold together", "[percent]")
{
    PercentSum sum;
    PercentSum ones;
    // Σ (d−1)/d over 400 denominators plus Σ 1/d is exactly 400, though lcm(2 … 401) has over 500 bits.
    for (int whole = 2; whole <= 401; ++whole) {
        sum.add(Percent::of(whole - 1, whole), 1000);
        ones.add(Percent::of(1, whole), 1000);
    }
    const Percent rest = Percent::hundred() - sum.mean();
    CHECK(rest == ones.mean());
    CHECK(ones.percentOf(sum).toDouble() == Approx(100.0 * ones.mean().toDouble() / sum.mean().toDouble()));
}

TEST_CASE("The worked example's figures come out of the sums", "[percent]")
{
    PercentSum progress;
    PercentSum reached;
    PercentSum planned;
    for (int i = 0; i < 9; ++i) {
        progress.add(Percent::hundred(), 1000);
        reached.add(Percent::hundred(), 1000);
        planned.add(Percent::hundred(), 1000);
    }
    for (int i = 0; i < 13; ++i) {
        progress.add(Percent(), 1000);
        planned.add(Percent::of(12, 48), 1000);
    }
    CHECK(progress.mean() == Percent::of(900, 2200));
    CHECK(progress.mean().number(spanish) == QStringLiteral("40,9"));
    CHECK(reached.percentOf(planned) == Percent::of(900, 1225));
}

TEST_CASE("Large weights do not overflow", "[percent]")
{
    PercentSum sum;
    for (int i = 0; i < 1000; ++i)
        sum.add(Percent::of(99'999'999'999, 100'000'000'000), 1'000'000'000);
    CHECK(sum.mean() == Percent::of(99'999'999'999, 100'000'000'000));
}

TEST_CASE("A mean lies between the least and the greatest of what went in", "[percent][property]")
{
    std::mt19937 random(20120612);
    for (int round = 0; round < 200; ++round) {
        PercentSum sum;
        Percent low = Percent::hundred();
        Percent high;
        const int terms = 1 + static_cast<int>(random() % 20);
        for (int i = 0; i < terms; ++i) {
            const auto whole = static_cast<std::int64_t>(1 + random() % 300);
            const auto part = static_cast<std::int64_t>(random() % static_cast<unsigned>(whole + 1));
            const Percent term = Percent::of(part, whole);
            sum.add(term, static_cast<std::int64_t>(1 + random() % 5000));
            low = least(low, term);
            high = term > high ? term : high;
        }
        CHECK(sum.mean() >= low);
        CHECK(sum.mean() <= high);
    }
}

TEST_CASE("A sum of nothing is zero", "[percent]")
{
    PercentSum sum;
    CHECK(sum.mean() == Percent());
    CHECK(sum.isZero());
    sum.add(Percent::hundred(), 0);
    CHECK(sum.mean() == Percent());
}
