// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace gelt {

/// The argument with which the program starts beside the clock, without a window.
inline const QString trayArgument = QStringLiteral("--tray");

/// Whether the program starts when a person logs in, as the system keeps it.
class Autostart {
public:
    /// @param program the program's file. @param folder where the system looks for what it starts; empty: the real
    /// place.
    explicit Autostart(QString program, QString folder = {});

    /// Whether this system has such a place that we know.
    static bool isSupported();

    bool isOn() const;
    /// @return Io where the system's place cannot be written.
    Result<> set(bool on) const;

private:
    QString m_program;
    QString m_folder;
};

} // namespace gelt
