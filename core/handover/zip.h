// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/handover/handover.h"

namespace gelt::handover {

/**
 * Packs all files below a folder into a ZIP file, whole or not at all; the same files at the same moment give the same
 * bytes. Names are UTF-8. @return Exists, DiskFull, Io, or Cancelled where @p progress says so.
 */
Result<> zipFolder(const QString &folder, const QString &path, Instant moment, const Progress &progress);

} // namespace gelt::handover
