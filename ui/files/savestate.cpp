// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/savestate.h"

#include "core/base/text.h"
#include "core/storage/backup.h"
#include "core/storage/sessionlock.h"
#include "ui/files/pendingstrip.h"
#include "ui/session/session.h"
#include "ui/style/glyphs.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace gelt {
namespace {

QString timeText(Instant at) { return at.toLocal().toString(QStringLiteral("HH:mm")); }
QString dayAndTime(Instant at) { return at.toLocal().toString(QStringLiteral("dd/MM/yyyy HH:mm")); }

} // namespace

QString momentText(Instant at, QDate today)
{
    const QDate day = at.toLocal().date();
    if (day == today)
        return SaveState::tr("today %1").arg(timeText(at));
    if (day == today.addDays(-1))
        return SaveState::tr("yesterday %1").arg(timeText(at));
    return dayAndTime(at);
}

SaveState::SaveState(QWidget *parent)
    : QWidget(parent)
    , m_sign(new QLabel(this))
    , m_saved(new QLabel(this))
    , m_backup(new QLabel(this))
    , m_edit(new QToolButton(this))
{
    m_saved->setObjectName(QStringLiteral("saved"));
    m_backup->setObjectName(QStringLiteral("backup"));
    m_edit->setObjectName(QStringLiteral("edit"));
    for (QLabel *label : {m_saved, m_backup})
        label->setTextFormat(Qt::PlainText);
    m_edit->setText(tr("Open for editing"));
    m_edit->setToolTip(tr("Nobody holds the file any more: it can be edited here"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(style::metric::gap, 0, 0, 0);
    layout->setSpacing(style::metric::gap / 2);
    layout->addWidget(m_sign);
    layout->addWidget(m_saved);
    layout->addWidget(m_edit);
    layout->addSpacing(style::metric::group);
    layout->addWidget(m_backup);
    connect(m_edit, &QToolButton::clicked, this, &SaveState::editRequested);
    lookAgain();
}

void SaveState::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_backupFailure.reset();
    if (session) {
        connect(session, &Session::saved, this, &SaveState::showSaved);
        connect(session, &Session::pendingChanged, this, &SaveState::showSaved);
    }
    lookAgain();
}

void SaveState::lookAgain()
{
    showSaved();
    showBackup();
}

void SaveState::setBackupFailure(const Error &error)
{
    m_backupFailure = error;
    showBackup();
}

QString SaveState::savedText() const { return m_saved->text(); }

QString SaveState::backupText() const { return m_backup->text(); }

void SaveState::say(const QString &text, bool wrong, const QString &tip)
{
    const style::Tokens &tokens = style::tokens(palette());
    const QColor color = wrong ? tokens.bad : tokens.text2;
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, color);
    m_saved->setPalette(colors);
    m_saved->setText(text);
    m_saved->setToolTip(tip);
    const bool locked = m_session && m_session->isReadOnly();
    const style::Glyph glyph = wrong ? style::Glyph::Warning : locked ? style::Glyph::Lock : style::Glyph::Check;
    const int side = m_saved->fontMetrics().height();
    m_sign->setVisible(m_session);
    if (m_session)
        m_sign->setPixmap(style::icon(glyph, color).pixmap(QSize(side, side), devicePixelRatioF()));
}

void SaveState::showSaved()
{
    m_edit->hide();
    if (!m_session)
        return say({}, false);
    if (m_session->pending())
        return say(tr("Not saved"), true, pendingReason(*m_session));
    if (m_session->isReadOnly())
        return showReadOnly();
    const QString path = QDir::toNativeSeparators(m_session->path());
    const auto at = m_session->savedAt();
    if (!at)
        return say(tr("Everything is saved"), false, path);
    if (at->toLocal().date() == m_session->today())
        return say(tr("Saved %1").arg(timeText(*at)), false, path);
    say(tr("Saved %1").arg(dayAndTime(*at)), false, path);
}

void SaveState::showReadOnly()
{
    const QString path = m_session->path();
    const QString shown = QDir::toNativeSeparators(path);
    const auto holder = SessionLock::holderOf(path);
    if (holder && holder->since) {
        const QString since = dayAndTime(*holder->since);
        const QString host = excerpt(holder->host, 40);
        return say(holder->person.isEmpty()
                       ? tr("Read-only: it has been open on %1 since %2").arg(host, since)
                       : tr("Read-only: %1 has had it open on %2 since %3").arg(excerpt(holder->person, 40), host, since),
                   false, shown);
    }
    const QFileInfo file(path);
    if (!file.exists())
        return say(tr("Read-only: the file is not there any more"), true, shown);
    if (holder || !file.isWritable() || !QFileInfo(file.absolutePath()).isWritable())
        return say(holder ? tr("Read-only: somebody has it open") : tr("Read-only: the file may not be written"), false,
                   shown);
    say(tr("Read-only"), false, shown);
    m_edit->show();
}

void SaveState::showBackup()
{
    m_backup->setToolTip({});
    if (!m_session || m_session->isReadOnly())
        return m_backup->setText({});
    const auto list = backups::list(m_session->path());
    if (!list.empty()) {
        m_backup->setText(tr("Backup: %1").arg(momentText(list.front().at, m_session->today())));
        m_backup->setToolTip(QDir::toNativeSeparators(list.front().path));
    } else {
        m_backup->setText(tr("No backup yet"));
    }
    if (m_backupFailure) {
        if (list.empty() || list.front().at.toLocal().date() != m_session->today())
            m_backup->setText(tr("No backup today"));
        m_backup->setToolTip(m_backupFailure->message);
    }
}

bool SaveState::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate || event->type() == QEvent::PaletteChange)
        lookAgain();
    return QWidget::event(event);
}

} // namespace gelt
