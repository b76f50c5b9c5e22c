// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;

namespace gelt {

/// A month to choose a day from, below a widget; weeks begin on Monday. It deletes itself when it closes.
class CalendarPopup : public QFrame {
    Q_OBJECT

public:
    CalendarPopup(QDate day, QWidget *below);

    void popup();

Q_SIGNALS:
    void chosen(QDate day);

private:
    QWidget *m_below;
    QCalendarWidget *m_calendar;
};

} // namespace gelt
