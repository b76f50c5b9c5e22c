// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/percent.h"
#include "core/base/result.h"

#include <QLocale>

#include <optional>

namespace gelt {

/// Cumulative progress of a one-time activity: 0-100 %, in hundredths of one per cent.
class Progress {
public:
    constexpr Progress() = default;
    /// @return Invalid outside 0-10000.
    static Result<Progress> fromHundredths(qint64 hundredths);
    /**
     * What a person types or a cell holds: "100", "62,5", "62.5 %"; blanks around it and a per cent sign need not be.
     * @return Invalid where there is no such number, it lies outside 0-100, or has more than two decimals.
     */
    static Result<Progress> parse(QStringView text);

    constexpr int hundredths() const { return m_hundredths; }
    Percent percent() const { return Percent::fromHundredths(m_hundredths); }
    bool isComplete() const { return m_hundredths == 10'000; }

    auto operator<=>(const Progress &) const = default;

private:
    explicit constexpr Progress(int hundredths) : m_hundredths(hundredths) {}
    int m_hundredths = 0;
};

/// What an activity or a phase counts for: 0 to 1.000.000, in thousandths. Weights need not sum to anything.
class Weight {
public:
    constexpr Weight() = default;
    static constexpr Weight one() { return Weight(1000); }
    /// @return Invalid outside 0-1.000.000.000.
    static Result<Weight> fromThousandths(qint64 thousandths);
    /// "12", "12,5", "0.125". @return Invalid where it is no such number, out of range, or has over three decimals.
    static Result<Weight> parse(QStringView text);

    constexpr qint64 thousandths() const { return m_thousandths; }
    double toDouble() const { return static_cast<double>(m_thousandths) / 1000.0; }

    auto operator<=>(const Weight &) const = default;

private:
    explicit constexpr Weight(qint64 thousandths) : m_thousandths(thousandths) {}
    qint64 m_thousandths = 1000;
};

/// What an activity should reach: the words of the plan, and the number in them where somebody said it.
struct Target {
    QString text;                        ///< as written: "2 talleres", "Sí / no"; may be empty
    std::optional<qint64> thousandths;   ///< the value, in thousandths of @c unit
    QString unit;                        ///< "talleres"; may be empty

    bool operator==(const Target &) const = default;
};

/// Money in hundredths of a Colombian peso, 0 or more.
struct Budget {
    std::optional<qint64> programmedCents;
    std::optional<qint64> executedCents;

    bool operator==(const Budget &) const = default;
};

} // namespace gelt
