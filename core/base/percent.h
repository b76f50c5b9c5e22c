// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <compare>
#include <cstdint>
#include <map>
#include <memory>

namespace gelt {

/**
 * An exact percentage: a fraction of whole numbers, never rounded until it is shown.
 *
 * One activity's fraction fits two machine words. An aggregate of many denominators does not, so a value
 * may hold big numbers behind the same face. No range is enforced here; the measures promise 0-100.
 */
class Percent {
public:
    /// 0 %.
    Percent() = default;
    /// 100 · @p part ÷ @p whole. @p whole is above zero (asserted; 0 % in release).
    static Percent of(std::int64_t part, std::int64_t whole);
    /// @p hundredths of one per cent: 6250 is 62,5 %.
    static Percent fromHundredths(std::int64_t hundredths) { return of(hundredths, 10'000); }
    static Percent hundred() { return of(1, 1); }

    double toDouble() const;
    bool isZero() const { return !m_big && m_part == 0; }

    /// Rounded half up to @p decimals (0-6) in @p locale, without the sign: "62,5".
    QString number(const QLocale &locale, int decimals = 1) const;
    /// number() and the sign behind a no-break space: "62,5 %".
    QString toString(const QLocale &locale, int decimals = 1) const;

    /**
     * number() with as many decimals (1-6) as it takes for the text not to look as if @p threshold had been
     * reached when it was not (79,96 beside 80 does not print as 80,0).
     */
    int decimalsBelow(const Percent &threshold) const;

    friend std::strong_ordering operator<=>(const Percent &a, const Percent &b);
    friend bool operator==(const Percent &a, const Percent &b) { return (a <=> b) == 0; }
    friend Percent operator-(const Percent &a, const Percent &b);

    struct Big;

private:
    friend class PercentSum;
    static Percent fromBig(Big &&big);
    Big big() const;

    std::int64_t m_part = 0;  ///< of m_whole; m_part = 1, m_whole = 1 is 100 %
    std::int64_t m_whole = 1; ///< above zero
    std::shared_ptr<const Big> m_big; ///< where the fraction does not fit the two
};

inline const Percent &least(const Percent &a, const Percent &b) { return b < a ? b : a; }

/**
 * An exact weighted sum Σ w·x, added up by denominator so that a hundred thousand terms cost no more than
 * machine arithmetic. Weights are thousandths (1 = 1000), 0 or more.
 */
class PercentSum {
public:
    void add(const Percent &term, std::int64_t weightThousandths);

    /// Σ w·x ÷ Σ w of what was added; 0 % where the weights are nothing.
    Percent mean() const;
    /// 100 · this sum ÷ @p whole; @p whole is not zero.
    Percent percentOf(const PercentSum &whole) const;
    bool isZero() const;

private:
    struct Wide { ///< a sum of products of two words: high · 2^62 + low
        std::int64_t high = 0;
        std::int64_t low = 0;
    };
    Percent::Big total() const;

    std::map<std::int64_t, Wide> m_byWhole;
    std::shared_ptr<Percent::Big> m_rest; ///< terms that were big already
    Wide m_weights;
};

} // namespace gelt
