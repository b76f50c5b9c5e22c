// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace gelt {

/// One value of an enumeration and the word that stands for it in files and on the command line.
template <class Enum>
struct Code {
    Enum value;
    const char16_t *text;
};

/// The words of an enumeration; specialised beside it: one table for the plan file, JSON and the command line.
template <class Enum>
struct Codes;

template <class Enum>
QString codeOf(Enum value)
{
    for (const auto &code : Codes<Enum>::all) {
        if (code.value == value)
            return QString::fromUtf16(code.text);
    }
    return {};
}

template <class Enum>
std::optional<Enum> fromCode(QStringView text)
{
    for (const auto &code : Codes<Enum>::all) {
        if (text == QStringView(code.text))
            return code.value;
    }
    return {};
}

} // namespace gelt
