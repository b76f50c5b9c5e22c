// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;

namespace gelt {

/// What a person can choose about reminders.
struct ReminderChoice {
    bool reminders = false;    ///< once a day, beside the clock
    bool startAtLogin = false; ///< beside the clock, without a window; only with reminders

    bool operator==(const ReminderChoice &) const = default;
};

/// The choice as part of the preferences: takes a value, gives a value. Where the desktop has no place beside the clock
/// it says so and offers nothing.
class RemindersPanel : public QWidget {
    Q_OBJECT

public:
    RemindersPanel(const ReminderChoice &choice, bool hasTray, bool canStartAtLogin, QWidget *parent = nullptr);

    ReminderChoice value() const;

Q_SIGNALS:
    void changed();

private:
    void showState();

    bool m_hasTray;
    bool m_canStartAtLogin;
    QCheckBox *m_reminders;
    QCheckBox *m_startAtLogin;
};

} // namespace gelt
