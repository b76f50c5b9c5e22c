// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <functional>

class QIODevice;

namespace gelt {

/**
 * All bytes of a file that somebody handed us.
 * @param maxBytes a larger file is not read at all.
 * @return NotFound, Invalid (a folder or a device), TooLarge or Io, each with the path in the message.
 */
Result<QByteArray> readFile(const QString &path, qint64 maxBytes);

/// What stands in the header of every plan file ("application_id", see https://www.sqlite.org/fileformat.html): "GELT".
inline constexpr quint32 planApplicationId = 0x47454C54;

/// Whether a plan file stands at @p path, or where a link of that name leads.
bool isPlanFile(const QString &path);

/**
 * Writes a file whole or not at all: @p body writes beside it, and only what is complete takes its name.
 * A file that stood there is kept until then.
 * @param body returns its own error to give up.
 * @return Invalid where a plan stands there, whose place nothing that is written so may take; Io, ReadOnly, DiskFull or
 *         Busy (not to be replaced), with the path in the message, or what @p body returned.
 */
Result<> writeFile(const QString &path, const std::function<Result<>(QIODevice &)> &body);

/// writeFile() of bytes that are at hand.
Result<> writeFile(const QString &path, const QByteArray &bytes);

/// Whether the disk of a folder, which need not exist yet, has next to no room: what failed there failed for that.
bool isDiskFull(const QString &folder);

} // namespace gelt
