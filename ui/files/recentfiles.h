// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings.h"

#include <QObject>

namespace gelt {

/// The plans that were opened last at this computer, kept in the settings. A file stands in the list once, whatever
/// name led to it; one that is not there any more stays until a person takes it out.
class RecentFiles : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype most = 12;

    /// @p settings outlive the list.
    explicit RecentFiles(Settings &settings, QObject *parent = nullptr);

    /// Absolute paths, the last one opened first.
    QStringList paths() const;
    void add(const QString &path);
    void remove(const QString &path);

    /// The plan to open again at the next start; empty: none.
    QString last() const;
    void setLast(const QString &path);

Q_SIGNALS:
    void changed();

private:
    Settings &m_settings;
};

} // namespace gelt
