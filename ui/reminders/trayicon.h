// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace gelt {

/// The program's place beside the clock. Handed to the tray, so that a test can watch one that is not there.
class TrayIcon : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether the desktop has such a place; some have none.
    virtual bool isAvailable() const = 0;
    virtual void setShown(bool shown) = 0;
    /// Says something in passing, beside the clock.
    virtual void say(const QString &title, const QString &text) = 0;
    /// What it says when it is pointed at.
    virtual void setToolTip(const QString &text) = 0;

Q_SIGNALS:
    void activated(); ///< clicked, or what it said was
    void quitChosen();
};

/// The real one.
class SystemTrayIcon : public TrayIcon {
    Q_OBJECT

public:
    explicit SystemTrayIcon(QObject *parent = nullptr);
    ~SystemTrayIcon() override;

    bool isAvailable() const override;
    void setShown(bool shown) override;
    void say(const QString &title, const QString &text) override;
    void setToolTip(const QString &text) override;

private:
    void make();

    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon *m_icon = nullptr; ///< made when it is first shown
};

} // namespace gelt
