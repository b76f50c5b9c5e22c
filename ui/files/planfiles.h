// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "ui/files/dailybackup.h"
#include "ui/files/exporting.h"
#include "ui/files/filedesk.h"
#include "ui/files/recentfiles.h"

#include <QObject>

#include <functional>
#include <memory>

class QWidget;

namespace gelt {

class Session;
struct ImportDecision;

/**
 * The door to plan files: opening, making, importing, saving elsewhere, restoring and exporting, with all that is asked
 * and said on the way, the recent files and the day's backup. It holds no plan: whoever asked gets the session.
 *
 * Functions that return a session return nothing where the person gave up or it could not be done; why was said then.
 * The plan that is open is not touched before the new one is there, unless Close says so.
 */
class PlanFiles : public QObject {
    Q_OBJECT

public:
    /// Lets the open plan go, pages and session; the session handed in is gone afterwards.
    using Close = std::function<void()>;

    explicit PlanFiles(const FileDesk &desk, QObject *parent = nullptr);

    const FileDesk &desk() const { return m_desk; }
    RecentFiles &recent() { return m_recent; }

    /// @name Coming to a plan
    ///@{
    /// Asks for a file.
    std::unique_ptr<Session> chooseAndOpen(QWidget *parent);
    /**
     * Opens for editing where that can be. Where somebody holds the file it says who and since when, and offers
     * read-only or, where the holder is another computer, to take it over. A damaged file leads to its backups.
     */
    std::unique_ptr<Session> open(const QString &path, QWidget *parent);
    /// The plan of the last time; nothing, and only said in passing, where it is not there any more.
    std::unique_ptr<Session> reopenLast(QWidget *parent);
    std::unique_ptr<Session> makeNew(QWidget *parent);
    /// The example as a file of the person's own, to play with.
    std::unique_ptr<Session> openExample(QWidget *parent);
    /// @param source a file; empty: chosen in the dialog. @param current the open plan, to which can be added, or nothing.
    /// @return the session of a new file; nothing where it went into @p current.
    std::unique_ptr<Session> import(QWidget *parent, const QString &source, Session *current);
    ///@}

    /// @name Leaving for another file
    ///@{
    /// Copies the open plan whole and goes on in the copy, with an edit that the file had refused; undo does not cross.
    /// Where the file cannot be read any more it offers to save what is on screen.
    std::unique_ptr<Session> saveAs(Session &current, QWidget *parent);
    /// Copies the open plan whole and stays where it is. @return whether it did.
    bool copyAs(Session &current, QWidget *parent);
    /// Tries the refused edit again; where another file stands in the place of the open one, opens that and tries there.
    std::unique_ptr<Session> retryPending(Session &current, QWidget *parent, const Close &close);
    /**
     * Offers the backups of the plan file @p path. @param current the open plan, where it is that one, else nothing.
     * @param close called before the plan's own file is replaced, where @p current is given.
     */
    std::unique_ptr<Session> restore(const QString &path, QWidget *parent, Session *current, const Close &close);
    /// A backup by hand. @return whether it was made.
    bool backUp(Session &current, QWidget *parent);
    /// @return the file that was written; empty: none.
    QString exportPlan(PlanForm form, Session &current, QWidget *parent);
    /// A person closed the plan: it is not opened again at the next start.
    void forgetLast() { m_recent.setLast({}); }
    ///@}

Q_SIGNALS:
    /// Something for the status bar, in passing.
    void said(const QString &text);
    void backedUp(const QString &planPath);
    void backupFailed(const QString &planPath, const gelt::Error &error);

private:
    enum class Next { ReadOnly, TakeOver, Again, Restore, GiveUp };

    Next askWhatNext(const Error &error, const QString &path, Database::Mode mode, QWidget *parent);
    Next askBusy(const Error &error, const QString &path, QWidget *parent);
    Next askDamaged(const Error &error, const QString &path, QWidget *parent);
    std::unique_ptr<Session> settle(std::unique_ptr<Session> session, QWidget *parent);
    Result<std::unique_ptr<Session>> adopt(Result<std::unique_ptr<Database>> made) const;
    Result<> bringInto(Session &current, const ImportDecision &decision) const;
    std::unique_ptr<Session> goOnIn(const QString &path, Session &current, QWidget *parent);
    std::unique_ptr<Session> saveFromScreen(const QString &path, Session &current, QWidget *parent);
    Result<> putInPlace(const QString &backup, const QString &path, Session *current, const Close &close);

    FileDesk m_desk;
    RecentFiles m_recent;
    DailyBackup m_daily;
};

} // namespace gelt
