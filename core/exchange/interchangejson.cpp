// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/interchangejson.h"

namespace gelt::interchange::json {

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }
QJsonValue orNull(QDate date) { return date.isValid() ? QJsonValue(toIso(date)) : QJsonValue(); }
QJsonValue orNull(QTime time)
{
    return time.isValid() ? QJsonValue(time.toString(QStringLiteral("HH:mm"))) : QJsonValue();
}
QJsonValue orNull(const std::optional<Weight> &weight) { return weight ? QJsonValue(weight->toDouble()) : QJsonValue(); }

void put(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void put(QJsonObject &object, const QString &key, QDate date)
{
    if (date.isValid())
        object.insert(key, toIso(date));
}

QJsonObject recordOf(const Record &record)
{
    QJsonObject object;
    if (record.at.msSinceEpoch != 0)
        object.insert(QStringLiteral("at"), record.at.toIso());
    put(object, QStringLiteral("by"), record.by.person);
    put(object, QStringLiteral("system_user"), record.by.systemUser);
    return object;
}

void putRecord(QJsonObject &object, const Record &record, const std::optional<Voiding> &voided)
{
    object.insert(QStringLiteral("recorded"), recordOf(record));
    if (voided) {
        object.insert(QStringLiteral("void"), QJsonObject{{QStringLiteral("date"), toIso(voided->date)},
                                                          {QStringLiteral("reason"), voided->reason},
                                                          {QStringLiteral("by"), voided->record.by.person},
                                                          {QStringLiteral("recorded"), recordOf(voided->record)}});
    }
}

} // namespace gelt::interchange::json
