// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace gelt {

/// A decimal number as cells hold it.
struct Decimal {
    qint64 millionths = 0;
    bool rounded = false;     ///< whether digits beyond the sixth decimal were lost
    bool percentSign = false; ///< whether "%" stands behind it

    bool operator==(const Decimal &) const = default;
};

/// "62,5", "62.5 %", "-3": up to twelve digits before the sign and any number after it; no grouping.
std::optional<Decimal> readDecimal(QStringView text);

/// Pesos in hundredths: "$ 1.500.000", "1500000,50", "1,500,000.00". One sign with three digits behind it groups.
std::optional<qint64> readMoneyCents(QStringView text);

/// A whole number from 1 to 999,999,999, with or without a dot or bracket behind it ("3.", "3)").
std::optional<int> readNumber(QStringView text);

/// Hundredths of one per cent as a text: 6250 is "62,5".
QString hundredthsText(qint64 hundredths);

} // namespace gelt
