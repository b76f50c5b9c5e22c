// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Debian 12 has Catch2 2.13, later distributions 3.x; their one difference for us is the header's name.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <QByteArray>
#include <QDate>
#include <QString>

#include <string>

namespace Catch {

template <>
struct StringMaker<QString> {
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

template <>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray &bytes) { return '"' + bytes.left(400).toStdString() + '"'; }
};

template <>
struct StringMaker<QDate> {
    static std::string convert(const QDate &date) { return date.toString(Qt::ISODate).toStdString(); }
};

} // namespace Catch
