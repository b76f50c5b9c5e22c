// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/cutoffselector.h"

#include "core/domain/calendar.h"
#include "core/report/format.h"
#include "ui/session/session.h"
#include "ui/style/glyphs.h"
#include "ui/widgets/dateedit.h"

#include <QCalendarWidget>
#include <QCoreApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
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
    CutOffPopup(Session &session, QWidget *parent)
        : QFrame(parent, Qt::Popup)
        , m_session(session)
        , m_day(new QLineEdit(this))
        , m_show(new QPushButton(tr("&Show"), this))
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setFrameShape(QFrame::StyledPanel);
        setObjectName(QStringLiteral("cutOffPopup"));
        m_day->setText(report::shortDate(session.cutOff()));
        m_day->setObjectName(QStringLiteral("cutOffDate"));
        m_day->setPlaceholderText(tr("dd/mm/yyyy"));
        m_day->selectAll(); // typing replaces it
        auto *label = new QLabel(tr("&Cut-off"), this);
        label->setBuddy(m_day);
        m_show->setObjectName(QStringLiteral("cutOffShow"));
        m_show->setProperty("primary", true);
        connect(m_show, &QPushButton::clicked, this, &CutOffPopup::takeTyped);
        connect(m_day, &QLineEdit::returnPressed, this, &CutOffPopup::takeTyped);
        auto *row = new QHBoxLayout;
        row->addWidget(label);
        row->addWidget(m_day, 1);
        row->addWidget(m_show);

        auto *calendar = new QCalendarWidget(this);
        calendar->setFirstDayOfWeek(Qt::Monday);
        calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        calendar->setGridVisible(false);
        calendar->setSelectedDate(session.cutOff());
        connect(calendar, &QCalendarWidget::clicked, this, [this](QDate day) { take(day); });
        connect(calendar, &QCalendarWidget::activated, this, [this](QDate day) { take(day); });
        connect(m_day, &QLineEdit::textChanged, this, [this, calendar] {
            const QDate day = typed();
            m_show->setEnabled(day.isValid());
            if (day.isValid())
                calendar->setSelectedDate(day);
        });

        auto *layout = new QVBoxLayout(this);
        layout->addLayout(row);
        layout->addWidget(calendar);
        auto *usual = new QHBoxLayout;
        addDay(usual, tr("&Today"), {});
        for (const QDate day : usualCutOffs(session.today(), session.contents().plan.period.first))
            addDay(usual, report::shortDate(day), day);
        layout->addLayout(usual);
        m_day->setFocus();
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
    QDate typed() const { return typedDay(m_day->text(), m_session.today()); }
    /// Of what is no day nothing is taken, and it stays to be mended.
    void takeTyped()
    {
        if (const QDate day = typed(); day.isValid())
            take(day);
    }
    void take(QDate day)
    {
        close();
        m_session.setCutOff(day);
    }

    Session &m_session;
    QLineEdit *m_day;
    QPushButton *m_show;
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
