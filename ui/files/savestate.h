// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QLabel;
class QToolButton;

namespace gelt {

class Session;

/**
 * The status bar's word on the file: "Saved 10:42", or who holds it and since when, and the last backup. Looks again
 * when something is saved and when the window is activated.
 */
class SaveState : public QWidget {
    Q_OBJECT

public:
    explicit SaveState(QWidget *parent = nullptr);

    /// The plan to speak of; nothing: none is open.
    void setSession(Session *session);
    /// A backup was made, or somebody let the file go: looks at the disk again.
    void lookAgain();
    /// Today's backup could not be made: said quietly, the reason in the tooltip.
    void setBackupFailure(const Error &error);

    QString savedText() const;
    QString backupText() const;

Q_SIGNALS:
    /// The plan is open read-only and could be opened for editing now.
    void editRequested();

protected:
    bool event(QEvent *event) override;

private:
    void showSaved();
    void showReadOnly();
    void showBackup();
    void say(const QString &text, bool wrong, const QString &tip = {});

    QPointer<Session> m_session;
    std::optional<Error> m_backupFailure;
    QLabel *m_sign;
    QLabel *m_saved;
    QLabel *m_backup;
    QToolButton *m_edit;
};

/// "today 08:15", "yesterday 08:15", "12/08/2013 08:15".
QString momentText(Instant at, QDate today);

} // namespace gelt
