// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace gelt {

class Ask;
class Session;

/// The edits that are not in the file, as a list within a sentence: “Add an activity”; “Rename phase 2”. Of many the
/// first ones.
QString pendingNames(const Session &session);

/// Why the file refused the last edit, in a sentence that says what to do; for a session with a pending edit.
QString pendingReason(const Session &session);

/**
 * The strip over the page while an edit is not in the file: what it is, why, and what can be done. It is hidden while
 * nothing is pending.
 */
class PendingStrip : public QFrame {
    Q_OBJECT

public:
    /// @param ask outlives the strip.
    explicit PendingStrip(Ask &ask, QWidget *parent = nullptr);

    /// The plan to watch; nothing: none.
    void setSession(Session *session);
    QString text() const;

Q_SIGNALS:
    /// Try again, in this file or where it is now (PlanFiles::retryPending()).
    void retryRequested();
    /// Go on in another file (PlanFiles::saveAs()).
    void saveElsewhereRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showState();
    void colour();
    void discard();

    Ask &m_ask;
    QPointer<Session> m_session;
    QLabel *m_text;
    QPushButton *m_retry;
};

} // namespace gelt
