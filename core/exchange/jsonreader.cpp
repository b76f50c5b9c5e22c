// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonreader.h"

#include "core/base/text.h"
#include "core/domain/limits.h"

#include <QLocale>

#include <cmath>

namespace gelt::interchange {
namespace {

/// As people write it: no exponent, and no more of an absurd one than shows that it is.
QString numberText(double number) { return excerpt(QLocale().toString(number, 'f', QLocale::FloatingPointShortest), 30); }

} // namespace

void Problem::set(const QString &place, const QString &message)
{
    if (m_set)
        return;
    m_set = true;
    m_place = place;
    m_message = message;
}

Error Problem::toError() const
{
    return {ErrorCode::Invalid, m_place.isEmpty() ? m_message : QString(m_place + QStringLiteral(": ") + m_message),
            m_place};
}

QString Node::expected(const QString &what, const QJsonValue &found)
{
    QString kind;
    switch (found.type()) {
    case QJsonValue::Bool: kind = tr("true or false"); break;
    case QJsonValue::Double: kind = tr("the number %1").arg(numberText(found.toDouble())); break;
    case QJsonValue::String: kind = tr("the text “%1”").arg(excerpt(found.toString())); break;
    case QJsonValue::Array: kind = tr("a list"); break;
    case QJsonValue::Object: kind = tr("an object"); break;
    default: kind = tr("nothing"); break;
    }
    return tr("expected %1, found %2.").arg(what, kind);
}

QString Node::unknownWord(const QString &word) { return tr("“%1” is not one of the words known here.").arg(excerpt(word)); }

QString Node::place() const
{
    if (!m_parent)
        return {};
    return m_parent->placeOf(m_key, m_index);
}

QString Node::placeOf(const QString &key, qsizetype index) const
{
    QString path = place();
    if (!path.isEmpty())
        path += u'.';
    path += key;
    if (index >= 0)
        path += QStringLiteral("[%1]").arg(index);
    return path;
}

void Node::fail(const QString &key, const QString &message) const { m_problem.set(placeOf(key), message); }

void Node::check(const Result<> &valid) const
{
    if (!valid)
        m_problem.set(place(), valid.error().message);
}

bool Node::has(const QString &key) const
{
    const QJsonValue found = m_object.value(key);
    return !found.isUndefined() && !found.isNull();
}

QString Node::text(const QString &key, qsizetype maxChars) const
{
    const QJsonValue found = m_object.value(key);
    if (found.isUndefined() || found.isNull())
        return {};
    if (!found.isString()) {
        fail(key, expected(tr("a text"), found));
        return {};
    }
    QString text = found.toString();
    if (text.size() > maxChars) {
        fail(key, tr("the text has %1 characters and may have %2. Shorten it.").arg(text.size()).arg(maxChars));
        return {};
    }
    if (text.contains(QChar(u'\0')) || !text.isValidUtf16()) {
        fail(key, tr("the text “%1” holds characters that are not valid.").arg(excerpt(text)));
        return {};
    }
    return text;
}

std::optional<bool> Node::boolean(const QString &key) const
{
    if (!has(key))
        return {};
    const QJsonValue found = m_object.value(key);
    if (!found.isBool()) {
        fail(key, expected(tr("true or false"), found));
        return {};
    }
    return found.toBool();
}

std::optional<qint64> Node::integer(const QString &key, qint64 least, qint64 most) const
{
    return scaled(key, 1, least, most);
}

std::optional<qint64> Node::scaled(const QString &key, int scale, qint64 least, qint64 most) const
{
    if (!has(key))
        return {};
    const QJsonValue found = m_object.value(key);
    if (!found.isDouble()) {
        fail(key, expected(tr("a number"), found));
        return {};
    }
    const double units = found.toDouble() * scale;
    const auto shown = [scale](qint64 bound) { return numberText(static_cast<double>(bound) / scale); };
    if (!(units >= static_cast<double>(least) - 0.5 && units <= static_cast<double>(most) + 0.5)) {
        fail(key, tr("%1 lies outside %2 to %3.").arg(numberText(found.toDouble()), shown(least), shown(most)));
        return {};
    }
    const double whole = std::round(units);
    if (std::abs(units - whole) > 1e-6 * std::max(1.0, std::abs(units))) {
        fail(key, tr("%1 has more decimals than are kept here.").arg(numberText(found.toDouble())));
        return {};
    }
    const qint64 value = static_cast<qint64>(whole);
    if (value < least || value > most) {
        fail(key, tr("%1 lies outside %2 to %3.").arg(numberText(found.toDouble()), shown(least), shown(most)));
        return {};
    }
    return value;
}

QDate Node::date(const QString &key) const
{
    const QString word = text(key, 40);
    if (word.isEmpty())
        return {};
    const QDate day = dateFromIso(word);
    if (!day.isValid() || day.year() < limits::firstYear || day.year() > limits::lastYear) {
        fail(key, tr("“%1” is no day; write it as 2012-06-30.").arg(excerpt(word)));
        return {};
    }
    return day;
}

std::optional<Instant> Node::instant(const QString &key) const
{
    const QString word = text(key, 40);
    if (word.isEmpty())
        return {};
    const std::optional<Instant> at = Instant::fromIso(word);
    if (!at)
        fail(key, tr("“%1” is no moment; write it as 2012-06-30T15:04:05.000Z.").arg(excerpt(word)));
    return at;
}

QStringList Node::texts(const QString &key, qsizetype maxChars) const
{
    QStringList found;
    const QJsonArray array = list(key);
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array[i].isString() || array[i].toString().size() > maxChars) {
            m_problem.set(placeOf(key, i), expected(tr("a text"), array[i]));
            return {};
        }
        found.append(array[i].toString());
    }
    return found;
}

Node Node::object(const QString &key) const
{
    const QJsonValue found = m_object.value(key);
    if (!found.isUndefined() && !found.isNull() && !found.isObject())
        fail(key, expected(tr("an object"), found));
    return Node(found.toObject(), m_problem, this, key, -1);
}

QJsonArray Node::list(const QString &key) const
{
    const QJsonValue found = m_object.value(key);
    if (!found.isUndefined() && !found.isNull() && !found.isArray())
        fail(key, expected(tr("a list"), found));
    return found.toArray();
}

Record recordedOf(const Node &node)
{
    const Node record = node.object(QStringLiteral("recorded"));
    return {record.instant(QStringLiteral("at")).value_or(Instant{}),
            {record.text(QStringLiteral("by"), limits::nameChars),
             record.text(QStringLiteral("system_user"), limits::nameChars)}};
}

} // namespace gelt::interchange
