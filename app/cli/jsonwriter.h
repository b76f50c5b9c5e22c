// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QStringView>

#include <optional>

namespace gelt::cli {

/**
 * Writes JSON as it goes along, without a tree in memory: a status of a hundred thousand activities took QJsonDocument
 * twice as long as reading the plan. The caller keeps keys and ends in order.
 */
class JsonWriter {
public:
    JsonWriter &key(const char *name);
    JsonWriter &begin(char bracket); ///< '{' or '['
    JsonWriter &end(char bracket);   ///< '}' or ']'

    JsonWriter &value(QStringView text);
    JsonWriter &value(double number);
    JsonWriter &value(int number);
    JsonWriter &value(QDate date); ///< null where it is invalid
    JsonWriter &null();

    const QByteArray &bytes() const { return m_bytes; }

private:
    void separate();

    QByteArray m_bytes;
    bool m_first = true; ///< whether the next item is the first within its brackets or after its key
};

} // namespace gelt::cli
