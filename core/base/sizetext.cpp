// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sizetext.h"

#include <QLocale>

namespace gelt {

QString sizeText(qint64 bytes, const QLocale &locale)
{
    return locale.formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

} // namespace gelt
