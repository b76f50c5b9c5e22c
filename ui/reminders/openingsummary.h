// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gelt {

class Session;

/// What waits for a person today.
struct OpeningSummary {
    static constexpr int daysAhead = 7; ///< "this week": so many days from today on

    int overdue = 0; ///< lines of the agenda
    int thisWeek = 0;

    bool isEmpty() const { return overdue == 0 && thisWeek == 0; }
    /// In one or two sentences; empty where nothing waits.
    QString text() const;

    bool operator==(const OpeningSummary &) const = default;
};

/// Of the plan as it stands today, whatever cut-off the windows look at. Nothing while the plan is still being read.
OpeningSummary openingSummary(const Session &session);

} // namespace gelt
