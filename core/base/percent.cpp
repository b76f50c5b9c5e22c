// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/percent.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <numeric>

namespace gelt {

using Integer = boost::multiprecision::cpp_int;
using Rational = boost::multiprecision::cpp_rational;

struct Percent::Big {
    Rational share; ///< 1 is 100 %
};

namespace {

constexpr std::int64_t word = std::int64_t{1} << 62;

/// a·b as high · 2^62 + low with 0 ≤ low < 2^62, for 0 ≤ a, b < 2^62, without a 128-bit type (MSVC has none).
void addProduct(std::int64_t a, std::int64_t b, std::int64_t &high, std::int64_t &low)
{
    constexpr std::int64_t half = std::int64_t{1} << 31;
    const std::int64_t aHigh = a / half;
    const std::int64_t aLow = a % half;
    const std::int64_t bHigh = b / half;
    const std::int64_t bLow = b % half;
    const std::int64_t middle = aHigh * bLow + aLow * bHigh; // · 2^31
    high += aHigh * bHigh + middle / half;
    low += (middle % half) * half;
    high += low / word;
    low %= word;
    low += aLow * bLow;
    high += low / word;
    low %= word;
}

Integer joined(std::int64_t high, std::int64_t low) { return Integer(high) * word + low; }

/// |@p share| · 100 · 10^decimals, rounded half up.
Integer scaled(const Rational &share, int decimals)
{
    const Integer factor = 100 * boost::multiprecision::pow(Integer(10), static_cast<unsigned>(decimals));
    const Integer top = boost::multiprecision::abs(boost::multiprecision::numerator(share)) * factor;
    const Integer bottom = boost::multiprecision::denominator(share);
    return (2 * top + bottom) / (2 * bottom);
}

} // namespace

Percent Percent::of(std::int64_t part, std::int64_t whole)
{
    Q_ASSERT(whole > 0);
    Percent percent;
    if (whole <= 0 || part == 0)
        return percent;
    const std::int64_t common = std::gcd(part, whole);
    percent.m_part = part / common;
    percent.m_whole = whole / common;
    return percent;
}

Percent::Big Percent::big() const
{
    return m_big ? *m_big : Big{Rational(Integer(m_part), Integer(m_whole))};
}

Percent Percent::fromBig(Big &&big)
{
    const Integer top = boost::multiprecision::numerator(big.share);
    const Integer bottom = boost::multiprecision::denominator(big.share);
    if (boost::multiprecision::abs(top) < word && bottom < word)
        return of(top.convert_to<std::int64_t>(), bottom.convert_to<std::int64_t>());
    Percent percent;
    percent.m_big = std::make_shared<const Big>(std::move(big));
    return percent;
}

double Percent::toDouble() const
{
    if (m_big)
        return Rational(m_big->share * 100).convert_to<double>();
    if (m_part < (std::int64_t{1} << 46) && m_part > -(std::int64_t{1} << 46))
        return static_cast<double>(m_part * 100) / static_cast<double>(m_whole);
    return Rational(big().share * 100).convert_to<double>();
}

QString Percent::number(const QLocale &locale, int decimals) const
{
    decimals = std::clamp(decimals, 0, 6);
    const Rational share = big().share;
    const Integer rounded = scaled(share, decimals);
    const Integer factor = boost::multiprecision::pow(Integer(10), static_cast<unsigned>(decimals));
    const auto whole = Integer(rounded / factor).convert_to<qlonglong>();
    const auto fraction = Integer(rounded % factor).convert_to<qlonglong>();
    QString text = locale.toString(whole);
    if (share < 0 && rounded != 0)
        text.prepend(locale.negativeSign());
    if (decimals > 0)
        text += locale.decimalPoint() + QString::number(fraction).rightJustified(decimals, u'0');
    return text;
}

QString Percent::toString(const QLocale &locale, int decimals) const
{
    return number(locale, decimals) + QStringLiteral("\u00A0%");
}

int Percent::decimalsBelow(const Percent &threshold) const
{
    if (*this >= threshold)
        return 1;
    for (int decimals = 1; decimals < 6; ++decimals) {
        if (scaled(big().share, decimals) < scaled(threshold.big().share, decimals))
            return decimals;
    }
    return 6;
}

std::strong_ordering operator<=>(const Percent &a, const Percent &b)
{
    constexpr std::int64_t small = std::int64_t{1} << 31;
    const auto fits = [](const Percent &x) {
        return !x.m_big && x.m_whole < small && x.m_part < small && x.m_part > -small;
    };
    if (fits(a) && fits(b))
        return a.m_part * b.m_whole <=> b.m_part * a.m_whole;
    const int order = a.big().share.compare(b.big().share);
    return order <=> 0;
}

Percent operator-(const Percent &a, const Percent &b)
{
    constexpr std::int64_t small = std::int64_t{1} << 30;
    const auto fits = [](const Percent &x) {
        return !x.m_big && x.m_whole < small && x.m_part < small && x.m_part > -small;
    };
    if (fits(a) && fits(b))
        return Percent::of(a.m_part * b.m_whole - b.m_part * a.m_whole, a.m_whole * b.m_whole);
    return Percent::fromBig(Percent::Big{Rational(a.big().share - b.big().share)});
}

void PercentSum::add(const Percent &term, std::int64_t weightThousandths)
{
    Q_ASSERT(weightThousandths >= 0 && weightThousandths < word);
    addProduct(weightThousandths, 1, m_weights.high, m_weights.low);
    if (term.isZero() || weightThousandths == 0)
        return;
    if (term.m_big || term.m_part < 0 || term.m_part >= word) {
        if (!m_rest)
            m_rest = std::make_shared<Percent::Big>();
        else if (m_rest.use_count() > 1)
            m_rest = std::make_shared<Percent::Big>(*m_rest);
        m_rest->share += term.big().share * weightThousandths;
        return;
    }
    Wide &sum = m_byWhole[term.m_whole];
    addProduct(weightThousandths, term.m_part, sum.high, sum.low);
}

Percent::Big PercentSum::total() const
{
    Percent::Big sum;
    for (const auto &[whole, part] : m_byWhole)
        sum.share += Rational(joined(part.high, part.low), Integer(whole));
    if (m_rest)
        sum.share += m_rest->share;
    return sum;
}

bool PercentSum::isZero() const { return total().share == 0; }

Percent PercentSum::mean() const
{
    const Integer weights = joined(m_weights.high, m_weights.low);
    if (weights == 0)
        return {};
    return Percent::fromBig(Percent::Big{Rational(total().share / weights)});
}

Percent PercentSum::percentOf(const PercentSum &whole) const
{
    const Rational bottom = whole.total().share;
    Q_ASSERT(bottom != 0);
    if (bottom == 0)
        return {};
    return Percent::fromBig(Percent::Big{Rational(total().share / bottom)});
}

} // namespace gelt
