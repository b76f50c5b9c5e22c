// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codes.h"
#include "core/domain/deadline.h"
#include "core/domain/period.h"

#include <optional>
#include <vector>

namespace gelt {

/**
 * One period of a recurring activity, due its last day. The label names the calendar period ("2013-T2") even where
 * the activity's start or end cuts it shorter.
 */
struct Occurrence {
    QString label;
    Period days;

    bool operator==(const Occurrence &) const = default;
};

/**
 * The calendar periods of @p periodicity that touch @p whole, cut to it, in order; none where @p whole is no period of
 * years that a plan may name. Labels: 2013, 2013-S1, 2013-C2
 * (four months), 2013-T2 (quarter), 2013-B3 (two months), 2013-05, 2013-05-Q1 (1-15, 16-end), 2013-W05 (ISO week,
 * with the ISO year).
 */
std::vector<Occurrence> occurrences(Periodicity periodicity, const Period &whole);

/// Those of a recurring reading; none for every other kind.
std::vector<Occurrence> occurrences(const DeadlineReading &reading);

/// The whole calendar period that @p label names, of whatever periodicity; nothing where it is no label. For logs that
/// name an occurrence without its days.
std::optional<Occurrence> occurrenceNamed(QStringView label);

/// What became of an occurrence at a date.
enum class OccurrenceState {
    Done,         ///< cumplida: by its last day
    DoneLate,     ///< cumplida tarde
    Pending,      ///< pendiente: its last day has not passed
    Overdue,      ///< vencida
    NotApplicable ///< no aplica: left out, with a reason
};

template <>
struct Codes<OccurrenceState> {
    static constexpr std::array all{
        Code{OccurrenceState::Done, u"cumplida"}, Code{OccurrenceState::DoneLate, u"cumplida_tarde"},
        Code{OccurrenceState::Pending, u"pendiente"}, Code{OccurrenceState::Overdue, u"vencida"},
        Code{OccurrenceState::NotApplicable, u"no_aplica"}};
};

/// "Pending", as people read it (translated).
QString displayName(OccurrenceState state);

} // namespace gelt
