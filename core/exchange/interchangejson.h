// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/quantity.h"
#include "core/domain/record.h"

#include <QJsonObject>
#include <QTime>

#include <optional>

/// What all parts of the interchange writer share: how values stand in JSON.
namespace gelt::interchange::json {

QJsonValue orNull(const QString &text);
QJsonValue orNull(QDate date);
QJsonValue orNull(QTime time); ///< "09:30"
QJsonValue orNull(const std::optional<Weight> &weight);

/// For keys beyond the format's minimum: they stand only where there is something to say.
void put(QJsonObject &object, const QString &key, const QString &text);
void put(QJsonObject &object, const QString &key, QDate date);

QJsonObject recordOf(const Record &record);
/// "recorded", and "void" where the entry is.
void putRecord(QJsonObject &object, const Record &record, const std::optional<Voiding> &voided);

} // namespace gelt::interchange::json
