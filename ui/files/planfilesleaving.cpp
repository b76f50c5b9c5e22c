// SPDX-License-Identifier: GPL-3.0-or-later
// Leaving for another file: copies, backups and edits that the file refused.
#include "ui/files/planfiles.h"

#include "core/storage/backup.h"
#include "ui/files/backupmodel.h"
#include "ui/files/pendingstrip.h"
#include "ui/files/restoredialog.h"
#include "ui/files/restoring.h"
#include "ui/files/saving.h"
#include "ui/files/waitcursor.h"
#include "ui/session/session.h"

#include <QDir>
#include <QFileInfo>

namespace gelt {
namespace {

/// Whether a file that can be opened stands where the session's was: moved back, or put there by another program.
bool isThereAgain(const Session &session)
{
    return QFileInfo(session.path()).isWritable()
           && Database::open(session.path(), Database::Mode::ReadOnly, session.clock()).has_value();
}

} // namespace

std::unique_ptr<Session> PlanFiles::saveAs(Session &current, QWidget *parent)
{
    const QFileInfo before(current.path());
    const QString folder = before.absoluteDir().exists() && QFileInfo(before.absolutePath()).isWritable()
                               ? before.absolutePath()
                               : m_desk.documentsFolder();
    const QString path =
        m_desk.ask.fileToWrite(parent, planQuestion(tr("Save the plan as"), freeName(folder, before.completeBaseName())));
    if (path.isEmpty())
        return nullptr;
    Result<> written;
    bool readable = true;
    {
        const WaitCursor wait;
        written = saving::writeCopy(current, path, m_desk);
        readable = written || saving::canBeRead(current);
    }
    if (!readable)
        return saveFromScreen(path, current, parent);
    if (written)
        return goOnIn(path, current, parent);
    m_desk.ask.tell(parent, written.error());
    return nullptr;
}

std::unique_ptr<Session> PlanFiles::goOnIn(const QString &path, Session &current, QWidget *parent)
{
    Session::Options options;
    options.author = current.author();
    Result<std::unique_ptr<Session>> opened = Session::open(path, Database::Mode::ReadWrite, m_desk.clock, options);
    if (!opened) {
        m_desk.ask.tell(parent, opened.error());
        return nullptr;
    }
    Session &next = **opened;
    if (current.pending()) {
        next.adoptPending(current.allPending());
        current.dropPending();
    }
    if (!current.isAtToday())
        next.setCutOff(current.cutOff());
    return settle(*std::move(opened), parent);
}

std::unique_ptr<Session> PlanFiles::saveFromScreen(const QString &path, Session &current, QWidget *parent)
{
    if (!current.isComplete()) {
        m_desk.ask.tell(parent, {ErrorCode::Io,
                                 tr("“%1” cannot be read any more, and only a part of it had been read. Restore a backup, or "
                                    "connect its disk again.")
                                     .arg(QDir::toNativeSeparators(current.path())),
                                 {}});
        return nullptr;
    }
    Question question;
    question.title = tr("The plan cannot be read any more");
    question.text = tr("“%1” cannot be read: its disk was disconnected or it is damaged. What is on screen can still be saved.")
                        .arg(QDir::toNativeSeparators(current.path()));
    question.detail = tr("Without the files of evidence and the history of changes.");
    if (current.pending())
        question.detail = tr("Without the files of evidence and the history of changes. Not in it, and to be done again there: "
                             "%1.")
                              .arg(pendingNames(current));
    question.answers = {tr("Save what is on screen"), tr("Cancel")};
    if (m_desk.ask.choose(parent, question) != 0)
        return nullptr;
    if (const Result<> written = saving::writeFromScreen(current, path, m_desk); !written) {
        m_desk.ask.tell(parent, written.error());
        return nullptr;
    }
    current.dropPending(); // its body speaks of rows that have other keys there
    return goOnIn(path, current, parent);
}

bool PlanFiles::copyAs(Session &current, QWidget *parent)
{
    const QFileInfo before(current.path());
    //: name of a file: %1 is that of the plan
    const QString name = asFileName(tr("%1, copy").arg(before.completeBaseName()));
    const QString path =
        m_desk.ask.fileToWrite(parent, planQuestion(tr("Copy the plan as"), freeName(before.absolutePath(), name)));
    if (path.isEmpty())
        return false;
    Result<> written;
    {
        const WaitCursor wait;
        written = saving::writeCopy(current, path, m_desk);
    }
    if (written)
        Q_EMIT said(tr("Copied to “%1”.").arg(QDir::toNativeSeparators(path)));
    else
        m_desk.ask.tell(parent, written.error());
    return written.has_value();
}

std::unique_ptr<Session> PlanFiles::retryPending(Session &current, QWidget *parent, const Close &close)
{
    if (!current.pending())
        return nullptr;
    const Result<> done = current.retryPending();
    if (!done && !current.pending()) // the file took it and the plan did not
        m_desk.ask.tell(parent, done.error());
    const bool fileFailed = current.pending()
                            && (done.error().code == ErrorCode::ReadOnly || done.error().code == ErrorCode::Io
                                || done.error().code == ErrorCode::Damaged);
    if (!fileFailed || !isThereAgain(current))
        return nullptr;
    // The connection speaks of a file that went; another stands in its place now.
    const QString path = current.path();
    std::vector<PendingEdit> pending = current.allPending();
    m_daily.stop();
    close();
    std::unique_ptr<Session> next = open(path, parent);
    if (next)
        next->adoptPending(std::move(pending));
    return next;
}

bool PlanFiles::backUp(Session &current, QWidget *parent)
{
    Result<QString> made = [&] {
        const WaitCursor wait;
        return backups::make(current.database(), {}, QStringLiteral("manual"));
    }();
    if (!made) {
        m_desk.ask.tell(parent, made.error());
        return false;
    }
    Q_EMIT said(tr("Backup made: “%1”.").arg(QDir::toNativeSeparators(*made)));
    Q_EMIT backedUp(current.path());
    return true;
}

QString PlanFiles::exportPlan(PlanForm form, Session &current, QWidget *parent)
{
    const QString path = gelt::exportPlan(form, current, m_desk, parent);
    if (!path.isEmpty())
        Q_EMIT said(tr("“%1” written.").arg(QDir::toNativeSeparators(path)));
    return path;
}

Result<> PlanFiles::putInPlace(const QString &backup, const QString &path, Session *current, const Close &close)
{
    m_daily.stop();
    if (current) {
        const auto saved = backups::make(current->database(), {}, beforeRestoring.toString());
        if (!saved)
            return saved.error();
        close();
    }
    return saving::restoreInPlace(backup, path, !current, m_desk);
}

std::unique_ptr<Session> PlanFiles::restore(const QString &path, QWidget *parent, Session *current, const Close &close)
{
    QString toOpen;
    Error failure;
    bool failed = false;
    const QString whyNot = current && current->isReadOnly()
                               ? tr("The plan is open read-only, so it cannot be replaced here.")
                               : QString();
    RestoreDialog dialog(
        m_desk, path, whyNot,
        [&](const RestoreChoice &choice) -> Result<> {
            if (!choice.newFile.isEmpty()) {
                if (const Result<> made = backups::restore(choice.backup, choice.newFile); !made)
                    return made;
                toOpen = choice.newFile;
                return {};
            }
            bool closed = false;
            const Result<> done = putInPlace(choice.backup, path, current, [&] {
                close();
                closed = true;
            });
            if (!done && !closed)
                return done;
            toOpen = path; // whatever stands there now: the backup or, where it failed, the plan as it was
            failed = !done;
            if (failed)
                failure = done.error();
            return {};
        },
        parent);
    dialog.exec();
    if (failed)
        m_desk.ask.tell(parent, failure);
    return toOpen.isEmpty() ? nullptr : open(toOpen, parent);
}

} // namespace gelt
