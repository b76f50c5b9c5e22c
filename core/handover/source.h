// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <memory>

namespace gelt::handover {

/// Takes bytes as they come. @return false to stop.
using Taker = std::function<bool(const char *bytes, qint64 count)>;

/// The files of a hand-over, in a folder or a ZIP. Somebody else may have made it: nothing it says is believed.
class Source {
public:
    /// @return NotFound, Invalid for what is neither, for names that lead out of it and for names that come twice, Io.
    static Result<std::unique_ptr<Source>> open(const QString &path);
    virtual ~Source() = default;

    /// Paths below its top with "/" between parts; links are none of them, and are named in strange().
    const QStringList &files() const { return m_files; }
    /// What is there and is no file: links, devices.
    const QStringList &strange() const { return m_strange; }
    virtual qint64 sizeOf(const QString &file) const = 0;
    /// Reads a file piece by piece. @return Io or Damaged where it cannot be read to its end.
    virtual Result<> read(const QString &file, const Taker &take) const = 0;

protected:
    QStringList m_files;
    QStringList m_strange;
};

} // namespace gelt::handover
