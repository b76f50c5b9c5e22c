// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/tray.h"

#include "ui/reminders/openingsummary.h"
#include "ui/reminders/remindersettings.h"
#include "ui/session/session.h"

namespace gelt {
namespace {

constexpr int hourMs = 60 * 60 * 1000;

} // namespace

Tray::Tray(Settings &settings, const Clock &clock, std::unique_ptr<TrayIcon> icon, std::function<bool()> isInSight,
           QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clock(clock)
    , m_icon(std::move(icon))
    , m_isInSight(std::move(isInSight))
{
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    m_timer.setInterval(hourMs); // not a day: computers sleep
    connect(&m_timer, &QTimer::timeout, this, &Tray::lookAgain);
    connect(m_icon.get(), &TrayIcon::activated, this, &Tray::openWanted);
    connect(m_icon.get(), &TrayIcon::quitChosen, this, &Tray::quitWanted);
    followSettings();
}

Tray::~Tray() = default;

void Tray::followSettings()
{
    m_isActive = m_settings.get(setting::reminders) && isAvailable();
    m_icon->setShown(m_isActive);
    if (m_isActive)
        m_timer.start();
    else
        m_timer.stop();
    if (m_session)
        m_icon->setToolTip(planName());
}

QString Tray::planName() const
{
    const QString name = m_session->contents().plan.name;
    //: the window's title: the name of the plan that is open
    return name.isEmpty() ? QStringLiteral("Plan GEL-T") : tr("%1 — Plan GEL-T").arg(name);
}

void Tray::setSession(Session *session)
{
    m_session = session;
    if (!m_session)
        return;
    m_icon->setToolTip(planName());
    // A large plan is read in two parts, and without a window the day's reminder waits for the second.
    connect(session, &Session::changed, this, [this] { remindIfDue(); });
    remindIfDue();
}

bool Tray::isDue() const
{
    return m_isActive && m_session && !m_isInSight() && m_settings.get(setting::remindedOn) != toIso(m_clock.today());
}

void Tray::lookAgain()
{
    if (!isDue())
        return;
    (void)m_session->refresh(); // where the file is away, what was read of it will do
    remindIfDue();
}

bool Tray::remindIfDue()
{
    if (!isDue())
        return false;
    const OpeningSummary summary = openingSummary(*m_session);
    if (summary.isEmpty())
        return false;
    m_settings.set(setting::remindedOn, toIso(m_clock.today()));
    m_icon->say(planName(), summary.text());
    return true;
}

} // namespace gelt
