// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <functional>

namespace gelt::cli {

/// How far long work is, on one line of a terminal that is gone when this is; nothing where nobody watches.
class ProgressLine {
public:
    explicit ProgressLine(Console &console) : m_console(&console) {}
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;
    ~ProgressLine()
    {
        if (m_last >= 0)
            m_console->err << "\r      \r" << Qt::flush;
    }

    /// For whoever works: takes 0-100 and always goes on. Empty where nobody watches; lives no longer than this.
    std::function<bool(int percent)> teller() const
    {
        if (!m_console->terminal)
            return {};
        return [this](int percent) {
            if (percent != m_last)
                m_console->err << QStringLiteral("\r%1 %").arg(percent) << Qt::flush;
            m_last = percent;
            return true;
        };
    }

private:
    Console *m_console;
    mutable int m_last = -1;
};

} // namespace gelt::cli
