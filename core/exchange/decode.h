// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace gelt {

/**
 * The text of a file that says nothing of its encoding: UTF-8 and UTF-16 by their marks, else UTF-8 where it is valid,
 * else Windows-1252. Line ends become \n (a page break and a soft line break too).
 * @return Invalid where it is no text: control characters, bytes without a letter, UTF-8 that is broken in places.
 */
Result<QString> decodeText(const QByteArray &bytes);

} // namespace gelt
