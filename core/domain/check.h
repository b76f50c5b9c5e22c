// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/limits.h"
#include "core/domain/record.h"

#include <QDate>
#include <QString>

#include <optional>

/// What the validate() functions of this layer share.
namespace gelt::check {

inline Error invalid(QString message) { return {ErrorCode::Invalid, std::move(message), {}}; }

inline bool isBlank(const QString &text)
{
    for (const QChar c : text) {
        if (!c.isSpace())
            return false;
    }
    return true;
}

inline bool isName(const QString &text) { return text.size() <= limits::nameChars; }
inline bool isText(const QString &text) { return text.size() <= limits::textChars; }

/// Whether a plan may name that day.
inline bool isPlanDay(QDate day)
{
    return day.isValid() && day.year() >= limits::firstYear && day.year() <= limits::lastYear;
}

/// Whether @p from … @p to is a stretch of days, either end open where its day is invalid.
inline bool isOpenPeriod(QDate from, QDate to)
{
    return (!from.isValid() || isPlanDay(from)) && (!to.isValid() || isPlanDay(to))
           && (!from.isValid() || !to.isValid() || from <= to);
}

/// "A day between 1900 and 2200 is needed", the same words wherever a date is asked for.
Error dayNeeded();
/// The end stands before the start, or one of them lies outside the years a plan may name.
Error periodNeeded();
Error nameTooLong(const QString &name);
Error textTooLong();

/// That a voided entry says when and why; nothing to check where it is not voided.
Result<> voiding(const std::optional<Voiding> &voided);

} // namespace gelt::check
