// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/cutoffselector.h"

#include "core/domain/calendar.h"
#include "core/report/format.h"
#include "ui/session/session.h"
#include "ui/style/glyphs.h"

#include <QCalendarWidget>
#include <QCoreApplication>
#include <QDateEdit>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace gelt {
namespace {

/// The choice itself: a date to type, a calendar, and the days that are asked for most.
class CutOffPopup : public QFrame {
    Q_DECLARE_TR_FUNCTIONS(gelt::CutOffSelector)

public:
    CutOffPopup(Session &session, QWidget *parent) : QFrame(parent, Qt::Popup), m_session(session)
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setFrameShape(QFrame::StyledPanel);
        setObjectName(QStringLiteral("cutOffPopup"));
        auto *date = new QDateEdit(session.cutOff(), this);
        date->setObjectName(QStringLiteral("cutOffDate"));
        date->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
        auto *label = new QLabel(tr("&Cut-off"), this);
        label->setBuddy(date);
        auto *show = new QPushButton(tr("&Show"), this);
        show->setObjectName(QStringLiteral("cutOffShow"));
        show->setProperty("primary", true);
        show->setDefault(true);
        connect(show, &QPushButton::clicked, this, [this, date] { take(date->date()); });
        auto *row = new QHBoxLayout;
        row->addWidget(label);
        row->addWidget(date, 1);
        row->addWidget(show);

        auto *calendar = new QCalendarWidget(this);
        calendar->setFirstDayOfWeek(Qt::Monday);
        calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        calendar->setGridVisible(false);
        calendar->setSelectedDate(session.cutOff());
        connect(calendar, &QCalendarWidget::clicked, this, [this](QDate day) { take(day); });
        connect(calendar, &QCalendarWidget::activated, this, [this](QDate day) { take(day); });
        connect(date, &QDateEdit::dateChanged, calendar, &QCalendarWidget::setSelectedDate);

        auto *layout = new QVBoxLayout(this);
        layout->addLayout(row);
        layout->addWidget(calendar);
        auto *usual = new QHBoxLayout;
        addDay(usual, tr("&Today"), {});
        for (const QDate day : usualCutOffs(session.today(), session.contents().plan.period.first))
            addDay(usual, report::shortDate(day), day);
        layout->addLayout(usual);
        date->setFocus();
    }

private:
    void addDay(QHBoxLayout *row, const QString &text, QDate day)
    {
        auto *button = new QToolButton(this);
        button->setText(text);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, day] { take(day); });
        row->addWidget(button);
    }
    void take(QDate day)
    {
        close();
        m_session.setCutOff(day);
    }

    Session &m_session;
};

} // namespace

std::vector<QDate> usualCutOffs(QDate today, QDate planFirst)
{
    std::vector<QDate> days{QDate(today.year(), today.month(), 1).addDays(-1),
                            QDate(today.year(), (today.month() - 1) / 3 * 3 + 1, 1).addDays(-1),
                            QDate(today.year() - 1, 12, 31), QDate(today.year() - 2, 12, 31)};
    std::erase_if(days, [&](QDate day) { return day < planFirst; });
    std::ranges::sort(days, std::ranges::greater());
    days.erase(std::ranges::unique(days).begin(), days.end());
    return days;
}

CutOffSelector::CutOffSelector(QWidget *parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("cutOff"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(style::icon(style::Glyph::Calendar));
    setFocusPolicy(Qt::TabFocus);
    setProperty("field", true);
    setToolTip(tr("The day at which the plan is looked at (Ctrl+T); Ctrl+Shift+T goes back to today"));
    connect(this, &QToolButton::clicked, this, &CutOffSelector::choose);
    showState();
}

void CutOffSelector::setSession(Session *session)
{
    m_session = session;
    if (session)
        connect(session, &Session::changed, this, &CutOffSelector::showState);
    showState();
}

void CutOffSelector::showState()
{
    setEnabled(m_session != nullptr);
    if (!m_session) {
        setText(tr("Today"));
        return;
    }
    const QString day = report::shortDate(m_session->cutOff());
    setText(m_session->isAtToday() ? tr("Today, %1").arg(day) : day);
    setAccessibleName(m_session->isAtToday() ? tr("Cut-off: today, %1").arg(day) : tr("Cut-off: %1").arg(day));
}

void CutOffSelector::choose()
{
    if (!m_session)
        return;
    auto *popup = new CutOffPopup(*m_session, this);
    popup->adjustSize();
    QRect place(mapToGlobal(QPoint(0, height() + 2)), popup->sizeHint());
    place.moveRight(std::min(place.right(), screen()->availableGeometry().right()));
    popup->move(place.topLeft());
    popup->show();
}

} // namespace gelt
