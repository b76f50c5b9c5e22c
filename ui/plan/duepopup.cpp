// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/duepopup.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QScreen>
#include <QVBoxLayout>

namespace gelt {

DuePopup::DuePopup(const PlanFilter &filter, int soonDays, QDate today, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_any(new QRadioButton(tr("&Any deadline"), this))
    , m_overdue(new QRadioButton(tr("&Overdue"), this))
    , m_soon(new QRadioButton(tr("Due in the &next %n day(s)", nullptr, soonDays), this))
    , m_between(new QRadioButton(tr("Due &between"), this))
    , m_from(new QDateEdit(this))
    , m_to(new QDateEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setObjectName(QStringLiteral("due"));
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    }
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    m_from->setDate(filter.from.isValid() ? filter.from : QDate(today.year(), 1, 1));
    m_to->setDate(filter.to.isValid() ? filter.to : QDate(today.year(), 12, 31));
    (filter.due == DueFilter::Overdue   ? m_overdue
     : filter.due == DueFilter::Soon    ? m_soon
     : filter.due == DueFilter::Between ? m_between
                                        : m_any)
        ->setChecked(true);

    auto *layout = new QVBoxLayout(this);
    for (QRadioButton *button : {m_any, m_overdue, m_soon, m_between}) {
        layout->addWidget(button);
        connect(button, &QRadioButton::toggled, this, [this](bool on) {
            m_from->setEnabled(m_between->isChecked());
            m_to->setEnabled(m_between->isChecked());
            if (on)
                Q_EMIT changed();
        });
    }
    auto *days = new QHBoxLayout;
    days->setContentsMargins(20, 0, 0, 0);
    days->addWidget(m_from);
    days->addWidget(new QLabel(QStringLiteral("\u2013"), this));
    days->addWidget(m_to);
    layout->addLayout(days);
    m_from->setEnabled(m_between->isChecked());
    m_to->setEnabled(m_between->isChecked());
    connect(m_from, &QDateEdit::dateChanged, this, &DuePopup::changed);
    connect(m_to, &QDateEdit::dateChanged, this, &DuePopup::changed);
}

void DuePopup::openAt(QWidget *button)
{
    adjustSize();
    QRect place(button->mapToGlobal(QPoint(0, button->height() + 2)), sizeHint());
    place.moveRight(std::min(place.right(), button->screen()->availableGeometry().right()));
    move(place.topLeft());
    show();
    m_any->setFocus();
}

DueFilter DuePopup::due() const
{
    if (m_overdue->isChecked())
        return DueFilter::Overdue;
    if (m_soon->isChecked())
        return DueFilter::Soon;
    return m_between->isChecked() ? DueFilter::Between : DueFilter::Any;
}

QDate DuePopup::from() const { return m_between->isChecked() ? m_from->date() : QDate(); }

QDate DuePopup::to() const { return m_between->isChecked() ? m_to->date() : QDate(); }

} // namespace gelt
