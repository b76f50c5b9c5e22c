// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/session/session.h"

#include <QWidget>

class QStackedLayout;

namespace gelt {

class EmptyWords;

/**
 * A tab of the side panel that shows one thing about one activity. It follows the activity's changes and nobody
 * else's, works only while it is visible, and says in words where no activity, or several, are selected.
 */
class ActivityTab : public QWidget {
    Q_OBJECT

public:
    explicit ActivityTab(const Desk &desk, QWidget *parent = nullptr);

    /// What is selected in the table; one activity is shown, of several only how many.
    void setActivities(const std::vector<ActivityId> &activities);
    /// The one that is shown; not stored where there is none.
    ActivityId activity() const { return m_activities.size() == 1 ? m_activities.front() : ActivityId{}; }

Q_SIGNALS:
    /// Something in passing for the status bar.
    void said(const QString &text);

protected:
    const Desk &desk() const { return m_desk; }
    Session &session() const { return m_desk.session; }
    const Activity &current() const; ///< valid within showActivity() and while activity() is in the plan
    const ActivityMeasure &currentMeasure() const;
    bool hasCurrent() const;

    /// Why nothing can be changed now, for tooltips; empty where it can.
    QString whyNotEditable() const;
    void setContent(QWidget *content); ///< what stands there for one activity
    /// Shows current(), another one or with other values. @param isAnother whether it was not shown before.
    virtual void showActivity(bool isAnother) = 0;
    /// Whether the tab shows more than contents() and measure(), so that it looks again after every edit.
    virtual bool followsEverything() const { return false; }

    void showEvent(QShowEvent *event) override;

private:
    void onChanged(const SessionChange &change);
    void look();

    Desk m_desk;
    QStackedLayout *m_stack;
    EmptyWords *m_words;
    QWidget *m_content = nullptr;
    std::vector<ActivityId> m_activities;
    ActivityId m_shown; ///< what content shows now
    bool m_isOld = true; ///< whether it shows something that is another now
};

} // namespace gelt
