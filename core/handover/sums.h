// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <vector>

namespace gelt::handover {

/// A file of a hand-over and the SHA-256 of its bytes.
struct Sum {
    QString path; ///< below the hand-over's folder, "/" between its parts
    QByteArray sha256; ///< 32 bytes

    bool operator==(const Sum &) const = default;
};

/// The lines of a SHA256SUMS, as `sha256sum -c` reads them: by path, UTF-8.
QByteArray sumsText(std::vector<Sum> sums);

/// The inverse. @return Invalid for a line that is none, a path that leads out of the folder, or one that comes twice.
Result<std::vector<Sum>> readSums(const QByteArray &text);

} // namespace gelt::handover
