// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace gelt {

Clock Clock::fromEnvironment()
{
    bool ok = false;
    const qlonglong seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&ok);
    if (ok && seconds >= 0 && seconds <= 253'402'300'799LL)
        return fixed(Instant{seconds * 1000});
    return Clock([] { return Instant{QDateTime::currentMSecsSinceEpoch()}; }, false);
}

Clock Clock::fixed(Instant at)
{
    return Clock([at] { return at; }, true);
}

QDate Clock::today() const { return m_utcDays ? now().toUtc().date() : now().toLocal().date(); }

} // namespace gelt
