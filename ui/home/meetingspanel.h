// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/commitments.h"
#include "ui/page.h"

#include <QFrame>

class QLabel;
class QListView;
class QPushButton;

namespace gelt {

class OwedModel;
class Session;

/// What the meetings left open: the first commitments that somebody owes, and when the committee meets next. Every line
/// leads to its place.
class MeetingsPanel : public QFrame {
    Q_OBJECT

public:
    /// @p session outlives the panel. It shows nothing before the first refresh().
    MeetingsPanel(const Session &session, const QLocale &locale, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void goTo(const gelt::Place &place);

private:
    void showOwed();
    void showMeeting();
    void goToMeeting();

    const Session &m_session;
    QLocale m_locale;
    OwedModel *m_owed;
    QLabel *m_count;
    QPushButton *m_all;
    QListView *m_list;
    QLabel *m_none;
    QLabel *m_day;
    QLabel *m_details;
    QPushButton *m_go;
};

} // namespace gelt
