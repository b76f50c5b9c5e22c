// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <vector>

namespace gelt::checking {

/// Something that a check of a plan file found, in a sentence.
struct Finding {
    QString what;
    bool bad = true; ///< false: worth knowing, and the file is sound

    bool operator==(const Finding &) const = default;
};

/**
 * Looks at all of a plan file: the engine's own check, references, the schema, every row's rules, the files of evidence,
 * annexes, signed actas and issued reports by their hash, whether follow-ups fit their activity, whether actas are what their life says,
 * and gaps among their numbers. Changes nothing; an empty list is a sound file.
 * @return Busy or Io where it could not be looked at; damage is a finding.
 */
Result<std::vector<Finding>> check(Database &database);

} // namespace gelt::checking
