// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meetings.h"

#include <optional>

namespace gelt {

/// When the committee meets next, as far as anybody said.
struct UpcomingMeeting {
    QDate date;
    QTime time;
    QString place;
    MeetingKind kind = MeetingKind::Ordinary;
    ActaId acta;     ///< the one prepared for it; not stored: none yet
    ActaId saidIn;   ///< else the one that said so
    bool isConvened = false; ///< the letter that calls to it has a date

    bool operator==(const UpcomingMeeting &) const = default;
};

/// The first acta prepared for @p today or later; else what the last meeting said of the next one, where that day has not
/// passed. Annulled actas do not count.
std::optional<UpcomingMeeting> upcomingMeeting(const Meetings &meetings, QDate today);

} // namespace gelt
