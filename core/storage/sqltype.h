// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/domain/codes.h"
#include "core/domain/ids.h"
#include "core/domain/quantity.h"

#include <QByteArray>
#include <QTime>
#include <QVariant>

#include <optional>

namespace gelt {

/**
 * How a C++ type stands in a column. A type without a specialisation does not compile. fromSql() throws SqlError
 * (Damaged) for what no version of the program writes.
 */
template <class T>
struct SqlType;

namespace sqltype {
[[noreturn]] void refuse(const QVariant &value);
qint64 integer(const QVariant &value, qint64 least, qint64 most);
} // namespace sqltype

template <>
struct SqlType<QVariant> {
    static const QVariant &toSql(const QVariant &value) { return value; }
    static const QVariant &fromSql(const QVariant &value) { return value; }
};

template <>
struct SqlType<int> {
    static QVariant toSql(int value) { return value; }
    static int fromSql(const QVariant &value)
    {
        return static_cast<int>(
            sqltype::integer(value, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
    }
};

template <>
struct SqlType<qint64> {
    static QVariant toSql(qint64 value) { return QVariant::fromValue(value); }
    static qint64 fromSql(const QVariant &value) { return value.toLongLong(); }
};

template <>
struct SqlType<bool> {
    static QVariant toSql(bool value) { return value ? 1 : 0; }
    static bool fromSql(const QVariant &value) { return value.toLongLong() != 0; }
};

/// Never NULL: Qt Sql would bind a null text so.
template <>
struct SqlType<QString> {
    static QVariant toSql(const QString &value) { return value.isNull() ? QStringLiteral("") : value; }
    static QString fromSql(const QVariant &value) { return value.toString(); }
};

/// Bytes that are not there are NULL.
template <>
struct SqlType<QByteArray> {
    static QVariant toSql(const QByteArray &value) { return value.isEmpty() ? QVariant() : QVariant(value); }
    static QByteArray fromSql(const QVariant &value) { return value.toByteArray(); }
};

/// An invalid day is NULL.
template <>
struct SqlType<QDate> {
    static QVariant toSql(QDate value) { return value.isValid() ? QVariant(toIso(value)) : QVariant(); }
    static QDate fromSql(const QVariant &value)
    {
        if (value.isNull())
            return {};
        const QDate day = dateFromIso(value.toString());
        if (!day.isValid())
            sqltype::refuse(value);
        return day;
    }
};

/// A time of day, "HH:MM"; an invalid one is NULL.
template <>
struct SqlType<QTime> {
    static QVariant toSql(QTime value)
    {
        return value.isValid() ? QVariant(value.toString(QStringLiteral("HH:mm"))) : QVariant();
    }
    static QTime fromSql(const QVariant &value)
    {
        if (value.isNull())
            return {};
        const QTime time = QTime::fromString(value.toString(), QStringLiteral("HH:mm"));
        if (!time.isValid())
            sqltype::refuse(value);
        return time;
    }
};

template <>
struct SqlType<Instant> {
    static QVariant toSql(Instant value) { return value.toIso(); }
    static Instant fromSql(const QVariant &value)
    {
        const std::optional<Instant> instant = Instant::fromIso(value.toString());
        if (!instant)
            sqltype::refuse(value);
        return *instant;
    }
};

/// "Not stored yet" is NULL.
template <class Tag>
struct SqlType<Id<Tag>> {
    static QVariant toSql(Id<Tag> value) { return value.isStored() ? QVariant::fromValue(value.value) : QVariant(); }
    static Id<Tag> fromSql(const QVariant &value) { return {value.toLongLong()}; }
};

template <class T>
concept Coded = requires { Codes<T>::all; };

template <Coded T>
struct SqlType<T> {
    static QVariant toSql(T value) { return codeOf(value); }
    static T fromSql(const QVariant &value)
    {
        const std::optional<T> found = fromCode<T>(value.toString());
        if (!found)
            sqltype::refuse(value);
        return *found;
    }
};

template <>
struct SqlType<Progress> {
    static QVariant toSql(Progress value) { return value.hundredths(); }
    static Progress fromSql(const QVariant &value)
    {
        const Result<Progress> progress = Progress::fromHundredths(value.toLongLong());
        if (!progress)
            sqltype::refuse(value);
        return *progress;
    }
};

template <>
struct SqlType<Weight> {
    static QVariant toSql(Weight value) { return QVariant::fromValue(value.thousandths()); }
    static Weight fromSql(const QVariant &value)
    {
        const Result<Weight> weight = Weight::fromThousandths(value.toLongLong());
        if (!weight)
            sqltype::refuse(value);
        return *weight;
    }
};

/// Hundredths of one per cent; finer parts are rounded.
template <>
struct SqlType<Percent> {
    static QVariant toSql(const Percent &value) { return QVariant::fromValue(qRound64(value.toDouble() * 100)); }
    static Percent fromSql(const QVariant &value)
    {
        return Percent::fromHundredths(sqltype::integer(value, -1'000'000, 1'000'000));
    }
};

template <class T>
struct SqlType<std::optional<T>> {
    static QVariant toSql(const std::optional<T> &value) { return value ? SqlType<T>::toSql(*value) : QVariant(); }
    static std::optional<T> fromSql(const QVariant &value)
    {
        if (value.isNull())
            return {};
        return SqlType<T>::fromSql(value);
    }
};

} // namespace gelt
