// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QToolButton>

#include <vector>

namespace gelt {

class Session;

/// The button that says at which cut-off the window looks, and lets a person choose another day.
class CutOffSelector : public QToolButton {
    Q_OBJECT

public:
    explicit CutOffSelector(QWidget *parent = nullptr);

    /// The session whose cut-off it is; nullptr: none, and nothing to choose.
    void setSession(Session *session);
    /// Opens the choice below the button.
    void choose();

private:
    void showState();

    Session *m_session = nullptr;
};

/// The days that people look back at from @p today: the ends of the last month, quarter and of past years within the plan.
std::vector<QDate> usualCutOffs(QDate today, QDate planFirst);

} // namespace gelt
