// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file.h"
#include "core/base/result.h"

namespace gelt {

/// What the first hundred bytes of a plan file say, read without the engine so that a refused file stays untouched.
struct FileHeader {
    static constexpr quint32 applicationId = planApplicationId;

    int version = 0;    ///< user_version: of the schema
    bool isWal = false; ///< another program switched the file to a write-ahead log

    /**
     * @param newest the newest version that is known.
     * @return NotFound, Invalid (a folder or device), NotOurFile (empty, no database, another program's), TooNew,
     *         Damaged (cut short) or Io, each with its own message.
     */
    static Result<FileHeader> read(const QString &path, int newest);
};

} // namespace gelt
