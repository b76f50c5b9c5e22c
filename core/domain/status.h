// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/codes.h"
#include "core/domain/ids.h"
#include "core/domain/record.h"

#include <optional>

namespace gelt {

/// What people, not figures, say of an activity; while it holds the activity is out of the aggregates.
enum class StatusKind { Suspended, NotApplicable, Replaced };

template <>
struct Codes<StatusKind> {
    static constexpr std::array all{Code{StatusKind::Suspended, u"suspendida"},
                                    Code{StatusKind::NotApplicable, u"no_aplica"},
                                    Code{StatusKind::Replaced, u"reemplazada"}};
};

/// "Suspended", as people read it (translated).
QString displayName(StatusKind kind);

/// An entry of the dated log of statuses. Of two that cover a day the later recorded one holds.
struct Status {
    StatusId id;
    int rowVersion = 0;
    ActivityId activity;
    StatusKind kind = StatusKind::Suspended;
    QDate from;
    QDate to; ///< included; invalid: no end
    QString reason;
    ActivityId replacement; ///< of Replaced; may be unsaid
    Record record;
    std::optional<Voiding> voided;
    ImportId import;

    bool covers(QDate day) const { return from <= day && (!to.isValid() || day <= to); }
    bool operator==(const Status &) const = default;
};

Result<> validate(const Status &status);

} // namespace gelt
