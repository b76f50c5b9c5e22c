// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <functional>

namespace gelt {

/**
 * Where the program learns what time it is. Handed to whatever needs it, so that tests and
 * reproducible documents say their own.
 */
class Clock {
public:
    /// The computer's clock, or a clock that stands at SOURCE_DATE_EPOCH (seconds, UTC) where that variable
    /// holds a whole number of 0 to 253402300799.
    static Clock fromEnvironment();
    /// A clock that stands still.
    static Clock fixed(Instant at);

    Instant now() const { return m_now(); }
    /// The day it is here: of now() in local time, in UTC where SOURCE_DATE_EPOCH rules.
    QDate today() const;

private:
    Clock(std::function<Instant()> now, bool utcDays) : m_now(std::move(now)), m_utcDays(utcDays) {}

    std::function<Instant()> m_now;
    bool m_utcDays = false;
};

} // namespace gelt
