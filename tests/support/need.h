// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "tests/support/catch.h"

/// The value of a result, or the end of the test with the result's message.
template <class T>
T need(gelt::Result<T> result)
{
    if (!result)
        FAIL(result.error().message.toStdString() << " [" << result.error().detail.toStdString() << "]");
    return std::move(result).value();
}

inline void need(gelt::Result<> result)
{
    if (!result)
        FAIL(result.error().message.toStdString() << " [" << result.error().detail.toStdString() << "]");
}
