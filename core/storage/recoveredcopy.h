// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QTemporaryDir>

#include <memory>

namespace gelt {

/**
 * A private copy of a plan file and the journal that a crash left beside it, for readers who may not touch the file
 * itself: the engine rolls the copy back, the original stays as it is for whoever may write it. Deleted with this.
 */
class RecoveredCopy {
public:
    /// @return Busy where the file changes under the copy, DiskFull or Io.
    static Result<std::unique_ptr<RecoveredCopy>> of(const QString &path);

    QString path() const { return m_path; }

private:
    RecoveredCopy() = default;

    QTemporaryDir m_folder; ///< 0700: nobody else reads a plan here
    QString m_path;
};

} // namespace gelt
