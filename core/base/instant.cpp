// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"

namespace gelt {
namespace {

/// The number that stands in @p count digits at @p at, or -1.
int digits(QStringView text, qsizetype at, int count)
{
    int number = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        const char16_t c = text[i].unicode();
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c - u'0');
    }
    return number;
}

void put(QChar *at, int number, int count)
{
    for (int i = count - 1; i >= 0; --i) {
        at[i] = QChar(u'0' + number % 10);
        number /= 10;
    }
}

} // namespace

QString toIso(QDate date)
{
    if (!date.isValid() || date.year() < 1 || date.year() > 9999)
        return {};
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    QString text(10, u'-');
    put(text.data(), year, 4);
    put(text.data() + 5, month, 2);
    put(text.data() + 8, day, 2);
    return text;
}

QDate dateFromIso(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    const int year = digits(text, 0, 4);
    const int month = digits(text, 5, 2);
    const int day = digits(text, 8, 2);
    if (year < 1 || month < 1 || day < 1)
        return {};
    return QDate(year, month, day);
}

QString Instant::toIso() const
{
    const QDateTime utc = toUtc();
    const QTime time = utc.time();
    QString text = gelt::toIso(utc.date());
    text.append(QStringLiteral("T00:00:00.000Z"));
    put(text.data() + 11, time.hour(), 2);
    put(text.data() + 14, time.minute(), 2);
    put(text.data() + 17, time.second(), 2);
    put(text.data() + 20, time.msec(), 3);
    return text;
}

std::optional<Instant> Instant::fromIso(QStringView text)
{
    const bool short_ = text.size() == 20;
    if (!(short_ || text.size() == 24) || !text.endsWith(u'Z') || text[10] != u'T' || text[13] != u':'
        || text[16] != u':' || (!short_ && text[19] != u'.'))
        return {};
    const QDate date = dateFromIso(text.first(10));
    const int hour = digits(text, 11, 2);
    const int minute = digits(text, 14, 2);
    const int second = digits(text, 17, 2);
    const int ms = short_ ? 0 : digits(text, 20, 3);
    if (!date.isValid() || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59 || ms < 0)
        return {};
    const qint64 days = QDate(1970, 1, 1).daysTo(date);
    return Instant{((days * 24 + hour) * 60 + minute) * 60'000 + second * 1000 + ms};
}

QDateTime Instant::toUtc() const { return QDateTime::fromMSecsSinceEpoch(msSinceEpoch, Qt::UTC); }

QDateTime Instant::toLocal() const { return QDateTime::fromMSecsSinceEpoch(msSinceEpoch, Qt::LocalTime); }

} // namespace gelt
