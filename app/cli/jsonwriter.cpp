// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jsonwriter.h"

#include "core/base/instant.h"

#include <QLocale>

namespace gelt::cli {

void JsonWriter::separate()
{
    if (!m_first)
        m_bytes.append(',');
    m_first = false;
}

JsonWriter &JsonWriter::key(const char *name)
{
    separate();
    m_bytes.append('"').append(name).append("\":");
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::begin(char bracket)
{
    separate();
    m_bytes.append(bracket);
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::end(char bracket)
{
    m_bytes.append(bracket);
    m_first = false;
    return *this;
}

JsonWriter &JsonWriter::value(QStringView text)
{
    separate();
    m_bytes.append('"');
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            m_bytes.append('\\').append(c);
        else if (static_cast<unsigned char>(c) >= 0x20)
            m_bytes.append(c);
        else
            m_bytes.append("\\u00").append(QByteArray::number(c, 16).rightJustified(2, '0'));
    }
    m_bytes.append('"');
    return *this;
}

JsonWriter &JsonWriter::value(double number)
{
    separate();
    m_bytes.append(QByteArray::number(number, 'g', QLocale::FloatingPointShortest));
    return *this;
}

JsonWriter &JsonWriter::value(int number)
{
    separate();
    m_bytes.append(QByteArray::number(number));
    return *this;
}

JsonWriter &JsonWriter::value(QDate date) { return date.isValid() ? value(QStringView(toIso(date))) : null(); }

JsonWriter &JsonWriter::null()
{
    separate();
    m_bytes.append("null");
    return *this;
}

} // namespace gelt::cli
