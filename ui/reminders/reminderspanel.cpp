// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/reminderspanel.h"

#include "ui/style/tokens.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace gelt {

RemindersPanel::RemindersPanel(const ReminderChoice &choice, bool hasTray, bool canStartAtLogin, QWidget *parent)
    : QWidget(parent)
    , m_hasTray(hasTray)
    , m_canStartAtLogin(canStartAtLogin)
    , m_reminders(new QCheckBox(tr("&Remind once a day, beside the clock, of what passed or comes up"), this))
    , m_startAtLogin(new QCheckBox(tr("&Start when the computer session starts, without a window"), this))
{
    m_reminders->setObjectName(QStringLiteral("reminders"));
    m_startAtLogin->setObjectName(QStringLiteral("startAtLogin"));
    m_reminders->setChecked(choice.reminders && hasTray);
    m_startAtLogin->setChecked(choice.startAtLogin && canStartAtLogin);
    auto *note = new QLabel(this);
    note->setObjectName(QStringLiteral("note"));
    note->setWordWrap(true);
    note->setText(
        hasTray
            ? tr("While it reminds, closing the window leaves the program beside the clock; its menu there quits it.")
            : tr("This desktop shows no icons beside the clock, so the program cannot remind from there. On "
                 "opening a plan it says all the same what waits."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(style::metric::gap);
    column->addWidget(m_reminders);
    column->addWidget(m_startAtLogin);
    column->addWidget(note);
    for (const QCheckBox *box : {m_reminders, m_startAtLogin}) {
        connect(box, &QCheckBox::toggled, this, [this] {
            showState();
            Q_EMIT changed();
        });
    }
    showState();
}

void RemindersPanel::showState()
{
    m_reminders->setEnabled(m_hasTray);
    m_startAtLogin->setEnabled(m_hasTray && m_canStartAtLogin && m_reminders->isChecked());
}

ReminderChoice RemindersPanel::value() const
{
    const bool reminders = m_hasTray && m_reminders->isChecked();
    return {reminders, reminders && m_canStartAtLogin && m_startAtLogin->isChecked()};
}

} // namespace gelt
