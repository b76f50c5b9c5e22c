// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace gelt {

struct FileDesk;

namespace saving {

/**
 * Puts a backup in the place of a plan file that nobody has open. The backup is checked and copied beside first; the
 * file that was there is replaced in one step, or, where it is @p damaged, set aside under another name with its journal.
 * @return what backups::restore() and replaceFile() return; the file is then as it was.
 */
Result<> restoreInPlace(const QString &backup, const QString &path, bool damaged, const FileDesk &desk);

} // namespace saving
} // namespace gelt
