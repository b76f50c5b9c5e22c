// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actas/timeedit.h"

#include "core/base/text.h"
#include "core/domain/check.h"

#include <QLineEdit>
#include <QRegularExpression>

namespace gelt {

QTime typedTime(QStringView text)
{
    static const QRegularExpression parted(QStringLiteral("^([0-9]{1,2})(?:[:.h ]([0-9]{2}))?\\s*h?$"));
    static const QRegularExpression packed(QStringLiteral("^([0-9]{1,2})([0-9]{2})\\s*h?$"));
    const QString typed = text.trimmed().toString().toLower();
    auto match = parted.match(typed);
    if (!match.hasMatch())
        match = packed.match(typed);
    return match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt()) : QTime();
}

QString timeText(QTime time) { return time.isValid() ? time.toString(QStringLiteral("HH:mm")) : QString(); }

TimeEdit::TimeEdit(const QString &unsaid, QWidget *parent)
    : LineField(Place::Form, parent)
{
    setPlaceholder(unsaid);
    line()->setToolTip(tr("A time of 24 hours as hh:mm; “8” is 08:00"));
    line()->setMinimumWidth(line()->fontMetrics().horizontalAdvance(QStringLiteral("00:00")) * 2);
}

void TimeEdit::setTime(QTime time) { setText(timeText(time)); }

Result<QTime> TimeEdit::value() const
{
    if (text().trimmed().isEmpty())
        return QTime();
    const QTime time = typedTime(text());
    if (!time.isValid())
        return check::invalid(tr("“%1” is not a time. Write it as hh:mm.").arg(excerpt(text())));
    return time;
}

QString TimeEdit::problem() const
{
    const Result<QTime> time = value();
    return time ? QString() : time.error().message;
}

} // namespace gelt
