// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/reminders/trayicon.h"

#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

namespace gelt {

class Session;
class Settings;

/**
 * The reminder beside the clock: by choice, at most once on a day, while no window of the program is in sight, it says
 * how many deadlines passed and how many come up. Which day it last did is kept in the settings, so that a restart does
 * not say it again.
 *
 * Whoever owns the windows asks isActive() before it quits with the last of them, shows them on openWanted(), and tells
 * of every plan that is opened by setSession().
 */
class Tray : public QObject {
    Q_OBJECT

public:
    /// @param isInSight whether a window of the program can be seen now. @p settings outlives the tray.
    Tray(Settings &settings, const Clock &clock, std::unique_ptr<TrayIcon> icon, std::function<bool()> isInSight,
         QObject *parent = nullptr);
    ~Tray() override;

    /// Whether the desktop has a place for it.
    bool isAvailable() const { return m_icon->isAvailable(); }
    /// Whether the icon is there: the person chose it and the desktop has a place.
    bool isActive() const { return m_isActive; }
    /// Reads the choice again (setting::reminders).
    void followSettings();

    /// The plan that is open now, or none; it is forgotten when it goes.
    void setSession(Session *session);

    /// Reminds where it is time to, of what is known of the plan. @return whether it did.
    bool remindIfDue();
    /// The same after reading again what another program may have changed; done on its own every hour.
    void lookAgain();

Q_SIGNALS:
    void openWanted(); ///< show the windows and, in them, what falls due
    void quitWanted();

private:
    bool isDue() const;
    QString planName() const;

    Settings &m_settings;
    Clock m_clock;
    std::unique_ptr<TrayIcon> m_icon;
    std::function<bool()> m_isInSight;
    QPointer<Session> m_session;
    QTimer m_timer;
    bool m_isActive = false;
};

} // namespace gelt
