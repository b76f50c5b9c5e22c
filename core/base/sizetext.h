// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLocale;

namespace gelt {

/// How large a file is, as file managers say it: "464 kB", "1,2 MB" (thousands, one decimal from a million on).
QString sizeText(qint64 bytes, const QLocale &locale);

} // namespace gelt
