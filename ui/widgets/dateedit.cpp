// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dateedit.h"

#include "core/base/text.h"
#include "core/domain/calendar.h"
#include "core/domain/check.h"
#include "core/report/format.h"
#include "ui/style/glyphs.h"
#include "ui/widgets/calendarpopup.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QToolButton>

namespace gelt {

QDate typedDay(QStringView text, QDate today)
{
    static const QRegularExpression iso(QStringLiteral("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})$"));
    static const QRegularExpression parted(
        QStringLiteral("^([0-9]{1,2})[/.\\- ]([0-9]{1,2})(?:[/.\\- ]([0-9]{4}|[0-9]{2}))?$"));
    static const QRegularExpression packed(QStringLiteral("^([0-9]{2})([0-9]{2})([0-9]{4})$"));
    const QString typed = text.trimmed().toString();
    if (const auto match = iso.match(typed); match.hasMatch())
        return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    auto match = parted.match(typed);
    if (!match.hasMatch())
        match = packed.match(typed);
    if (!match.hasMatch())
        return {};
    const QString year = match.captured(3);
    const int of = year.isEmpty() ? today.year() : year.size() == 2 ? 2000 + year.toInt() : year.toInt();
    return QDate(of, match.captured(2).toInt(), match.captured(1).toInt());
}

DateEdit::DateEdit(Place place, QDate today, QWidget *parent)
    : LineField(place, parent)
    , m_today(today)
{
    setPlaceholder(tr("dd/mm/yyyy"));
    line()->setToolTip(tr("A day as dd/mm/yyyy; Alt+Down opens the calendar"));
    if (place != Place::Form)
        return;
    auto *button = new QToolButton(this);
    button->setIcon(style::icon(style::Glyph::Calendar));
    button->setToolTip(tr("Choose in a calendar (Alt+Down)"));
    button->setAccessibleName(tr("Choose in a calendar"));
    button->setFocusPolicy(Qt::NoFocus); // the key does it, and Tab goes on to the next field
    addButton(button);
    connect(button, &QToolButton::clicked, this, &DateEdit::chooseDay);
    m_button = button;
}

void DateEdit::setMayBeEmpty(const QString &words)
{
    m_mayBeEmpty = true;
    setPlaceholder(words);
}

void DateEdit::setDate(QDate date) { setText(date.isValid() ? report::shortDate(date) : QString()); }

Result<QDate> DateEdit::value() const
{
    if (text().trimmed().isEmpty()) {
        if (m_mayBeEmpty)
            return QDate();
        return check::invalid(tr("A day is missing. Write it as dd/mm/yyyy."));
    }
    const QDate day = typedDay(text(), m_today);
    if (!day.isValid())
        return check::invalid(tr("“%1” is not a day. Write it as dd/mm/yyyy.").arg(excerpt(text())));
    if (!check::isPlanDay(day))
        return check::dayNeeded();
    return day;
}

QString DateEdit::problem() const
{
    const Result<QDate> day = value();
    return day ? QString() : day.error().message;
}

void DateEdit::setReadOnly(bool readOnly)
{
    LineField::setReadOnly(readOnly);
    if (m_button)
        m_button->setVisible(!readOnly);
}

void DateEdit::chooseDay()
{
    if (line()->isReadOnly())
        return;
    const Result<QDate> typed = value();
    auto *popup = new CalendarPopup(typed && typed->isValid() ? *typed : m_today, line());
    connect(popup, &CalendarPopup::chosen, this, [this](QDate day) { type(report::shortDate(day)); });
    popup->popup();
}

bool DateEdit::takeKey(QKeyEvent *event)
{
    if (line()->isReadOnly())
        return false;
    const bool down = event->key() == Qt::Key_Down;
    const bool forward = down || event->key() == Qt::Key_PageDown;
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        break;
    default:
        return false;
    }
    if (event->modifiers().testFlag(Qt::AltModifier)) {
        if (down)
            chooseDay();
        return down;
    }
    const Result<QDate> typed = value();
    const QDate from = typed && typed->isValid() ? *typed : m_today;
    const bool byDay = down || event->key() == Qt::Key_Up;
    const int step = forward ? 1 : -1;
    const QDate to = byDay ? from.addDays(step) : addMonths(from, step);
    type(report::shortDate(typed && typed->isValid() ? to : from)); // an empty field becomes today first
    return true;
}

} // namespace gelt
