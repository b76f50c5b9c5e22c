// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace gelt {

/**
 * Looks beside a file for the mark that office programs leave while they have it open: what they hold would be written
 * over the new one when it is saved there.
 * @return Busy where there is such a mark.
 */
Result<> notOpenElsewhere(const QString &path);

} // namespace gelt
