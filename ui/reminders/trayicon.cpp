// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/trayicon.h"

#include "ui/style/glyphs.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace gelt {

SystemTrayIcon::SystemTrayIcon(QObject *parent)
    : TrayIcon(parent)
{
}

SystemTrayIcon::~SystemTrayIcon() = default;

bool SystemTrayIcon::isAvailable() const { return QSystemTrayIcon::isSystemTrayAvailable(); }

void SystemTrayIcon::make()
{
    m_menu = std::make_unique<QMenu>();
    m_menu->addAction(tr("Open Plan GEL-T"), this, &TrayIcon::activated);
    m_menu->addSeparator();
    m_menu->addAction(tr("Quit"), this, &TrayIcon::quitChosen);
    m_icon = new QSystemTrayIcon(style::applicationIcon(), this);
    m_icon->setContextMenu(m_menu.get());
    m_icon->setToolTip(QStringLiteral("Plan GEL-T"));
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::activated);
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT activated();
    });
}

void SystemTrayIcon::setShown(bool shown)
{
    if (shown && !m_icon)
        make();
    if (m_icon)
        m_icon->setVisible(shown);
}

void SystemTrayIcon::say(const QString &title, const QString &text)
{
    if (m_icon)
        m_icon->showMessage(title, text, style::applicationIcon());
}

void SystemTrayIcon::setToolTip(const QString &text)
{
    if (m_icon)
        m_icon->setToolTip(text);
}

} // namespace gelt
