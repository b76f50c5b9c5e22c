// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace gelt {

/// How a spreadsheet shows a number, as far as it changes what a person meant by it.
enum class NumberLook {
    Plain,
    Percent,  ///< 0.5 is seen as 50 %
    Money,    ///< grouped or with a currency: cents count and no more
    Day,      ///< day, month and year, whatever hour follows
    DayMonth, ///< a day whose year is not seen
    Month,    ///< month and year
    MonthOnly,
    Year,
    Time
};

/// Of a format as a person may define it: "dd/mm/yyyy", "0.0%", "[$-240A]d \"de\" mmmm".
NumberLook lookOfFormat(const QString &format);
/// Of a format that files name by its number alone.
NumberLook lookOfBuiltin(int id);

bool isDayLook(NumberLook look);

/// The day that a spreadsheet counts as @p serial; nothing outside of the years a plan may have.
std::optional<QDate> dayOfSerial(double serial, bool from1904);

/// A day as the cell shows it, in words the reader of deadlines knows: "15/06/2012", "Junio 2012", "2012".
QString dayText(QDate day, NumberLook look);

/// A number in full, with a point, and never in a way that may be read as grouped: "0.5", "1500000.33", "50%".
QString numberText(double value, NumberLook look);

} // namespace gelt
