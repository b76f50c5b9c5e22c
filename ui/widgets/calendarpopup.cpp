// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/calendarpopup.h"

#include "core/domain/limits.h"
#include "ui/style/tokens.h"

#include <QCalendarWidget>
#include <QGuiApplication>
#include <QScreen>
#include <QTextCharFormat>
#include <QVBoxLayout>

#include <algorithm>

namespace gelt {

CalendarPopup::CalendarPopup(QDate day, QWidget *below)
    : QFrame(below, Qt::Popup)
    , m_below(below)
    , m_calendar(new QCalendarWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameStyle(QFrame::Box | QFrame::Plain);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_calendar);
    m_calendar->setFirstDayOfWeek(Qt::Monday);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setDateRange(QDate(limits::firstYear, 1, 1), QDate(limits::lastYear, 12, 31));
    QTextCharFormat weekend; // red is for what is wrong
    weekend.setForeground(style::tokens(palette()).text2);
    m_calendar->setWeekdayTextFormat(Qt::Saturday, weekend);
    m_calendar->setWeekdayTextFormat(Qt::Sunday, weekend);
    m_calendar->setSelectedDate(day);
    const auto take = [this](QDate date) {
        Q_EMIT chosen(date);
        close();
    };
    connect(m_calendar, &QCalendarWidget::clicked, this, take);
    connect(m_calendar, &QCalendarWidget::activated, this, take);
}

void CalendarPopup::popup()
{
    adjustSize();
    QPoint at = m_below->mapToGlobal(QPoint(0, m_below->height()));
    if (const QScreen *screen = m_below->screen()) {
        const QRect room = screen->availableGeometry();
        if (at.y() + height() > room.bottom())
            at.setY(m_below->mapToGlobal(QPoint()).y() - height());
        at.setX(std::clamp(at.x(), room.left(), std::max(room.right() - width(), room.left())));
    }
    move(at);
    show();
    m_calendar->setFocus();
}

} // namespace gelt
